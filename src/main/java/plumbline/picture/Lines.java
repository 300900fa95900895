package plumbline.picture;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Breaks texts into lines that fit: between words, inside one that is too long, and never through a character.
///
/// What does not fit into the last line ends in an ellipsis. Line breaks and other control characters count as
/// spaces, but between paragraphs.
record Lines(Ruler ruler, double size, Weight weight) {
    private static final Pattern SILENT = Pattern.compile("[\\s|:=_*-]*+");
    static final String ELLIPSIS = "…";
    /// Fewer letters than that are not set apart from the rest of their word.
    private static final int LEAST_PIECE = 3;

    double width(String line) {
        return ruler.width(line, size, weight);
    }

    /// The text without control characters and with single spaces.
    static String clean(String text) {
        StringBuilder result = new StringBuilder();
        text.codePoints().forEach(each -> {
            boolean surrogate = each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE;
            boolean gap = Character.isISOControl(each)
                    || Character.isWhitespace(each)
                    || surrogate
                    || each >= 0xFFFE && each <= 0xFFFF;
            if (!gap) {
                result.appendCodePoint(each);
            } else if (!result.isEmpty() && result.charAt(result.length() - 1) != ' ') {
                result.append(' ');
            }
        });
        return result.toString().strip();
    }

    /// The text on one line, shortened where it is wider than the room.
    String shortened(String text, double room) {
        if (width(text) <= room) {
            return text;
        }
        int fitting = fitting(text, room - width(ELLIPSIS));
        String kept = text.substring(0, fitting).stripTrailing();
        return kept.isEmpty() && width(ELLIPSIS) > room ? "" : kept + ELLIPSIS;
    }

    /// The text on at most that many lines, each no wider than the room; no lines where the text is blank.
    List<String> broken(String text, double room, int most) {
        List<String> lines = new ArrayList<>();
        String rest = clean(text);
        while (!rest.isEmpty() && lines.size() < most) {
            if (lines.size() == most - 1 || width(rest) <= room) {
                lines.add(shortened(rest, room));
                return List.copyOf(lines);
            }
            int end = lineEnd(rest, room);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return List.copyOf(lines);
    }

    /// The same with the line breaks of the text kept, but for lines that say nothing (the rules of tables).
    List<String> paragraphs(String text, double room, int most) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.lines().map(Lines::clean).toList()) {
            if (SILENT.matcher(paragraph).matches()) {
                continue;
            }
            if (lines.size() == most) {
                if (most > 0 && !lines.getLast().endsWith(ELLIPSIS)) {
                    lines.add(cut(lines.removeLast(), room));
                }
                break;
            }
            lines.addAll(broken(paragraph, room, most - lines.size()));
        }
        return List.copyOf(lines);
    }

    /// The line with a sign that something follows.
    private String cut(String line, double room) {
        String kept = line.substring(0, fitting(line, room - width(ELLIPSIS))).stripTrailing();
        return kept + ELLIPSIS;
    }

    /// The narrowest room in which the text needs no more lines than in the widest.
    double balanced(String text, double widest, int most) {
        List<String> lines = broken(text, widest, most);
        if (lines.size() < 2) {
            return lines.stream().mapToDouble(this::width).sum();
        }
        if (!whole(text, lines)) {
            return widest;
        }
        double low = 0;
        double high = widest;
        while (high - low > 4) {
            double middle = (low + high) / 2;
            if (whole(text, broken(text, middle, most)) && unbrokenWords(text, middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /// Whether these lines are all of the text, no word of which is broken.
    boolean unbroken(String text, List<String> lines, double room) {
        if (!whole(text, lines)) {
            return false;
        }
        String clean = clean(text);
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(clean);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (width(clean.substring(start, end).strip()) > room) {
                return false;
            }
            start = end;
        }
        return true;
    }

    /// Whether these lines are all of the text, the words of which are broken between their parts alone.
    static boolean parted(String text, List<String> lines) {
        String rest = clean(text);
        for (String line : lines) {
            if (line.isEmpty() || !rest.startsWith(line)) {
                return false;
            }
            String next = rest.substring(line.length());
            if (!next.isEmpty() && next.charAt(0) != ' ' && !seam(line.charAt(line.length() - 1), next.charAt(0))) {
                return false;
            }
            rest = next.strip();
        }
        return rest.isEmpty();
    }

    private static boolean seam(char before, char after) {
        return Character.isLowerCase(before) && Character.isUpperCase(after) || "_-/.".indexOf(before) >= 0;
    }

    private boolean unbrokenWords(String text, double room) {
        for (String word : clean(text).split(" ", -1)) {
            if (width(word) > room) {
                return false;
            }
        }
        return true;
    }

    /// Whether these lines are all of the text.
    static boolean whole(String text, List<String> lines) {
        return String.join("", lines).replace(" ", "").equals(clean(text).replace(" ", ""));
    }

    private int lineEnd(String text, double room) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int best = 0;
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            if (width(text.substring(0, at).strip()) > room) {
                break;
            }
            best = at;
        }
        return best > 0 ? best : within(text, Math.max(fitting(text, room), next(text)));
    }

    /// Where a word that is too long is best broken, not after that: before a capital or after an underscore.
    private static int within(String word, int latest) {
        for (int at = Math.min(latest, word.length() - 1); at >= LEAST_PIECE; at--) {
            if (seam(word.charAt(at - 1), word.charAt(at))) {
                return at;
            }
        }
        return latest;
    }

    private static int next(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return characters.next();
    }

    private int fitting(String text, double room) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int best = 0;
        for (int at = characters.next(); at != BreakIterator.DONE; at = characters.next()) {
            if (width(text.substring(0, at)) > room) {
                break;
            }
            best = at;
        }
        return best;
    }
}
