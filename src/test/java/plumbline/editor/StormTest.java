package plumbline.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plumbline.design.Box;
import plumbline.design.Design;
import plumbline.design.KindId;
import plumbline.design.Point;

/// Ten thousand things a hand might do, in no order that anyone meant.
final class StormTest {
    private static final int GESTURES = 2_500;

    /// Beyond this it starts over: how much a storm has piled up is not what is tried here.
    private static final int MOST = 40;

    private Bench bench = new Bench(Bench.small());
    /// What no gesture does, but a panel.
    private static final Set<Deed> ELSEWHERE = EnumSet.of(
            Deed.DESCRIBE,
            Deed.KIND,
            Deed.FLOW,
            Deed.STEP,
            Deed.PROPERTY,
            Deed.CONFIRM,
            Deed.TIDY,
            Deed.ADVICE,
            Deed.ANSWER,
            Deed.DISPOSE,
            Deed.PROMPT,
            Deed.TITLE,
            Deed.EDIT_TEXT);

    private final EnumSet<Deed> deeds = EnumSet.noneOf(Deed.class);
    private Random chance = new Random(0);

    @Test
    void noGestureThrowsAndEscapeAlwaysLeadsBackToSelecting() {
        for (long seed : new long[] {1, 22, 333, 4444}) {
            storm(seed);
        }
        assertThat(EnumSet.complementOf(deeds)).as("what the storm never did").isSubsetOf(ELSEWHERE);
    }

    private void storm(long seed) {
        bench = new Bench(Bench.small());
        chance = new Random(seed);
        List<String> past = new ArrayList<>();
        for (int i = 0; i < GESTURES; i++) {
            Gesture gesture = gesture();
            past.add(gesture.toString());
            try {
                bench.editor.handle(gesture);
                answer();
            } catch (RuntimeException fault) {
                throw new AssertionError(
                        "seed " + seed + ", the last of " + past.subList(Math.max(0, i - 12), i + 1), fault);
            }
            if (i % 20 == 0) {
                escapes("seed " + seed + " after " + past.subList(Math.max(0, i - 12), i + 1));
            }
            deeds.addAll(
                    bench.editor.timeline().steps().stream().map(Step::deed).toList());
            Design design = bench.design();
            if (design.components().size()
                            + design.links().size()
                            + design.boundaries().size()
                    > MOST) {
                bench = new Bench(Bench.small());
            }
        }
    }

    private void escapes(String when) {
        bench.key(Keystroke.Name.ESCAPE, Mods.NONE);
        assertThat(bench.editor.tool()).as(when).isEqualTo(Tool.Name.SELECT);
        assertThat(bench.editor.isBusy()).as(when).isFalse();
        assertThat(bench.editor.seen().design()).as(when).isEqualTo(bench.design());
        assertThat(bench.editor.seen().plan())
                .as(when)
                .isEqualTo(bench.editor.scene().sight().of(bench.design()).plan());
        assertThat(bench.readBack()).as(when).isEqualTo(bench.design());
        assertThat(Walk.order(bench.editor.scene())).as(when).containsAll(bench.editor.selection());
    }

    private Gesture gesture() {
        if (bench.editor.isBusy() && chance.nextInt(3) > 0) {
            return chance.nextInt(3) > 0 ? new Gesture.Drag(point(), mods()) : new Gesture.Release(point(), mods());
        }
        return switch (chance.nextInt(12)) {
            case 0, 1 -> new Gesture.Press(point(), button(), mods(), 1 + chance.nextInt(2));
            case 2, 3, 4 -> new Gesture.Drag(point(), mods());
            case 5, 6 -> new Gesture.Release(point(), mods());
            case 7 -> new Gesture.Hover(point(), mods());
            case 8 -> new Gesture.Type("x");
            case 9 -> chance.nextInt(4) == 0 ? new Gesture.Cancel() : new Gesture.Hover(point(), mods());
            default -> new Gesture.Key(stroke());
        };
    }

    private Keystroke stroke() {
        Command any = Command.values()[chance.nextInt(Command.values().length)];
        Command command = switch (chance.nextInt(12)) {
            case 0 -> Command.SELECT_ALL;
            case 1 -> Command.GROUP;
            case 2 -> Command.UNGROUP;
            default -> any;
        };
        return command.keys().isEmpty()
                ? Keystroke.of("x", Mods.NONE)
                : command.keys().get(chance.nextInt(command.keys().size()));
    }

    /// A window that sometimes does what it is asked.
    private void answer() {
        bench.later(Duration.ofMillis(chance.nextInt(2_000)));
        for (Request request : List.copyOf(bench.requests)) {
            switch (request) {
                case Request.PickKind asked
                when chance.nextBoolean() ->
                    bench.editor.create(asked, chance.nextBoolean() ? null : new KindId("cache"), "Redis");
                case Request.EditText(var element, String _) -> bench.editor.rename(element, words());
                case Request.Copy(String text) -> bench.editor.paste(text, chance.nextBoolean() ? null : point());
                case Request.Paste(boolean plain) when plain -> bench.editor.pasteLines("A -> B\nC", null);
                case Request.Paste _ -> bench.editor.paste("words", point());
                case Request.PickKind _,
                        Request.OpenMenu _,
                        Request.Pan _,
                        Request.Reveal _,
                        Request.Refused _,
                        Request.Do _ -> {}
            }
        }
        bench.requests.clear();
        if (chance.nextInt(30) == 0) {
            bench.editor.zoomed(chance.nextDouble(0.1, 10));
        }
        if (chance.nextInt(30) == 0) {
            bench.editor.take(Tool.placing(new KindId("cache"), "Cache"));
        }
    }

    private String words() {
        return chance.nextInt(3) == 0 ? "" : "Words " + chance.nextInt(9);
    }

    private Gesture.Button button() {
        return Gesture.Button.values()[Math.max(0, chance.nextInt(6) - 3)];
    }

    private Mods mods() {
        return chance.nextInt(3) > 0
                ? Mods.NONE
                : new Mods(chance.nextBoolean(), chance.nextBoolean(), chance.nextBoolean());
    }

    /// Mostly somewhere that means something.
    private Point point() {
        List<Point> places = new ArrayList<>();
        for (Box box : bench.editor.seen().plan().boxes().values()) {
            places.addAll(List.of(
                    box.centre(),
                    box.corner(),
                    new Point(box.right(), box.centre().y())));
        }
        bench.editor.seen().plan().ways().values().forEach(places::addAll);
        if (!places.isEmpty() && chance.nextInt(3) > 0) {
            return places.get(chance.nextInt(places.size())).plus(chance.nextInt(-3, 3), chance.nextInt(-3, 3));
        }
        return new Point(chance.nextInt(-60, 600), chance.nextInt(-60, 460));
    }
}
