package plumbline.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plumbline.design.Component;
import plumbline.design.Link;

/// The text of a foreign box, taken apart: its name, the technology it is made of, and what else it
/// says.
///
/// The first line is the name. A bracketed text behind it or a bracketed line (`[Container: Go]`,
/// `(Redis)`), else one short second line, is the technology; the rest is the description, one line
/// each. A name broken over two lines (`API` / `Gateway`, `Features,` / `labels`) is put together again, and
/// so is a number with what bears it (`Stage 2` / `Training`). A number alone above the name (`2.1`) goes last.
public record Label(String name, String technology, String description) {
    private static final Pattern BRACKETS_BEHIND = Pattern.compile("^(.*\\S)\\s*\\[([^\\[\\]]+)]$");
    private static final Pattern BRACKETED = Pattern.compile("^(?:\\[(.+)]|\\((.+)\\)|«(.+)»|<<(.+)>>)$");
    private static final Pattern C4_TYPE =
            Pattern.compile("^(?:Container|Component|Software System|System|Person|Node|Deployment Node)\\s*:\\s*");
    private static final Pattern SPACED_LETTERS = Pattern.compile("^\\p{L}(?: {1,2}+\\p{L}){3,}+$");
    private static final Pattern STEP =
            Pattern.compile("^\\(?(\\d{1,2})(?:[.):]\\s+\\S|\\s[·–—-]\\s\\D).*", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("[-_=*~.─━—–═·]{3,}");
    private static final Pattern BULLET = Pattern.compile("^[-•*]\\s*(?=\\p{L})");
    private static final Pattern NUMBERED =
            Pattern.compile("(?:step|stage|phase|slice|part|task|job)\\s?#?\\d{1,2}[.:)]?", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNT = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2}){1,2}\\.?");
    private static final Pattern UNFINISHED =
            Pattern.compile("(?:[,&+]|\\b(?:and|or|of|for|the))$", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTINUING = Pattern.compile("^(?:&|and\\b|or\\b)", Pattern.CASE_INSENSITIVE);
    private static final int SHORT_WORDS = 4;
    private static final int HEAD_LINES = 3;

    /// Words that finish a name but hardly are one: a second line of these belongs to the first.
    private static final Set<String> HEADS = words("""
            agent analysis api app application backend balancer bot broker bucket bus cache catalog chunk
            chunking chunks classifier client cluster collection collector consumer controller dashboard data
            database dataset db deployment detection detector embedding embeddings encoder engine engineering
            evaluation extraction extractor feature features filter frontend function functions gateway
            generation generator hub index inference ingestion interface job jobs lake layer loader logs manager
            matrix model models module monitoring network pipeline platform portal preprocessing processing
            processor producer proxy queue ranker ranking registry repository retrieval retriever router
            scheduler scoring search selection server service services serving set storage store strategy system
            table tool tower tracker training transformation ui validation vectors warehouse website worker
            workers
            """);

    /// Who makes it, or how it is, alone in a line: what it is comes in the next.
    private static final Set<String> LEADS = words("""
            amazon apache automated aws azure central confluent continuous databricks distributed elastic global
            google gcp ibm internal microsoft nvidia oracle private public real-time realtime shared streaming
            virtual which
            """);

    /// The label with that plain text, whose lines end in `\n`.
    public static Label of(String text) {
        List<String> lines = new ArrayList<>();
        text.lines().map(Label::tidied).filter(line -> !line.isEmpty()).forEach(lines::add);
        if (lines.isEmpty()) {
            return new Label("", "", "");
        }
        boolean counted = lines.size() > 1 && COUNT.matcher(lines.getFirst()).matches();
        if (counted) {
            lines.add(lines.removeFirst());
        }
        String name = headed(lines);
        String technology = "";
        boolean further =
                !lines.isEmpty() && !BRACKETED.matcher(lines.getFirst()).matches();
        if (further && NUMBERED.matcher(name).matches()) {
            name = name.replaceFirst("[.:)]$", "") + ": " + lines.removeFirst();
        } else if (further && continues(name, lines.getFirst())) {
            name = name + " " + lines.removeFirst();
        }
        Matcher behind = BRACKETS_BEHIND.matcher(name);
        if (behind.matches()) {
            name = behind.group(1);
            technology = behind.group(2);
        } else if (!lines.isEmpty()) {
            Matcher bracketed = BRACKETED.matcher(lines.getFirst());
            if (bracketed.matches()) {
                technology = inner(bracketed);
                lines.removeFirst();
            } else if (lines.size() == 1 && !counted && lines.getFirst().split(" ").length <= SHORT_WORDS) {
                technology = BULLET.matcher(lines.removeFirst()).replaceFirst("");
            }
        }
        return new Label(name, C4_TYPE.matcher(technology).replaceFirst(""), String.join("\n", lines));
    }

    /// The label of a component.
    public static Label of(Component component) {
        return new Label(component.label(), component.technology(), component.description());
    }

    /// What is written on a link: its step, unless the label begins with one, and its label.
    public static String line(Link link) {
        return link.step() == null || step(link.label()) != null ? link.label() : link.step() + ". " + link.label();
    }

    /// The label as it is written into a box: the technology in brackets under the name, then the description.
    public String text() {
        StringBuilder text = new StringBuilder(name);
        if (!technology.isEmpty()) {
            text.append("\n[").append(technology).append(']');
        }
        if (!description.isEmpty()) {
            text.append('\n').append(description);
        }
        return text.toString();
    }

    /// The place in a sequence that a link's label begins with (`2. score`), or null.
    public static @Nullable Integer step(String label) {
        Matcher step = STEP.matcher(label);
        return step.matches() ? Integer.valueOf(step.group(1)) : null;
    }

    /// Takes the name: the first line, or all above a rule drawn under it. Rules are taken out.
    private static String headed(List<String> lines) {
        int rule = 0;
        while (rule < lines.size() && !RULE.matcher(lines.get(rule)).matches()) {
            rule++;
        }
        boolean headed = rule > 1 && rule <= HEAD_LINES && rule < lines.size();
        String name = String.join(" ", lines.subList(0, headed ? rule : 1));
        lines.subList(0, headed ? rule : 1).clear();
        if (rule > 0) {
            lines.removeIf(line -> RULE.matcher(line).matches());
        }
        return name;
    }

    private static String inner(Matcher bracketed) {
        for (int group = 1; group <= bracketed.groupCount(); group++) {
            if (bracketed.group(group) != null) {
                return bracketed.group(group).strip();
            }
        }
        return "";
    }

    private static String tidied(String line) {
        String tidy = line.replaceAll("[\\s\\u00a0]+", " ").strip();
        return SPACED_LETTERS.matcher(tidy).matches() ? tidy.replace(" ", "") : tidy;
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    private static boolean continues(String first, String second) {
        if (UNFINISHED.matcher(first).find() || CONTINUING.matcher(second).find()) {
            return true;
        }
        String[] words = second.toLowerCase(Locale.ROOT).split(" ");
        String before = first.substring(first.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        if (first.codePoints().noneMatch(Character::isLetter)) {
            return false;
        }
        if (LEADS.contains(first.toLowerCase(Locale.ROOT)) && words.length <= 2) {
            return true;
        }
        return words.length <= 2
                && HEADS.contains(words[words.length - 1])
                && (!HEADS.contains(before) || before.length() == first.length() && words.length == 1)
                && first.split(" ").length <= 2;
    }
}
