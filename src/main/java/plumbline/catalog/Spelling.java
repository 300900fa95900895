package plumbline.catalog;

import java.util.regex.Pattern;

/// How one word is brought into one form: British into American spelling, plural into singular.
final class Spelling {
    private static final Pattern ISE = Pattern.compile("is(e|er|ed|ing)$");
    private static final Pattern ALOGUE = Pattern.compile("alogue$");
    private static final Pattern TRE = Pattern.compile("tre$");

    private Spelling() {}

    /// The form under which a lower-case word is known; words of other scripts come back unchanged.
    static String form(String word) {
        return american(singular(word));
    }

    private static String singular(String word) {
        int length = word.length();
        if (length < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ciones")) {
            return word.substring(0, length - 2);
        }
        if (word.endsWith("ies") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        if (word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes") || word.endsWith("sses")) {
            return word.substring(0, length - 2);
        }
        return word.substring(0, length - 1);
    }

    private static String american(String word) {
        if (word.length() < 6) {
            return word;
        }
        String result =
                word.replace("isation", "ization").replace("labell", "label").replace("artefact", "artifact");
        result = ISE.matcher(result).replaceFirst("iz$1").replace("aviour", "avior");
        result = ALOGUE.matcher(result.replace("eighbour", "eighbor")).replaceFirst("alog");
        result = TRE.matcher(result).replaceFirst("ter");
        return result.replace("modell", "model").replace("cancell", "cancel");
    }

    /// The optimal string alignment distance, or `most + 1` where it is larger.
    static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] now = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                int least = Math.min(last[j - 1] + (same ? 0 : 1), 1 + Math.min(last[j], now[j - 1]));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                now[j] = swapped ? Math.min(least, before[j - 2] + 1) : least;
            }
            int[] spare = before;
            before = last;
            last = now;
            now = spare;
        }
        return Math.min(last[b.length()], most + 1);
    }
}
