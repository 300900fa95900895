package plumbline.ui.board;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Catalog;
import plumbline.catalog.Kind;
import plumbline.design.Box;
import plumbline.design.ComponentId;
import plumbline.design.Edit;
import plumbline.design.ElementId;
import plumbline.design.LinkId;
import plumbline.design.Point;
import plumbline.editor.Change;
import plumbline.editor.Command;
import plumbline.editor.Deed;
import plumbline.editor.Editor;
import plumbline.editor.Request;
import plumbline.layout.AutoLayout;
import plumbline.picture.AidMarks;
import plumbline.problem.Problem;
import plumbline.ui.canvas.CanvasView;
import plumbline.ui.canvas.Hands;
import plumbline.ui.control.Banner;
import plumbline.ui.inplace.Menus;
import plumbline.ui.inplace.Pad;
import plumbline.ui.inplace.Picker;
import plumbline.ui.inplace.Writing;
import plumbline.ui.palette.Finder;
import plumbline.ui.palette.Recent;
import plumbline.ui.words.Texts;
import plumbline.ui.work.Stock;

/// What happens on the canvas: hands over it, and whatever the editor asks the window for, where it is about.
///
/// For the FX thread.
public final class Drawing implements Hands.Wishes, Pad.Wishes, AutoCloseable {
    private final Wishes wishes;
    private final Board board;
    private final CanvasView canvas;
    private final Banner banner;
    private final Catalog catalog;
    private final Hands hands;
    private final Writing writing;
    private final Picker picker;
    private final Pad pad;
    private final Menus menus;
    private final Tidying tidying;
    private final Pasting pasting;
    private final Consumer<Command> elsewhere;
    private @Nullable Editor editor;
    private Runnable unfollow = () -> {};

    /// What the canvas asks of the wishes.
    public interface Wishes {
        /// The editor of what is looked at; a design is begun where there is none.
        Editor editor();

        /// The kinds that were drawn last.
        Recent recent();

        /// A component of this kind was drawn.
        void planted(Kind kind);

        /// Nothing is to be lit by a finding any more.
        void unlight();

        /// Shows what is known of what is selected.
        void properties();
    }

