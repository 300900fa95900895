package plumbline.ui.property;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads numbers as people type them: `20000`, `20 000`, `20,000`, `1.5`, `20k`, `3M`.
final class Amounts {
    private static final Pattern NUMBER = Pattern.compile("(-?\\d+(?:\\.\\d+)?)([kmb]?)");

    private Amounts() {}

    /// The number, or empty where it is none; longer texts than any number are none.
    static Optional<Double> read(String text) {
        if (text.length() > 40) {
            return Optional.empty();
        }
        String plain = text.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("(?<=\\d)[ _\u00a0](?=\\d)", "")
                .replaceAll("(?<=\\d),(?=\\d{3}(\\D|$))", "");
        Matcher number = NUMBER.matcher(plain);
        if (!number.matches()) {
            return Optional.empty();
        }
        double times = switch (number.group(2)) {
            case "k" -> 1e3;
            case "m" -> 1e6;
            case "b" -> 1e9;
            case String _ -> 1;
        };
        return Optional.of(Double.parseDouble(number.group(1)) * times).filter(Double::isFinite);
    }
}
