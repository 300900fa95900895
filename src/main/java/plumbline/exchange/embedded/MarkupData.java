package plumbline.exchange.embedded;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import plumbline.exchange.SafeXml;
import plumbline.exchange.Unreadable;

/// The design in an SVG's metadata, or in a page's block of data.
final class MarkupData {
    private static final Pattern SCRIPT = Pattern.compile(
            "<script\\s(?=[^>]{0,200}\\bid=[\"']" + EmbeddedReader.NAME
                    + "[\"'])(?=[^>]{0,200}\\btype=[\"']application/json[\"'])[^>]{0,400}>",
            Pattern.CASE_INSENSITIVE);
    private static final int LARGEST = 10_000_000;

    private final StringBuilder design = new StringBuilder();
    private int depth;
    private int inside;
    private boolean found;

    private MarkupData() {}

    /// What the block of data holds; it is JSON in which no tag can begin.
    static Optional<String> ofPage(String html) throws Unreadable {
        Matcher script = SCRIPT.matcher(html);
        if (!script.find()) {
            return Optional.empty();
        }
        int end = html.indexOf("</script", script.end());
        if (end < 0) {
            throw new Unreadable("the page is cut off in the design that it carries");
        }
        return Optional.of(html.substring(script.end(), end).strip());
    }

    /// The text of the metadata, escaped or not.
    static Optional<String> ofSvg(String svg) throws Unreadable {
        if (!svg.contains(EmbeddedReader.NAME)) {
            return Optional.empty();
        }
        MarkupData data = new MarkupData();
        SafeXml.read(svg, data::read);
        return data.found ? Optional.of(data.design.toString().strip()) : Optional.empty();
    }

    private void read(XMLStreamReader stream) throws XMLStreamException, Unreadable {
        while (stream.hasNext()) {
            switch (stream.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(stream);
                case XMLStreamConstants.END_ELEMENT -> {
                    inside = depth == inside ? 0 : inside;
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inside > 0) {
                        design.append(stream.getText());
                        if (design.length() > LARGEST) {
                            throw new Unreadable("the design in it is larger than " + LARGEST / 1_000_000 + " MB");
                        }
                    }
                }
                default -> {
                    // Comments and the like hold no design.
                }
            }
        }
    }

    private void start(XMLStreamReader stream) throws Unreadable {
        depth++;
        if (depth > SafeXml.DEEPEST) {
            throw new Unreadable(
                    stream.getLocation().getLineNumber(),
                    0,
                    "elements are nested deeper than " + SafeXml.DEEPEST + " levels");
        }
        boolean metadata = stream.getLocalName().equals("metadata")
                || stream.getLocalName().equals("svg:metadata");
        if (metadata && !found && EmbeddedReader.NAME.equals(stream.getAttributeValue(null, "id"))) {
            inside = depth;
            found = true;
        }
    }
}
