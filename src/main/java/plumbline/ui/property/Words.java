package plumbline.ui.property;

import java.util.ArrayList;
import java.util.List;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.EndId;
import plumbline.design.Flow;
import plumbline.ui.words.Texts;

/// What elements are called in lists to choose from.
final class Words {
    private Words() {}

    static String label(String label) {
        return label.lines().findFirst().filter(line -> !line.isBlank()).orElse(Texts.of("property.unnamed"));
    }

    /// Where something can stand: outside, or in one of the boundaries but those left out.
    static List<Choice.Option<BoundaryId>> boundaries(Design design, List<BoundaryId> without) {
        List<Choice.Option<BoundaryId>> options = new ArrayList<>();
        options.add(new Choice.Option<>(null, Texts.of("property.boundary.none")));
        for (Boundary boundary : design.boundaries()) {
            if (!without.contains(boundary.id())) {
                options.add(new Choice.Option<>(boundary.id(), label(boundary.label())));
            }
        }
        return options;
    }

    /// What a link may join.
    static List<Choice.Option<EndId>> ends(Design design) {
        List<Choice.Option<EndId>> options = new ArrayList<>();
        for (Component component : design.components()) {
            options.add(new Choice.Option<>(component.id(), label(component.label())));
        }
        for (Boundary boundary : design.boundaries()) {
            options.add(new Choice.Option<>(boundary.id(), Texts.of("property.all.in", label(boundary.label()))));
        }
        return options;
    }

    static List<Choice.Option<Flow>> flows() {
        List<Choice.Option<Flow>> options = new ArrayList<>();
        for (Flow flow : Flow.values()) {
            options.add(new Choice.Option<>(flow, Texts.of("flow." + flow.id())));
        }
        return options;
    }
}
