package plumbline.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.problem.Deadline;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/// Reads bytes into a `Tree` in one pass over Jackson's tokens.
///
/// UTF-8 only, with or without a byte order mark. Limits: 10 MB, 100 levels, 200,000 tokens, numbers of
/// 50 digits, texts of a million characters; of YAML, whose parser is slow, 1 MB, 100,000 tokens and
/// 20,000 characters a line. YAML aliases are refused, so that no bomb can be built of them.
final class TreeReader {
    static final int MOST_BYTES = 10_000_000;
    static final int MOST_YAML_BYTES = 1_000_000;
    static final int MOST_LEVELS = 100;

    private static final int MOST_LINE = 20_000;

    /// What a file may hold, and which keys of it nobody asks for.
    ///
    /// @param tokens how many tokens may stand in it, those of skipped values included
    record Allowance(int bytes, long tokens, int text, Set<String> skipped, String hint) {
        static final Allowance OURS =
                new Allowance(MOST_BYTES, 200_000, 1_000_000, Set.of(), "no file of ours needs that");

        StreamReadConstraints constraints() {
            return StreamReadConstraints.builder()
                    .maxDocumentLength(bytes)
                    .maxNestingDepth(MOST_LEVELS + 10)
                    .maxTokenCount(tokens)
                    .maxNumberLength(50)
                    .maxStringLength(text)
                    .maxNameLength(1_000)
                    .build();
        }
    }

    private static final TokenStreamFactory JSON = JsonFactory.builder()
            .streamReadConstraints(Allowance.OURS.constraints())
            .build();
    private static final TokenStreamFactory YAML =
            YAMLFactory.builder().streamReadConstraints(ofYaml()).build();

    private final JsonParser parser;
    private final Allowance allowance;
    private final Problems problems;

    private TreeReader(JsonParser parser, Allowance allowance, Problems problems) {
        this.parser = parser;
        this.allowance = allowance;
        this.problems = problems;
    }

    private static StreamReadConstraints ofYaml() {
        return new Allowance(MOST_BYTES, 100_000, 1_000_000, Set.of(), "").constraints();
    }

