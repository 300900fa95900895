package plumbline.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.design.Box;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.Flow;
import plumbline.design.Layout;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Point;
import plumbline.design.Size;

class DrawTest {
    private static Picture drawn(Design design, Look look) {
        return Draw.with(Drawings.CATALOG, look).draw(design, Drawings.reading(design));
    }

    @ParameterizedTest
    @EnumSource
    void theSameDesignGivesTheSamePicture(Look look) {
        assertThat(drawn(Drawings.large().arranged("Large"), look))
                .isEqualTo(drawn(Drawings.large().arranged("Large"), look));
    }

    @Test
    void everyElementHasOneMainPartAndKeysAreUnique() {
        Design design = Drawings.large().arranged("Large");
        Picture picture = drawn(design, Look.LIGHT);
        List<ElementId> ids = new ArrayList<>();
        design.components().forEach(each -> ids.add(each.id()));
        design.links().forEach(each -> ids.add(each.id()));
        design.boundaries().forEach(each -> ids.add(each.id()));
        design.notes().forEach(each -> ids.add(each.id()));
        assertThat(ids).allSatisfy(id -> assertThat(picture.of(id)).isPresent());
        assertThat(picture.parts().stream().map(Part::key).distinct()).hasSameSizeAs(picture.parts());
    }

    @Test
    void aCardShowsTheKindsTitleAndNeverItsId() {
        Picture picture = drawn(Drawings.feed().arranged("Feed"), Look.LIGHT);
        Part registry = picture.of(new ComponentId("registry")).orElseThrow();
        assertThat(texts(registry)).containsExactly("Model registry", "Model registry");
        Part redis = picture.of(new ComponentId("redis")).orElseThrow();
        assertThat(texts(redis)).containsExactly("Redis features", "Online features · Redis");
    }

    @Test
    void anOutlineIsNotNamedBesideTheKind() {
        Design design = new Drawings()
                .card("a", "cache", "Sessions", "database", "")
                .card("b", "cache", "Profiles", "database: Redis", "")
                .card("c", null, "Mystery", "database", "")
                .arranged("Stores");
        Picture picture = drawn(design, Look.LIGHT);

        assertThat(texts(picture.of(new ComponentId("a")).orElseThrow())).containsExactly("Sessions", "Cache");
        assertThat(texts(picture.of(new ComponentId("b")).orElseThrow())).containsExactly("Profiles", "Cache · Redis");
        assertThat(texts(picture.of(new ComponentId("c")).orElseThrow())).containsExactly("Mystery", "? · database");
    }

    @Test
    void aLargeCardShowsItsTechnologyAndDescriptionBelowItsName() {
        Design design =
                new Drawings().card("a", "cache", "Session cache", "Redis", "").design("");
        Component plain = design.components().getFirst();
        Component cache = new Component(
                plain.id(),
                plain.kind(),
                plain.label(),
                plain.technology(),
                "keeps what a user saw last, for a day\nevicts the oldest",
                plain.properties(),
                null);
        Design described = design.withComponents(List.of(cache));

        assertThat(texts(card(described, null))).containsExactly("Session cache", "Cache · Redis");
        assertThat(texts(card(described, new Size(200, 160))))
                .containsExactly(
                        "Session cache",
                        "Cache · Redis",
                        "keeps what a user saw last,",
                        "for a day",
                        "evicts the oldest");
        assertThat(texts(card(described, new Size(200, 80))))
                .containsExactly("Session cache", "Cache · Redis", "keeps what a user saw last,", "for a day…");
    }

    @Test
    void aNoteKeepsItsLines() {
        Design design =
                new Drawings().note("limits\n80 KB a page\n\n2,000 pages", "").design("");

        assertThat(texts(drawn(design, Look.LIGHT).parts().getFirst()))
                .containsExactly("limits", "80 KB a page", "2,000 pages");
    }

