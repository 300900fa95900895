package plumbline.exchange.plantuml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Catalog;
import plumbline.catalog.Kind;
import plumbline.catalog.Reading;
import plumbline.catalog.Role;
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
import plumbline.design.Value;
import plumbline.exchange.Guise;
import plumbline.exchange.Indented;
import plumbline.exchange.Label;
import plumbline.exchange.Marker;
import plumbline.exchange.Script;
import plumbline.layout.Direction;

/// Writes a design as a component diagram that PlantUML renders and `PlantUmlReader` reads back without
/// loss.
///
/// Kinds become keywords and stereotypes, flows stereotypes and the style of arrows; what PlantUML has no words for
/// stands in comments (see `Marker`). Positions, answers and dispositions are not written. The same
/// design gives the same text.
public final class PlantUmlWriter {
    /// How comments begin.
    static final String COMMENT = "'";

    /// A keyword that is all there is to say of what a component is made of says it where there are no comments.
    private static final Set<String> HINTS = Set.of("database", "queue", "person");

    private final Catalog catalog;

    /// Titles of kinds come from the catalogue; a kind that it does not know is written by its id.
    public PlantUmlWriter(Catalog catalog) {
        this.catalog = catalog;
    }

    /// The text, with `\n` at the end of every line.
    public String write(Design design) {
        return write(design, Reading.NONE, null);
    }

    /// The same, where a kind that is read gives its keyword too; `direction` is where it goes on to, if said.
    public String write(Design design, Reading reading, @Nullable Direction direction) {
        return new Writing(design, reading, direction, true, Map.of()).text();
    }

    /// The same without comments and colours, as it stands beside the drawing: what can't be said so is left out.
    Script script(Design design, Map<ElementId, String> given) {
        Writing writing = new Writing(design, Reading.NONE, null, false, given);
        String text = writing.text();
        return new Script(text, writing.names);
    }

    /// The writing of one design; used once.
    private final class Writing {
        private final Design design;
        private final Reading reading;
        private final @Nullable Direction direction;
        private final boolean marked;
        private final Map<String, ElementId> names = new LinkedHashMap<>();
        private final Aliases aliases;
        private final Indented text = new Indented();
        private final Map<@Nullable BoundaryId, List<Boundary>> frames = new HashMap<>();
        private final Map<@Nullable BoundaryId, List<Component>> boxes = new HashMap<>();

        Writing(
                Design design,
                Reading reading,
                @Nullable Direction direction,
                boolean marked,
                Map<ElementId, String> given) {
            this.design = design;
            this.reading = reading;
            this.direction = direction;
            this.marked = marked;
            aliases = new Aliases(given);
        }

        private String alias(ElementId id) {
            String alias = aliases.of(id);
            names.put(alias, id);
            return alias;
        }

        String text() {
            design.boundaries()
                    .forEach(boundary -> frames.computeIfAbsent(boundary.in(), in -> new ArrayList<>())
                            .add(boundary));
            design.components()
                    .forEach(component -> boxes.computeIfAbsent(component.in(), in -> new ArrayList<>())
                            .add(component));
            text.line("@startuml");
            head();
            text.line(
                    switch (direction) {
                        case DOWN, UP -> "top to bottom direction";
                        case RIGHT, LEFT -> "left to right direction";
                        case null -> "left to right direction";
                    });
            text.line("skinparam componentStyle rectangle");
            text.line("");
            inside(null);
            links();
            notes();
            text.line("@enduml");
            return text.toString();
        }

        private void head() {
            if (!design.title().isBlank()) {
                text.line("title " + Creole.title(design.title().strip()));
            }
            SequencedMap<String, Value> said = new LinkedHashMap<>();
            if (design.prompt() != null) {
                said.put("prompt", new Value.Text(design.prompt().value()));
            }
            if (!Creole.line(Creole.title(design.title().strip())).equals(design.title())) {
                said.put("title", new Value.Text(design.title()));
            }
            mark(said);
        }

        /// Boundaries hold no cycle, and readers refuse what nests deeper than a stack bears.
        private void inside(@Nullable BoundaryId holder) {
            for (Component component : boxes.getOrDefault(holder, List.of())) {
                component(component);
            }
            for (Boundary boundary : frames.getOrDefault(holder, List.of())) {
                boundary(boundary);
            }
        }

        private void component(Component component) {
            String alias = alias(component.id());
            KindId kind = component.kind();
            boolean spoken = !marked && kind == null && HINTS.contains(component.technology());
            Guise guise = Guise.of(component, catalog, reading);
            String keyword = spoken ? component.technology() : keyword(guise.role());
            String shown = (marked || spoken ? guise.label() : Label.of(component)).text();
            String creole = Creole.escaped(shown);
            SequencedMap<String, Value> said = new LinkedHashMap<>();
            if (kind == null || !alias.equals(component.id().value())) {
                said.put("id", new Value.Text(component.id().value()));
            }
            if (kind != null) {
                said.put("kind", new Value.Text(kind.value()));
            }
            Label read = Label.of(Creole.text(creole));
            if (!read.equals(Label.of(component))) {
                said.put("for", new Value.Text(Marker.mark(creole)));
                said.put("label", new Value.Text(component.label()));
                said.put("technology", new Value.Text(component.technology()));
                said.put("description", new Value.Text(component.description()));
            }
            component.properties().forEach((name, value) -> said.put("p." + name, value));
            mark(said);
            String stereotype = kind == null ? "" : " <<" + title(kind) + ">>";
            text.line(keyword + quoted(creole) + " as " + alias + stereotype);
        }

