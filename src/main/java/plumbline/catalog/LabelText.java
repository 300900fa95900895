package plumbline.catalog;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A label taken apart as people write them: the name, what stands in brackets or behind it, and further lines.
///
/// `heading` is the sort of thing that is said before a colon, as in "app: stories", or empty; `name` is the first
/// line up to a bracket, colon or spaced dash; `lines` are the other lines, `asides` what stood in brackets or behind
/// a dash, `added` those that a plus leads in, all in order and without markup. A name may be empty.
record LabelText(String heading, String name, List<String> lines, List<String> asides, List<String> added) {
    private static final int LONGEST = 600;
    private static final Pattern BREAK = Pattern.compile("(?i)<(br|/?div|/?p|/?li|/?tr)\\b[^>]*>|\\\\n|\\\\l|\\\\r");
    private static final Pattern TAG = Pattern.compile("<[/a-zA-Z][^>]{0,300}>");
    private static final Pattern ENTITY = Pattern.compile("&(#?\\w{1,8});");
    private static final Pattern BRACKET = Pattern.compile("[(\\[{«⟨]([^()\\[\\]{}»⟩]*)[)\\]}»⟩]");
    private static final Pattern DASH = Pattern.compile("\\s+[-–—|·•→]+\\s+|\\s+-{2,}>?\\s+");
    private static final Pattern LIST = Pattern.compile("[,;]");
    private static final Pattern SPACED = Pattern.compile("(?<!\\S)\\p{L}(?: \\p{L}){3,}(?!\\S)");
    private static final Pattern BULLET = Pattern.compile("^\\s*[·•▪◦‣*+–-]\\s");
    private static final String PLUS = "+";
    private static final Pattern SLASHED =
            Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L}{1,3})/(\\p{L}{1,3})(?![\\p{L}\\p{N}])");
    private static final Pattern NUMBERED = Pattern.compile("^\\s*(?:\\(?\\d{1,2}[a-z]?[.):]|[①-⑳])\\s+");

    /// How or when what follows a colon is done: "sync: block lists".
    private static final Set<String> WHEN =
            Set.of("sync", "async", "before", "after", "pre", "later", "also", "first", "then", "next", "finally");

    private static final Pattern ASKED = Pattern.compile("[?？]\\s*$");
    private static final Pattern COUNTED = Pattern.compile("[\\d.\\s]+$");
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final int ASCII = 0x80;

    LabelText {
        lines = List.copyOf(lines);
        asides = List.copyOf(asides);
        added = List.copyOf(added);
    }

    static LabelText of(String label, Lexicon lexicon) {
        String text = label.length() > LONGEST ? label.substring(0, LONGEST) : label;
        text = ENTITY.matcher(TAG.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll(" "))
                .replaceAll(entity -> "amp".equals(entity.group(1)) ? "&" : " ");
        List<String> asides = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        List<String> added = new ArrayList<>();
        for (String line : text.split("\\R", -1)) {
            boolean detail = !lines.isEmpty() && BULLET.matcher(line).find();
            if (!line.isBlank() && !detail) {
                lines.add(unbracketed(joined(line), asides));
            }
            if (detail && line.strip().startsWith(PLUS)) {
                added.add(line.strip().substring(1));
            }
        }
        lines.removeIf(String::isBlank);
        String first =
                lines.isEmpty() ? "" : NUMBERED.matcher(lines.removeFirst()).replaceFirst("");
        LabelText taken = named(first, lines, asides, lexicon);
        return new LabelText(taken.heading, taken.name, taken.lines, taken.asides, added);
    }

    /// The same as a statement.
    LabelText withoutQuestionMarks() {
        return new LabelText(
                heading,
                stated(name),
                lines.stream().map(LabelText::stated).toList(),
                asides.stream().map(LabelText::stated).toList(),
                added);
    }

    private static String stated(String text) {
        return ASKED.matcher(text).replaceFirst("").strip();
    }

    /// Lower case, without accents; scripts that compose their letters stay composed.
    static String folded(String text) {
        if (text.chars().allMatch(character -> character < ASCII)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String apart =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return Normalizer.normalize(apart, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String joined(String line) {
        String spaced =
                SPACED.matcher(line).replaceAll(letters -> letters.group().replace(" ", ""));
        return SLASHED.matcher(spaced).replaceAll("$1 $2").replace(" @ ", " at ");
    }

    private static String unbracketed(String line, List<String> asides) {
        Matcher bracket = BRACKET.matcher(line);
        List<String> found = new ArrayList<>();
        String rest = bracket.replaceAll(each -> {
            found.add(each.group(1).strip());
            return " ";
        });
        if (rest.isBlank() && !found.isEmpty()) {
            asides.addAll(found.subList(1, found.size()));
            return found.getFirst();
        }
        found.removeIf(String::isEmpty);
        asides.addAll(found);
        return rest;
    }

    private static LabelText named(String line, List<String> lines, List<String> asides, Lexicon lexicon) {
        String heading = "";
        String name = line;
        Matcher dash = DASH.matcher(line);
        if (dash.find() && dash.start() > 0) {
            name = line.substring(0, dash.start());
            asides.addFirst(line.substring(dash.end()));
        }
        int colon = name.indexOf(':');
        if (colon > 0 && colon < name.length() - 1) {
            String before = name.substring(0, colon);
            String after = name.substring(colon + 1);
            if (announced(before, lexicon.captions())) {
                return new LabelText(heading, name.strip(), lines, asides, List.of());
            }
            String noun = lexicon.actions().get(folded(before).strip());
            if (noun != null && LIST.matcher(after).find()) {
                // What is done to all that follows: "Evaluate: recall of retrieval, NDCG of the ranker".
                asides.addFirst(after);
                return new LabelText(heading, noun, lines, asides, List.of());
            }
            if (noun != null) {
                return new LabelText(heading, (before + " " + after.strip()).strip(), lines, asides, List.of());
            }
            boolean headed = !after.isBlank()
                    && (announced(before, lexicon.numbered())
                            || announced(before, lexicon.trailing())
                            || announced(before, WHEN));
            heading = headed ? before.strip() : "";
            name = headed ? after : before;
            asides.addFirst(headed ? before : after);
        }
        return new LabelText(heading, name.strip(), lines, asides, List.of());
    }

    private static boolean announced(String before, Set<String> nouns) {
        return nouns.contains(COUNTED.matcher(folded(before)).replaceAll("").strip());
    }
}
