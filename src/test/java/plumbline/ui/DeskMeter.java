package plumbline.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import plumbline.check.Checker;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.Edit;
import plumbline.design.Point;
import plumbline.editor.Deed;
import plumbline.exchange.Format;
import plumbline.files.DesignFile;
import plumbline.files.Library;
import plumbline.files.SafeFile;
import plumbline.ui.canvas.CanvasView;
import plumbline.ui.filing.Cabinet;
import plumbline.ui.work.Choosing;
import plumbline.ui.work.Memory;
import plumbline.ui.work.Stock;

/// Measures the desk in a window of 1440 by 900 without a screen: frames while a design is dragged, panned and
/// zoomed, and the way of an edit to the report on it.
///
/// Pulses follow one another as fast as they can (`-Djavafx.animation.fullspeed=true`), each with one movement to
/// handle: the time from one to the next is that of a whole frame, its painting included. What of it the FX thread
/// and the renderer, which takes turns with it, were at work tells the desk from a busy machine. `edits` or `frames`
/// as argument measures only these.
final class DeskMeter {
    private static final int WARM = 120;
    private static final int FRAMES = 400;
    private static final int EDITS = 40;

    private final Stock stock = new Stock(Library.bundled(), Library.bundled().recogniser());
    private final Path folder;
    private Desk desk;
    private CanvasView canvas;

    private DeskMeter(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("plumbline-meter");
        DeskMeter meter = new DeskMeter(folder);
        meter.open();
        System.out.println(
                "| | median | 90th percentile | 99th percentile | FX thread at work | renderer at work |\n|---|---:|---:|---:|---:|---:|");
        List<String> wanted = List.of(arguments);
        if (wanted.isEmpty() || wanted.contains("edits")) {
            for (int components : new int[] {60, 200}) {
                meter.edits(components);
            }
        }
        if (wanted.isEmpty() || wanted.contains("frames")) {
            meter.frames();
        }
        System.exit(0);
    }

    private static <T> T onFx(Callable<T> work) throws InterruptedException, ExecutionException {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    private void open() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        onFx(() -> {
            Theme.loadFonts();
            Cabinet.Place place = new Cabinet.Place(folder, InstantSource.system(), new SafeFile()::write);
            desk = new Desk(stock, new Nobody(), Memory.fleeting(), place);
            canvas = desk.view().board().canvas();
            Scene scene = new Scene(desk.view(), 1440, 900);
            Theme.dress(scene, desk.look());
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            return null;
        });
    }

    /// Lays the strong reference on the desk, as often as makes so many components, and waits for its report.
    private Design lay(int components) throws Exception {
        Design design = Copies.of(Journey.design("strong"), components);
        Path file = Files.writeString(folder.resolve(components + ".json"), DesignFile.written(design));
        onFx(() -> {
            desk.open(List.of(file));
            return null;
        });
        await(() -> desk.works().of(file).isPresent()
                && !desk.view().panels().findings().total().get().isEmpty());
        return onFx(() -> desk.editor().design());
    }

