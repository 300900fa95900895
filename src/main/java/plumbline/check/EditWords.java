package plumbline.check;

import java.util.List;
import java.util.Optional;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.Edit;
import plumbline.design.ElementId;
import plumbline.design.EndId;
import plumbline.design.Link;
import plumbline.design.LinkId;

/// Puts an edit into words, as something to do.
final class EditWords {
    private EditWords() {}

    static String of(Edit edit, Design design) {
        return switch (edit) {
            case Edit.Add(Component component) -> Caps.said("advice.add", component.label());
            case Edit.Connect(Link link) -> linked(link, design);
            case Edit.Together(List<Edit> edits) -> together(edits, design);
            case Edit.Remove(ElementId element) -> removed(element, design);
            case Edit.SetFlow(LinkId link, var flow) ->
                Caps.said("advice.flow", ends(link, design), flow == null ? "" : flow.id());
            case Edit.SetKind(var component, var kind) ->
                Caps.said("advice.kind", label(component, design), kind == null ? "" : kind.value());
            case Edit.SetProperty(var component, String name, var _) ->
                Caps.said("advice.property", label(component, design), name);
            // Never advised: they say nothing that a rule could hear, or only the user can know them.
            case Edit.Enclose _,
                    Edit.Remark _,
                    Edit.Reattach _,
                    Edit.SetStep _,
                    Edit.Describe _,
                    Edit.Rename _,
                    Edit.PutInto _,
                    Edit.Move _,
                    Edit.Place _,
                    Edit.Route _,
                    Edit.Arrange _,
                    Edit.Include _,
                    Edit.Lock _,
                    Edit.Order _,
                    Edit.SetPrompt _,
                    Edit.SetTitle _,
                    Edit.Answer _,
                    Edit.Dispose _ -> throw new IllegalArgumentException("no words for " + edit);
        };
    }

    private static String linked(Link link, Design design) {
        String flow = link.flow() == null ? "" : link.flow().id();
        return Caps.said("advice.connect", label(link.from(), design), label(link.to(), design), flow);
    }

    private static String together(List<Edit> edits, Design design) {
        if (!(edits.getFirst() instanceof Edit.Add(Component added))) {
            return of(edits.getFirst(), design);
        }
        Optional<Link> in = link(edits, link -> link.to().equals(added.id()));
        Optional<Link> out = link(edits, link -> link.from().equals(added.id()));
        if (in.isPresent() && out.isPresent()) {
            return Caps.said(
                    "advice.add.between",
                    added.label(),
                    label(in.get().from(), design),
                    label(out.get().to(), design));
        }
        return in.map(link -> Caps.said("advice.add.from", added.label(), label(link.from(), design)))
                .or(() -> out.map(link -> Caps.said("advice.add.to", added.label(), label(link.to(), design))))
                .orElseGet(() -> of(edits.getFirst(), design));
    }

    private static Optional<Link> link(List<Edit> edits, java.util.function.Predicate<Link> wanted) {
        for (Edit edit : edits) {
            if (edit instanceof Edit.Connect(Link link) && wanted.test(link)) {
                return Optional.of(link);
            }
        }
        return Optional.empty();
    }

    private static String removed(ElementId element, Design design) {
        return element instanceof LinkId link
                ? Caps.said("advice.unlink", ends(link, design))
                : Caps.said("advice.remove", label(element, design));
    }

    private static String ends(LinkId id, Design design) {
        return design.links().stream()
                .filter(link -> link.id().equals(id))
                .findFirst()
                .map(link -> Caps.said("advice.ends", label(link.from(), design), label(link.to(), design)))
                .orElse(id.value());
    }

    private static String label(ElementId id, Design design) {
        for (Component component : design.components()) {
            if (component.id().equals(id)) {
                return component
                        .label()
                        .lines()
                        .findFirst()
                        .filter(line -> !line.isBlank())
                        .orElse(id.value());
            }
        }
        return id instanceof EndId ? boundary(id, design) : id.value();
    }

    private static String boundary(ElementId id, Design design) {
        return design.boundaries().stream()
                .filter(boundary -> boundary.id().equals(id))
                .map(boundary -> boundary.label())
                .findFirst()
                .orElse(id.value());
    }
}