        private void boundary(Boundary boundary) {
            String alias = alias(boundary.id());
            String creole = Creole.escaped(boundary.label());
            SequencedMap<String, Value> said = new LinkedHashMap<>();
            said.put("boundary", new Value.Flag(true));
            if (!alias.equals(boundary.id().value())) {
                said.put("id", new Value.Text(boundary.id().value()));
            }
            if (!Creole.line(creole).equals(boundary.label())) {
                said.put("for", new Value.Text(Marker.mark(creole)));
                said.put("label", new Value.Text(boundary.label()));
            }
            mark(said);
            text.line("rectangle" + quoted(creole) + " as " + alias + " {");
            text.in();
            inside(boundary.id());
            text.out();
            text.line("}");
        }

        private void links() {
            int number = 0;
            for (Link link : design.links()) {
                number++;
                String shown = Label.line(link);
                String creole = shown.isBlank() ? "" : Creole.escaped(shown);
                SequencedMap<String, Value> said = new LinkedHashMap<>();
                if (!link.id().value().equals("l" + number)) {
                    said.put("id", new Value.Text(link.id().value()));
                }
                Integer step = Label.step(Creole.line(creole));
                if (!Creole.line(creole).equals(link.label()) || !Objects.equals(step, link.step())) {
                    said.put("for", new Value.Text(Marker.mark(creole)));
                    said.put("label", new Value.Text(link.label()));
                    if (link.step() != null) {
                        said.put("step", new Value.Amount(link.step()));
                    }
                }
                mark(said);
                text.line(alias(link.from()) + " " + (marked ? arrow(link.flow()) : stroke(link.flow())) + " "
                        + alias(link.to()) + stereotype(link.flow()) + (creole.isEmpty() ? "" : " : " + creole));
                noteOn(link.id());
            }
        }

        private void noteOn(LinkId link) {
            for (Note note : design.notes()) {
                if (link.equals(note.about())) {
                    mark(note, note.id().value());
                    text.line("note on link : " + Creole.escaped(note.text()));
                }
            }
        }

        private void notes() {
            for (Note note : design.notes()) {
                ElementId about = note.about();
                if (about instanceof LinkId) {
                    continue;
                }
                String alias = alias(note.id());
                mark(note, alias.equals(note.id().value()) ? null : note.id().value());
                text.line("note" + quoted(Creole.escaped(note.text())) + " as " + alias);
                if (about != null) {
                    text.line(alias + " .. " + alias(about));
                }
            }
        }

        private void mark(Note note, @Nullable String id) {
            SequencedMap<String, Value> said = new LinkedHashMap<>();
            if (id != null) {
                said.put("id", new Value.Text(id));
            }
            String creole = Creole.escaped(note.text());
            if (!Creole.text(creole).equals(note.text())) {
                said.put("for", new Value.Text(Marker.mark(creole)));
                said.put("text", new Value.Text(note.text()));
            }
            mark(said);
        }

        private void mark(SequencedMap<String, Value> said) {
            if (marked && !said.isEmpty()) {
                text.line(new Marker(said).line(COMMENT));
            }
        }
    }

    private static String stereotype(@Nullable Flow flow) {
        return flow == null ? "" : " <<" + flow.id() + ">>";
    }

    /// PlantUML refuses empty quotes.
    private static String quoted(String creole) {
        return " \"" + (creole.isEmpty() ? " " : creole) + '"';
    }

    private String title(KindId id) {
        String title = catalog.kind(id).map(Kind::title).orElse(id.value());
        return title.replaceAll("[<>\"{}\\[\\]\\r\\n]", " ").strip();
    }

    private static String keyword(@Nullable Role role) {
        return switch (role) {
            case STORE -> "database";
            case STREAM -> "queue";
            case SOURCE -> "cloud";
            case HUMAN -> "person";
            case OFF -> "storage";
            case GATE, CTL -> "hexagon";
            case MON -> "card";
            case FRONT, APP, SERVE, TRAIN -> "component";
            case null -> "component";
        };
    }

    private static String stroke(@Nullable Flow flow) {
        return switch (flow) {
            case REQUEST, BATCH, MATERIALISE, ARTIFACT -> "-->";
            case STREAM, CONTROL, FEEDBACK, TELEMETRY, REPLICATE -> "..>";
            case null -> "-->";
        };
    }

    private static String arrow(@Nullable Flow flow) {
        return switch (flow) {
            case REQUEST -> "-->";
            case STREAM -> "-[#1D6FB8,dashed]->";
            case BATCH -> "-[#7A5C1E,bold]->";
            case MATERIALISE -> "-[#1E7A4C,bold]->";
            case ARTIFACT -> "-[#7B3FA0]->";
            case CONTROL -> "-[#666666,dotted]->";
            case FEEDBACK -> "-[#C2571A,dashed]->";
            case TELEMETRY -> "-[#999999,dotted]->";
            case REPLICATE -> "-[#1D6FB8,dotted]->";
            case null -> "-->";
        };
    }
}
