package plumbline.files;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A tree as bytes, from which it is had again in a fraction of the time that its text takes to read.
///
/// Nodes follow one another, each with its sort, its place and its parts. A text that came before is told by its
/// number. Only for bytes that this class wrote: others make it throw.
final class TreeCode {
    private static final int MAPPING = 0;
    private static final int SEQUENCE = 1;
    private static final int TEXT = 2;
    private static final int AMOUNT = 3;
    private static final int YES = 4;
    private static final int NO = 5;
    private static final int NOTHING = 6;

    private TreeCode() {}

    /// The bytes of a tree.
    static byte[] written(Tree tree) {
        Writer writer = new Writer();
        writer.node(tree);
        return writer.out.toByteArray();
    }

    /// The tree of the bytes.
    static Tree read(byte[] code) {
        return new Reader(code).node();
    }

    private static final class Writer {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final Map<String, Integer> told = new HashMap<>();

        private void node(Tree tree) {
            switch (tree) {
                case Tree.Mapping(List<Tree.Entry> entries, Place at) -> {
                    begin(MAPPING, at);
                    number(entries.size());
                    for (Tree.Entry entry : entries) {
                        text(entry.key());
                        place(entry.at());
                        node(entry.value());
                    }
                }
                case Tree.Sequence(List<Tree> items, Place at) -> {
                    begin(SEQUENCE, at);
                    number(items.size());
                    items.forEach(this::node);
                }
                case Tree.Text(String text, Place at) -> {
                    begin(TEXT, at);
                    text(text);
                }
                case Tree.Amount(double amount, String written, Place at) -> {
                    begin(AMOUNT, at);
                    text(Double.toString(amount));
                    text(written);
                }
                case Tree.Flag(boolean flag, Place at) -> begin(flag ? YES : NO, at);
                case Tree.Nothing(Place at) -> begin(NOTHING, at);
            }
        }

        private void begin(int sort, Place at) {
            out.write(sort);
            place(at);
        }

        private void place(Place at) {
            number(at.line());
            number(at.column());
        }

        /// Seven bits a byte, the low ones first; more follow a byte above 127.
        private void number(int number) {
            int rest = number;
            while (rest > 0x7F) {
                out.write(rest & 0x7F | 0x80);
                rest >>>= 7;
            }
            out.write(rest);
        }

        private void text(String text) {
            Integer before = told.putIfAbsent(text, told.size());
            if (before == null) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                number(0);
                number(bytes.length);
                out.writeBytes(bytes);
            } else {
                number(before + 1);
            }
        }
    }

    private static final class Reader {
        private final byte[] code;
        private final List<String> told = new ArrayList<>();
        private int at;

        Reader(byte[] code) {
            this.code = code;
        }

        private Tree node() {
            int sort = code[at++];
            Place place = place();
            return switch (sort) {
                case MAPPING -> mapping(place);
                case SEQUENCE -> sequence(place);
                case TEXT -> new Tree.Text(text(), place);
                case AMOUNT -> new Tree.Amount(Double.parseDouble(text()), text(), place);
                case YES, NO -> new Tree.Flag(sort == YES, place);
                case NOTHING -> new Tree.Nothing(place);
                default -> throw new IllegalArgumentException("no tree begins with " + sort);
            };
        }

        private Tree mapping(Place place) {
            int size = number();
            List<Tree.Entry> entries = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                entries.add(new Tree.Entry(text(), place(), node()));
            }
            return new Tree.Mapping(entries, place);
        }

        private Tree sequence(Place place) {
            int size = number();
            List<Tree> items = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                items.add(node());
            }
            return new Tree.Sequence(items, place);
        }

        private Place place() {
            return new Place(number(), number());
        }

        private int number() {
            int number = 0;
            for (int shift = 0; ; shift += 7) {
                int next = code[at++];
                number |= (next & 0x7F) << shift;
                if (next >= 0) {
                    return number;
                }
            }
        }

        private String text() {
            int before = number();
            if (before > 0) {
                return told.get(before - 1);
            }
            int length = number();
            String text = new String(code, at, length, StandardCharsets.UTF_8);
            at += length;
            told.add(text);
            return text;
        }
    }
}
