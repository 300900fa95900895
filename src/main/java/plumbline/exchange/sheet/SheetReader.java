package plumbline.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plumbline.design.Box;
import plumbline.design.Flow;
import plumbline.exchange.Drawing;
import plumbline.exchange.Imported;
import plumbline.exchange.Quoted;
import plumbline.exchange.Said;
import plumbline.exchange.sheet.Figure.Role;
import plumbline.exchange.sheet.Nets.Joined;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// Makes a design of one page: first what the shapes are, then what the lines join, then what of it is the system.
public final class SheetReader {
    private static final int MOST_ON_A_PAGE = 6_000;
    private static final int SKETCHED = 8;
    private static final Set<Role> SHAPES = Set.of(Role.BOX, Role.DOT, Role.ICON);

    private final String file;
    private final Page page;
    private final Sheet sheet;
    private final Drawing drawing;

    private SheetReader(String file, Page page) {
        this.file = file;
        this.page = page;
        this.sheet = Sheet.of(page);
        this.drawing = new Drawing(file);
    }

    /// The design on the page, or why there is none; `part` is what the page is called.
    public static Decoded<Imported> read(String file, Page page, String part) {
        if (page.cells().size() > MOST_ON_A_PAGE) {
            return refused(
                    file, page, "the page has more than " + MOST_ON_A_PAGE + " shapes", "split it into several pages");
        }
        if (page.cells().stream().noneMatch(cell -> cell.sort() != Cell.Sort.LAYER)) {
            return refused(file, page, "the page is empty", "draw components and the arrows between them");
        }
        return OwnSheet.is(page.cells())
                ? OwnSheet.read(file, page.cells(), part)
                : new SheetReader(file, page).read(part);
    }

    private static Decoded<Imported> refused(String file, Page page, String message, String hint) {
        return Decoded.bad(Problem.error(file, page.line(), 0, message, hint));
    }

    private Decoded<Imported> read(String part) {
        Parts.join(sheet);
        Stacks.merge(sheet);
        Underlines.untie(sheet);
        Captions.grouped(sheet);
        markLinked();
        Containment.find(sheet);
        int inscriptions = Inscriptions.leaveOut(sheet);
        Headlines.give(sheet);
        Titles titles = new Titles(sheet);
        new Captions(sheet).onBoxes();
        IconNames.give(sheet);
        promoteLinkedWords();
        titles.onFrames();
        titles.plates();
        Stickers.stick(sheet);
        Emblems.give(sheet);
        new Captions(sheet).besideIcons();
        Emblems.give(sheet);
        Stickers.stick(sheet);
        Plates.merge(sheet);
        Bodies.join(sheet);
        Containment.find(sheet);
        List<String> legends = new ArrayList<>(Legends.leaveOutFramed(sheet));
        new Snapping(sheet).snap();
        Strokes.leaveOut(sheet);
        promoteLinkedWords();
        legends.addAll(Legends.leaveOut(sheet));
        Steps.number(sheet);
        int signs = inscriptions + new Asides(sheet, drawing).leaveOut() + Ornaments.leaveOut(sheet);
        Prose prose = new Prose(sheet, drawing);
        prose.panels();
        new Captions(sheet).besideLines();
        Nets.Result nets = Nets.in(sheet);
        Optional<String> other = OtherSort.of(file, page, sheet, nets.links());
        if (other.isPresent()) {
            return refused(
                    file, page, other.get(), "draw the components that do the work and what travels between them");
        }
        Optional<String> nothing = nothingToRead();
        if (nothing.isPresent()) {
            return refused(file, page, nothing.get(), "write on each box what it is");
        }
        return drawn(nets, prose, legends, signs, part);
    }

    private void markLinked() {
        for (Wire wire : sheet.wires()) {
            for (Wire.End end : List.of(wire.start(), wire.end())) {
                Figure figure = end.figure();
                if (figure != null) {
                    figure.link();
                }
            }
        }
    }

    /// Words that a line ends at are a component without an outline.
    private void promoteLinkedWords() {
        markLinked();
        sheet.all(Role.TEXT).stream().filter(Figure::linked).forEach(Figure::promote);
    }

    private Optional<String> nothingToRead() {
        List<Figure> solids = sheet.solids();
        if (solids.isEmpty()) {
            return Optional.of("the page has no shape that could be a component");
        }
        if (solids.stream().anyMatch(Figure::labelled)) {
            return Optional.empty();
        }
        boolean named =
                solids.stream().filter(figure -> !name(figure).isEmpty()).count() > 1;
        if (named) {
            return Optional.empty();
        }
        boolean pictures = solids.stream().allMatch(figure -> figure.role() == Role.ICON);
        return Optional.of(
                pictures
                        ? "the page holds a picture only, and what is drawn in a picture can't be read"
                        : "the shapes on the page have no labels, so nobody can tell what they are");
    }

    /// One shape alone shows no system, nor do a few names among many blank shapes without any arrow.
    private Optional<String> tooLittle(Nets.Result nets) {
        boolean arrows =
                nets.dangling().stream().anyMatch(loose -> !loose.wire().stroke());
        if (arrows || !nets.links().isEmpty()) {
            return Optional.empty();
        }
        int named = sheet.solids().size();
        if (named == 1) {
            return Optional.of("there is one shape on the page, and nothing that it works with");
        }
        int blanks = sheet.matching(figure -> SHAPES.contains(figure.role())
                        && !figure.labelled()
                        && !figure.linked()
                        && name(figure).isEmpty())
                .size();
        return blanks >= SKETCHED && blanks > 2 * named
                ? Optional.of("this is a sketch: most of its shapes are blank, and no arrow joins them")
                : Optional.empty();
    }

