package plumbline.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.editor.Bench.b;
import static plumbline.editor.Bench.c;
import static plumbline.editor.Bench.l;

import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.design.Box;
import plumbline.design.Edit;
import plumbline.design.KindId;
import plumbline.design.Point;

final class LinkingTest {
    private final Bench bench = new Bench(Bench.small());

    /// The middle of a component's lower edge.
    private Point rim(String id) {
        Box box = bench.box(c(id));
        return new Point(box.centre().x(), box.bottom());
    }

    @Test
    void theEdgeOfAComponentIsWhereLinksBegin() {
        bench.editor.handle(new Gesture.Hover(rim("c1"), Mods.NONE));

        assertThat(bench.editor.pointer()).isEqualTo(Pointer.LINK);
        assertThat(bench.editor.aids().handles()).hasSize(4);
    }

    @Test
    void aDragFromTheEdgeOfOneToAnotherLinksThem() {
        bench.drag(rim("c1"), bench.middle(c("c3")));

        assertThat(bench.link("l2").from()).isEqualTo(c("c1"));
        assertThat(bench.link("l2").to()).isEqualTo(c("c3"));
        assertThat(bench.link("l2").flow()).isNull();
        assertThat(bench.editor.selection()).containsExactly(l("l2"));
        assertThat(bench.editor.timeline().undoes()).contains(Deed.CONNECT);
    }

    @Test
    void aLinkOnItsWayShowsWhatItWouldEndAt() {
        bench.press(rim("c1"), Mods.NONE);
        bench.drag(bench.middle(c("c3")), Mods.NONE);

        assertThat(bench.editor.aids().band()).hasSize(2);
        assertThat(bench.editor.aids().targets()).containsExactly(c("c3"));

        bench.drag(new Point(-200, 300), Mods.NONE);
        assertThat(bench.editor.aids().targets()).isEmpty();
        assertThat(bench.editor.aids().band().getLast()).isEqualTo(new Point(-200, 300));
    }

    @Test
    void droppedOnTheGroundItAsksForAComponentAndLinksThat() {
        bench.drag(rim("c1"), new Point(64, 600));
        Request.PickKind asked = new Request.PickKind(new Point(64, 600), c("c1"));
        assertThat(bench.lastRequest()).isEqualTo(asked);

        bench.editor.create(asked, new KindId("cache"), "Redis");

        assertThat(bench.component("c4").label()).isEqualTo("Redis");
        assertThat(bench.box(c("c4")).contains(new Point(64, 600))).isTrue();
        assertThat(bench.link("l2").to()).isEqualTo(c("c4"));
        bench.editor.undo();
        assertThat(bench.design()).isEqualTo(Bench.small());
    }

    @Test
    void aDragBackHomeLinksNothing() {
        bench.drag(rim("c1"), bench.middle(c("c1")));

        assertThat(bench.design()).isEqualTo(Bench.small());
        assertThat(bench.requests).isEmpty();
    }

    @Test
    void aLinkMayEndAtTheTitleOfABoundaryButNotAtTheOneAroundItsStart() {
        Point title = bench.box(b("b1")).corner().plus(20, 16);
        bench.drag(rim("c1"), title);
        assertThat(bench.link("l2").to()).isEqualTo(b("b1"));

        bench.drag(rim("c3"), title);
        assertThat(bench.design().links()).hasSize(2);
    }

    @Test
    void theLinkToolLinksByTwoClicksOrADrag() {
        bench.key("l", Mods.NONE);
        bench.click(bench.middle(c("c1")));
        bench.editor.handle(new Gesture.Hover(new Point(100, 200), Mods.NONE));
        assertThat(bench.editor.aids().band()).hasSize(2);
        bench.click(bench.middle(c("c3")));
        assertThat(bench.link("l2").to()).isEqualTo(c("c3"));
        assertThat(bench.editor.tool()).isEqualTo(Tool.Name.SELECT);

        bench.key("l", Mods.NONE);
        bench.drag(bench.middle(c("c3")), bench.middle(c("c1")));
        assertThat(bench.link("l3").to()).isEqualTo(c("c1"));
    }

