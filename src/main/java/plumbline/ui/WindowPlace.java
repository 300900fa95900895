package plumbline.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import plumbline.ui.work.Memory;

/// Where a window stands and how large it is, in logical pixels of the screen.
record WindowPlace(double x, double y, double width, double height, boolean maximised) {
    private static final String NAME = "window";
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 560;
    private static final double FIRST_WIDTH = 1440;
    private static final double FIRST_HEIGHT = 900;

    static WindowPlace of(Stage stage) {
        return new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    /// What was kept, if it can be read and is a size at all.
    static Optional<WindowPlace> recall(Memory memory) {
        String[] parts = memory.recall(NAME, "").split(" ", -1);
        if (parts.length != 5) {
            return Optional.empty();
        }
        try {
            List<Double> numbers =
                    Stream.of(parts).limit(4).map(Double::parseDouble).toList();
            WindowPlace place = new WindowPlace(
                    numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3), Boolean.parseBoolean(parts[4]));
            return Optional.of(place)
                    .filter(_ -> numbers.stream().allMatch(Double::isFinite))
                    .filter(sized -> sized.width() >= LEAST_WIDTH && sized.height() >= LEAST_HEIGHT);
        } catch (NumberFormatException _) {
            // What is kept outside of the application may be anything: then the window opens as it did first.
            return Optional.empty();
        }
    }

    void keep(Memory memory) {
        memory.keep(NAME, x + " " + y + " " + width + " " + height + " " + maximised);
    }

    /// Puts the window there, unless the screen that it stood on is gone.
    void take(Stage stage) {
        List<Screen> screens = Screen.getScreensForRectangle(x, y, width, height);
        if (screens.isEmpty()) {
            return;
        }
        Rectangle2D bounds = screens.getFirst().getVisualBounds();
        stage.setX(Math.max(x, bounds.getMinX()));
        stage.setY(Math.max(y, bounds.getMinY()));
        stage.setWidth(Math.min(width, bounds.getWidth()));
        stage.setHeight(Math.min(height, bounds.getHeight()));
        stage.setMaximized(maximised);
    }

    /// A scene of the size in which the window opens first: as large as the desk likes, and the screen allows.
    static Scene first(Parent view) {
        Rectangle2D bounds = Screen.getPrimary().getVisualBounds();
        return new Scene(view, Math.min(FIRST_WIDTH, bounds.getWidth()), Math.min(FIRST_HEIGHT, bounds.getHeight()));
    }

    static void limit(Stage stage) {
        Rectangle2D bounds = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(LEAST_WIDTH, bounds.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, bounds.getHeight()));
    }
}
