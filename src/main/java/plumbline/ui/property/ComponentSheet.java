package plumbline.ui.property;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Catalog;
import plumbline.catalog.Kind;
import plumbline.catalog.Recognition;
import plumbline.design.BoundaryId;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Edit;
import plumbline.editor.Deed;
import plumbline.editor.Sight;
import plumbline.ui.control.Prose;
import plumbline.ui.words.Texts;

/// What can be said of a component: its label and kind, how it is built, and the properties its kind declares.
final class ComponentSheet extends Sheet {
    private final ComponentId id;
    private final Catalog catalog;
    private final Doing doing;
    private final Entry label;
    private final KindField kind;
    private final Entry technology;
    private final Entry description;
    private final Choice<BoundaryId> boundary;
    private final VBox declared = new VBox(12);
    private final VBox foreign = new VBox(8);
    private final Map<String, PropertyField> fields = new LinkedHashMap<>();
    private Component now = Component.of("none", null, "");
    private @Nullable Kind shownKind;

    ComponentSheet(ComponentId id, Catalog catalog, Function<String, List<Kind>> finder, Doing doing) {
        this.id = id;
        this.catalog = catalog;
        this.doing = doing;
        label = Entry.lines(
                "property-label", Texts.of("property.label"), said -> done(Deed.RENAME, new Edit.Rename(id, said)));
        kind = new KindField(
                finder,
                List.copyOf(catalog.kinds()),
                chosen -> doing.apply(Deed.KIND, new Edit.SetKind(id, chosen.id())));
        technology = Entry.line(
                "property-technology",
                Texts.of("property.technology"),
                said -> done(Deed.DESCRIBE, new Edit.Describe(id, said.strip(), now.description())));
        description = Entry.lines(
                "property-description",
                Texts.of("property.description"),
                said -> done(Deed.DESCRIBE, new Edit.Describe(id, now.technology(), said.strip())));
        boundary = Choice.of(
                "property-boundary",
                Texts.of("property.boundary"),
                in -> doing.apply(Deed.REGROUP, new Edit.PutInto(java.util.Set.of(id), in)));
        getChildren().addAll(label, kind, technology, description, boundary, declared, foreign);
    }

    /// The field of a property that the kind declares.
    Optional<Field> field(String property) {
        return Optional.ofNullable(fields.get(property)).map(PropertyField::field);
    }

    private String done(Deed deed, Edit edit) {
        doing.apply(deed, edit);
        return "";
    }

    @Override
    void show(Sight.Seen seen) {
        now = seen.design().components().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        label.show(now.label());
        technology.show(now.technology());
        description.show(now.description());
        boundary.show(Words.boundaries(seen.design(), List.of()), now.in());
        boundary.setVisible(!seen.design().boundaries().isEmpty());
        boundary.setManaged(boundary.isVisible());
        Recognition recognised = seen.reading().kinds().getOrDefault(id, Recognition.NONE);
        Kind read = recognised.kind() == null
                ? null
                : catalog.kind(recognised.kind()).orElse(null);
        kind.show(read, Texts.of("property.kind.none"));
        if (now.kind() == null && read != null) {
            kind.guessed(
                    Texts.of("property.kind.guessed", Math.round(100 * recognised.confidence())),
                    () -> doing.apply(Deed.CONFIRM, new Edit.SetKind(id, read.id())));
        }
        properties(read);
    }

    private void properties(@Nullable Kind read) {
        if (!Objects.equals(read, shownKind) || (fields.isEmpty() && read != null)) {
            shownKind = read;
            declare(read);
        }
        fields.forEach((name, field) -> field.show(now.properties().get(name)));
        List<String> unknown = new ArrayList<>(now.properties().keySet());
        unknown.removeAll(fields.keySet());
        foreign.getChildren().clear();
        unknown.forEach(this::unknown);
    }

    private void declare(@Nullable Kind read) {
        fields.clear();
        declared.getChildren().clear();
        if (read == null) {
            return;
        }
        for (String name : read.properties()) {
            catalog.property(name)
                    .ifPresent(property -> fields.put(
                            name,
                            new PropertyField(
                                    property,
                                    catalog,
                                    value -> doing.apply(Deed.PROPERTY, new Edit.SetProperty(id, name, value)))));
        }
        if (!fields.isEmpty()) {
            declared.getChildren().add(Prose.wrapped(Texts.of("property.declared", read.title()), "heading"));
            fields.values().forEach(field -> declared.getChildren().add(field.field()));
        }
    }

    /// What a file said that the kind does not declare: kept, and not counted.
    private void unknown(String name) {
        String said = Objects.requireNonNull(now.properties().get(name)).shown();
        Hyperlink remove = new Hyperlink(Texts.of("property.remove"));
        remove.setOnAction(_ -> doing.apply(Deed.PROPERTY, new Edit.SetProperty(id, name, null)));
        foreign.getChildren()
                .add(new VBox(Prose.wrapped(Texts.of("property.foreign", name, said), "field-remark"), remove));
    }
}
