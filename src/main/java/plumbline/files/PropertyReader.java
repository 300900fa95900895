package plumbline.files;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.catalog.Catalog;
import plumbline.catalog.Kind;
import plumbline.catalog.PropertyKind;
import plumbline.design.KindId;
import plumbline.rubric.PropertyTest;
import plumbline.rubric.Selector;

/// Decodes tests of properties, and finds those that no component could pass.
final class PropertyReader {
    /// The keys a test may have.
    static final List<String> TESTS = List.of("stated", "checkable", "is", "atLeast", "atMost");

    private final Catalog catalog;

    PropertyReader(Catalog catalog) {
        this.catalog = catalog;
    }

    /// The tests among the fields, at least one; problems where a property of that name can't pass them.
    List<PropertyTest> tests(Fields fields, String property) {
        List<PropertyTest> tests = new ArrayList<>();
        for (String key : TESTS) {
            fields.find(key).ifPresent(value -> tests.add(test(fields, key)));
        }
        if (tests.isEmpty()) {
            fields.problems()
                    .error(fields.at(), "a test of a property needs one of " + TESTS, "such as `stated: true`");
            return List.of(new PropertyTest.Stated());
        }
        catalog.property(property).ifPresent(kind -> tests.forEach(test -> passable(fields, kind, test)));
        return tests;
    }

    private PropertyTest test(Fields fields, String key) {
        return switch (key) {
            case "stated" -> yes(fields, key, new PropertyTest.Stated());
            case "checkable" -> yes(fields, key, new PropertyTest.Checkable());
            case "is" -> new PropertyTest.Is(fields.text(key));
            case "atLeast" -> new PropertyTest.AtLeast(fields.needNumber(key));
            case "atMost" -> new PropertyTest.AtMost(fields.needNumber(key));
            default -> throw new IllegalArgumentException(key);
        };
    }

    private static PropertyTest yes(Fields fields, String key, PropertyTest test) {
        if (!fields.flag(key, true)) {
            fields.problems().error(fields.placeOf(key), "`" + key + "` is true or absent", "turn it round with `not`");
        }
        return test;
    }

    private void passable(Fields fields, PropertyKind property, PropertyTest test) {
        switch (test) {
            case PropertyTest.Stated stated -> {}
            case PropertyTest.Checkable checkable -> {}
            case PropertyTest.Is(String value) -> choice(fields, property, value);
            case PropertyTest.AtLeast atLeast -> numeric(fields, property, "atLeast");
            case PropertyTest.AtMost atMost -> numeric(fields, property, "atMost");
        }
    }

    private static void choice(Fields fields, PropertyKind property, String value) {
        boolean few = property.type() == PropertyKind.Type.CHOICE;
        if (few && !property.values().contains(value)) {
            fields.problems()
                    .error(
                            fields.placeOf("is"),
                            "`" + property.id() + "` is never `" + value + "`",
                            Suggestion.hint(value, property.values()));
        }
    }

    private static void numeric(Fields fields, PropertyKind property, String key) {
        if (property.type() != PropertyKind.Type.NUMBER) {
            fields.problems()
                    .error(
                            fields.placeOf(key),
                            "`" + property.id() + "` is no number",
                            "ask `stated`, `checkable` or `is`");
        }
    }

    /// Reports a property that the catalogue does not know, or that no kind which the selector chooses has.
    void known(String property, Selector of, Place at, Problems problems) {
        if (catalog.property(property).isEmpty()) {
            List<String> ids =
                    catalog.properties().stream().map(PropertyKind::id).toList();
            problems.error(at, "`" + property + "` is no property", Suggestion.hint(property, ids));
            return;
        }
        Optional<Set<KindId>> kinds = Choice.most(of);
        if (kinds.isPresent() && kinds.get().stream().noneMatch(kind -> has(kind, property))) {
            problems.error(
                    at,
                    "no kind that is chosen here has the property `" + property + "`",
                    "give it to one of them in the catalogue, or ask another kind");
        }
    }

    private boolean has(KindId id, String property) {
        Set<Kind> related = new LinkedHashSet<>();
        for (Kind kind : catalog.kinds()) {
            boolean covers =
                    kind.standsFor().stream().anyMatch(part -> part.kind().equals(id));
            if (covers || kind.id().equals(id)) {
                related.add(kind);
            }
        }
        catalog.kind(id).stream()
                .flatMap(kind -> kind.standsFor().stream())
                .flatMap(part -> catalog.kind(part.kind()).stream())
                .forEach(related::add);
        return related.stream().anyMatch(kind -> kind.properties().contains(property));
    }
}