    /// `elsewhere` does what is about neither the canvas nor the design.
    public Drawing(
            Wishes wishes,
            Stock stock,
            Board board,
            Banner banner,
            Finder finder,
            Consumer<Command> elsewhere,
            Consumer<Throwable> failed) {
        this.wishes = wishes;
        this.board = board;
        this.banner = banner;
        this.elsewhere = elsewhere;
        catalog = finder.catalog();
        canvas = board.canvas();
        Pane ground = board.over();
        hands = new Hands(canvas, this);
        writing = new Writing(ground, canvas, () -> {
            help();
            pad();
        });
        picker = new Picker(ground, canvas, finder, wishes::recent, board::look);
        pad = new Pad(ground, canvas, this);
        menus = new Menus(canvas, board::look, this::does);
        tidying = new Tidying(catalog, failed);
        pasting = new Pasting(canvas, banner, new Abroad(stock, failed));
        canvas.inView().addListener((_, _, _) -> help());
        canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> {
            writing.close();
            picker.close();
            menus.close();
            wishes.unlight();
        });
        // A gesture ends without anything else being told.
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> pad());
    }

    /// Draws on this editor's design from now on, or on none.
    public void follow(@Nullable Editor next) {
        writing.close();
        picker.close();
        menus.close();
        tidying.giveUp();
        unfollow.run();
        unfollow = () -> {};
        editor = next;
        if (next != null) {
            next.onRequest(this::asked);
            unfollow = next.onChange(this::changed);
        }
        pasting.follow(next);
        hands.follow(next);
        help();
        pad();
    }

    private void changed(Change change) {
        switch (change) {
            case DESIGN -> {
                canvas.rest();
                help();
                pad();
            }
            case PREVIEW -> pad();
            case SELECTION -> {
                announce();
                pad();
            }
            case TOOL -> {
                hands.point();
                pad();
            }
            case AIDS -> help();
        }
    }

    private void help() {
        Editor open = editor;
        canvas.help(
                open == null || writing.isOpen()
                        ? List.of()
                        : new AidMarks(board.look(), 1 / canvas.scale().getValue())
                                .of(open.aids(), open.seen().plan().boxes()));
    }

    private void pad() {
        pad.show(editor, writing.isOpen() || picker.isOpen());
    }

    private void announce() {
        Editor open = editor;
        if (open != null) {
            canvas.announce(open.selection());
        }
    }

    @Override
    public Editor begin() {
        return wishes.editor();
    }

    /// Does a command, if there is anything to do; whether there was.
    public boolean does(Command command) {
        if (command == Command.LET_GO && tidying.giveUp()) {
            banner.hide();
            return true;
        }
        return hands.run(command);
    }

    private void asked(Request request) {
        Editor open = wishes.editor();
        switch (request) {
            case Request.EditText(ElementId element, String typed) -> {
                writing.open(open, element, typed, board.look());
                help();
                pad();
            }
            case Request.PickKind pick -> {
                reveal(pick.at());
                picker.toAdd(pick.at(), (kind, label) -> {
                    ElementId made = open.create(pick, kind, label);
                    canvas.reveal(List.of(made));
                    drawn(open, made);
                });
                pad();
            }
            case Request.OpenMenu(Point at, var _) -> menu(open, at);
            case Request.Pan(double dx, double dy) -> canvas.pan(dx, dy);
            case Request.Reveal(List<ElementId> elements) -> canvas.reveal(elements);
            case Request.Copy(String text) -> Pasting.copy(text);
            case Request.Paste(boolean plain) ->
                pasting.paste(open, plain, hands.under().orElse(null));
            case Request.Refused(List<Problem> problems) -> pasting.refused(problems);
            case Request.Do(Command command) -> run(command);
        }
    }

    /// What was drawn is remembered as used.
    private void drawn(Editor open, ElementId made) {
        if (made instanceof ComponentId id) {
            Optional.ofNullable(open.seen().reading().kinds().get(id))
                    .map(plumbline.catalog.Recognition::kind)
                    .flatMap(catalog::kind)
                    .ifPresent(wishes::planted);
        }
    }

    private void reveal(Point at) {
        if (!canvas.inView().getValue().contains(at)) {
            canvas.centre(at);
        }
    }

    private void menu(Editor open, Point at) {
        Box seen = canvas.inView().getValue();
        double scale = canvas.scale().getValue();
        menus.commands(open, (at.x() - seen.x()) * scale, (at.y() - seen.y()) * scale);
    }

    @Override
    public void run(Command command) {
        switch (command) {
            case ZOOM_IN -> canvas.zoom(1.25);
            case ZOOM_OUT -> canvas.zoom(0.8);
            case ZOOM_ACTUAL -> canvas.zoomTo(1);
            case FIT -> canvas.fit();
            case FIT_SELECTION -> canvas.fitSelection();
            case TIDY -> tidy();
            case MENU -> Optional.ofNullable(editor).ifPresent(open -> menu(open, middle(open)));
            default -> elsewhere.accept(command);
        }
    }

    private Point middle(Editor open) {
        return open.selection().stream()
                .flatMap(id -> Optional.ofNullable(open.seen().plan().boxes().get(id)).stream())
                .map(Box::centre)
                .findFirst()
                .orElse(canvas.inView().getValue().centre());
    }

    private void tidy() {
        Editor open = editor;
        if (open != null && !open.design().components().isEmpty()) {
            banner.tell(Texts.of("tidy.busy"), List.of(), Banner.Mood.NOTE);
            double aspect = canvas.getHeight() > 0 ? canvas.getWidth() / canvas.getHeight() : AutoLayout.USUAL_ASPECT;
            tidying.tidy(open, aspect, () -> {
                banner.hide();
                canvas.fit();
            });
        }
    }

    @Override
    public void kind(ComponentId component, Point at) {
        Editor open = wishes.editor();
        picker.toState(at, kind -> {
            open.apply(Deed.KIND, new Edit.SetKind(component, kind));
            open.select(Set.of(component));
        });
    }

    @Override
    public void flow(LinkId link, Point at) {
        Box seen = canvas.inView().getValue();
        double scale = canvas.scale().getValue();
        menus.flows(wishes.editor(), link, (at.x() - seen.x()) * scale, (at.y() - seen.y()) * scale);
    }

    @Override
    public void properties() {
        wishes.properties();
    }

    @Override
    public void close() {
        tidying.close();
        pasting.close();
    }
}
