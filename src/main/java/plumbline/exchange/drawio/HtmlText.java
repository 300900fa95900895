package plumbline.exchange.drawio;

import plumbline.exchange.Label;
import plumbline.exchange.sheet.CellLabel;

/// Labels as the HTML that draw.io shows, and as our reader reads it again.
final class HtmlText {
    private HtmlText() {}

    /// The name in bold, then technology and description.
    static String of(Label label) {
        StringBuilder html = new StringBuilder();
        if (!label.name().isEmpty()) {
            html.append("<b>").append(of(label.name())).append("</b>");
        }
        if (!label.technology().isEmpty()) {
            html.append("<br>[").append(of(label.technology())).append(']');
        }
        if (!label.description().isEmpty()) {
            html.append("<br>").append(of(label.description()));
        }
        return html.toString();
    }

    /// Plain text; what draw.io takes for a placeholder or a line end is written as a character code.
    static String of(String plain) {
        StringBuilder html = new StringBuilder(plain.length() + 16);
        plain.strip().codePoints().forEach(c -> {
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '%', '\\', '\'' -> html.append("&#").append(c).append(';');
                case '\n' -> html.append("<br>");
                default -> html.appendCodePoint(c < ' ' || c == 0x7F ? ' ' : c);
            }
        });
        return html.toString();
    }

    /// What is read there.
    static String read(String html) {
        return CellLabel.plain(html);
    }
}
