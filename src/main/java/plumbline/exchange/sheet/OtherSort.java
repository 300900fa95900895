package plumbline.exchange.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import plumbline.exchange.DecisionFlow;
import plumbline.exchange.sheet.Figure.Role;

/// Tells pages that are drawn well but show no system: sequence, class and use case diagrams, tables, mock-ups,
/// decision trees.
final class OtherSort {
    private static final Pattern MEMBER = Pattern.compile(
            "(?m)^[+\\-#~]\\s{0,3}[\\p{L}_]\\w*\\s{0,3}(?:\\([^\\n]*|:\\s{0,3}[\\p{L}_][\\w<>\\[\\], .?]*)$");

    private static final Pattern TASK = Pattern.compile("^[A-Z]{2,6}-\\d{1,5}\\b");
    private static final int FEWEST_RELATIONS = 2;
    private static final int FEWEST_TASKS = 5;

    private OtherSort() {}

    /// What the page of that file shows instead of a system, in a sentence; empty if it may be one.
    static Optional<String> of(String file, Page page, Sheet sheet, List<Nets.Joined> links) {
        List<Figure> solids = sheet.solids();
        Optional<String> named = new SortByName(file, page.name()).of(sheet, links);
        if (named.isPresent()) {
            return named.flatMap(OtherSort::shows);
        }
        if (count(solids, figure -> figure.style().is("umllifeline")) > 1 || Lifelines.prevailIn(sheet)) {
            return shows("a sequence diagram");
        }
        long classes = count(solids, figure -> members(figure) > 0);
        boolean allLists = count(solids, figure -> figure.style().is("swimlane")) == solids.size();
        if (classes > 1 || classes == 1 && allLists) {
            return shows("a class diagram");
        }
        if (relationsPrevail(page.cells())) {
            return shows("an entity-relationship diagram");
        }
        long tables = count(solids, figure -> figure.style().is("table"));
        if (tables > 1 && tables * 2 > count(solids, Figure::labelled)) {
            return shows("an entity-relationship diagram");
        }
        long lists = count(solids, OtherSort::isList);
        if (lists > 1 && lists == solids.size()) {
            return shows("an entity-relationship or class diagram");
        }
        if (solids.size() > 3
                && count(solids, figure -> figure.style().shape().startsWith("mxgraph.mockup.")) * 2 > solids.size()) {
            return shows("a user interface mock-up");
        }
        if (isUseCases(sheet, solids)) {
            return shows("a use case diagram");
        }
        if (Endpoints.begunAndEnded(sheet)) {
            return shows("an activity or state diagram");
        }
        List<Figure> labelled = solids.stream().filter(Figure::labelled).toList();
        if (labelled.size() >= FEWEST_TASKS && 2 * count(labelled, OtherSort::isTask) > labelled.size()) {
            return shows("a board of tasks");
        }
        Set<String> questions = new HashSet<>();
        for (Figure figure : solids) {
            if (figure.style().is("rhombus")
                    || figure.style().shape().equals("mxgraph.flowchart.decision")
                    || DecisionFlow.asks(figure.label())) {
                questions.add(figure.id());
            }
        }
        DecisionFlow decisions =
                DecisionFlow.among(links.stream().map(link -> link.from().id()).toList(), questions::contains);
        return decisions.prevails() ? Optional.of(decisions.reason()) : Optional.empty();
    }

    /// Whether most lines end in the feet of crows, which say how many of one there are to how many of another.
    private static boolean relationsPrevail(List<Cell> cells) {
        List<Style> lines = cells.stream()
                .filter(cell -> cell.sort() == Cell.Sort.EDGE)
                .map(Cell::style)
                .toList();
        long relations = lines.stream().filter(Style::countsAtEnds).count();
        return relations >= FEWEST_RELATIONS && 2 * relations > lines.size();
    }

    /// Whether it is a heading with rows of words under it.
    private static boolean isList(Figure figure) {
        return figure.style().is("swimlane")
                && figure.style().get("childLayout").equals("stackLayout")
                && figure.label().lines().count() > 2;
    }

    /// Whether it begins with the number of a task, as trackers give them.
    private static boolean isTask(Figure figure) {
        return TASK.matcher(figure.label()).lookingAt();
    }

    private static long members(Figure figure) {
        return MEMBER.matcher(figure.label()).results().count();
    }

    private static boolean isUseCases(Sheet sheet, List<Figure> solids) {
        var contents = sheet.contents();
        List<Figure> leaves = solids.stream()
                .filter(figure -> figure.role() == Role.BOX && figure.labelled() && !contents.containsKey(figure))
                .toList();
        long actors = count(
                leaves,
                figure -> figure.style().is("umlactor") || figure.style().is("actor"));
        long ellipses = count(leaves, figure -> figure.style().is("ellipse"));
        return actors > 0 && ellipses > 2 && actors + ellipses == leaves.size();
    }

    private static Optional<String> shows(String what) {
        return Optional.of("this is " + what + ", which doesn't show the parts of a system and their connections");
    }

    private static long count(List<Figure> figures, Predicate<Figure> test) {
        return figures.stream().filter(test).count();
    }
}
