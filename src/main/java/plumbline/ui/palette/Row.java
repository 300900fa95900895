package plumbline.ui.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import plumbline.catalog.Catalog;
import plumbline.catalog.Kind;
import plumbline.catalog.Stage;

/// One line of the palette.
sealed interface Row {
    /// A stage over its kinds, or folded so that they are not listed.
    record Heading(String id, String title, boolean folded) implements Row {}

    /// A kind that can be drawn; `stage` is written beside it where it stands under no heading of its own.
    record Item(Kind kind, String stage) implements Row {}

    /// Unfolds the kinds of a stage that are wanted less often.
    record More(Stage stage, int count) implements Row {}

    /// The heading of what was used last.
    String RECENT = "recent";

    /// All kinds by stage, the common ones only where a stage is not among `whole`.
    static List<Row> listed(Catalog catalog, Recent recent, String recentTitle, Set<String> folded, Set<String> whole) {
        List<Row> rows = new ArrayList<>();
        if (!recent.kinds().isEmpty()) {
            rows.add(new Heading(RECENT, recentTitle, folded.contains(RECENT)));
            if (!folded.contains(RECENT)) {
                recent.kinds().forEach(kind -> rows.add(new Item(kind, "")));
            }
        }
        for (Stage stage : catalog.stages()) {
            rows.addAll(of(stage, catalog, folded.contains(stage.id()), whole.contains(stage.id())));
        }
        return rows;
    }

    private static List<Row> of(Stage stage, Catalog catalog, boolean folded, boolean whole) {
        List<Kind> kinds = catalog.kinds().stream()
                .filter(kind -> kind.stage().equals(stage.id()))
                .toList();
        List<Kind> common = kinds.stream().filter(Kind::core).toList();
        List<Kind> shown = whole || common.isEmpty() ? kinds : common;
        List<Row> rows = new ArrayList<>();
        if (kinds.isEmpty()) {
            return rows;
        }
        rows.add(new Heading(stage.id(), stage.title(), folded));
        if (!folded) {
            shown.forEach(kind -> rows.add(new Item(kind, "")));
            if (shown.size() < kinds.size()) {
                rows.add(new More(stage, kinds.size() - shown.size()));
            }
        }
        return rows;
    }

    /// What a search found, each with its stage beside it.
    static List<Row> found(List<Kind> kinds, Catalog catalog) {
        return kinds.stream()
                .<Row>map(kind -> new Item(
                        kind,
                        catalog.stages().stream()
                                .filter(stage -> stage.id().equals(kind.stage()))
                                .map(Stage::title)
                                .findFirst()
                                .orElse("")))
                .toList();
    }
}
