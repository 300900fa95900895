package plumbline.editor;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import plumbline.design.Box;
import plumbline.design.Design;
import plumbline.design.Edit;
import plumbline.design.ElementId;
import plumbline.design.KindId;
import plumbline.design.Limits;
import plumbline.design.LinkId;
import plumbline.design.Point;
import plumbline.picture.Aids;
import plumbline.problem.Problem;

/// One design being worked on: its history, what is selected, and what is in hand.
///
/// Every change of the design goes through `apply`, is one step of undo, and is told to all listeners once. A gesture
/// is a preview until it ends. For one thread.
public final class Editor {
    private final Sight sight;
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private final Keys keys;
    private final Clipboard clipboard;
    private Consumer<Request> window = _ -> {};
    private Timeline timeline;
    private Set<ElementId> selection = Set.of();
    private @Nullable Edit preview;
    private Sight.Seen base;
    private @Nullable Map<LinkId, Box> labels;
    private Sight.Seen seen;
    private Tool tool = Idle.AT_REST;
    private Aids aids = Aids.NONE;
    private double grain = 1;
    private @Nullable Box view;
    private boolean snapping = true;
    private boolean keeping;

    public Editor(Timeline timeline, Sight sight, Ports ports) {
        this.timeline = timeline;
        this.sight = sight;
        base = sight.of(timeline.design());
        seen = base;
        clipboard = new Clipboard(this, ports);
        keys = new Keys(this, clipboard, ports.clock());
    }

