package plumbline.ui.script;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.util.UndoUtils;
import plumbline.problem.Problem;
import plumbline.problem.Severity;
import plumbline.ui.words.Texts;

/// Lines of a text to be edited, with their numbers, in colours; a line with a problem is marked.
///
/// For the FX thread.
public final class CodeView extends StackPane {
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
    private static final PseudoClass WARNED = PseudoClass.getPseudoClass("warned");

    private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");

    private final CodeArea area = new CodeArea();
    private final Map<Integer, Problem> marks = new LinkedHashMap<>();
    private Language language;
    private Runnable typed = () -> {};
    private boolean quiet;

    public CodeView(Language language) {
        this.language = language;
        area.setId("script-area");
        area.setUndoManager(UndoUtils.plainTextUndoManager(area));
        area.setParagraphGraphicFactory(this::number);
        area.setAccessibleRole(AccessibleRole.TEXT_AREA);
        area.setAccessibleText(Texts.of("script.area"));
        // A listener of invalidations would be called again by the colours.
        area.textProperty().addListener((_, _, _) -> {
            colour();
            if (!quiet) {
                typed.run();
            }
        });
        area.addEventFilter(KeyEvent.KEY_TYPED, typing -> {
            // A key that asks for something is no letter; with AltGr it is, and on a Mac with Option.
            if (typing.isAltDown() && !typing.isControlDown() && !MAC) {
                typing.consume();
            }
        });
        area.heightProperty().addListener((_, before, height) -> {
            // What opens below the text while somebody types takes room from it; the line at hand stays in sight.
            if (area.isFocused() && height.doubleValue() < before.doubleValue()) {
                Platform.runLater(area::requestFollowCaret);
            }
        });
        getStyleClass().add("code");
        getChildren().add(new VirtualizedScrollPane<>(area));
    }

    /// Told of every change that a person makes.
    public void onTyped(Runnable listener) {
        typed = listener;
    }

    /// What takes the keyboard.
    public Node area() {
        return area;
    }

    /// Whether a node is such an area, which keeps an undo of its own.
    public static boolean isArea(Node node) {
        return node instanceof CodeArea;
    }

    public String text() {
        return area.getText();
    }

    public void editable(boolean on) {
        area.setEditable(on);
        area.setDisable(!on);
    }

    /// Shows another text: only what differs is replaced, so that caret and view stay where they were.
    public void show(String text) {
        Splice splice = Splice.between(area.getText(), text);
        if (splice.isEmpty()) {
            return;
        }
        int anchor = splice.moved(area.getAnchor());
        int caret = splice.moved(area.getCaretPosition());
        quiet = true;
        area.replaceText(splice.start(), splice.end(), splice.text());
        quiet = false;
        area.selectRange(anchor, caret);
        area.getUndoManager().forgetHistory();
    }

    /// Puts the caret at the beginning, and shows it.
    public void toTop() {
        area.moveTo(0);
        area.scrollYToPixel(0);
    }

    /// Colours the text as that language is.
    public void language(Language next) {
        language = next;
        colour();
    }

    /// Marks the lines of these problems, and no others.
    public void mark(List<Problem> problems) {
        List<Integer> touched = new ArrayList<>(marks.keySet());
        marks.clear();
        for (Problem problem : problems) {
            if (problem.line() > 0 && problem.severity() != Severity.NOTE) {
                marks.merge(
                        problem.line() - 1, problem, (one, other) -> one.severity() == Severity.ERROR ? one : other);
            }
        }
        touched.addAll(marks.keySet());
        touched.stream()
                .filter(line -> line < area.getParagraphs().size())
                .distinct()
                .forEach(area::recreateParagraphGraphic);
        colour();
    }

    /// Puts the caret into a line, and shows it.
    public void goTo(int line) {
        if (line > 0 && line <= area.getParagraphs().size()) {
            area.moveTo(line - 1, area.getParagraphLength(line - 1));
            area.requestFollowCaret();
            area.requestFocus();
        }
    }

    private Node number(int line) {
        Label number = new Label(Integer.toString(line + 1));
        number.getStyleClass().add("code-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        Problem problem = marks.get(line);
        if (problem != null) {
            boolean bad = problem.severity() == Severity.ERROR;
            number.pseudoClassStateChanged(bad ? BAD : WARNED, true);
            String words = problem.hint().isEmpty() ? problem.message() : problem.message() + "\n" + problem.hint();
            number.setTooltip(new Tooltip(words));
            number.setAccessibleText(Texts.of("script.line", line + 1, problem.message()));
        }
        return number;
    }

    private void colour() {
        String text = area.getText();
        if (text.isEmpty()) {
            return;
        }
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        int at = 0;
        for (Tint.Span span : Tint.in(text, language)) {
            spans.add(Collections.emptyList(), span.start() - at);
            spans.add(List.of(span.tint().style()), span.end() - span.start());
            at = span.end();
        }
        spans.add(Collections.emptyList(), text.length() - at);
        area.setStyleSpans(0, marks.isEmpty() ? spans.create() : marked(spans.create(), text));
    }

    private StyleSpans<Collection<String>> marked(StyleSpans<Collection<String>> spans, String text) {
        StyleSpansBuilder<Collection<String>> lines = new StyleSpansBuilder<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            Problem problem = marks.get(number++);
            String style = problem == null ? "" : problem.severity() == Severity.ERROR ? "code-bad" : "code-warned";
            int indent = line.length() - line.stripLeading().length();
            lines.add(Collections.emptyList(), style.isEmpty() ? line.length() : indent);
            lines.add(
                    style.isEmpty() ? Collections.emptyList() : List.of(style),
                    style.isEmpty() ? 0 : line.length() - indent);
            lines.add(Collections.emptyList(), 1);
        }
        return spans.overlay(lines.create(), (tint, mark) -> {
            List<String> both = new ArrayList<>(tint);
            both.addAll(mark);
            return both;
        });
    }
}
