package plumbline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.problem.Decoded;

/// A mind map is told from a system by what hangs from what.
class MindMapTest {
    /// A root with branches of so many leaves each.
    private static Drawing tree(int branches, int leaves) {
        Drawing drawing = new Drawing("a.canvas");
        drawing.box("root").text("Topic");
        for (int branch = 0; branch < branches; branch++) {
            drawing.box("b" + branch).text("Branch " + branch);
            drawing.link("root", "b" + branch);
            for (int leaf = 0; leaf < leaves; leaf++) {
                String id = "b" + branch + "-" + leaf;
                drawing.box(id).text("Leaf " + id);
                drawing.link("b" + branch, id);
            }
        }
        return drawing;
    }

    @Test
    void topicsThatHangFromTopicsAreRefused() {
        Decoded<Imported> read = tree(6, 5).finish("1");
        assertThat(read).isInstanceOf(Decoded.Bad.class);
        assertThat(read.problems().getLast().message()).startsWith("this looks like a mind map");
    }

    @Test
    void whoCallsManyServicesIsNoMindMap() {
        assertThat(tree(40, 0).finish("1")).isInstanceOf(Decoded.Good.class);
    }

    @Test
    void aSmallTreeMayBeASystem() {
        assertThat(tree(4, 3).finish("1")).isInstanceOf(Decoded.Good.class);
    }

    @Test
    void aWordAtALineOrSomethingSharedMakesASystem() {
        Drawing said = tree(6, 5);
        said.link("b1", "b2").label("events");
        assertThat(said.finish("1")).isInstanceOf(Decoded.Good.class);
        Drawing shared = tree(6, 5);
        for (String user : List.of("b0-0", "b1-0", "b2-0")) {
            shared.link(user, "b5-0");
            shared.link(user, "b5-1");
        }
        assertThat(shared.finish("1")).isInstanceOf(Decoded.Good.class);
    }

    @Test
    void aLegendMayBeginWithAPicture() {
        assertThat(Furniture.legend("📌 Legend")).isTrue();
        assertThat(Furniture.legend("🔑 Key:")).isTrue();
        assertThat(Furniture.legend("🔑 Key vault")).isFalse();
    }
}
