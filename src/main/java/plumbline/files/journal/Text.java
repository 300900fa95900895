package plumbline.files.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;

/// A record of a journal as one line: a checksum, and fields with tabs between them.
final class Text {
    private static final int SUM = 8;

    private Text() {}

    /// The line, with its end.
    static String line(List<String> fields) {
        StringBuilder body = new StringBuilder();
        for (String field : fields) {
            body.append(body.isEmpty() ? "" : "\t");
            escape(field, body);
        }
        return sum(body.toString()) + " " + body + "\n";
    }

    /// The fields of a line without its end; none where it is not as it was written.
    static Optional<List<String>> fields(String line) {
        if (line.length() <= SUM || line.charAt(SUM) != ' ') {
            return Optional.empty();
        }
        String body = line.substring(SUM + 1);
        if (!line.startsWith(sum(body))) {
            return Optional.empty();
        }
        List<String> fields = new ArrayList<>();
        for (String field : body.split("\t", -1)) {
            fields.add(unescaped(field));
        }
        return Optional.of(fields);
    }

    private static String sum(String body) {
        CRC32 crc = new CRC32();
        crc.update(body.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", crc.getValue());
    }

    private static void escape(String field, StringBuilder out) {
        for (int at = 0; at < field.length(); at++) {
            char c = field.charAt(at);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                default -> out.append(c);
            }
        }
    }

    private static String unescaped(String field) {
        if (field.indexOf('\\') < 0) {
            return field;
        }
        StringBuilder out = new StringBuilder(field.length());
        for (int at = 0; at < field.length(); at++) {
            char c = field.charAt(at);
            if (c != '\\' || at + 1 == field.length()) {
                out.append(c);
            } else {
                char next = field.charAt(++at);
                out.append(next == 't' ? '\t' : next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            }
        }
        return out.toString();
    }
}