    /// The tree of the bytes, or empty where their syntax is broken; either way `problems` tells
    /// what is wrong.
    static Optional<Tree> read(byte[] bytes, Syntax syntax, Problems problems) {
        String text = text(bytes, syntax == Syntax.JSON ? MOST_BYTES : MOST_YAML_BYTES, problems);
        if (text == null || (syntax == Syntax.YAML && hasLongLine(text, problems))) {
            return Optional.empty();
        }
        TokenStreamFactory factory = syntax == Syntax.JSON ? JSON : YAML;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            return new TreeReader(parser, Allowance.OURS, problems).guarded();
        }
    }

    /// As `read`, of JSON that other programs wrote.
    static Optional<Tree> foreign(byte[] bytes, Allowance allowance, Problems problems) {
        String text = text(bytes, allowance.bytes(), problems);
        if (text == null) {
            return Optional.empty();
        }
        TokenStreamFactory factory = JsonFactory.builder()
                .streamReadConstraints(allowance.constraints())
                .build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            return new TreeReader(parser, allowance, problems).guarded();
        }
    }

    private Optional<Tree> guarded() {
        try {
            return document();
        } catch (TooDeep deep) {
            problems.error(deep.at, "nested deeper than " + MOST_LEVELS + " levels", allowance.hint());
        } catch (StreamConstraintsException large) {
            problems.error(where(large), SyntaxError.tooMuch(large.getOriginalMessage()), allowance.hint());
        } catch (JacksonException broken) {
            SyntaxError error = SyntaxError.of(broken.getOriginalMessage());
            problems.error(where(broken), error.message(), error.hint());
        }
        return Optional.empty();
    }

    private Place where(JacksonException broken) {
        Place place = place(broken.getLocation());
        return place.line() > 0 ? place : place(parser.currentLocation());
    }

    private Optional<Tree> document() {
        if (parser.nextToken() == null) {
            problems.error(Place.NONE, "the file is empty", "");
            return Optional.empty();
        }
        Tree tree = node(1);
        if (parser.nextToken() != null) {
            problems.error(place(parser.currentTokenLocation()), "there is more after the end", "one document a file");
            return Optional.empty();
        }
        return Optional.of(tree);
    }

    private Tree node(int level) {
        Deadline.ask();
        Place at = place(parser.currentTokenLocation());
        if (level > MOST_LEVELS) {
            throw new TooDeep(at);
        }
        refuseTag(at);
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> mapping(at, level);
            case START_ARRAY -> sequence(at, level);
            case VALUE_TRUE -> new Tree.Flag(true, at);
            case VALUE_FALSE -> new Tree.Flag(false, at);
            case VALUE_NULL -> new Tree.Nothing(at);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(at);
            default -> text(at);
        };
    }

    private void refuseTag(Place at) {
        if (parser.getTypeId() != null) {
            problems.error(at, "tags (`!" + parser.getTypeId() + "`) are not read", "write the plain value");
        }
    }

    private Tree mapping(Place at, int level) {
        List<Tree.Entry> entries = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Place keyAt = place(parser.currentTokenLocation());
            String key = parser.currentName();
            parser.nextToken();
            if (allowance.skipped().contains(key)) {
                parser.skipChildren();
                continue;
            }
            Tree value = node(level + 1);
            Place first = seen.putIfAbsent(key, keyAt);
            if (first == null) {
                entries.add(new Tree.Entry(key, keyAt, value));
            } else {
                problems.error(keyAt, "`" + key + "` is here twice", "it stands in line " + first.line() + " already");
            }
        }
        return new Tree.Mapping(entries, at);
    }

    private Tree sequence(Place at, int level) {
        List<Tree> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(level + 1));
        }
        return new Tree.Sequence(items, at);
    }

    private Tree number(Place at) {
        String written = parser.getString();
        double amount = parser.getDoubleValue();
        if (!Double.isFinite(amount)) {
            problems.error(at, "`" + written + "` is no finite number", "write a number between -1e300 and 1e300");
            return new Tree.Amount(0, written, at);
        }
        return new Tree.Amount(amount, written, at);
    }

    private Tree text(Place at) {
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            problems.error(at, "aliases (`*" + yaml.getString() + "`) are not read", "write the value out");
        }
        return new Tree.Text(parser.getString(), at);
    }

    private static Place place(@Nullable TokenStreamLocation location) {
        return location == null
                ? Place.NONE
                : new Place(Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }

    private static @Nullable String text(byte[] bytes, int most, Problems problems) {
        if (bytes.length > most) {
            problems.error(Place.NONE, "larger than " + most / 1_000_000 + " MB", "no file of ours is that large");
            return null;
        }
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            problems.error(Place.NONE, "this is UTF-16, and only UTF-8 is read", "save it as UTF-8");
            return null;
        }
        int from = starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            problems.error(end(out), "this byte is not UTF-8", "save the file as UTF-8");
            return null;
        }
        return out.toString();
    }

    /// The YAML parser's time grows with the square of a line's length.
    private static boolean hasLongLine(String text, Problems problems) {
        int start = 0;
        for (int line = 1; start < text.length(); line++) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (end - start > MOST_LINE) {
                problems.error(
                        new Place(line, MOST_LINE), "this line exceeds " + MOST_LINE + " characters", "break it up");
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    private static boolean starts(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static Place end(CharSequence text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            boolean newline = text.charAt(i) == '\n';
            line += newline ? 1 : 0;
            column = newline ? 1 : column + 1;
        }
        return new Place(line, column);
    }

    /// Thrown and caught within this class.
    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Place at;

        TooDeep(Place at) {
            super(null, null, false, false);
            this.at = at;
        }
    }
}
