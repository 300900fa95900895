package plumbline.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.editor.Bench.b;
import static plumbline.editor.Bench.c;
import static plumbline.editor.Bench.l;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plumbline.design.Box;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.Edit;
import plumbline.design.ElementId;
import plumbline.design.Link;
import plumbline.design.Point;

final class ClipboardTest {
    private final Bench bench = new Bench(Bench.small());

    private String copied() {
        bench.key("c", Mods.CTRL);
        return ((Request.Copy) bench.lastRequest()).text();
    }

    @Test
    void whatIsSelectedIsCopiedAsTheTextOfADesign() {
        bench.select(c("c1"), c("c2"));

        assertThat(copied()).contains("\"App\"", "\"API gateway\"", "\"l1\"").doesNotContain("Cache", "Online");
    }

    @Test
    void nothingSelectedCopiesNothing() {
        assertThat(bench.key("c", Mods.CTRL)).isFalse();
        assertThat(bench.requests).isEmpty();
    }

    @Test
    void aCopyHasIdsOfItsOwnAndCoversNothing() {
        bench.select(c("c1"), c("c2"));
        bench.editor.paste(copied(), null);

        assertThat(bench.editor.selection()).isEqualTo(Set.of(c("c4"), c("c5")));
        coversNothing(c("c4"), c("c5"));
        assertThat(bench.link("l2")).isEqualTo(new Link(l("l2"), c("c4"), c("c5"), null, "", null));
        assertThat(bench.editor.timeline().undoes()).contains(Deed.PASTE);
    }

    @Test
    void theSecondCopyDoesNotCoverTheFirst() {
        bench.select(c("c1"));
        String text = copied();
        bench.editor.paste(text, null);
        bench.editor.paste(text, null);

        coversNothing(c("c4"), c("c5"));
    }

    @Test
    void twoCopiesPutWhereTheHandPointsDoNotHideEachOther() {
        bench.select(c("c1"));
        String text = copied();
        bench.editor.paste(text, new Point(500, 500));
        bench.editor.paste(text, new Point(500, 500));

        coversNothing(c("c4"), c("c5"));
    }

    @Test
    void whatIsPastedOverOthersStandsInTheFreePlaceNearest() {
        bench.select(c("c1"), c("c3"));
        bench.editor.paste(copied(), bench.middle(c("c3")));

        coversNothing(c("c4"), c("c5"));
        assertThat(bench.design().components().getLast().in()).isNull();
    }

    @Test
    void aPartReadFromElsewhereStandsFreeNearTheMiddleOfTheView() {
        Box view = new Box(-200, -200, 900, 700);
        bench.editor.sees(view);
        bench.editor.paste(one("Feast"), null);

        coversNothing(c("c4"));
        assertThat(view.contains(bench.box(c("c4")))).isTrue();
    }

    @Test
    void whereThereIsNoRoomWhatIsPastedStandsBesideEverything() {
        Bench full = new Bench(Design.empty(null, "Full"));
        for (int row = -8; row <= 8; row++) {
            for (int column = -8; column <= 8; column++) {
                full.editor.paste(one("Part"), new Point(column * 240, row * 160));
            }
        }
        Set<ElementId> before = Set.copyOf(full.design().layout().boxes().keySet());
        double right =
                before.stream().mapToDouble(id -> full.box(id).right()).max().orElseThrow();
        Bench wide = new Bench(Bench.small());
        wide.select(b("b1"), c("c1"));
        wide.key("c", Mods.CTRL);
        full.editor.paste(((Request.Copy) wide.lastRequest()).text(), new Point(0, 0));

        assertThat(full.editor.selection())
                .isNotEmpty()
                .allSatisfy(id -> assertThat(full.box(id).x()).isGreaterThan(right));
    }

    private static Design one(String label) {
        return Design.of(null, "", List.of(Component.of("a", null, label)), List.of(), List.of(), List.of());
    }

    private void coversNothing(ElementId... pasted) {
        for (ElementId one : pasted) {
            bench.editor.seen().plan().boxes().forEach((id, box) -> {
                if (!id.equals(one)) {
                    assertThat(box.intersects(bench.box(one)))
                            .as("%s on %s", one, id)
                            .isFalse();
                }
            });
        }
    }

    @Test
    void aPartReadFromElsewhereComesInOneStepToWhereTheHandPoints() {
        Design read = Design.of(
                null,
                "Elsewhere",
                List.of(Component.of("a", null, "Feast"), Component.of("b", null, "Ranker")),
                List.of(Link.of("x", "a", "b", null)),
                List.of(),
                List.of());
        bench.editor.paste(read, new Point(900, 600));

        assertThat(bench.editor.selection()).isEqualTo(Set.of(c("c4"), c("c5")));
        assertThat(bench.link("l2").from()).isEqualTo(c("c4"));
        assertThat(plumbline.design.Box.around(List.of(bench.box(c("c4")), bench.box(c("c5"))))
                        .orElseThrow()
                        .centre()
                        .distanceTo(new Point(900, 600)))
                .isLessThan(20);
        bench.editor.run(Command.UNDO);
        assertThat(bench.editor.design().components()).hasSize(3);
    }

