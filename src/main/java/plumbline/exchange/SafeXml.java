package plumbline.exchange;

import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import plumbline.problem.Deadline;

/// XML from outside, read as a stream without entities, document types or anything that it refers to.
public final class SafeXml {
    /// How deep elements may be nested.
    public static final int DEEPEST = 90;

    private static final Pattern INNER_DOCTYPE = Pattern.compile("<!DOCTYPE[^<>\\[]{0,2000}\\[");
    private static final Pattern WHERE =
            Pattern.compile("(?s)^ParseError at \\[row,col\\]:\\[\\d+,\\d+\\]\\s*Message:\\s*");

    /// What the parser says of XML that is sound as far as it goes.
    private static final Pattern ENDS = Pattern.compile("start and end within the same entity|Premature end of file");

    /// It says this of a closing tag as soon as the tag is not what it should be, if only since the text ends in it.
    private static final Pattern UNCLOSED = Pattern.compile("must be terminated by the matching end-tag");

    private static final Pattern WITHIN_A_TAG = Pattern.compile("</[^<>]{0,200}\\z");

    private SafeXml() {}

    /// What to do with the stream; it need not be closed.
    @FunctionalInterface
    public interface Reading {
        void read(XMLStreamReader stream) throws XMLStreamException, Unreadable;
    }

    /// Reads the XML; broken XML, and XML that declares entities, is unreadable with the place.
    public static void read(String xml, Reading reading) throws Unreadable {
        Matcher doctype = INNER_DOCTYPE.matcher(xml);
        if (doctype.find()) {
            int line = (int) xml.substring(0, doctype.start()).lines().count();
            throw new Unreadable(Math.max(1, line), 0, "the XML declares entities of its own, which are not read");
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        try {
            XMLStreamReader stream = new Asking(factory.createXMLStreamReader(new StringReader(xml)));
            try {
                reading.read(stream);
            } finally {
                stream.close();
            }
        } catch (XMLStreamException broken) {
            throw unreadable(broken, xml);
        }
    }

    /// A stream whose reader need not ask itself.
    private static final class Asking extends StreamReaderDelegate {
        Asking(XMLStreamReader stream) {
            super(stream);
        }

        @Override
        public int next() throws XMLStreamException {
            Deadline.ask();
            return super.next();
        }
    }

    private static Unreadable unreadable(XMLStreamException broken, String xml) {
        boolean placed = broken.getLocation() != null;
        int line = placed ? Math.max(0, broken.getLocation().getLineNumber()) : 0;
        int column = placed ? Math.max(0, broken.getLocation().getColumnNumber()) : 0;
        String message = WHERE.matcher(String.valueOf(broken.getMessage())).replaceFirst("");
        if (ENDS.matcher(message).find()
                || UNCLOSED.matcher(message).find() && WITHIN_A_TAG.matcher(xml).find()) {
            return new Unreadable(line, column, "the file ends too early: it was cut off, or not saved to its end");
        }
        String first = message.lines().findFirst().orElse("");
        String shown = first.length() > 200 ? first.substring(0, 200) + "…" : first;
        return new Unreadable(line, column, "the XML is broken here: " + shown);
    }
}
