package plumbline.exchange.plantuml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import plumbline.catalog.Catalog;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.exchange.Drawing;
import plumbline.exchange.Heard;
import plumbline.exchange.Imported;
import plumbline.exchange.Scribe;
import plumbline.exchange.Script;
import plumbline.exchange.plantuml.Block.Line;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;
import plumbline.problem.Severity;

/// PlantUML as it stands beside the drawing: kinds are stereotypes, and every line must be understood.
///
/// PlantUML itself is not asked, so that what is typed is answered at once.
public final class PlantUmlScript implements Scribe {
    private static final int LONGEST = 400_000;
    private static final Pattern CLINGING = Pattern.compile(
            "^\\s*+note\\s++(?:on\\s++link|(?:left|right|top|bottom)\\s*+(?::|$))", Pattern.CASE_INSENSITIVE);

    private final PlantUmlWriter writer;
    private final Kinds kinds;

    /// Stereotypes that name a kind of the catalogue are taken for it.
    public PlantUmlScript(Catalog catalog) {
        writer = new PlantUmlWriter(catalog);
        kinds = Kinds.of(catalog);
    }

    @Override
    public Script write(Design design, Map<ElementId, String> names) {
        return writer.script(design, names);
    }

    @Override
    public boolean reserves(String word) {
        return Aliases.isReserved(word);
    }

    @Override
    public String whole(String lines) {
        return lines;
    }

    @Override
    public int head(List<String> lines) {
        return 0;
    }

    @Override
    public List<String> head(List<String> head, List<String> told) {
        return head;
    }

    @Override
    public boolean opens(String line) {
        return line.stripTrailing().endsWith("{");
    }

    @Override
    public boolean closes(String line) {
        return line.strip().equals("}");
    }

    @Override
    public String closer() {
        return "}";
    }

    @Override
    public boolean clings(String line) {
        return CLINGING.matcher(line).lookingAt();
    }

    @Override
    public Decoded<Heard> read(String text) {
        if (text.length() > LONGEST) {
            return Decoded.bad(error(0, "this is too long to be read while it is typed", "open it as a file"));
        }
        List<Problem> problems = new ArrayList<>();
        List<Block> blocks = Block.of(text);
        Block block = blocks.getFirst();
        blocks.stream()
                .skip(1)
                .forEach(second -> problems.add(error(
                        Math.max(second.firstLine() - 1, 1),
                        "a second diagram begins here",
                        "one drawing has one diagram")));
        if (Sort.ofStart(block.start()) != Sort.SYSTEM) {
            problems.add(
                    error(1, "@start" + block.start() + " begins another sort of diagram", "begin with @startuml"));
        }
        Preparation prepared = Preparation.of("", block.lines());
        problems.addAll(prepared.problems());
        if (prepared.programmed()) {
            problems.add(
                    error(directive(block), "what computes itself is not understood here", "write its elements out"));
        }
        Drawing drawing = new Drawing("").evenEmpty();
        Interpretation interpretation = new Interpretation(drawing, kinds, true);
        prepared.lines().forEach(interpretation::read);
        interpretation
                .unknown()
                .forEach(line -> problems.add(error(
                        line.number(), "this line is not understood", "say it like: database \"Users\" as users")));
        interpretation
                .unended()
                .forEach(line -> problems.add(
                        error(line, "nothing ends what begins here", "a brace ends with }, a note with 'end note'")));
        if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            return new Decoded.Bad<>(problems);
        }
        return switch (drawing.finish("")) {
            case Decoded.Good<Imported>(Imported imported, var _) -> {
                problems.addAll(imported.problems());
                yield new Decoded.Good<>(new Heard(imported.design(), interpretation.implied()), problems);
            }
            case Decoded.Bad<Imported>(List<Problem> refused) -> new Decoded.Bad<>(refused);
        };
    }

    private static int directive(Block block) {
        return block.lines().stream()
                .filter(line -> line.text().strip().startsWith("!"))
                .mapToInt(Line::number)
                .findFirst()
                .orElse(block.firstLine());
    }

    private static Problem error(int line, String message, String hint) {
        return Problem.error("", line, 0, message, hint);
    }
}
