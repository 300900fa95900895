package plumbline.exchange.mermaid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plumbline.exchange.Markup;
import plumbline.problem.Deadline;

/// Finds the Mermaid blocks of a Markdown page: fenced, in a `<pre class="mermaid">`, or fenced without
/// a language and beginning like a flowchart.
final class MarkdownPage {
    private static final int MOST_BLOCKS = 500;
    private static final Pattern FENCE = Pattern.compile(
            "^((?:[ \\t]*+>)*+[ \\t]*(?:[-*+][ \\t]+|\\d{1,3}[.)][ \\t]+)?)(`{3,}|~{3,}|:{3,})[ \\t]*(.*)$");
    private static final Pattern LANGUAGE = Pattern.compile("(?i)^\\{?\\s*\\.?mermaid\\b.*");
    private static final Pattern HTML_TAG = Pattern.compile("(?i)<(pre|div)\\b([^<>]{0,1000})>");
    private static final Pattern HTML_CLASS =
            Pattern.compile("(?i)\\bclass\\s{0,9}=\\s{0,9}[\"']?[^\"'<>]{0,200}\\bmermaid\\b");
    private static final Pattern QUOTED = Pattern.compile("^(?:[ \\t]*+>)++");
    private static final Pattern HEADING = Pattern.compile("^ {0,3}#{1,6}[ \\t](.*)$");
    private static final Pattern FLOWCHART = Pattern.compile("^(?:flowchart|graph)[ \\t]++(?:TB|TD|BT|RL|LR)\\s*+;?$");

    /// A block: its number on the page from 1, the heading above it or nothing, its text, and its first
    /// line.
    record Block(int number, String heading, String text, int firstLine) {
        /// How the block is called where a file has several.
        String part() {
            return heading.isEmpty() ? "block " + number : "block " + number + ": " + heading;
        }
    }

    private final List<String> lines;
    private final List<Block> blocks = new ArrayList<>();
    private String heading = "";
    private int at;

    private MarkdownPage(String text) {
        this.lines = text.lines().toList();
    }

    /// The blocks of the page in its order, at most 500.
    static List<Block> blocks(String text) {
        return new MarkdownPage(text).found();
    }

    private List<Block> found() {
        while (at < lines.size() && blocks.size() < MOST_BLOCKS) {
            Deadline.ask();
            String line = lines.get(at);
            Matcher fence = FENCE.matcher(line);
            Matcher html = HTML_TAG.matcher(line);
            Matcher title = HEADING.matcher(line);
            if (fence.matches()) {
                fenced(fence);
            } else if (opens(html)) {
                html(html.group(1), line.substring(html.end()));
            } else {
                if (title.matches()) {
                    heading = Markup.text(withoutClosing(title.group(1)));
                }
                at++;
            }
        }
        return blocks;
    }

    /// A heading without the signs that may close it.
    private static String withoutClosing(String heading) {
        int end = heading.stripTrailing().length();
        while (end > 0 && heading.charAt(end - 1) == '#') {
            end--;
        }
        return heading.substring(0, end).strip();
    }

    /// Whether the line opens a diagram in HTML: that tag was found then.
    private static boolean opens(Matcher tag) {
        while (tag.find()) {
            if (HTML_CLASS.matcher(tag.group(2)).find()) {
                return true;
            }
        }
        return false;
    }

    private void fenced(Matcher fence) {
        String prefix = fence.group(1);
        String bar = fence.group(2);
        String language = fence.group(3);
        boolean mermaid = LANGUAGE.matcher(language).matches();
        if (bar.charAt(0) == ':' && !mermaid) {
            at++;
            return;
        }
        Pattern closing =
                Pattern.compile("^(?:[ \\t]*+>)*+[ \\t]*" + bar.charAt(0) + "{" + bar.length() + ",}[ \\t]*$");
        int first = at + 1;
        int end = first;
        while (end < lines.size() && !closing.matcher(lines.get(end)).matches()) {
            end++;
        }
        List<String> inside = lines.subList(first, end).stream()
                .map(line -> prefix.contains(">") ? QUOTED.matcher(line).replaceFirst("") : line)
                .toList();
        boolean unnamed = language.isBlank()
                && inside.stream()
                        .filter(line -> !line.isBlank())
                        .findFirst()
                        .filter(line -> FLOWCHART.matcher(line.strip()).matches())
                        .isPresent();
        if (mermaid || unnamed) {
            add(String.join("\n", inside), first + 1);
        }
        at = end + 1;
    }

    private void html(String tag, String behind) {
        String close = "</" + tag;
        StringBuilder text = new StringBuilder(behind);
        int first = at;
        while (!ends(text, close) && at + 1 < lines.size()) {
            at++;
            text.append('\n').append(lines.get(at));
        }
        int end = text.indexOf(close);
        add(Markup.unescaped(end < 0 ? text.toString() : text.substring(0, end)), first + 1);
        at++;
    }

    private static boolean ends(StringBuilder text, String close) {
        int from = Math.max(0, text.lastIndexOf("\n"));
        return text.indexOf(close, from) >= 0;
    }

    private void add(String text, int firstLine) {
        blocks.add(new Block(blocks.size() + 1, heading, text, firstLine));
    }
}
