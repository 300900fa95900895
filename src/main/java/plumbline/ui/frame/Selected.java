package plumbline.ui.frame;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.design.BoundaryId;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.EndId;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.NoteId;
import plumbline.ui.words.Texts;

/// What is selected, in the words of the window: one thing by its name, several by their number.
public final class Selected {
    private static final int LONGEST = 60;

    private final Design design;

    private Selected(Design design) {
        this.design = design;
    }

    /// Empty where nothing is selected.
    public static String words(Design design, Set<ElementId> selection) {
        return switch (selection.size()) {
            case 0 -> "";
            case 1 ->
                Texts.of(
                        "foot.selected",
                        new Selected(design).name(selection.iterator().next()));
            default -> Texts.of("foot.selected", counted(selection));
        };
    }

    private String name(ElementId element) {
        return switch (element) {
            case ComponentId id -> end(id);
            case BoundaryId id -> Texts.of("foot.boundary", end(id));
            case NoteId id ->
                Texts.of(
                        "foot.note",
                        first(design.notes().stream()
                                .filter(each -> each.id().equals(id))
                                .map(each -> each.text())));
            case LinkId id ->
                design.links().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .map(this::link)
                        .orElse("");
        };
    }

    private String link(Link link) {
        String ends = Texts.of("foot.link", end(link.from()), end(link.to()));
        return link.label().isBlank() ? ends : Texts.of("foot.link.label", ends, line(link.label()));
    }

    private String end(EndId end) {
        return switch (end) {
            case ComponentId id ->
                first(design.components().stream()
                        .filter(each -> each.id().equals(id))
                        .map(each -> each.label()));
            case BoundaryId id ->
                first(design.boundaries().stream()
                        .filter(each -> each.id().equals(id))
                        .map(each -> each.label()));
        };
    }

    private static String first(java.util.stream.Stream<String> labels) {
        return labels.findFirst().map(Selected::line).orElse("");
    }

    private static String line(String text) {
        String line = text.lines().findFirst().orElse("").strip();
        return line.isEmpty()
                ? Texts.of("foot.unnamed")
                : line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + "…";
    }

    private static String counted(Collection<ElementId> selection) {
        List<String> parts = new ArrayList<>();
        count(
                        "component",
                        selection.stream().filter(ComponentId.class::isInstance).count())
                .ifPresent(parts::add);
        count(
                        "boundary",
                        selection.stream().filter(BoundaryId.class::isInstance).count())
                .ifPresent(parts::add);
        count("note", selection.stream().filter(NoteId.class::isInstance).count())
                .ifPresent(parts::add);
        count("link", selection.stream().filter(LinkId.class::isInstance).count())
                .ifPresent(parts::add);
        return String.join(", ", parts);
    }

    private static Optional<String> count(String sort, long many) {
        return many == 0 ? Optional.empty() : Optional.of(counted(sort, many));
    }

    /// "1 link", "3 links".
    static String counted(String sort, long many) {
        return Texts.of(many == 1 ? "foot.one." + sort : "foot.many." + sort, many);
    }
}
