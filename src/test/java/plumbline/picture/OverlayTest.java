package plumbline.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plumbline.catalog.Reading;
import plumbline.design.Box;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.Edit;
import plumbline.design.Flow;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Point;

class OverlayTest {
    private final Design design = Drawings.placedFeed();
    private final Reading reading = Drawings.reading(design);
    private final Draw draw = Draw.with(Drawings.CATALOG, Look.LIGHT);
    private final Picture picture = draw.draw(design, reading);

    private Picture over(Emphasis emphasis) {
        return new Overlay(draw).over(picture, design, reading, emphasis);
    }

    @Test
    void nothingBroughtForwardChangesNothing() {
        assertThat(over(Emphasis.NONE)).isEqualTo(picture);
    }

    @Test
    void evidenceKeepsItsStrengthAndTheRestFades() {
        Picture shown = over(Emphasis.on(Set.of(new ComponentId("feed"), new LinkId("l3"))));
        assertThat(shown.of(new ComponentId("feed")).orElseThrow().strength()).isEqualTo(1);
        assertThat(shown.of(new LinkId("l3")).orElseThrow().strength()).isEqualTo(1);
        assertThat(shown.of(new ComponentId("lake")).orElseThrow().strength()).isEqualTo(Overlay.FADED);
    }

    @Test
    void badgesSitOnWhatTheyConcern() {
        Picture shown = over(Emphasis.NONE.withBadges(Map.of(
                new ComponentId("registry"), Emphasis.Alarm.CRITICAL, new ComponentId("gone"), Emphasis.Alarm.MAJOR)));
        List<Part> badges = shown.parts().stream()
                .filter(part -> part.role() == Part.Role.BADGE)
                .toList();
        assertThat(badges).singleElement().satisfies(badge -> {
            assertThat(badge.element()).isEqualTo(new ComponentId("registry"));
            assertThat(badge.bounds()
                            .intersects(picture.of(new ComponentId("registry"))
                                    .orElseThrow()
                                    .bounds()))
                    .isTrue();
        });
    }

    @Test
    void whatIsMissingIsDrawnInAFreePlaceWithItsLink() {
        Edit edit = new Edit.Together(List.of(
                new Edit.Add(Component.of("canary", "canary-release", "Canary")),
                new Edit.Connect(Link.of("new", "registry", "canary", Flow.ARTIFACT))));
        Picture shown = over(Emphasis.NONE.withGhosts(List.of(new Emphasis.Ghost(edit, "missing: click to add"))));
        List<Part> ghosts = shown.parts().stream()
                .filter(part -> part.role() == Part.Role.GHOST)
                .toList();
        assertThat(ghosts)
                .extracting(Part::element)
                .containsExactlyInAnyOrder(new ComponentId("canary"), new LinkId("new"));
        Part card = ghosts.stream()
                .filter(part -> new ComponentId("canary").equals(part.element()))
                .findFirst()
                .orElseThrow();
        assertThat(DrawTest.texts(card)).containsExactly("Canary", "missing: click to add");
        assertThat(picture.parts().stream().filter(part -> part.role() == Part.Role.COMPONENT))
                .noneMatch(part -> part.bounds().intersects(card.bounds()));
        assertThat(shown.parts()).containsAll(picture.parts());
    }

    @Test
    void whatIsSelectedHasARing() {
        Picture shown = over(Emphasis.NONE.selecting(Set.of(new ComponentId("feed"), new LinkId("l1"))));
        assertThat(shown.parts().stream().filter(part -> part.role() == Part.Role.SELECTION))
                .hasSize(2);
    }

    @Test
    void whatHelpsTheHandLiesAboveAllElseAndGrowsWithTheZoom() {
        Aids aids = Aids.NONE
                .with(List.of(new Aids.Handle(new Point(0, 0), Aids.Use.RESIZE)))
                .leading(List.of(new Point(0, 0), new Point(40, 0)), Set.of(new ComponentId("feed")))
                .guided(List.of(new Aids.Line(new Point(8, 0), new Point(8, 80))))
                .sweeping(new Box(0, 0, 10, 10));

        Part near = new Overlay(draw).over(picture, aids).parts().getLast();
        Part far = new Overlay(draw).over(picture, aids.at(4)).parts().getLast();

        assertThat(near.role()).isEqualTo(Part.Role.AID);
        assertThat(near.bounds()
                        .contains(picture.of(new ComponentId("feed"))
                                .orElseThrow()
                                .bounds()))
                .isTrue();
        assertThat(far.bounds().x()).isLessThan(near.bounds().x());
        assertThat(new Overlay(draw).over(picture, Aids.NONE)).isEqualTo(picture);
    }
}