    @Test
    void aNameKeepsOutFromUnderTheNotesOnItsCard() {
        Design plain = new Drawings()
                .card("a", "api-gateway", "API Gateway", "")
                .note("Endpoints\nPOST /enroll\nGET /people", "")
                .design("");
        LinkedHashMap<ElementId, Layout.Placement> boxes = new LinkedHashMap<>();
        boxes.put(new ComponentId("a"), new Layout.Placement(new Point(0, 0), new Size(300, 140)));
        ElementId note = plain.notes().getFirst().id();
        for (Box sheet : List.of(new Box(60, 36, 200, 90), new Box(20, 4, 200, 90), new Box(4, 4, 200, 132))) {
            boxes.put(note, new Layout.Placement(sheet.corner(), sheet.size()));
            Picture picture =
                    drawn(plain.withLayout(new Layout(boxes, new LinkedHashMap<>(), Set.of(), Set.of())), Look.LIGHT);
            Part card = picture.of(new ComponentId("a")).orElseThrow();

            assertThat(String.join(" ", texts(card))).startsWith("API Gateway");
            assertThat(card.marks().stream().filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast))
                    .as("%s", sheet)
                    .noneMatch(text -> sheet.intersects(new Box(
                            text.left(), text.baseline() - text.size() * 0.7, text.width(), text.size() * 0.7)));
        }
    }

    private static Part card(Design design, @Nullable Size size) {
        LinkedHashMap<ElementId, Layout.Placement> boxes = new LinkedHashMap<>();
        boxes.put(new ComponentId("a"), new Layout.Placement(new Point(0, 0), size));
        Layout layout = new Layout(boxes, new LinkedHashMap<>(), Set.of(), Set.of());
        return drawn(design.withLayout(layout), Look.LIGHT)
                .of(new ComponentId("a"))
                .orElseThrow();
    }

    @Test
    void aKindNobodyStatedIsMarked() {
        Design design = new Drawings().card("a", null, "Mystery", "").arranged("One");
        assertThat(texts(drawn(design, Look.LIGHT).of(new ComponentId("a")).orElseThrow()))
                .containsExactly("Mystery", "?");
    }

    @Test
    void aFlowNobodyStatedIsMarkedAndExplained() {
        Drawings drawings = new Drawings()
                .card("a", "client", "App", "")
                .card("b", "api-gateway", "Gateway", "")
                .card("c", "cache", "Cache", "");
        Design guessed = drawings.arranged("Guessed")
                .withLinks(List.of(Link.of("g", "a", "b", null), Link.of("s", "b", "c", Flow.REQUEST)));
        Picture picture =
                Draw.with(Drawings.CATALOG, Look.LIGHT).withLegend(true).draw(guessed, Drawings.reading(guessed));

        Part guess = picture.of(new LinkId("g")).orElseThrow();
        Part stated = picture.of(new LinkId("s")).orElseThrow();
        assertThat(guess.marks()).hasSize(stated.marks().size() + 1);
        assertThat(guess.title()).startsWith("request?");
        assertThat(texts(picture.parts().getLast())).containsExactly("request", "a guess");
    }

    @Test
    void linksAreWordedUnderneathNoCard() {
        Design design = Drawings.feed().arranged("Feed");
        Picture picture = drawn(design, Look.LIGHT);
        List<Box> cards = bounds(picture, Part.Role.COMPONENT);
        assertThat(bounds(picture, Part.Role.LABEL))
                .isNotEmpty()
                .allSatisfy(label -> assertThat(cards).noneMatch(label::intersects));
    }

    @Test
    void theLegendNamesTheFlowsUsedAndNoOthers() {
        Design design = Drawings.feed().arranged("Feed");
        Picture picture =
                Draw.with(Drawings.CATALOG, Look.PRINT).withLegend(true).draw(design, Drawings.reading(design));
        Part legend = picture.parts().getLast();
        assertThat(legend.role()).isEqualTo(Part.Role.LEGEND);
        assertThat(texts(legend)).containsExactly("request", "stream", "batch", "materialise", "artifact");
    }

    @Test
    void labelsNeverExceedTheirCardWhateverTheySay() {
        long seed = 4711;
        Random random = new Random(seed);
        String[] words = {
            "Kafka", "特征存储", "Donaudampfschifffahrt", "🚀", "a", "of", "", "Признаки", "(v2)", "\n", "W".repeat(60)
        };
        for (int i = 0; i < 120; i++) {
            Drawings drawings = new Drawings();
            LinkedHashMap<ElementId, Layout.Placement> boxes = new LinkedHashMap<>();
            for (int c = 0; c < 6; c++) {
                StringBuilder label = new StringBuilder();
                for (int w = random.nextInt(8); w > 0; w--) {
                    label.append(words[random.nextInt(words.length)]).append(' ');
                }
                drawings.card("c" + c, "event-stream", label.toString(), label.toString(), "");
                Size size = random.nextBoolean() ? null : new Size(60 + random.nextInt(200), 32 + random.nextInt(80));
                boxes.put(
                        new ComponentId("c" + c),
                        new Layout.Placement(new Point(random.nextInt(800), random.nextInt(600)), size));
            }
            for (int l = 0; l < 8; l++) {
                drawings.link("c" + random.nextInt(6), "c" + random.nextInt(6), Flow.values()[random.nextInt(9)], "x");
            }
            Design design =
                    drawings.design("").withLayout(new Layout(boxes, new LinkedHashMap<>(), Set.of(), Set.of()));
            Picture picture = drawn(design, Look.LIGHT);
            for (Part part : picture.parts()) {
                if (part.role() == Part.Role.COMPONENT) {
                    Box card = ((Mark.Rectangle) part.marks().getFirst()).box();
                    assertThat(part.marks()).allSatisfy(mark -> {
                        if (mark instanceof Mark.Text text) {
                            assertThat(text.left())
                                    .as("seed %d, case %d", seed, 1)
                                    .isGreaterThan(card.x());
                            assertThat(text.left() + text.width()).isLessThanOrEqualTo(card.right());
                            assertThat(text.baseline()).isBetween(card.y(), card.bottom());
                        }
                    });
                }
                assertThat(part.bounds().width()).isPositive();
            }
        }
    }

    @Test
    void aLinkToABoundaryEndsAtItsFrame() {
        Design design = Drawings.labels().arranged("Labels");
        Picture picture = drawn(design, Look.LIGHT);
        Set<Part.Role> roles = new HashSet<>();
        picture.parts().forEach(part -> roles.add(part.role()));
        assertThat(roles).contains(Part.Role.BOUNDARY, Part.Role.LINK, Part.Role.LABEL, Part.Role.NOTE);
    }

    @Test
    void aTitleThatALinkPassesStandsAboveIt() {
        Drawings drawings = new Drawings()
                .card("a", "client", "App", "")
                .frame("f", "A boundary with a long title", "")
                .card("b", "cache", "Cache", "f")
                .link("a", "b", Flow.REQUEST, "");
        LinkedHashMap<ElementId, Layout.Placement> boxes = new LinkedHashMap<>();
        boxes.put(new ComponentId("a"), new Layout.Placement(new Point(0, 0), new Size(200, 48)));
        boxes.put(new ComponentId("b"), new Layout.Placement(new Point(0, 160), new Size(200, 48)));
        Design above = drawings.design("").withLayout(new Layout(boxes, new LinkedHashMap<>(), Set.of(), Set.of()));
        boxes.put(new ComponentId("a"), new Layout.Placement(new Point(400, 160), new Size(200, 48)));
        Design beside = drawings.design("").withLayout(new Layout(boxes, new LinkedHashMap<>(), Set.of(), Set.of()));

        List<Part> parts = drawn(above, Look.LIGHT).parts();
        List<Part.Role> roles = parts.stream().map(Part::role).toList();

        assertThat(roles.indexOf(Part.Role.TITLE)).isGreaterThan(roles.indexOf(Part.Role.LINK));
        assertThat(parts.stream().flatMap(part -> texts(part).stream()))
                .filteredOn("A BOUNDARY WITH A LONG TITLE"::equals)
                .hasSize(1);
        assertThat(drawn(beside, Look.LIGHT).parts()).noneMatch(part -> part.role() == Part.Role.TITLE);
    }

    @Test
    void anEmptyDesignIsAnEmptyPicture() {
        assertThat(drawn(Design.empty(null, ""), Look.DARK).parts()).isEmpty();
    }

    static List<String> texts(Part part) {
        return part.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).text())
                .toList();
    }

    private static List<Box> bounds(Picture picture, Part.Role role) {
        return picture.parts().stream()
                .filter(part -> part.role() == role)
                .map(Part::bounds)
                .toList();
    }
}
