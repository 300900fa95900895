package plumbline.catalog;

/// One word of a label in its known form; `trust` is below 1 where it had to be corrected.
record Word(String text, double trust) {
    /// What stands between things that are named side by side: plus, slash, "and".
    static final Word AND = new Word("+", 1);

    static Word of(String text) {
        return new Word(text, 1);
    }

    boolean isAnd() {
        return text.equals("+");
    }

    boolean isNumber() {
        return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    }
}
