package plumbline.exchange.plantuml;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Catalog;
import plumbline.catalog.Kind;
import plumbline.catalog.Reading;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.Flow;
import plumbline.design.KindId;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Note;
import plumbline.exchange.Guise;
import plumbline.exchange.Indented;
import plumbline.exchange.Label;
import plumbline.exchange.Nesting;
import plumbline.layout.Direction;

/// Writes a design as a container diagram of the C4 model, in PlantUML with the macros that come with it.
///
/// People and foreign sources are C4's own; whatever else there is is a container, with a cylinder for what stores and
/// a queue for what streams. A flow is the technology of its relation.
public final class C4Writer {
    private final Catalog catalog;

    /// Which container a component is comes from what the catalogue says of its kind.
    public C4Writer(Catalog catalog) {
        this.catalog = catalog;
    }

    /// The text, with `\n` at the end of every line.
    public String write(Design design) {
        return write(design, Reading.NONE, null);
    }

    /// The same, where a kind that is read gives its macro too; `direction` is where it goes on to, if said.
    public String write(Design design, Reading reading, @Nullable Direction direction) {
        return new Writing(design, reading, direction).text();
    }

    /// The writing of one design; used once.
    private final class Writing {
        private final Design design;
        private final Reading reading;
        private final @Nullable Direction direction;
        private final Nesting nesting;
        private final Aliases aliases = new Aliases(Map.of());
        private final Indented text = new Indented();

        Writing(Design design, Reading reading, @Nullable Direction direction) {
            this.design = design;
            this.reading = reading;
            this.direction = direction;
            this.nesting = new Nesting(design);
        }

        String text() {
            text.line("@startuml");
            text.line("!include <C4/C4_Container>");
            if (!design.title().isBlank()) {
                text.line("title " + Creole.title(design.title().strip()));
            }
            text.line(
                    switch (direction) {
                        case DOWN, UP -> "LAYOUT_TOP_DOWN()";
                        case RIGHT, LEFT -> "LAYOUT_LEFT_RIGHT()";
                        case null -> "LAYOUT_LEFT_RIGHT()";
                    });
            inside(null);
            design.links().forEach(this::link);
            design.notes().forEach(this::note);
            text.line("@enduml");
            return text.toString();
        }

        private void inside(@Nullable BoundaryId holder) {
            nesting.components(holder).forEach(this::component);
            for (Boundary boundary : nesting.boundaries(holder)) {
                text.line("Boundary(" + aliases.of(boundary.id()) + ", " + quoted(boundary.label()) + ") {");
                text.in();
                inside(boundary.id());
                text.out();
                text.line("}");
            }
        }

        private void component(Component component) {
            KindId id = component.kind();
            Kind kind = id == null ? null : catalog.kind(id).orElse(null);
            Guise guise = Guise.of(component, catalog, reading);
            String alias = aliases.of(component.id());
            String title = kind == null ? "" : kind.title();
            String made = guise.label().technology();
            String label = quoted(component.label());
            String about = quoted(component.description());
            String technology = quoted(made.isEmpty() ? title : made);
            text.line(
                    switch (guise.role()) {
                        case HUMAN -> call("Person", alias, label, about);
                        case SOURCE -> call("System_Ext", alias, label, about);
                        case STORE -> call("ContainerDb", alias, label, technology, about);
                        case STREAM -> call("ContainerQueue", alias, label, technology, about);
                        case OFF, FRONT, APP, SERVE, TRAIN, GATE, CTL, MON ->
                            call("Container", alias, label, technology, about);
                        case null -> call("Container", alias, label, technology, about);
                    });
        }

        private void link(Link link) {
            Flow flow = link.flow();
            text.line(call(
                    "Rel",
                    aliases.of(link.from()),
                    aliases.of(link.to()),
                    quoted(Label.line(link)),
                    quoted(flow == null ? "" : flow.id())));
        }

        private void note(Note note) {
            String alias = aliases.of(note.id());
            text.line("note " + quoted(note.text()) + " as " + alias);
            ElementId about = note.about();
            if (about != null && !(about instanceof LinkId)) {
                text.line(alias + " .. " + aliases.of(about));
            }
        }
    }

    private static String call(String macro, String... arguments) {
        return macro + "(" + String.join(", ", arguments) + ")";
    }

    /// An argument of a macro; PlantUML refuses empty quotes, and takes brackets and commas for its own.
    private static String quoted(String plain) {
        String creole = Creole.escaped(plain);
        return '"' + (creole.isBlank() ? " " : creole) + '"';
    }
}