    private Decoded<Imported> drawn(Nets.Result nets, Prose prose, List<String> legends, int signs, String part) {
        int blanks = Blanks.leaveOut(sheet);
        Optional<String> little = tooLittle(nets);
        if (little.isPresent()) {
            return refused(file, page, little.get(), "draw what it works with, and the arrows between them");
        }
        int decorations = signs + blanks;
        Set<Figure> frames = sheet.frames();
        int unlabelled = 0;
        List<Figure> background = backgrounds();
        Map<String, String> kinds = ours("kind");
        for (Figure figure : sheet.solids()) {
            boolean frame = frames.contains(figure);
            String text = figure.labelled() ? figure.label() : frame ? "" : name(figure);
            if (background.contains(figure)) {
                decorations++;
                figure.leaveOut();
                continue;
            }
            if (text.isEmpty() && !frame) {
                unlabelled++;
                text = "Unlabelled box";
            }
            Drawing.Shape shape = drawing.box(figure.id())
                    .text(text)
                    .at(figure.box())
                    .hint(figure.labelled() ? ShapeName.hint(figure.style()) : "");
            Said.kind(kinds.get(figure.id())).ifPresent(shape::kind);
            if (frame) {
                shape.asFrame();
            }
        }
        for (Figure figure : sheet.solids()) {
            drawing.box(figure.id()).in(holder(figure));
        }
        nets.links().forEach(this::link);
        int strokes = 0;
        for (Nets.Dangling loose : nets.dangling()) {
            if (loose.wire().stroke()) {
                strokes++;
                continue;
            }
            Figure at = loose.at();
            drawing.link(at == null || at.left() ? null : at.id(), null)
                    .label(loose.wire().label().replace('\n', ' '));
        }
        tell(prose.rest(), " free caption was left out", " free captions were left out");
        remark(unlabelled, " linked shape has no label", " linked shapes have no label");
        tell(
                decorations,
                " shape without a label was taken for decoration",
                " shapes without a label were taken for decoration");
        tell(
                strokes,
                " line that joins no two shapes was taken for decoration",
                " lines that join no two shapes were taken for decoration");
        tell(legends, " legend was left out", " legends were left out");
        for (List<Figure> joined : nets.unclear()) {
            warn("a line joins " + names(joined) + " without saying which way: read as links from the first");
        }
        return drawing.finish(part);
    }

    /// What our own writer said by that name, of shapes that still are among those of others; the first where a
    /// shape is there twice.
    private Map<String, String> ours(String name) {
        return page.cells().stream()
                .filter(cell -> cell.attributes().containsKey(OwnSheet.MARKER))
                .filter(cell -> cell.attributes().containsKey(name))
                .collect(Collectors.toMap(
                        Cell::id, cell -> cell.attributes().getOrDefault(name, ""), (first, _) -> first));
    }

    private static String name(Figure figure) {
        return ShapeName.of(figure.style());
    }

    /// Shapes without a label or a link behind everything else.
    private List<Figure> backgrounds() {
        List<Figure> solids = sheet.solids();
        Optional<Box> all = Box.around(solids.stream()
                .filter(figure -> figure.labelled() || figure.linked())
                .map(Figure::box)
                .toList());
        return solids.stream()
                .filter(figure -> !figure.labelled() && !figure.linked())
                .filter(figure -> all.isPresent() && Containment.within(all.get(), figure.box()) > 0.98)
                .toList();
    }

    private @Nullable String holder(Figure figure) {
        Figure holder = figure.holder();
        for (int i = 0; holder != null && !holder.solid() && i < 100; i++) {
            holder = holder.holder();
        }
        return holder == null || !holder.solid() ? null : holder.id();
    }

    private void link(Joined link) {
        if (link.from().left() || link.to().left()) {
            drawing.link(
                    link.from().left() ? null : link.from().id(),
                    link.to().left() ? null : link.to().id());
            return;
        }
        Drawing.Line line = drawing.link(link.from().id(), link.to().id())
                .label(link.label().replace('\n', ' '))
                .step(link.wire().step());
        Flow.of(ours("flow").getOrDefault(link.wire().id(), "")).ifPresent(line::flow);
        if (link.bothWays()) {
            line.bothWays();
        }
    }

    private static String names(List<Figure> figures) {
        List<String> names = figures.stream()
                .limit(4)
                .map(figure -> "'" + figure.label().lines().findFirst().orElse("?") + "'")
                .toList();
        return String.join(", ", names) + (figures.size() > 4 ? " and others" : "");
    }

    private void tell(int count, String one, String several) {
        if (count > 0) {
            drawing.problem(Problem.note(file, page.line(), 0, count + (count == 1 ? one : several), ""));
        }
    }

    /// The same, saying which.
    private void tell(List<String> which, String one, String several) {
        String quoted = Quoted.after(which);
        tell(which.size(), one + quoted, several + quoted);
    }

    private void remark(int count, String one, String several) {
        if (count > 0) {
            warn(count + (count == 1 ? one : several));
        }
    }

    private void warn(String message) {
        drawing.problem(Problem.warning(file, page.line(), 0, message, ""));
    }
}
