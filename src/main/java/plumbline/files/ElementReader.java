package plumbline.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Catalog;
import plumbline.catalog.PropertyKind;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.ElementId;
import plumbline.design.KindId;
import plumbline.design.Limits;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Note;
import plumbline.design.NoteId;
import plumbline.design.Value;

/// Decodes the single elements of a design: components, links, boundaries, notes.
final class ElementReader {
    private final Catalog catalog;
    private final Problems problems;
    private final Elements elements;

    ElementReader(Catalog catalog, Problems problems) {
        this.catalog = catalog;
        this.problems = problems;
        this.elements = new Elements(problems);
    }

    Elements elements() {
        return elements;
    }

    Component component(Tree tree) {
        Fields fields = Fields.of(tree, "a component", problems);
        Component component = new Component(
                new ComponentId(fields.text("id")),
                kind(fields),
                fields.text("label", ""),
                fields.text("technology", ""),
                fields.text("description", ""),
                properties(fields),
                elements.named(fields, "in", BoundaryId.class, "boundary").orElse(null));
        fields.end();
        return component;
    }

    private @Nullable KindId kind(Fields fields) {
        if (!fields.has("kind")) {
            return null;
        }
        KindId kind = new KindId(fields.text("kind"));
        if (catalog.kind(kind).isEmpty()) {
            List<String> known =
                    catalog.kinds().stream().map(each -> each.id().value()).toList();
            String near = Suggestion.hint(kind.value(), known);
            problems.error(
                    fields.placeOf("kind"),
                    "`" + kind + "` is no kind",
                    near.isEmpty() ? "leave it out, and it is recognised from the label" : near);
        }
        return kind;
    }

    private Map<String, Value> properties(Fields fields) {
        Map<String, Value> properties = new LinkedHashMap<>();
        fields.mapping("properties", "`properties`").ifPresent(mapping -> {
            for (Tree.Entry entry : mapping.entries()) {
                value(entry).ifPresent(value -> {
                    properties.put(entry.key(), value);
                    warn(entry, value);
                });
            }
        });
        return properties;
    }

    private Optional<Value> value(Tree.Entry entry) {
        return switch (entry.value()) {
            case Tree.Text text -> Optional.of(new Value.Text(text.text()));
            case Tree.Amount amount -> Optional.of(new Value.Amount(amount.amount()));
            case Tree.Flag flag -> Optional.of(new Value.Flag(flag.flag()));
            case Tree.Nothing nothing -> Optional.empty();
            case Tree.Mapping mapping -> notPlain(entry);
            case Tree.Sequence sequence -> notPlain(entry);
        };
    }

    private Optional<Value> notPlain(Tree.Entry entry) {
        problems.error(
                entry.value().at(),
                "the property `" + entry.key() + "` is a text, a number, true or false, and this is "
                        + entry.value().shape(),
                "");
        return Optional.empty();
    }

    private void warn(Tree.Entry entry, Value value) {
        Optional<PropertyKind> property = catalog.property(entry.key());
        if (property.isEmpty()) {
            List<String> known =
                    catalog.properties().stream().map(PropertyKind::id).toList();
            String near = Suggestion.nearest(entry.key(), known)
                    .map(word -> ", did you mean `" + word + "`?")
                    .orElse("");
            problems.warning(entry.at(), "`" + entry.key() + "` is no property", "kept, and not counted" + near);
        } else if (!fits(property.get(), value)) {
            problems.warning(
                    entry.value().at(),
                    "`" + entry.key() + "` is " + wanted(property.get()) + ", and this is "
                            + entry.value().shape(),
                    "kept, and not counted");
        }
    }

    private static boolean fits(PropertyKind property, Value value) {
        return switch (property.type()) {
            case NUMBER -> value instanceof Value.Amount;
            case FLAG -> value instanceof Value.Flag;
            case TEXT -> !(value instanceof Value.Flag);
            case CHOICE -> property.values().contains(value.shown());
        };
    }

    private static String wanted(PropertyKind property) {
        return switch (property.type()) {
            case NUMBER -> "a number";
            case FLAG -> "true or false";
            case TEXT -> "a text";
            case CHOICE -> "one of " + String.join(", ", property.values());
        };
    }

    Link link(Tree tree) {
        Fields fields = Fields.of(tree, "a link", problems);
        int step = fields.whole("step", 1, Limits.LAST_STEP, 0);
        Link link = new Link(
                new LinkId(fields.text("id")),
                elements.end(fields, "from"),
                elements.end(fields, "to"),
                fields.find("flow")
                        .flatMap(flow -> TravelReader.flow(flow, problems))
                        .orElse(null),
                fields.text("label", ""),
                step == 0 ? null : step);
        fields.end();
        return link;
    }

    Boundary boundary(Tree tree) {
        Fields fields = Fields.of(tree, "a boundary", problems);
        Boundary boundary = new Boundary(
                new BoundaryId(fields.text("id")),
                fields.text("label", ""),
                elements.named(fields, "in", BoundaryId.class, "boundary").orElse(null));
        fields.end();
        return boundary;
    }

    Note note(Tree tree) {
        Fields fields = Fields.of(tree, "a note", problems);
        Note note = new Note(
                new NoteId(fields.text("id")),
                fields.text("text", ""),
                elements.named(fields, "about", ElementId.class, "element").orElse(null));
        fields.end();
        return note;
    }
}
