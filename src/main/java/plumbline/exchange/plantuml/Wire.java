package plumbline.exchange.plantuml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What the two processes say to each other: messages with their length in front, limited in size.
final class Wire {
    private static final int LONGEST_MESSAGE = 16 * 1024 * 1024;
    private static final byte ACCEPTED = 1;
    private static final byte REFUSED = 2;
    private static final byte EXHAUSTED = 3;

    private Wire() {}

    static void send(DataOutputStream out, byte[] message) throws IOException {
        out.writeInt(message.length);
        out.write(message);
        out.flush();
    }

    /// The next message; it throws where the stream ends or the message is too long to be meant.
    static byte[] receive(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST_MESSAGE) {
            throw new IOException("a message of " + length + " bytes");
        }
        byte[] message = new byte[length];
        in.readFully(message);
        return message;
    }

    static byte[] written(Answer answer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        switch (answer) {
            case Answer.Accepted(String diagram, List<String> expanded, Outline outline) -> {
                out.writeByte(ACCEPTED);
                text(out, diagram);
                texts(out, expanded);
                outline(out, outline);
            }
            case Answer.Refused(int line, String message, List<String> expanded) -> {
                out.writeByte(REFUSED);
                out.writeInt(line);
                text(out, message);
                texts(out, expanded);
            }
            case Answer.Exhausted(String reason) -> {
                out.writeByte(EXHAUSTED);
                text(out, reason);
            }
            case Answer.Absent(String reason) -> throw new IllegalArgumentException("nobody is here to say so");
        }
        return bytes.toByteArray();
    }

    static Answer read(byte[] message) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(message));
        byte sort = in.readByte();
        return switch (sort) {
            case ACCEPTED -> new Answer.Accepted(text(in), texts(in), outline(in));
            case REFUSED -> new Answer.Refused(in.readInt(), text(in), texts(in));
            case EXHAUSTED -> new Answer.Exhausted(text(in));
            default -> throw new IOException("an answer of the sort " + sort);
        };
    }

    private static void outline(DataOutputStream out, Outline outline) throws IOException {
        out.writeInt(outline.nodes().size());
        for (Outline.Node node : outline.nodes()) {
            text(out, node.id());
            text(out, node.label());
            text(out, node.role().name());
            text(out, node.symbol());
            text(out, node.stereotype());
            text(out, node.parent());
        }
        out.writeInt(outline.edges().size());
        for (Outline.Edge edge : outline.edges()) {
            text(out, edge.from());
            text(out, edge.to());
            text(out, edge.label());
            out.writeBoolean(edge.bothHeads());
            out.writeBoolean(edge.hidden());
        }
    }

    private static Outline outline(DataInputStream in) throws IOException {
        List<Outline.Node> nodes = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            nodes.add(
                    new Outline.Node(text(in), text(in), Outline.Role.valueOf(text(in)), text(in), text(in), text(in)));
        }
        List<Outline.Edge> edges = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            edges.add(new Outline.Edge(text(in), text(in), text(in), in.readBoolean(), in.readBoolean()));
        }
        return new Outline(nodes, edges);
    }

    private static void texts(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            text(out, text);
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(text(in));
        }
        return texts;
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("a text of " + length + " bytes");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