    @Test
    void aCopyIsPutWhereTheHandPoints() {
        bench.select(c("c1"), c("c3"));
        bench.editor.paste(copied(), new Point(1000, 1000));

        Point middle = new Point(
                (bench.box(c("c4")).x() + bench.box(c("c5")).right()) / 2,
                (bench.box(c("c4")).y() + bench.box(c("c5")).bottom()) / 2);
        assertThat(middle.distanceTo(new Point(1000, 1000))).isLessThan(8);
    }

    @Test
    void aBoundaryIsCopiedWithWhatItHolds() {
        bench.select(b("b1"));
        bench.editor.paste(copied(), new Point(1000, 1000));

        assertThat(bench.design().boundaries()).hasSize(2);
        assertThat(bench.component("c4").in()).isEqualTo(b("b2"));
        assertThat(bench.component("c5").in()).isEqualTo(b("b2"));
        assertThat(bench.editor.selection()).containsExactly(b("b2"));
        assertThat(bench.box(b("b2")).size()).isEqualTo(bench.box(b("b1")).size());
    }

    @Test
    void aBoundaryThatIsPastedWhereItWasCopiedStandsBesideItself() {
        bench.select(b("b1"));
        bench.editor.paste(copied(), bench.box(b("b1")).centre());

        assertThat(bench.box(b("b2")).intersects(bench.box(b("b1")))).isFalse();
        assertThat(bench.design().boundaries())
                .allSatisfy(each -> assertThat(each.in()).isNull());
    }

    @Test
    void whatIsPastedIntoABoundaryBelongsToIt() {
        bench.select(c("c1"));

        bench.editor.paste(copied(), bench.middle(c("c2")).plus(0, 80));

        assertThat(bench.component("c4").in()).isEqualTo(b("b1"));
    }

    @Test
    void aCopyGoesIntoAnotherDesign() {
        bench.select(b("b1"), c("c1"));
        Bench other = new Bench(Design.empty(null, "Other"));

        other.editor.paste(copied(), null);

        assertThat(other.design().components()).hasSize(3);
        assertThat(other.design().links()).hasSize(1);
        assertThat(other.design().title()).isEqualTo("Other");
    }

    @Test
    void cuttingTakesAwayInOneStep() {
        bench.select(c("c1"));
        bench.key("x", Mods.CTRL);

        assertThat(bench.lastRequest()).isInstanceOf(Request.Copy.class);
        assertThat(bench.design().components()).hasSize(2);
        bench.editor.undo();
        assertThat(bench.design()).isEqualTo(Bench.small());
    }

    @Test
    void duplicatingNeedsNoClipboard() {
        bench.select(c("c1"), c("c2"));
        bench.key("d", Mods.CTRL);

        assertThat(bench.design().components()).hasSize(5);
        assertThat(bench.design().links()).hasSize(2);
        assertThat(bench.requests).isEmpty();
    }

    @Test
    void theBendsOfALinkAreCopied() {
        bench.editor.apply(Deed.ROUTE, new Edit.Route(l("l1"), List.of(new Point(180, 24), new Point(180, 64))));
        bench.select(c("c1"), c("c2"));
        bench.key("d", Mods.CTRL);

        assertThat(bench.design().layout().routes().get(l("l2")))
                .containsExactly(new Point(204, 48), new Point(204, 88));
    }

    @Test
    void pastingAsksTheWindowForWhatIsThere() {
        bench.key("v", Mods.CTRL);
        bench.key("v", Mods.CTRL_SHIFT);

        assertThat(bench.requests).containsExactly(new Request.Paste(false), new Request.Paste(true));
    }

    @Test
    void aTextOfOthersBecomesANote() {
        bench.editor.paste("p99 under 200 ms", new Point(-300, 0));

        assertThat(bench.design().notes().getLast().text()).isEqualTo("p99 under 200 ms");
        assertThat(bench.box(bench.design().notes().getLast().id()).corner()).isEqualTo(new Point(-300, 0));
    }

    @Test
    void aBrokenTextOfOursIsRefusedWithItsProblems() {
        bench.editor.paste("{\"format\": 1, \"components\": [{\"id\": 7}]", null);

        assertThat(bench.lastRequest())
                .isInstanceOfSatisfying(
                        Request.Refused.class,
                        refused -> assertThat(refused.problems()).isNotEmpty());
        assertThat(bench.design()).isEqualTo(Bench.small());
    }

    @Test
    void plainLinesBecomeComponentsAndArrowsLinks() {
        Bench empty = new Bench(Design.empty(null, ""));
        empty.editor.pasteLines("- App -> API gateway → Ranker\n\n2. Redis\nAPI gateway -> Redis\n", null);

        assertThat(empty.design().components())
                .extracting(Component::label)
                .containsExactly("App", "API gateway", "Ranker", "Redis");
        assertThat(empty.design().links())
                .extracting(link -> link.from() + " " + link.to())
                .containsExactly("c1 c2", "c2 c3", "c2 c4");
        assertThat(empty.editor.timeline().steps()).hasSize(2);
    }

    @Test
    void manyLinesAreCutShort() {
        Bench empty = new Bench(Design.empty(null, ""));
        empty.editor.pasteLines("Line\n".repeat(10) + "x".repeat(5_000) + "\nA -> B".repeat(9_000), null);

        assertThat(empty.design().components()).hasSize(4);
        assertThat(empty.design().links()).hasSizeLessThanOrEqualTo(200);
    }
}