    private static void await(Callable<Boolean> said) throws Exception {
        while (!onFx(said)) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /// A component that counts is taken away and brought back, over and over.
    private void edits(int components) throws Exception {
        Design design = lay(components);
        ComponentId vital = vital(design);
        List<Double> times = new ArrayList<>();
        for (int at = 0; at < 2 * EDITS; at++) {
            boolean away = at % 2 == 0;
            double took = edit(() -> {
                if (away) {
                    desk.editor().apply(Deed.DELETE, new Edit.Remove(vital));
                } else {
                    desk.editor().undo();
                }
            });
            // Advice on the design before is still being looked for: a person takes longer from edit to edit.
            TimeUnit.MILLISECONDS.sleep(400);
            if (at >= EDITS) {
                times.add(took);
            }
        }
        System.out.println(row("an edit's way to the report, " + components + " components", times) + " | |");
    }

    private double edit(Runnable edit) throws Exception {
        CompletableFuture<Long> shown = new CompletableFuture<>();
        long from = onFx(() -> {
            Scene scene = desk.view().getScene();
            Runnable laidOut = new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    shown.complete(System.nanoTime());
                }
            };
            desk.view().panels().findings().total().addListener(new javafx.beans.InvalidationListener() {
                @Override
                public void invalidated(javafx.beans.Observable total) {
                    total.removeListener(this);
                    scene.addPostLayoutPulseListener(laidOut);
                    Platform.requestNextPulse();
                }
            });
            long now = System.nanoTime();
            edit.run();
            return now;
        });
        return (shown.get(30, TimeUnit.SECONDS) - from) / 1e6;
    }

    /// A component without which the total is another.
    private ComponentId vital(Design design) {
        Checker checker =
                stock.checker(stock.prompt(Journey.FEED).orElseThrow()).orElseThrow();
        int total = checker.check(design).score();
        return design.components().stream()
                .map(Component::id)
                .filter(id -> checker.check(new Edit.Remove(id).applyTo(design)).score() != total)
                .findFirst()
                .orElseThrow();
    }

    private void frames() throws Exception {
        Design design = lay(200);
        String of = design.components().size() + " components, ";
        onFx(() -> {
            canvas.fit();
            return null;
        });
        tell(of + "all in view: drag", drag(design));
        tell(of + "all in view: pan", pulses(this::pan));
        tell(of + "zoom", pulses(this::zoom));
        onFx(() -> {
            canvas.zoomTo(1);
            return null;
        });
        tell(of + "at their own size: drag", drag(design));
        tell(of + "at their own size: pan", pulses(this::pan));
    }

    private Frames drag(Design design) throws Exception {
        Point2D from = onFx(() -> middle(design));
        onFx(() -> fire(MouseEvent.MOUSE_PRESSED, from.getX(), from.getY()));
        Frames frames = pulses(at -> fire(
                MouseEvent.MOUSE_DRAGGED,
                from.getX() + 8 + 90 * (1 - Math.cos(at / 20.0)),
                from.getY() + 90 * Math.sin(at / 20.0)));
        onFx(() -> fire(MouseEvent.MOUSE_RELEASED, from.getX(), from.getY()));
        return frames;
    }

    /// The component that lies nearest to the middle of the view, in the view's pixels.
    private Point2D middle(Design design) {
        Point centre = canvas.toCanvas(canvas.getWidth() / 2, canvas.getHeight() / 2);
        Point nearest = design.components().stream()
                .map(each -> desk.editor().seen().plan().boxes().get(each.id()).centre())
                .min(Comparator.comparingDouble(centre::distanceTo))
                .orElseThrow();
        Point2D screen = canvas.onScreen(nearest);
        return canvas.screenToLocal(screen);
    }

    private boolean fire(EventType<MouseEvent> type, double x, double y) {
        Point2D screen = canvas.localToScreen(x, y);
        Point2D scene = canvas.localToScene(x, y);
        boolean down = !type.equals(MouseEvent.MOUSE_RELEASED);
        Event.fireEvent(
                canvas,
                new MouseEvent(
                        type,
                        scene.getX(),
                        scene.getY(),
                        screen.getX(),
                        screen.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        true,
                        false,
                        false,
                        null));
        return true;
    }

    private void pan(int at) {
        scroll(at / 50 % 2 == 0 ? 9 : -9, at / 100 % 2 == 0 ? 5 : -5, false);
    }

    private void zoom(int at) {
        scroll(0, at / 60 % 2 == 0 ? 12 : -12, true);
    }

    private void scroll(double dx, double dy, boolean zooms) {
        double x = canvas.getWidth() / 2;
        double y = canvas.getHeight() / 2;
        Event.fireEvent(
                canvas,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        x,
                        y,
                        x,
                        y,
                        false,
                        zooms,
                        false,
                        false,
                        false,
                        false,
                        dx,
                        dy,
                        dx,
                        dy,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }

    /// How long each frame took, and for how long of it the FX thread and the renderer were at work, in milliseconds.
    private record Frames(List<Double> whole, List<Double> work, List<Double> painting) {}

    /// One movement a pulse.
    private static Frames pulses(IntConsumer movement) throws Exception {
        CompletableFuture<Frames> measured = new CompletableFuture<>();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long renderer = renderer();
        onFx(() -> {
            new AnimationTimer() {
                private final Frames frames = new Frames(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
                private long before = System.nanoTime();
                private long worked = threads.getCurrentThreadCpuTime();
                private long painted = threads.getThreadCpuTime(renderer);
                private int frame;

                @Override
                public void handle(long pulse) {
                    long now = System.nanoTime();
                    long work = threads.getCurrentThreadCpuTime();
                    long paint = threads.getThreadCpuTime(renderer);
                    if (frame > WARM) {
                        frames.whole().add((now - before) / 1e6);
                        frames.work().add((work - worked) / 1e6);
                        frames.painting().add((paint - painted) / 1e6);
                    }
                    before = now;
                    worked = work;
                    painted = paint;
                    if (frame++ == WARM + FRAMES) {
                        stop();
                        measured.complete(frames);
                    } else {
                        movement.accept(frame);
                    }
                }
            }.start();
            return null;
        });
        return measured.get(10, TimeUnit.MINUTES);
    }

    private static void tell(String what, Frames frames) {
        System.out.printf(
                Locale.ROOT,
                "%s %.1f ms | %.1f ms |%n",
                row(what, frames.whole()),
                at(frames.work().stream().sorted().toList(), 0.5),
                at(frames.painting().stream().sorted().toList(), 0.5));
    }

    private static long renderer() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(each -> each.getName().startsWith("QuantumRenderer"))
                .findFirst()
                .orElseThrow()
                .threadId();
    }

    private static String row(String what, List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "| %s | %.1f ms | %.1f ms | %.1f ms |",
                what,
                at(sorted, 0.5),
                at(sorted, 0.9),
                at(sorted, 0.99));
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
    }

    /// Chooses nothing when asked for a file.
    private static final class Nobody implements Choosing {
        @Override
        public Optional<Path> toOpen(Optional<Path> folder) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toSave(Format output, String name, Optional<Path> folder) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toFill(Optional<Path> folder) {
            return Optional.empty();
        }
    }
}
