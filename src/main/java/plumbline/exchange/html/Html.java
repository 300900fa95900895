package plumbline.exchange.html;

import plumbline.exchange.Xml;

/// An HTML text while it is being written: texts and attributes are escaped, only our own markup is not.
final class Html {
    private final StringBuilder out = new StringBuilder();

    /// Markup of our own.
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /// A text that somebody wrote.
    Html say(String text) {
        out.append(Xml.escaped(text));
        return this;
    }

    Html open(String name) {
        return raw("<" + name + ">");
    }

    /// With an attribute; its value may be anything.
    Html open(String name, String attribute, String value) {
        return raw("<" + name + " " + attribute + "=\"").say(value).raw("\">");
    }

    Html close(String name) {
        return raw("</" + name + ">\n");
    }

    /// An element with nothing but a text in it.
    Html element(String name, String text) {
        return open(name).say(text).close(name);
    }

    Html element(String name, String css, String text) {
        return open(name, "class", css).say(text).close(name);
    }

    String text() {
        return out.toString();
    }
}
