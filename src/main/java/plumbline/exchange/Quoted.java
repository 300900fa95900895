package plumbline.exchange;

import java.util.ArrayList;
import java.util.List;

/// Words of a file, quoted in a remark on it: the first few, each no longer than a glance takes.
public final class Quoted {
    private static final int MOST = 3;
    private static final int LONGEST = 40;

    private Quoted() {}

    /// How such words end a remark: `: “Enroll”, “Identify” and 2 more`; nothing where there are none.
    public static String after(List<String> texts) {
        return listed(texts.stream()
                .map(Markup::tidied)
                .filter(text -> !text.isBlank())
                .map(Quoted::one)
                .toList());
    }

    /// The same for what is quoted already.
    static String listed(List<String> quoted) {
        if (quoted.isEmpty()) {
            return "";
        }
        List<String> told = new ArrayList<>(quoted.subList(0, Math.min(MOST, quoted.size())));
        int more = quoted.size() - told.size();
        return ": " + String.join(", ", told) + (more > 0 ? " and " + more + " more" : "");
    }

    /// A text on one line between its marks, cut where it is long.
    static String one(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() > LONGEST) {
            int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
            line = line.substring(0, end).strip() + "…";
        }
        return "“" + line + "”";
    }
}
