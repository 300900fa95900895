package plumbline.catalog;

/// One word of a label in its known form; `trust` is below 1 where it had to be corrected.
///
/// `told` marks what is told of the noun before it, as "known" in "features known at noon".
record Word(String text, double trust, boolean told) {
    /// What stands between things that are named side by side: plus, slash, "and".
    static final Word AND = Word.of("+");
    /// What stands between a thing and what is said of it, or a further thing.
    static final Word COMMA = Word.of(",");

    static Word of(String text) {
        return new Word(text, 1, false);
    }

    static Word corrected(String text, double trust) {
        return new Word(text, trust, false);
    }

    Word asTold() {
        return new Word(text, trust, true);
    }

    boolean isAnd() {
        return text.equals("+") || isComma();
    }

    boolean isComma() {
        return text.equals(",");
    }

    boolean isNumber() {
        return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    }
}