    @Test
    void aToolThatIsKeptStaysInHand() {
        bench.key("q", Mods.NONE);
        bench.key("l", Mods.NONE);
        bench.drag(bench.middle(c("c3")), bench.middle(c("c1")));

        assertThat(bench.editor.tool()).isEqualTo(Tool.Name.LINK);
        bench.key(Keystroke.Name.ESCAPE, Mods.NONE);
        assertThat(bench.editor.tool()).isEqualTo(Tool.Name.SELECT);
    }

    @Test
    void theEndOfASelectedLinkCanBeLedElsewhere() {
        bench.select(l("l1"));
        List<Point> way = bench.editor.seen().plan().ways().get(l("l1"));

        bench.press(way.getLast(), Mods.NONE);
        bench.drag(bench.middle(c("c3")), Mods.NONE);
        assertThat(bench.editor.aids().targets()).containsExactly(c("c3"));
        bench.release(bench.middle(c("c3")), Mods.NONE);

        assertThat(bench.link("l1").from()).isEqualTo(c("c1"));
        assertThat(bench.link("l1").to()).isEqualTo(c("c3"));
    }

    @Test
    void theStartOfALinkCanBeLedElsewhereAndLettingGoOverNothingKeepsIt() {
        bench.select(l("l1"));
        Point start = bench.editor.seen().plan().ways().get(l("l1")).getFirst();
        bench.drag(start, new Point(-200, 300));
        assertThat(bench.design()).isEqualTo(Bench.small());

        bench.drag(start, bench.middle(c("c3")));
        assertThat(bench.link("l1").from()).isEqualTo(c("c3"));
    }

    @Test
    void aPieceOfALinkCanBeDraggedAside() {
        bench.editor.apply(Deed.ROUTE, new Edit.Route(l("l1"), List.of(new Point(176, 24), new Point(176, 64))));
        bench.drag(new Point(176, 44), new Point(200, 44));

        assertThat(bench.design().layout().routes().get(l("l1")))
                .containsExactly(new Point(200, 24), new Point(200, 64));
        assertThat(bench.editor.timeline().undoes()).contains(Deed.ROUTE);
    }

    @Test
    void aStraightLinkIsBentWhereItIsDragged() {
        bench.editor.apply(Deed.MOVE, new Edit.Move(java.util.Set.of(c("c1")), 0, 40));
        List<Point> way = bench.editor.seen().plan().ways().get(l("l1"));
        assertThat(way).hasSize(2);
        Point middle =
                new Point((way.get(0).x() + way.get(1).x()) / 2, way.get(0).y());

        bench.drag(middle, new Point(middle.x(), -40));

        List<Point> bent = bench.editor.seen().plan().ways().get(l("l1"));
        assertThat(bent)
                .hasSizeGreaterThan(2)
                .anySatisfy(point -> assertThat(point.y()).isEqualTo(-40));
    }

    @Test
    void aBendIsDraggedAndItsPiecesStayLevelAndUpright() {
        bench.editor.apply(Deed.ROUTE, new Edit.Route(l("l1"), List.of(new Point(176, 24), new Point(176, 64))));
        bench.select(l("l1"));

        bench.drag(new Point(176, 64), new Point(208, 72));

        assertThat(bench.design().layout().routes().get(l("l1")))
                .containsExactly(new Point(208, 24), new Point(208, 72));
    }

    @Test
    void aLinkCanBeTurnedAroundAndStraightened() {
        bench.editor.apply(Deed.ROUTE, new Edit.Route(l("l1"), List.of(new Point(176, 24), new Point(176, 64))));
        bench.select(l("l1"));

        assertThat(bench.editor.run(Command.STRAIGHTEN)).isTrue();
        assertThat(bench.design().layout().routes()).isEmpty();
        assertThat(bench.editor.run(Command.REVERSE)).isTrue();
        assertThat(bench.link("l1").from()).isEqualTo(c("c2"));
    }
}
