package plumbline.ui;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.prefs.Preferences;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import plumbline.files.SafeFile;
import plumbline.ui.filing.Cabinet;
import plumbline.ui.filing.FileDialogs;
import plumbline.ui.work.Memory;
import plumbline.ui.work.Stock;

/// The workbench as JavaFX starts it.
public final class App extends Application {
    private static @Nullable Start start;

    private @Nullable Desk desk;
    private @Nullable Renewal renewal;

    /// What to start with: `stock` is made while JavaFX starts, and the files are opened together.
    private record Start(
            Supplier<Stock> stock,
            Path library,
            Path data,
            List<Path> files,
            @Nullable Consumer<String> frames) {}

    /// Opens the window and returns when it was closed; `library` is the user's own folder, laid over what the
    /// application brings along, and `data` is where drafts and progress are kept. `frames`, if given, is told when
    /// `window` and `design` are first seen.
    public static void open(
            Supplier<Stock> stock, Path library, Path data, List<Path> files, @Nullable Consumer<String> frames) {
        start = new Start(stock, library, data, List.copyOf(files), frames);
        GraphicsCard.forego();
        Application.launch(App.class);
    }

    @Override
    public void start(Stage stage) {
        Start given = start;
        if (given == null) {
            throw new IllegalStateException("the window is opened by App.open");
        }
        Theme.loadFonts();
        Memory memory = Memory.of(Preferences.userRoot().node("plumbline"));
        Cabinet.Place files = new Cabinet.Place(given.data(), InstantSource.system(), new SafeFile()::write);
        // Before the first control, which would load the style sheet of JavaFX's own.
        Theme.base(Theme.chosen(memory).orElseGet(Theme::systems));
        Stock stock = given.stock().get();
        Desk made = new Desk(stock, new FileDialogs(stage), memory, files);
        desk = made;
        if (!given.files().isEmpty()) {
            // How to begin is not asked where something comes.
            made.view().reading();
        }
        renewal = new Renewal(given.library(), Renewal.PATIENCE, made::renew, made::failed);
        Scene scene = WindowPlace.first(made.view());
        Theme.dress(scene, made.look());
        stage.titleProperty().bind(made.title());
        WindowPlace.limit(stage);
        stage.setScene(scene);
        WindowPlace.recall(memory).ifPresent(place -> place.take(stage));
        stage.setOnHiding(_ -> WindowPlace.of(stage).keep(memory));
        stage.show();
        made.view().board().canvas().requestFocus();
        stage.focusedProperty().addListener((_, _, front) -> {
            if (front) {
                made.cabinet().front();
            } else {
                made.cabinet().behind();
            }
        });
        stage.setOnCloseRequest(event -> {
            if (!made.cabinet().mayClose(stage::hide)) {
                event.consume();
            }
        });
        Runnable begin = () -> {
            made.start(given.files());
            Thread.ofVirtual()
                    .name("first words")
                    .start(() -> stock.recogniser().recognise(""));
        };
        new FirstFrame(begin, () -> made.works().now().isPresent(), given.frames()).start();
    }

    @Override
    public void stop() {
        Renewal renewing = renewal;
        if (renewing != null) {
            renewing.close();
        }
        Desk open = desk;
        if (open != null) {
            open.close();
        }
    }
}
