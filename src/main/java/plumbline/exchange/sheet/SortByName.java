package plumbline.exchange.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import plumbline.exchange.sheet.Nets.Joined;

/// What a page shows by the name of the file or of the page, where its form agrees: a name alone proves nothing.
final class SortByName {
    private static final Pattern SKETCH = named("(?:wire-?frame|mock-?up)s?");
    private static final Pattern PEOPLE =
            named("org(?:ani[sz]ation(?:al)?)?[-_ ]?charts?|organi(?:gram|gramme|grama)s?");
    private static final Pattern TOPICS = named("mind[-_ ]?maps?");
    private static final Pattern PROCESS = named("bpmn");
    private static final Pattern EVENT = Pattern.compile("rhombus|ellipse|mxgraph\\.bpmn\\.");
    private static final int FEW_LINKS = 4;
    private static final int FEWEST_LINKS = 3;

    private final String file;
    private final String page;

    SortByName(String file, String page) {
        this.file = file;
        this.page = page;
    }

    /// What it shows instead of a system; empty if no name says so, or the drawing is of another form.
    Optional<String> of(Sheet sheet, List<Joined> links) {
        List<Figure> solids = sheet.solids();
        if (says(SKETCH) && FEW_LINKS * links.size() < solids.size()) {
            return Optional.of("a user interface mock-up by its name");
        }
        if (says(PEOPLE) && isTree(links)) {
            return Optional.of("an organisation chart by its name");
        }
        if (says(TOPICS) && isWordless(links)) {
            return Optional.of("a mind map by its name");
        }
        boolean events = solids.stream()
                .map(figure -> figure.style().text())
                .anyMatch(style -> EVENT.matcher(style).find());
        return says(PROCESS) && events ? Optional.of("a business process by its name") : Optional.empty();
    }

    /// Whether nobody has two above them, and no line carries a word.
    private static boolean isTree(List<Joined> links) {
        Set<Figure> below = new HashSet<>();
        return isWordless(links) && links.stream().allMatch(link -> below.add(link.to()));
    }

    private static boolean isWordless(List<Joined> links) {
        return links.size() >= FEWEST_LINKS
                && links.stream().allMatch(link -> link.label().isBlank());
    }

    private boolean says(Pattern words) {
        return words.matcher(file).find() || words.matcher(page).find();
    }

    /// Finds these words in the last part of a path, and not within another word.
    private static Pattern named(String words) {
        return Pattern.compile("(?i)(?<!\\p{L})(?:" + words + ")(?!\\p{L})[^/]{0,40}$");
    }
}
