package plumbline.ui.script;

/// The smallest replacement that makes one text another: `text` in the place of what lies from `start` to `end`.
record Splice(String old, String next, int start, int end) {
    static Splice between(String old, String next) {
        int shorter = Math.min(old.length(), next.length());
        int start = 0;
        while (start < shorter && old.charAt(start) == next.charAt(start)) {
            start++;
        }
        int tail = 0;
        while (tail < shorter - start && old.charAt(old.length() - 1 - tail) == next.charAt(next.length() - 1 - tail)) {
            tail++;
        }
        return new Splice(old, next, start, old.length() - tail);
    }

    boolean isEmpty() {
        return old.equals(next);
    }

    /// What comes in.
    String text() {
        return next.substring(start, next.length() - (old.length() - end));
    }

    /// Where a place of the old text is in the new one: in the same line, wherever that went; else where the
    /// replacement begins.
    int moved(int place) {
        if (place < start) {
            return place;
        }
        if (place > end) {
            return place + next.length() - old.length();
        }
        int from = place == 0 ? 0 : old.lastIndexOf('\n', place - 1) + 1;
        int to = old.indexOf('\n', place) < 0 ? old.length() : old.indexOf('\n', place);
        String line = old.substring(from, to).strip();
        int found = line.isEmpty() ? -1 : line(line);
        return found < 0 ? start : Math.clamp(found + place - old.indexOf(line, from), found, found + line.length());
    }

    /// Where that line begins in the new text, set in as it may be; -1 where there is none.
    private int line(String line) {
        int at = next.indexOf(line);
        while (at >= 0) {
            int before = next.lastIndexOf('\n', at) + 1;
            int after = at + line.length();
            boolean ends = after == next.length() || next.charAt(after) == '\n';
            if (ends && next.substring(before, at).isBlank()) {
                return at;
            }
            at = next.indexOf(line, at + 1);
        }
        return -1;
    }
}
