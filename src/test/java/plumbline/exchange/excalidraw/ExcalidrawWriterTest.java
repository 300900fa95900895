package plumbline.exchange.excalidraw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import plumbline.catalog.Reading;
import plumbline.design.Design;
import plumbline.exchange.RandomDesigns;
import plumbline.exchange.SmallCatalog;
import plumbline.picture.Draw;
import plumbline.picture.Look;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Scenes in which everything that belongs together says so from both sides.
class ExcalidrawWriterTest {
    @Test
    void whatIsBoundIsBoundFromBothSides() {
        for (long seed = 0; seed < 100; seed++) {
            Design design = RandomDesigns.of(new Random(seed), SmallCatalog.catalog());
            String text = new ExcalidrawWriter(SmallCatalog.catalog())
                    .write(
                            design,
                            Draw.with(SmallCatalog.catalog(), Look.LIGHT)
                                    .plan(design, new Reading(Map.of(), Map.of())));
            JsonNode scene = JsonMapper.shared().readTree(text);
            Map<String, JsonNode> elements = new HashMap<>();
            scene.get("elements").forEach(each -> elements.put(each.get("id").asString(), each));
            String told = "seed " + seed + "\n" + text;
            assertThat(elements).as(told).hasSize(scene.get("elements").size());
            int arrows = 0;
            for (JsonNode each : elements.values()) {
                String id = each.get("id").asString();
                if (each.get("type").asString().equals("arrow")) {
                    arrows++;
                    for (String side : new String[] {"startBinding", "endBinding"}) {
                        JsonNode shape =
                                elements.get(each.get(side).get("elementId").asString());
                        assertThat(binds(shape, id)).as(told).isTrue();
                    }
                }
                if (each.has("containerId")) {
                    assertThat(binds(elements.get(each.get("containerId").asString()), id))
                            .as(told)
                            .isTrue();
                }
            }
            assertThat(arrows).as(told).isGreaterThanOrEqualTo(design.links().size());
        }
    }

    private static boolean binds(JsonNode shape, String id) {
        for (JsonNode bound : shape.get("boundElements")) {
            if (bound.get("id").asString().equals(id)) {
                return true;
            }
        }
        return false;
    }
}
