package plumbline.ui.property;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Catalog;
import plumbline.catalog.Kind;
import plumbline.catalog.Recognition;
import plumbline.design.BoundaryId;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Edit;
import plumbline.design.ElementId;
import plumbline.design.EndId;
import plumbline.design.Flow;
import plumbline.design.KindId;
import plumbline.design.LinkId;
import plumbline.editor.Deed;
import plumbline.editor.Sight;
import plumbline.ui.control.Prose;
import plumbline.ui.words.Texts;

/// What several selected elements share: one kind or one flow for all of them, as one step.
final class SeveralSheet extends Sheet {
    private final List<ComponentId> components = new ArrayList<>();
    private final List<LinkId> links = new ArrayList<>();
    private final Catalog catalog;
    private final Label counts = Prose.wrapped("", "title");
    private final KindField kind;
    private final Choice<Flow> flow;
    private final Choice<BoundaryId> boundary;

    SeveralSheet(Set<ElementId> selected, Catalog catalog, Function<String, List<Kind>> finder, Doing doing) {
        this.catalog = catalog;
        Set<EndId> held = new LinkedHashSet<>();
        for (ElementId id : selected) {
            if (id instanceof ComponentId component) {
                components.add(component);
                held.add(component);
            } else if (id instanceof LinkId link) {
                links.add(link);
            }
        }
        kind = new KindField(
                finder,
                List.copyOf(catalog.kinds()),
                chosen -> doing.apply(
                        Deed.KIND,
                        new Edit.Together(components.stream()
                                .<Edit>map(each -> new Edit.SetKind(each, chosen.id()))
                                .toList())));
        flow = Choice.of(
                "property-flow",
                Texts.of("property.flow"),
                chosen -> doing.apply(
                        Deed.FLOW,
                        new Edit.Together(links.stream()
                                .<Edit>map(each -> new Edit.SetFlow(each, chosen))
                                .toList())));
        flow.otherwise(Texts.of("property.different"));
        boundary = Choice.of(
                "property-boundary",
                Texts.of("property.boundary"),
                in -> doing.apply(Deed.REGROUP, new Edit.PutInto(held, in)));
        boundary.otherwise(Texts.of("property.different"));
        counts.setText(Texts.of("property.several", components.size(), links.size()));
        getChildren().add(counts);
        if (!components.isEmpty()) {
            getChildren().add(kind);
        }
        if (!links.isEmpty()) {
            getChildren().add(flow);
        }
        if (!components.isEmpty()) {
            getChildren().add(boundary);
        }
    }

    @Override
    void show(Sight.Seen seen) {
        KindId shared = shared(components.stream()
                .map(id -> seen.reading()
                        .kinds()
                        .getOrDefault(id, Recognition.NONE)
                        .kind())
                .toList());
        kind.show(shared == null ? null : catalog.kind(shared).orElse(null), Texts.of("property.different"));
        flow.show(
                Words.flows(),
                shared(links.stream()
                        .map(id -> seen.reading().flows().getOrDefault(id, Flow.REQUEST))
                        .toList()));
        List<Component> held = seen.design().components().stream()
                .filter(each -> components.contains(each.id()))
                .toList();
        boolean together = held.stream().map(Component::in).distinct().count() == 1;
        boundary.show(
                Words.boundaries(seen.design(), List.of()),
                together ? held.getFirst().in() : new BoundaryId("several boundaries"));
        boundary.setVisible(!seen.design().boundaries().isEmpty());
        boundary.setManaged(boundary.isVisible());
    }

    /// What all of them are; null where they differ.
    static <T> @Nullable T shared(List<T> values) {
        return values.stream().distinct().count() == 1 ? values.getFirst() : null;
    }
}
