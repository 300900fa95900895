package plumbline.exchange.plantuml;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plumbline.exchange.C4Call;
import plumbline.exchange.plantuml.Statement.Body;
import plumbline.layout.Direction;

/// The grammar of lines: which statements a line of a diagram makes.
final class Statements {
    private static final Pattern NOTE = Pattern.compile(
            "^[hr]?note\\s++(?:(?:left|right|top|bottom|over)\\b\\s*+)?"
                    + "(?:(?:of|on)\\s++(?<about>\"[^\"]+\"|\\[[^\\]]+]|:[^:]+:|\\([^)]+\\)|[^\\s:#\"]+)\\s*+)?"
                    + "(?:#[^\\s:]++\\s*+)?(?::\\s*+(?<text>.*))?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FREE_NOTE = Pattern.compile(
            "^(?:floating\\s+)?note\\s+(?:\"(?<text>[^\"]*)\"\\s+)?as\\s+(?<id>[^\\s#]+)\\s*(?:#\\S+)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLE = Pattern.compile("^title\\b\\s*(.*)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern TEXT_BLOCK = Pattern.compile(
            "^(?:(?:left|right|center)\\s+)?(legend|header|footer|caption)\\b\\s*(.*)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOOK = Pattern.compile(
            "^(?:skinparam|skin|hide|show|remove|restore|scale|rotate|left to right direction|right to left direction"
                    + "|top to bottom direction|bottom to top direction|allow_?mixing|mainframe|page|newpage|url\\b|set\\s"
                    + "|sprite\\s|center footer|center header|!pragma|!theme|!assume|mix_\\w+|dpi|minwidth|(?:LAYOUT|SHOW|HIDE)_[A-Z_]+)\\b.*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SEQUENCE = Pattern.compile(
            "^(?:activate|deactivate|autonumber|autoactivate|create\\s+\\S+|destroy\\s+\\S+|alt|else|opt|loop|par|break|critical|return"
                    + "|ref\\s+over|box|end box|delay|hnote|rnote|participant)\\b.*$|^={2}.*={2}$|^\\.{3}.*$|^\\|{2,}.*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ACTIVITY = Pattern.compile(
            "^(?:start|stop|end|kill|detach|fork|fork again|end fork|split|endif|repeat|backward)\\s*;?$|^if\\s*\\(.*|^while\\s*\\(.*"
                    + "|^:.*[;|<>/\\]}]$|^\\|[^|]+\\|.*$|^partition\\b.*$|^elseif\\s*\\(.*|^switch\\s*\\(.*|^\\(\\*\\).*|^.*->\\s*+\\(\\*\\).*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STATE = Pattern.compile("^\\[\\*].*|^.*>\\s*+\\[\\*].*");
    private static final Pattern MEMBER = Pattern.compile("^[\\p{L}\\p{N}_\"<>.]++\\s*+:\\s*+(?:[-+#~]\\s*+)?\\w.*$");
    private static final Pattern OTHER_START = Pattern.compile(
            "^(salt|nwdiag|packetdiag|ditaa|json|yaml|mindmap|gantt|wbs)\\b\\s*+(?:[{(]\\s*+)?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ONWARDS = Pattern.compile(
            "(?i)(left|right|top|bottom) to (?:left|right|top|bottom) direction\\b.*|LAYOUT_(LEFT|TOP)_\\w+\\b.*");
    private static final Pattern DIRECTION =
            Pattern.compile("(?i)(?:left|right|top|bottom) to (?:left|right|top|bottom) direction\\b.*|allow_?mixing");
    /// What follows these words is free text, even where it looks like an arrow.
    private static final Pattern TEXT_FIRST = Pattern.compile(
            "^(?:title|skinparam|scale|sprite|header|footer|caption|legend)\\s", Pattern.CASE_INSENSITIVE);

    private static final Pattern GROUPING =
            Pattern.compile("(?:(?:together|package|rectangle|frame|folder|node|cloud)\\s*)?\\{");
    private static final Pattern BRACED = Pattern.compile("(?:skinparam|json|yaml|map|sprite)\\b.*\\{");
    private static final Pattern ACTOR = Pattern.compile("^:[^:;]+:.*");
    private static final Pattern PLAIN_ID = Pattern.compile("[\\p{L}\\p{N}_.]*");

    private final Set<String> oddIds = new HashSet<>();

    /// The statements of the line: one, or the arrows of a chain. `line` is stripped and not blank.
    List<? extends Statement> of(String line) {
        if (line.equals("}")) {
            return List.of(new Statement.Close());
        }
        if (TEXT_FIRST.matcher(line).find()) {
            return List.of(single(line));
        }
        List<Statement.Arrow> arrows = STATE.matcher(line).matches() ? List.of() : Arrows.of(line, oddIds);
        return arrows.isEmpty() ? List.of(single(line)) : arrows;
    }

    private Statement single(String line) {
        Statement text = text(line);
        if (text != null) {
            return text;
        }
        Statement foreign = foreign(line);
        if (foreign != null) {
            return foreign;
        }
        C4Call call = C4Call.of(line);
        if (call != null) {
            return new Statement.Call(call);
        }
        Statement.Element element = Elements.declared(line);
        if (element != null) {
            boolean odd = !PLAIN_ID.matcher(element.id()).matches();
            if (odd && !"[".equals(element.keyword()) && oddIds.size() < 1000) {
                oddIds.add(element.id());
            }
            boolean members =
                    element.body() == Body.OPEN && Set.of("interface", "entity").contains(element.keyword());
            return members
                    ? new Statement.Element(
                            element.keyword(), element.id(), element.text(), element.stereotypes(), Body.MEMBERS)
                    : element;
        }
        if (LOOK.matcher(line).matches()) {
            return line.endsWith("{")
                    ? new Statement.Skip("}")
                    : new Statement.Ignored(DIRECTION.matcher(line).matches());
        }
        return MEMBER.matcher(line).matches() ? new Statement.Foreign(Sort.CLASS, false) : new Statement.Unknown();
    }

    /// Titles, notes, legends and what else is text around the diagram; null for anything else.
    private static @Nullable Statement text(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        if (GROUPING.matcher(lower).matches()) {
            return new Statement.Grouping();
        }
        if (lower.startsWith("<style>")) {
            return new Statement.Skip("</style>");
        }
        if (BRACED.matcher(lower).matches()) {
            return new Statement.Skip("}");
        }
        Direction direction = direction(line);
        if (direction != null) {
            return new Statement.Onwards(direction);
        }
        if (LOOK.matcher(line).matches() && !line.endsWith("{")) {
            return new Statement.Ignored(DIRECTION.matcher(line).matches());
        }
        Matcher title = TITLE.matcher(line);
        if (title.matches()) {
            return new Statement.Title(title.group(1).isBlank() ? null : title.group(1));
        }
        Matcher block = TEXT_BLOCK.matcher(line);
        if (block.matches()) {
            String word = block.group(1).toLowerCase(Locale.ROOT);
            boolean many =
                    block.group(2).isBlank() || block.group(2).matches("(?i)(?:top|bottom|left|right|center|\\s)+");
            return many
                    ? new Statement.Skip("end" + word)
                    : new Statement.Ignored(DIRECTION.matcher(line).matches());
        }
        Matcher free = FREE_NOTE.matcher(line);
        if (free.matches()) {
            return new Statement.Remark(null, false, false, free.group("id"), free.group("text"));
        }
        Matcher note = NOTE.matcher(line);
        if (note.matches()) {
            String about = note.group("about");
            boolean onLink = about != null && about.equalsIgnoreCase("link");
            return new Statement.Remark(
                    onLink ? null : unmarked(about), about == null, onLink, null, note.group("text"));
        }
        return null;
    }

    private static @Nullable Direction direction(String line) {
        Matcher direction = ONWARDS.matcher(line);
        if (!direction.matches()) {
            return null;
        }
        String from = direction.group(1) == null ? direction.group(2) : direction.group(1);
        return switch (from.toLowerCase(Locale.ROOT)) {
            case "left" -> Direction.RIGHT;
            case "right" -> Direction.LEFT;
            case "bottom" -> Direction.UP;
            default -> Direction.DOWN;
        };
    }

    private static @Nullable String unmarked(@Nullable String about) {
        if (about == null) {
            return null;
        }
        boolean marked = "\"[:(".indexOf(about.charAt(0)) >= 0 && about.length() > 2;
        return marked ? about.substring(1, about.length() - 1).strip() : about;
    }

    /// Statements that only another sort of diagram has; null for anything else.
    private static @Nullable Statement foreign(String line) {
        Matcher start = OTHER_START.matcher(line);
        if (start.matches()) {
            return new Statement.Foreign(Sort.ofStart(start.group(1).toLowerCase(Locale.ROOT)), line.endsWith("{"));
        }
        if (STATE.matcher(line).matches()) {
            return new Statement.Foreign(Sort.STATE, false);
        }
        boolean actor = ACTOR.matcher(line).matches();
        if (!actor && ACTIVITY.matcher(line).matches()) {
            return new Statement.Foreign(Sort.ACTIVITY, false);
        }
        if (SEQUENCE.matcher(line).matches()) {
            return new Statement.Foreign(Sort.SEQUENCE, false);
        }
        String word = new Cursor(line).name().toLowerCase(Locale.ROOT);
        Sort sort = Elements.OF_OTHERS.get(word);
        boolean spoken = line.length() > word.length() && Character.isWhitespace(line.charAt(word.length()));
        return sort != null && spoken ? new Statement.Foreign(sort, line.endsWith("{")) : null;
    }
}