    /// Tells the listener of every change from now on; running the answer ends it.
    public Runnable onChange(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Who does what needs a screen; the last one given.
    public void onRequest(Consumer<Request> newWindow) {
        window = newWindow;
    }

    /// The design as it stands, without what is in hand.
    public Design design() {
        return timeline.design();
    }

    public Timeline timeline() {
        return timeline;
    }

    /// What is selected, in the order in which it was; all of it is in the design.
    public Set<ElementId> selection() {
        return selection;
    }

    /// The design with what is in hand, as it is to be painted.
    public Sight.Seen seen() {
        return seen;
    }

    /// What helps the hand, to be painted over the design.
    public Aids aids() {
        return aids;
    }

    /// The tool in hand.
    public Tool.Name tool() {
        return tool.name();
    }

    /// What the mouse looks like.
    public Pointer pointer() {
        return tool.pointer();
    }

    /// Whether a gesture has begun and not ended.
    public boolean isBusy() {
        return tool.isBusy();
    }

    /// Whether what is seen has a change in hand that is not done yet.
    public boolean isPreviewing() {
        return preview != null;
    }

    /// Whether things fall into line; Ctrl suspends it during a drag.
    public boolean isSnapping() {
        return snapping;
    }

    public void snap(boolean on) {
        snapping = on;
        tell(Change.TOOL);
    }

    /// Whether a tool stays in hand after its use.
    public boolean isKeeping() {
        return keeping;
    }

    public void keep(boolean on) {
        keeping = on;
        tell(Change.TOOL);
    }

    /// How much of the canvas a pixel of the window shows: distances are felt in pixels.
    public void zoomed(double newGrain) {
        grain = newGrain;
        help();
    }

    /// What of the canvas is in view: what is new comes into it, and where nothing says otherwise into its middle.
    public void sees(Box newView) {
        view = newView;
    }

    /// What lies under a point.
    public Hit hit(Point at) {
        return scene().hit(at);
    }

    /// Takes another tool in hand; what was begun is dropped.
    public void take(Tool next) {
        drop();
        become(next);
    }

    /// Does what a gesture means; whether it meant anything.
    public boolean handle(Gesture gesture) {
        return switch (gesture) {
            case Gesture.Key(Keystroke stroke) -> keys.pressed(stroke);
            case Gesture.Type(String text) -> keys.typed(text);
            case Gesture.Cancel _ -> drop();
            case Gesture.Press _, Gesture.Drag _, Gesture.Release _, Gesture.Hover _ -> {
                perform(tool.on(gesture, scene()));
                yield true;
            }
        };
    }

    /// Does what a key or a menu asks for; whether there was anything to do.
    public boolean run(Command command) {
        return keys.run(command);
    }

    private void perform(Turn turn) {
        Turn.Act act = turn.act();
        if (act != null) {
            apply(act.deed(), act.edit());
        } else {
            preview(turn.preview());
        }
        Set<ElementId> chosen = turn.selection();
        if (chosen != null) {
            select(chosen);
        }
        become(turn.tool());
        turn.requests().forEach(window);
    }

    private void become(Tool next) {
        boolean looksOther = next.name() != tool.name() || next.pointer() != tool.pointer();
        tool = next;
        if (looksOther) {
            tell(Change.TOOL);
        }
        help();
    }

    private void help() {
        Aids next = tool.aids(scene()).at(grain);
        if (!next.equals(aids)) {
            aids = next;
            tell(Change.AIDS);
        }
    }

    /// Drops what is in hand and goes back to selecting; whether there was anything to drop.
    boolean drop() {
        boolean held = tool.isBusy() || tool.name() != Tool.Name.SELECT || preview != null;
        preview(null);
        if (tool instanceof Sweeping sweeping) {
            select(sweeping.before());
        }
        become(Idle.AT_REST);
        return held;
    }

    /// Does an edit as one step; what was in hand is dropped.
    /// An edit that would make the design larger than a file may be is refused.
    public void apply(Deed deed, Edit edit) {
        Design after = edit.applyTo(design());
        Optional<String> excess = Limits.exceeded(after);
        if (excess.isPresent() && Limits.exceeded(design()).isEmpty()) {
            preview(null);
            ask(new Request.Refused(List.of(Problem.error(design().title(), 0, 0, excess.get(), Limits.hint()))));
            return;
        }
        become(timeline.then(new Step(deed, after)));
    }

    /// Puts another design in the place of this one as one step, as where its file was read again.
    public void replace(Deed deed, Design whole) {
        become(timeline.then(new Step(deed, whole)));
    }

    /// The same as part of the present step, as where typing goes on.
    public void revise(Deed deed, Design whole) {
        become(timeline.instead(new Step(deed, whole)));
    }

    /// Does an edit as part of the present step.
    void extend(Deed deed, Edit edit) {
        become(timeline.instead(new Step(deed, edit.applyTo(design()))));
    }

    /// Goes one step back, if there is one.
    public void undo() {
        become(timeline.undone());
    }

    /// Goes one step forth again, if there is one.
    public void redo() {
        become(timeline.redone());
    }

    private void become(Timeline next) {
        boolean held = preview != null;
        preview = null;
        if (tool.isBusy()) {
            tool = Idle.AT_REST;
        }
        if (next.equals(timeline) && !held) {
            help();
            return;
        }
        timeline = next;
        base = sight.of(next.design(), base);
        seen = base;
        labels = null;
        keepOnly(selection);
        tell(Change.DESIGN);
        help();
    }

    /// Selects these, as far as they are in the design.
    public void select(Set<? extends ElementId> elements) {
        keepOnly(elements);
        help();
    }

    private void keepOnly(Set<? extends ElementId> elements) {
        Set<ElementId> next = new LinkedHashSet<>(elements);
        next.removeIf(element -> !isThere(element));
        if (!List.copyOf(next).equals(List.copyOf(selection))) {
            selection = Collections.unmodifiableSet(next);
            tell(Change.SELECTION);
        }
    }

    private boolean isThere(ElementId element) {
        return base.plan().boxes().containsKey(element)
                || design().links().stream().anyMatch(link -> link.id().equals(element));
    }

    /// Shows what an edit would do without doing it; null shows the design as it is.
    public void preview(@Nullable Edit edit) {
        if (edit == null && preview == null) {
            return;
        }
        preview = edit;
        seen = edit == null ? base : sight.glimpse(edit.applyTo(design()), base);
        tell(Change.PREVIEW);
    }

    /// Gives an element the label or text that the window was asked for; a note without words goes.
    public void rename(ElementId element, String words) {
        Wording.renamed(design(), element, words).ifPresent(edit -> apply(Deed.RENAME, edit));
    }

    /// Creates what the window was asked for, and selects it. A null kind is recognised from the label.
    public ElementId create(Request.PickKind asked, @Nullable KindId kind, String label) {
        return add(Creation.component(scene(), kind, label, asked.at(), asked.from()));
    }

    /// Puts a component in a free place beside what is selected.
    public ElementId add(@Nullable KindId kind, String label) {
        return add(Creation.component(scene(), kind, label, Growing.free(scene()), null));
    }

    private ElementId add(Creation made) {
        apply(Deed.ADD, made.edit());
        select(Set.of(made.element()));
        return made.element();
    }

    /// Writes down the kind or flow that was guessed for an element.
    public void confirm(Set<? extends ElementId> elements) {
        Wording.confirmed(base, elements).ifPresent(edit -> apply(Deed.CONFIRM, edit));
    }

    /// Writes down every kind and flow that was guessed.
    public void confirmAll() {
        Wording.confirmed(base, null).ifPresent(edit -> apply(Deed.CONFIRM, edit));
    }

    /// Arranges the design as `arranged` is, if it still is the one that was to be arranged; whether it was.
    public boolean tidy(Design asked, Design arranged) {
        boolean same =
                asked.wiring().equals(design().wiring()) && asked.layout().equals(design().layout());
        if (same) {
            apply(Deed.TIDY, new Edit.Arrange(arranged.layout()));
        }
        return same;
    }

    /// What is selected as a design of its own, with the links in between; all of it where nothing is selected that
    /// could stand alone.
    public Design excerpt() {
        return clipboard.excerpt();
    }

    /// Takes a text from the clipboard: our own as a part of a design, any other as a note. It comes to lie around
    /// `at`, or if that is null where it was cut, a step aside.
    public void paste(String text, @Nullable Point at) {
        clipboard.paste(text, at);
    }

    /// Takes a part of a design that was read from elsewhere, in one step; it comes to lie around `at`, or if that is
    /// null where there is room.
    public void paste(Design part, @Nullable Point at) {
        clipboard.paste(part, at);
    }

    /// Takes a text from the clipboard as components, one a line; `A -> B` is a link.
    public void pasteLines(String text, @Nullable Point at) {
        clipboard.pasteLines(text, at);
    }

    /// Asks the window for something.
    void ask(Request request) {
        window.accept(request);
    }

    /// The design as tools see it.
    Scene scene() {
        return new Scene(sight, base, this::labels, selection, grain, view, snapping, keeping);
    }

    private Map<LinkId, Box> labels() {
        Map<LinkId, Box> known = labels;
        if (known == null) {
            known = sight.labels(base);
            labels = known;
        }
        return known;
    }

    private void tell(Change change) {
        listeners.forEach(listener -> listener.accept(change));
    }

    /// What is selected, if it is one thing.
    Optional<ElementId> only() {
        return selection.size() == 1 ? Optional.of(selection.iterator().next()) : Optional.empty();
    }
}
