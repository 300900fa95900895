package plumbline.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import plumbline.Main;

/// The application in a process of its own, worked by real keys; says on standard output what stands in its window.
///
/// `draw FILE` opens a file and draws one component after another, each a line `drawn COUNT`, until somebody ends it.
/// `recover` starts again, takes what is offered and says `offered WORDS` and `recovered COUNT`.
final class SittingProcess {
    private static final Pattern COUNT = Pattern.compile("^(\\d+) ");
    private static final long BREATH_MILLIS = 30;

    private SittingProcess() {}

    public static void main(String[] arguments) {
        boolean draws = arguments[0].equals("draw");
        Thread hands = new Thread(() -> work(draws), "hands");
        hands.setDaemon(true);
        hands.start();
        Main.main(draws ? new String[] {arguments[1]} : new String[0]);
    }

    private static void work(boolean draws) {
        try {
            await(() -> scene() != null
                    && lookup("#canvas") != null
                    && lookup("#canvas").isFocused());
            if (draws) {
                draw();
            } else {
                recover();
            }
        } catch (Exception broken) {
            broken.printStackTrace();
            System.exit(1);
        }
    }

    /// Copies the component that is selected, over and over: a step each.
    private static void draw() throws Exception {
        await(() -> count() > 0);
        press(KeyCode.TAB);
        while (true) {
            int before = onFx(SittingProcess::count);
            press(KeyCode.CONTROL, KeyCode.D);
            await(() -> count() > before);
            say("drawn " + onFx(SittingProcess::count));
        }
    }

    private static void recover() throws Exception {
        await(() -> lookup("#slip") != null && lookup("#slip").isVisible() && lookup("#restore-all") != null);
        say("offered " + onFx(() -> ((Labeled) lookup("#slip .small")).getText()));
        await(() -> lookup("#restore-all").isFocused());
        press(KeyCode.SPACE);
        await(() -> count() > 0);
        say("recovered " + onFx(SittingProcess::count));
        System.exit(0);
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /// How many components there are, as the foot of the window says.
    private static int count() {
        Node foot = lookup(".foot .label");
        Matcher said = foot instanceof Labeled label ? COUNT.matcher(label.getText()) : COUNT.matcher("");
        return said.find() ? Integer.parseInt(said.group(1)) : 0;
    }

    private static Scene scene() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .map(Window::getScene)
                .findFirst()
                .orElse(null);
    }

    private static Node lookup(String selector) {
        return scene().getRoot().lookup(selector);
    }

    private static void press(KeyCode... keys) throws Exception {
        onFx(() -> {
            Robot robot = new Robot();
            for (KeyCode key : keys) {
                robot.keyPress(key);
            }
            for (int at = keys.length - 1; at >= 0; at--) {
                robot.keyRelease(keys[at]);
            }
            return null;
        });
        TimeUnit.MILLISECONDS.sleep(BREATH_MILLIS);
    }

    private static void await(Callable<Boolean> said) throws Exception {
        while (!onFx(said)) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        while (true) {
            try {
                Platform.runLater(task);
                return task.get();
            } catch (IllegalStateException notYet) {
                // The platform is still starting.
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
    }
}
