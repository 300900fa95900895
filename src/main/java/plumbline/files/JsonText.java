package plumbline.files;

import java.util.List;
import java.util.Map;

/// Small JSON texts in one line, with a space after commas and colons, as our files have them.
public final class JsonText {
    private JsonText() {}

    /// A text in quotes; escapes what JSON must, and lone surrogates, which UTF-8 can't hold.
    public static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else {
                escaped(c, out);
            }
        }
        return out.append('"').toString();
    }

    private static void escaped(char c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (Character.isISOControl(c)
                        || Character.isSurrogate(c)
                        || c == '\u2028'
                        || c == '\u2029'
                        || c == '\uFEFF') {
                    out.append("\\u").append(hex(c));
                } else {
                    out.append(c);
                }
            }
        }
    }

    private static String hex(char c) {
        String hex = Integer.toHexString(c);
        return "0".repeat(4 - hex.length()) + hex;
    }

    /// A finite number; whole ones without a fraction.
    public static String number(double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
        boolean minusZero = Double.compare(number, -0.0) == 0;
        return whole && !minusZero ? Long.toString((long) number) : Double.toString(number);
    }

    /// A list of texts that are JSON already.
    public static String list(List<String> items) {
        return "[" + String.join(", ", items) + "]";
    }

    /// A list of texts.
    public static String texts(List<String> items) {
        return list(items.stream().map(JsonText::quoted).toList());
    }

    /// An object whose values are JSON already.
    public static String object(Map<String, String> fields) {
        return "{"
                + String.join(
                        ", ",
                        fields.entrySet().stream()
                                .map(field -> quoted(field.getKey()) + ": " + field.getValue())
                                .toList())
                + "}";
    }
}
