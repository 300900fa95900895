package plumbline.files;

import java.util.List;

/// The steps that lead from every older format of a file to the newest one.
///
/// Step by step without gaps: the first starts from format 1. A constructor that is given anything else throws.
record Migrations(List<Migration> steps) {
    /// Those of design files: there is one format so far.
    static final Migrations OF_DESIGNS = new Migrations(List.of());

    Migrations {
        steps = List.copyOf(steps);
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).from() != i + 1) {
                throw new IllegalArgumentException("the step from format " + (i + 1) + " is missing");
            }
        }
    }

    /// The format that all steps lead to.
    int newest() {
        return steps.size() + 1;
    }

    /// The tree brought from its format to the newest.
    Tree.Mapping upToDate(Tree.Mapping tree, int format) {
        Tree.Mapping current = tree;
        for (int at = format; at < newest(); at++) {
            Place place = current.value("format").map(Tree::at).orElse(Place.NONE);
            current = steps.get(at - 1)
                    .applied(current)
                    .with("format", new Tree.Amount(at + 1d, Integer.toString(at + 1), place));
        }
        return current;
    }
}
