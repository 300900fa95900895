package plumbline.files;

import java.util.OptionalDouble;

/// The number that every file of ours begins with, so that an older program refuses what it can't understand.
final class FormatNumber {
    private FormatNumber() {}

    /// Reads `format`; a problem unless it is a whole number from 1 to the newest this program knows.
    static boolean read(Fields fields, int newest) {
        OptionalDouble stated = fields.number("format");
        Place at = fields.placeOf("format");
        if (!fields.has("format")) {
            fields.problems().error(at, "the file does not say its `format`", "begin it with format " + newest);
            return false;
        }
        double number = stated.orElse(0);
        if (number > newest) {
            fields.problems()
                    .error(
                            at,
                            "this file has format " + fields.text("format", "") + ", and this program reads up to "
                                    + newest,
                            "a newer version of Plumbline wrote it: update, or save it in an older format there");
            return false;
        }
        if (number < 1 || number != Math.rint(number)) {
            fields.problems().error(at, "there is no such format", "the newest is " + newest);
            return false;
        }
        return true;
    }
}
