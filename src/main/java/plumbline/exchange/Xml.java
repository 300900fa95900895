package plumbline.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.StringJoiner;

/// The pieces XML is written from: everything escaped, characters that XML forbids left out.
public final class Xml {
    private Xml() {}

    /// An attribute with a text.
    public static void text(StringBuilder out, String name, String value) {
        out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }

    /// An attribute with a number.
    public static void number(StringBuilder out, String name, double value) {
        out.append(' ').append(name).append("=\"").append(number(value)).append('"');
    }

    /// An element that holds a text; without an id where that is empty.
    public static void element(StringBuilder out, String name, String id, String text) {
        out.append('<').append(name);
        if (!id.isEmpty()) {
            text(out, "id", id);
        }
        out.append('>').append(escaped(text)).append("</").append(name).append(">\n");
    }

    public static String numbers(double... values) {
        StringJoiner joined = new StringJoiner(" ");
        for (double value : values) {
            joined.add(number(value));
        }
        return joined.toString();
    }

    /// At most two digits after the point, never an exponent or a negative zero.
    public static String number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    public static String escaped(String text) {
        StringBuilder result = new StringBuilder(text.length() + 16);
        text.codePoints().filter(Xml::allowed).forEach(each -> {
            switch (each) {
                case '&' -> result.append("&amp;");
                case '<' -> result.append("&lt;");
                case '>' -> result.append("&gt;");
                case '"' -> result.append("&quot;");
                case '\'' -> result.append("&#39;");
                default -> result.appendCodePoint(each);
            }
        });
        return result.toString();
    }

    /// The characters of XML 1.0 (production 2 of the specification).
    private static boolean allowed(int character) {
        return character == '\t'
                || character == '\n'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}
