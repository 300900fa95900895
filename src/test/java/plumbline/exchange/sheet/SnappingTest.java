package plumbline.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import plumbline.design.Point;

class SnappingTest {
    private static final Point BESIDE = new Point(481, 281);
    private static final Point LEFT = new Point(200, 281);

    private static Paper two() {
        return new Paper().box("a", "Store", 0, 0, 170, 70).box("b", "Backend", 280, 0, 120, 60);
    }

    @Test
    void anEndOnTheTitleOfAFrameMeansTheFrame() {
        Paper paper = new Paper()
                .box("a", "Client", -400, 100, 120, 60)
                .box("f", "", 0, 50, 300, 200)
                .box("b", "Server", 60, 120, 120, 60)
                .text("t", "Backend", 20, 20, 100, 28)
                .arrow("a", -280, 130, null, 22, 34);
        assertThat(paper.links()).containsExactly("Client>Backend");
    }

    @Test
    void aLineThatRunsAlongAShapeComesFromTheOneThatItLeaves() {
        Paper paper = two().box("p", "Label", 175, 0, 90, 28).arrow(null, 178, 32, null, 278, 32);
        assertThat(paper.links()).containsExactly("Store>Backend");
    }

    @Test
    void aLineThatLeavesAShapeDownwardsComesFromThat() {
        Paper paper = two().box("p", "Label", 175, 0, 90, 28).arrow(null, 220, 32, null, 220, 200);
        assertThat(paper.box("c", "Log", 160, 205, 120, 60).links()).containsExactly("Label>Log");
    }

    @Test
    void aShortArrowMeansTheFrameThatItPointsAwayFrom() {
        Paper paper = new Paper()
                .box("f", "App", 0, 0, 300, 200)
                .box("a", "Screen", 40, 60, 120, 60)
                .box("g", "Security", 0, 280, 300, 200)
                .box("b", "Filter", 40, 340, 120, 60)
                .arrow(null, 220, 245, null, 220, 275);
        assertThat(paper.links()).containsExactly("App>Security");
    }

    @Test
    void anArrowThatEndsBesideACornerMeansTheOnlyShapeNearIt() {
        Paper near = two().box("c", "User", 500, 300, 70, 80).edge("", "b", null, null, BESIDE, LEFT);
        assertThat(near.links()).containsExactly("Backend>User");
    }

    @Test
    void anArrowThatEndsBetweenTwoCornersMeansNeither() {
        Paper between = two().box("c", "User", 500, 300, 70, 80)
                .box("d", "Log", 390, 180, 72, 82)
                .edge("", "b", null, null, BESIDE, LEFT);
        assertThat(between.links()).isEmpty();
    }

    @Test
    void anArrowThatNothingIsTiedToMeansNoShapeBesideACorner() {
        Paper loose = two().box("c", "User", 500, 300, 70, 80).edge("", null, null, LEFT, BESIDE);
        assertThat(loose.links()).isEmpty();
    }

    @Test
    void anArrowFarFromEverythingEndsInTheAir() {
        Paper paper = two().arrow("a", 170, 35, null, 200, 500);
        assertThat(paper.links()).isEmpty();
        assertThat(paper.problems()).contains("1 link ends in the air: from “Store”");
    }

    @Test
    void anArrowThatGoesOnIntoAFrameMeansThePart() {
        Paper paper = new Paper()
                .freehand()
                .box("a", "Gateway", 0, 0, 120, 60)
                .box("f", "Tenants", 200, -60, 300, 300)
                .box("b", "Tenant A", 215, 0, 120, 60)
                .box("c", "Tenant B", 215, 120, 120, 60)
                .arrow("a", 122, 30, null, 210, 30);
        assertThat(paper.links()).containsExactly("Gateway>Tenant A");
    }

    @Test
    void aTinyBlankShapePassesLinesOn() {
        Paper paper = new Paper()
                .box("a", "Client", 0, 0, 120, 120)
                .shape("p", "", "ellipse", 250, 45, 28, 23)
                .box("b", "Service", 500, 0, 120, 120)
                .arrow("a", "p")
                .edge("endArrow=none", "p", "b", null, null);
        assertThat(paper.labels()).containsExactly("Client", "Service");
        assertThat(paper.links()).containsExactly("Client>Service");
    }

    @Test
    void aBlankShapeOfTheUsualSizeIsAPart() {
        Paper paper = new Paper()
                .box("a", "Client", 0, 0, 120, 120)
                .shape("p", "", "ellipse", 250, 0, 80, 80)
                .box("b", "Service", 500, 0, 120, 120)
                .arrow("a", "p")
                .arrow("p", "b");
        assertThat(paper.labels()).containsExactly("Client", "Unlabelled box", "Service");
    }

    @Test
    void anEdgeOfWordsAloneIsALinkWhereItIsTied() {
        Paper paper = two();
        assertThat(paper.edge("strokeColor=none", "a", "b", null, null).links()).isEmpty();
    }
}
