package plumbline.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

class SettlingTest {
    private final Design design = Drawings.placedFeed();
    private final Reading reading = Drawings.reading(design);
    private final Draw draw = Draw.with(Drawings.CATALOG, Look.LIGHT);
    private final Edit add = new Edit.Together(List.of(
            new Edit.Add(Component.of("canary", "canary-release", "Canary")),
            new Edit.Connect(Link.of("new", "registry", "canary", Flow.ARTIFACT))));

    @Test
    void whatIsAddedStandsWhereItsGhostStood() {
        Picture ghosts = new Overlay(draw)
                .over(
                        draw.draw(design, reading),
                        design,
                        reading,
                        Emphasis.NONE.withGhosts(List.of(new Emphasis.Ghost(add, ""))));
        Box ghost = ghosts.parts().stream()
                .filter(part -> part.role() == Part.Role.GHOST && new ComponentId("canary").equals(part.element()))
                .map(Part::bounds)
                .findFirst()
                .orElseThrow();

        Design done = new Settling(draw).settled(add, design, reading).applyTo(design);

        Box placed = draw.boxes(done, reading).get(new ComponentId("canary"));
        assertThat(placed).isNotNull();
        assertThat(placed.centre().distanceTo(ghost.centre())).isLessThan(1);
    }

    @Test
    void itTakesTheRoomOfNoOther() {
        Design done = new Settling(draw).settled(add, design, reading).applyTo(design);

        Box placed = draw.boxes(done, reading).get(new ComponentId("canary"));
        assertThat(design.components())
                .noneMatch(each -> draw.boxes(done, reading).get(each.id()).intersects(placed));
    }

    @Test
    void anEditThatAddsNothingStaysAsItIs() {
        Edit cut = new Edit.Remove(new LinkId("l1"));

        assertThat(new Settling(draw).settled(cut, design, reading)).isSameAs(cut);
    }
}
