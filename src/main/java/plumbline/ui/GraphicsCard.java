package plumbline.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Whether there may be a graphics card to paint with.
///
/// JavaFX finds out by loading OpenGL, which takes a tenth of a second where it is in vain. On Linux a card shows
/// without that, by its device.
final class GraphicsCard {
    private GraphicsCard() {}

    /// Has JavaFX paint in software from the first where there is no card, unless somebody chose.
    static void forego() {
        boolean vain = !possible(System.getProperty("os.name", ""), Files::exists);
        if (vain && System.getProperty("prism.order") == null) {
            System.setProperty("prism.order", "sw");
        }
    }

    static boolean possible(String system, Predicate<Path> exists) {
        return !system.equals("Linux")
                || Stream.of("/dev/dri", "/dev/nvidiactl", "/dev/dxg")
                        .map(Path::of)
                        .anyMatch(exists);
    }
}
