package plumbline.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.editor.Bench.b;
import static plumbline.editor.Bench.c;
import static plumbline.editor.Bench.l;
import static plumbline.editor.Bench.n;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.Edit;
import plumbline.design.Point;

final class ArrangeTest {
    private final Bench bench = new Bench(Bench.small());

    @Test
    void edgesAreBroughtIntoLine() {
        bench.select(c("c1"), n("n1"), c("c2"));

        bench.key(Keystroke.Name.LEFT, Mods.CTRL_SHIFT);
        assertThat(bench.box(c("c2")).x()).isEqualTo(0);
        assertThat(bench.box(c("c2")).y()).isEqualTo(40);

        bench.editor.undo();
        bench.key(Keystroke.Name.RIGHT, Mods.CTRL_SHIFT);
        assertThat(bench.box(c("c1")).right()).isEqualTo(bench.box(c("c2")).right());

        bench.editor.undo();
        bench.key(Keystroke.Name.UP, Mods.CTRL_SHIFT);
        assertThat(bench.box(n("n1")).y()).isEqualTo(0);

        bench.editor.undo();
        bench.key(Keystroke.Name.DOWN, Mods.CTRL_SHIFT);
        assertThat(bench.box(c("c1")).bottom()).isEqualTo(bench.box(n("n1")).bottom());

        bench.editor.undo();
        bench.editor.run(Command.ALIGN_MIDDLE);
        assertThat(bench.middle(c("c1")).y()).isEqualTo(bench.middle(n("n1")).y());
        assertThat(bench.editor.timeline().steps()).hasSize(2);
    }

    @Test
    void whatIsLockedIsWhatTheRestFallsInWith() {
        bench.select(c("c2"));
        bench.key("l", Mods.CTRL_SHIFT);
        bench.select(c("c1"), c("c2"));

        bench.key(Keystroke.Name.LEFT, Mods.CTRL_SHIFT);

        assertThat(bench.box(c("c1")).x()).isEqualTo(240);
        assertThat(bench.box(c("c2")).x()).isEqualTo(240);
    }

    @Test
    void gapsAreMadeEqual() {
        bench.editor.apply(Deed.MOVE, new Edit.Move(Set.of(c("c3")), 400, 0));
        bench.select(c("c1"), c("c2"), c("c3"));

        bench.key("h", Mods.ALT_SHIFT);

        double one = bench.box(c("c2")).x() - bench.box(c("c1")).right();
        double other = bench.box(c("c3")).x() - bench.box(c("c2")).right();
        assertThat(one).isEqualTo(other);
        assertThat(bench.box(c("c1")).x()).isEqualTo(0);
        assertThat(bench.box(c("c3")).x()).isEqualTo(640);
    }

    @Test
    void oneAloneIsInLine() {
        bench.select(c("c1"));

        assertThat(bench.key(Keystroke.Name.LEFT, Mods.CTRL_SHIFT)).isFalse();
        assertThat(bench.key("h", Mods.ALT_SHIFT)).isFalse();
    }

    @Test
    void aGroupIsABoundaryAroundWhatWasSelected() {
        bench.select(c("c2"), c("c3"), n("n1"));
        bench.key("g", Mods.CTRL);

        assertThat(bench.design().boundaries().getLast().in()).isEqualTo(b("b1"));
        assertThat(bench.component("c2").in()).isEqualTo(b("b2"));
        assertThat(bench.editor.selection()).containsExactly(b("b2"));
        assertThat(bench.lastRequest()).isEqualTo(new Request.EditText(b("b2"), ""));
    }

    @Test
    void aGroupAcrossBoundariesLiesOutsideOfThem() {
        bench.select(c("c1"), c("c2"));
        bench.key("g", Mods.CTRL);

        assertThat(bench.design().boundaries().getLast().in()).isNull();
        assertThat(bench.component("c1").in()).isEqualTo(b("b2"));
        assertThat(bench.component("c3").in()).isEqualTo(b("b1"));
    }

    @Test
    void ungroupingFreesWhatABoundaryHeld() {
        bench.select(b("b1"));
        bench.key("g", Mods.CTRL_SHIFT);

        assertThat(bench.design().boundaries()).isEmpty();
        assertThat(bench.editor.selection()).isEqualTo(Set.of(c("c2"), c("c3")));
        assertThat(bench.box(c("c2")).corner()).isEqualTo(new Point(240, 40));
    }

    @Test
    void theOrderOfDrawingIsChanged() {
        bench.select(c("c1"));
        bench.key("]", Mods.CTRL);
        assertThat(order()).containsExactly("c2", "c1", "c3");
        bench.key("]", Mods.CTRL_SHIFT);
        assertThat(order()).containsExactly("c2", "c3", "c1");
        assertThat(bench.key("]", Mods.CTRL)).isFalse();
        bench.key("[", Mods.CTRL);
        assertThat(order()).containsExactly("c2", "c1", "c3");
        bench.key("[", Mods.CTRL_SHIFT);
        assertThat(order()).containsExactly("c1", "c2", "c3");
    }

    @Test
    void whatIsSelectedKeepsItsOwnOrder() {
        bench.select(c("c2"), c("c1"));
        bench.key("]", Mods.CTRL_SHIFT);
        assertThat(order()).containsExactly("c3", "c1", "c2");
        assertThat(bench.key("]", Mods.CTRL)).isFalse();
        bench.key("[", Mods.CTRL_SHIFT);
        assertThat(order()).containsExactly("c1", "c2", "c3");
    }

    private List<String> order() {
        return bench.design().components().stream()
                .map(Component::id)
                .map(Object::toString)
                .toList();
    }

    @Test
    void deletingTakesWhatHangsOnItAlong() {
        bench.select(c("c1"), l("l1"), b("b1"), n("n1"));
        bench.key(Keystroke.Name.DELETE, Mods.NONE);

        Design left = bench.design();
        assertThat(left.components()).extracting(Component::label).containsExactly("API gateway", "Cache");
        assertThat(left.links()).isEmpty();
        assertThat(left.boundaries()).isEmpty();
        assertThat(bench.editor.selection()).isEmpty();
        bench.editor.undo();
        assertThat(bench.design()).isEqualTo(Bench.small());
    }
}
