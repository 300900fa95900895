package plumbline.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import plumbline.picture.Look;

/// The workbench as JavaFX starts it.
public final class App extends Application {
    private static @Nullable Start start;

    private @Nullable Desk desk;

    /// What to start with: `stock` is made while JavaFX starts; the files are opened, the first of them at the end.
    private record Start(Supplier<Stock> stock, List<Path> files) {}

    /// Opens the window and returns when it was closed.
    public static void open(Supplier<Stock> stock, List<Path> files) {
        start = new Start(stock, List.copyOf(files));
        Application.launch(App.class);
    }

    @Override
    public void start(Stage stage) {
        Start given = start;
        if (given == null) {
            throw new IllegalStateException("the window is opened by App.open");
        }
        Theme.loadFonts();
        Desk made = new Desk(given.stock().get(), new FileDialogs(stage));
        desk = made;
        Scene scene = new Scene(made.view(), 1440, 900);
        Theme.dress(scene, Look.LIGHT);
        stage.setTitle(Texts.of("title.none"));
        stage.setMinWidth(900);
        stage.setMinHeight(560);
        stage.setScene(scene);
        stage.show();
        given.files().forEach(made::open);
    }

    @Override
    public void stop() {
        Desk open = desk;
        if (open != null) {
            open.close();
        }
    }
}
