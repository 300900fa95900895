package plumbline.catalog;

/// A name found in a label: how much it says (`score`, in words), and how much of the label it explains (0 to 1).
///
/// `first` and `last` are the places of its outermost words among those of the label, or -1 where they were moved.
record Match(Alias alias, double score, double explained, int first, int last) {
    Match times(double factor) {
        return new Match(alias, score * factor, explained, first, last);
    }

    /// The same, found in words that were put in another order.
    Match retold(double factor) {
        return new Match(alias, score * factor, explained, -1, -1);
    }

    /// This name instead of another that is found as well, and counts as much.
    Match instead(Match other) {
        return new Match(alias, other.score, other.explained, first, last);
    }

    /// Whether words on both sides of the border belong to it.
    boolean spans(int border) {
        return first >= 0 && first < border && last >= border;
    }
}
