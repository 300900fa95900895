package plumbline.files;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// What somebody probably meant: the known word nearest to an unknown one.
///
/// Nearness is the optimal string alignment distance (insert, remove, replace, swap neighbours), which may be at most
/// a third of the word's length, or 1.
final class Suggestion {
    private static final int LONGEST = 60;
    private static final int LISTED = 12;

    private Suggestion() {}

    /// A hint for an unknown word: the nearest known one, else all of them where they are few, else
    /// nothing.
    static String hint(String word, Collection<String> known) {
        Optional<String> near = nearest(word, known);
        if (near.isPresent()) {
            return "did you mean `" + near.get() + "`?";
        }
        return known.isEmpty() || known.size() > LISTED ? "" : "known: " + String.join(", ", known);
    }

    static Optional<String> nearest(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String small = word.toLowerCase(Locale.ROOT);
        int allowed = Math.max(1, word.length() / 3);
        String best = null;
        for (String candidate : known) {
            int far = distance(small, candidate.toLowerCase(Locale.ROOT));
            if (far <= allowed) {
                allowed = far - 1;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = cell(a, b, cost, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cell(String a, String b, int[][] cost, int i, int j) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
