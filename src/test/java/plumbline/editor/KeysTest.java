package plumbline.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.editor.Bench.b;
import static plumbline.editor.Bench.c;
import static plumbline.editor.Bench.l;
import static plumbline.editor.Bench.n;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.design.Design;
import plumbline.design.Edit;
import plumbline.design.ElementId;
import plumbline.design.Point;

final class KeysTest {
    private final Bench bench = new Bench(Bench.small());

    @Test
    void noKeystrokeAsksForTwoThings() {
        List<Keystroke> all = Arrays.stream(Command.values())
                .flatMap(command -> command.keys().stream())
                .toList();

        assertThat(all).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(stroke -> assertThat(Command.of(stroke)).isPresent());
    }

    @Test
    void aLetterIsOneKeystrokeWhateverItsCase() {
        assertThat(Keystroke.of("Z", Mods.CTRL)).isEqualTo(Keystroke.of("z", Mods.CTRL));
    }

    @Test
    void whatOnlyAWindowCanDoIsHandedOn() {
        for (Command command : Command.values()) {
            if (command.isForWindow()) {
                assertThat(bench.editor.run(command)).isTrue();
                assertThat(bench.lastRequest()).isEqualTo(new Request.Do(command));
            }
        }
        assertThat(bench.design()).isEqualTo(Bench.small());
    }

    @Test
    void tabGoesRoundEverythingAsAReaderMeetsIt() {
        List<ElementId> met = new java.util.ArrayList<>();
        for (int i = 0; i < 6; i++) {
            assertThat(bench.key(Keystroke.Name.TAB, Mods.NONE)).isTrue();
            met.addAll(bench.editor.selection());
        }

        assertThat(met).containsExactlyInAnyOrder(b("b1"), c("c1"), l("l1"), c("c2"), c("c3"), n("n1"));
        assertThat(met.indexOf(c("c1"))).isEqualTo(met.indexOf(l("l1")) - 1);
        assertThat(met.getLast()).isEqualTo(n("n1"));
        bench.key(Keystroke.Name.TAB, Mods.NONE);
        assertThat(bench.editor.selection()).containsExactly(met.getFirst());
        bench.key(Keystroke.Name.TAB, Mods.SHIFT);
        assertThat(bench.editor.selection()).containsExactly(met.getLast());
        assertThat(bench.lastRequest()).isEqualTo(new Request.Reveal(List.of(met.getLast())));
    }

    @Test
    void inAnEmptyDesignTabGoesElsewhere() {
        assertThat(new Bench(Design.empty(null, "")).key(Keystroke.Name.TAB, Mods.NONE))
                .isFalse();
    }

    @Test
    void altAndAnArrowWalkAlongLinks() {
        bench.select(c("c1"));

        assertThat(bench.key(Keystroke.Name.LEFT, Mods.ALT)).isFalse();
        bench.key(Keystroke.Name.RIGHT, Mods.ALT);
        assertThat(bench.editor.selection()).containsExactly(c("c2"));
        bench.key(Keystroke.Name.LEFT, Mods.ALT);
        assertThat(bench.editor.selection()).containsExactly(c("c1"));

        bench.select(l("l1"));
        bench.key(Keystroke.Name.RIGHT, Mods.ALT);
        assertThat(bench.editor.selection()).containsExactly(c("c2"));
    }

    @Test
    void everythingIsSelectedAndLetGo() {
        bench.key("a", Mods.CTRL);
        assertThat(bench.editor.selection()).hasSize(6);

        assertThat(bench.key(Keystroke.Name.ESCAPE, Mods.NONE)).isTrue();
        assertThat(bench.editor.selection()).isEmpty();
        assertThat(bench.key(Keystroke.Name.ESCAPE, Mods.NONE)).isFalse();
    }

    @Test
    void enterAndF2AskForWordsAndTypingBringsThemAlong() {
        bench.select(c("c1"));
        bench.key(Keystroke.Name.ENTER, Mods.NONE);
        bench.key(Keystroke.Name.F2, Mods.NONE);
        bench.editor.handle(new Gesture.Type("K"));

        assertThat(bench.requests)
                .containsExactly(
                        new Request.EditText(c("c1"), ""),
                        new Request.EditText(c("c1"), ""),
                        new Request.EditText(c("c1"), "K"));
    }

    @Test
    void typingOnNothingOrOnMuchWritesNothing() {
        assertThat(bench.editor.handle(new Gesture.Type("K"))).isFalse();
        bench.select(c("c1"), c("c2"));
        assertThat(bench.editor.handle(new Gesture.Type("K"))).isFalse();
        bench.select(c("c1"));
        assertThat(bench.editor.handle(new Gesture.Type("\u0001"))).isFalse();
    }

    @Test
    void wordsThatAreTheSameAreNoStep() {
        bench.editor.rename(c("c1"), "App ");
        assertThat(bench.editor.timeline().undoes()).isEmpty();

        bench.editor.rename(c("c1"), "Phone");
        assertThat(bench.component("c1").label()).isEqualTo("Phone");
        assertThat(bench.editor.timeline().undoes()).contains(Deed.RENAME);

        bench.editor.rename(c("gone"), "Phone");
        assertThat(bench.editor.timeline().steps()).hasSize(2);
    }

    @Test
    void undoAndRedoHaveTheirKeys() {
        bench.select(c("c1"));
        bench.key(Keystroke.Name.DELETE, Mods.NONE);
        Design without = bench.design();

        assertThat(bench.key("z", Mods.CTRL)).isTrue();
        assertThat(bench.design()).isEqualTo(Bench.small());
        assertThat(bench.key("z", Mods.CTRL)).isFalse();
        assertThat(bench.key("y", Mods.CTRL)).isTrue();
        assertThat(bench.design()).isEqualTo(without);
        bench.key("z", Mods.CTRL);
        assertThat(bench.key("z", Mods.CTRL_SHIFT)).isTrue();
        assertThat(bench.design()).isEqualTo(without);
    }

    @Test
    void aCommandInTheMidstOfADragDropsTheDragFirst() {
        Point app = bench.middle(c("c1"));
        bench.press(app, Mods.NONE);
        bench.drag(app.plus(-40, 160), Mods.NONE);

        bench.key("a", Mods.CTRL);

        assertThat(bench.editor.isBusy()).isFalse();
        bench.release(app.plus(-40, 160), Mods.NONE);
        assertThat(bench.design()).isEqualTo(Bench.small());
    }

    @Test
    void anEditFromElsewhereInTheMidstOfADragDropsTheDrag() {
        Point app = bench.middle(c("c1"));
        bench.press(app, Mods.NONE);
        bench.drag(app.plus(-40, 160), Mods.NONE);

        bench.editor.apply(Deed.DELETE, new Edit.Remove(c("c1")));
        bench.drag(app.plus(-80, 160), Mods.NONE);
        bench.release(app.plus(-80, 160), Mods.NONE);

        assertThat(bench.editor.timeline().undoes()).isEqualTo(Optional.of(Deed.DELETE));
        assertThat(bench.editor.seen().design()).isEqualTo(bench.design());
    }

    @Test
    void oneEditIsToldOnce() {
        bench.select(c("c1"));
        bench.changes.clear();

        bench.key(Keystroke.Name.DELETE, Mods.NONE);

        assertThat(bench.changes.stream().filter(Change.DESIGN::equals)).hasSize(1);
        assertThat(bench.changes.stream().filter(Change.SELECTION::equals)).hasSize(1);
    }
}
