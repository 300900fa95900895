package plumbline.ui.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Catalog;
import plumbline.catalog.PropertyKind;
import plumbline.check.Properties;
import plumbline.design.Value;
import plumbline.ui.words.Texts;

/// One declared property with the control that its type asks for; says where a value is not counted.
final class PropertyField {
    private final PropertyKind kind;
    private final Catalog catalog;
    private final Made made;

    /// A control, and how it shows a value.
    private record Made(Field field, Consumer<@Nullable Value> shows) {}

    /// `done` is told the value, null where it is taken away.
    PropertyField(PropertyKind kind, Catalog catalog, Consumer<@Nullable Value> done) {
        this.kind = kind;
        this.catalog = catalog;
        made = switch (kind.type()) {
            case TEXT, NUMBER -> typed(done);
            case FLAG -> flag(done);
            case CHOICE -> choice(done);
        };
    }

    private String id() {
        return "property-" + kind.id();
    }

    private String name() {
        return kind.unit().isBlank() ? kind.title() : kind.title() + " (" + kind.unit() + ")";
    }

    private Made typed(Consumer<@Nullable Value> done) {
        Entry entry = Entry.line(id(), name(), typed -> take(typed, done));
        return new Made(entry, value -> entry.show(value == null ? "" : value.shown()));
    }

    private Made flag(Consumer<@Nullable Value> done) {
        Choice<Boolean> choice =
                Choice.of(id(), name(), flag -> done.accept(flag == null ? null : new Value.Flag(flag)));
        List<Choice.Option<Boolean>> options = List.of(
                new Choice.Option<>(null, Texts.of("property.unstated")),
                new Choice.Option<>(true, Texts.of("property.yes")),
                new Choice.Option<>(false, Texts.of("property.no")));
        return new Made(choice, value -> choice.show(options, value instanceof Value.Flag(boolean flag) ? flag : null));
    }

    private Made choice(Consumer<@Nullable Value> done) {
        Choice<String> choice =
                Choice.of(id(), name(), text -> done.accept(text == null ? null : new Value.Text(text)));
        List<Choice.Option<String>> options = new ArrayList<>();
        options.add(new Choice.Option<>(null, Texts.of("property.unstated")));
        kind.values().forEach(each -> options.add(new Choice.Option<>(each, each)));
        return new Made(
                choice,
                value -> choice.show(
                        options,
                        value instanceof Value.Text(String text)
                                ? text.toLowerCase(Locale.ROOT).strip()
                                : null));
    }

    Field field() {
        return made.field();
    }

    private String take(String typed, Consumer<@Nullable Value> done) {
        if (typed.isBlank()) {
            done.accept(null);
            return "";
        }
        if (kind.type() != PropertyKind.Type.NUMBER) {
            done.accept(new Value.Text(typed.strip()));
            return "";
        }
        return Amounts.read(typed)
                .map(amount -> {
                    done.accept(new Value.Amount(amount));
                    return "";
                })
                .orElseGet(() -> Texts.of("property.number"));
    }

    void show(@Nullable Value value) {
        made.shows().accept(value);
        made.field().remark(remark(kind, value, catalog), false);
    }

    /// What there is to say of a value: that it is of another type, or says nothing that could be checked.
    static String remark(PropertyKind kind, @Nullable Value value, Catalog catalog) {
        if (value == null) {
            return "";
        }
        if (!Properties.wellTyped(value, kind)) {
            return Texts.of("property.mistyped", value.shown());
        }
        boolean says = !kind.checkable() || Properties.checkable(value) || known(kind, value, catalog);
        return says ? "" : Texts.of("property.vague");
    }

    /// Whether the catalogue knows the words to state the property.
    private static boolean known(PropertyKind kind, Value value, Catalog catalog) {
        return value.shown()
                .lines()
                .flatMap(line -> catalog.claims().read(line).stream())
                .anyMatch(claim -> claim.property().equals(kind.id()) && claim.concrete());
    }
}
