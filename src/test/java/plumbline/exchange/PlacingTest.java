package plumbline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import plumbline.catalog.Reading;
import plumbline.design.Box;
import plumbline.design.Design;
import plumbline.design.Link;
import plumbline.exchange.dot.DotReader;
import plumbline.exchange.structurizr.StructurizrReader;
import plumbline.layout.AutoLayout;
import plumbline.picture.Draw;
import plumbline.picture.Look;
import plumbline.picture.Plan;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// What comes without positions gets some that a person can read.
class PlacingTest {
    private static final Reading NOTHING = new Reading(Map.of(), Map.of());
    private static final Draw DRAW = Draw.with(SmallCatalog.catalog(), Look.LIGHT);

    private static final Map<String, Design> DESIGNS = Map.of(
            "dot", design(new DotReader(), """
                    digraph { rankdir=LR
                      subgraph cluster_on { label=Online; api -> ranker -> store [label="features by user"] }
                      app -> api [label=asks]; ranker -> model; store -> log; api -> log }"""),
            "structurizr", design(new StructurizrReader(), """
                    workspace { model {
                      app = person "App"
                      on = softwareSystem "Online" {
                        api = container "API"
                        ranker = container "Ranker"
                        store = container "Store"
                      }
                      app -> api "asks"
                      api -> ranker
                      ranker -> store "features by user"
                    } }"""));

    @TestFactory
    Stream<DynamicTest> everythingHasAPlaceOfItsOwnAndLinksLeadForward() {
        return DESIGNS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> isReadable(each.getValue())));
    }

    @Test
    void arrangingIsGivenUpWhenAsked() {
        assertThat(layout().arranged(DESIGNS.get("dot"), () -> true)).isEmpty();
    }

    private static void isReadable(Design read) {
        assertThat(read.layout().boxes()).isEmpty();
        Plan plan = DRAW.plan(layout().completed(read), NOTHING);
        List<Box> boxes = read.components().stream()
                .map(component -> plan.boxes().get(component.id()))
                .toList();
        assertThat(boxes).doesNotContainNull();
        for (int i = 0; i < boxes.size(); i++) {
            for (Box other : boxes.subList(i + 1, boxes.size())) {
                assertThat(boxes.get(i).intersects(other)).isFalse();
            }
        }
        for (Link link : read.links()) {
            assertThat(plan.boxes().get(link.to()).centre().x())
                    .isGreaterThan(plan.boxes().get(link.from()).centre().x());
        }
        read.components().stream()
                .filter(component -> component.in() != null)
                .forEach(component -> assertThat(plan.boxes()
                                .get(component.in())
                                .contains(plan.boxes().get(component.id())))
                        .isTrue());
    }

    private static AutoLayout layout() {
        return new AutoLayout(DRAW.sizing(NOTHING), NOTHING.flows());
    }

    private static Design design(Reader reader, String text) {
        return switch (reader.read("x", text.getBytes(StandardCharsets.UTF_8))) {
            case Decoded.Good<List<Imported>>(List<Imported> read, var _) ->
                read.getFirst().design();
            case Decoded.Bad<List<Imported>>(List<Problem> problems) -> throw new AssertionError(problems);
        };
    }
}
