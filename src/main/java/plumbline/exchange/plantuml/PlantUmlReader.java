package plumbline.exchange.plantuml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import plumbline.catalog.Catalog;
import plumbline.exchange.Drawing;
import plumbline.exchange.Imported;
import plumbline.exchange.Reader;
import plumbline.exchange.plantuml.Block.Line;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// Reads component, deployment and C4 diagrams, whether PlantUML itself would take them or not.
///
/// Our own tolerant grammar comes first; PlantUML is asked only where the text computes itself, and
/// about lines that the grammar does not know.
public final class PlantUmlReader implements Reader {
    private static final int MOST_BYTES = 2_000_000;
    private static final int MOST_LINES = 20_000;
    private static final int MOST_BLOCKS = 100;
    private static final int MOST_LINES_TOLD = 5;

    private final Kinds kinds;
    private final PlantUml plantUml;

    /// Stereotypes that name a kind of the catalogue are taken for it.
    public PlantUmlReader(Catalog catalog) {
        this(Kinds.of(catalog), Worker.shared());
    }

    /// Kinds are known only where our own writer noted them.
    public PlantUmlReader() {
        this(Kinds.unchecked(), Worker.shared());
    }

    PlantUmlReader(Kinds kinds, PlantUml plantUml) {
        this.kinds = kinds;
        this.plantUml = plantUml;
    }

    @Override
    public Decoded<List<Imported>> read(String file, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return Decoded.bad(Problem.error(
                    file,
                    0,
                    0,
                    "the file has " + bytes.length + " bytes, more than the " + MOST_BYTES + " that are read",
                    "split it into several files"));
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<Block> blocks = Block.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        int lines = blocks.stream().mapToInt(block -> block.lines().size()).sum();
        if (lines > MOST_LINES || blocks.size() > MOST_BLOCKS) {
            return Decoded.bad(Problem.error(
                    file,
                    0,
                    0,
                    "the file has " + lines + " lines in " + blocks.size() + " diagrams, more than the " + MOST_LINES
                            + " and " + MOST_BLOCKS + " that are read",
                    "split it into several files"));
        }
        PlantUml rationed = new Rationed(plantUml);
        List<Imported> imported = new ArrayList<>();
        List<Problem> failed = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            String part = blocks.size() == 1 ? "" : block.name().isEmpty() ? "diagram " + (i + 1) : block.name();
            switch (read(file, block, part, rationed)) {
                case Decoded.Good<Imported>(Imported value, List<Problem> none) -> imported.add(value);
                case Decoded.Bad<Imported>(List<Problem> problems) -> failed.addAll(problems);
            }
        }
        if (imported.isEmpty()) {
            return new Decoded.Bad<>(failed);
        }
        return new Decoded.Good<>(
                imported, failed.stream().map(PlantUmlReader::softened).toList());
    }

    private static Problem softened(Problem problem) {
        return Problem.warning(problem.file(), problem.line(), problem.column(), problem.message(), problem.hint());
    }

    private Decoded<Imported> read(String file, Block block, String part, PlantUml asked) {
        Sort promised = Sort.ofStart(block.start());
        if (promised != Sort.SYSTEM) {
            return new Decoded.Bad<>(refusal(file, block, promised));
        }
        Preparation prepared = Preparation.of(file, block.lines());
        List<Problem> problems = new ArrayList<>(prepared.problems());
        if (prepared.programmed()) {
            switch (asked.ask(block.with(prepared.source()).source())) {
                case Answer.Accepted(String diagram, List<String> expanded, Outline outline) -> {
                    prepared = Preparation.of(file, numbered(expanded));
                    problems.addAll(prepared.problems());
                }
                case Answer.Refused(int line, String message, List<String> expanded) -> {
                    if (expanded.isEmpty()) {
                        problems.add(computed(file, block, message));
                    } else {
                        prepared = Preparation.of(file, numbered(expanded));
                        problems.addAll(prepared.problems());
                    }
                }
                case Answer.Exhausted(String reason) -> {
                    return Decoded.bad(Problem.error(
                            file,
                            block.firstLine(),
                            0,
                            "what this diagram computes does not come to an end: " + reason,
                            "write its elements out, without procedures and loops"));
                }
                case Answer.Absent(String reason) -> problems.add(computed(file, block, reason));
            }
        }
        Drawing drawing = new Drawing(file);
        Interpretation interpretation = new Interpretation(drawing, kinds);
        for (Line line : prepared.lines()) {
            interpretation.read(line);
            if (drawing.size() > Drawing.MOST_ELEMENTS) {
                break;
            }
        }
        Sort sort = interpretation.sort();
        boolean unread = sort == Sort.EMPTY && !interpretation.unknown().isEmpty();
        if (sort != Sort.SYSTEM && !unread) {
            problems.addAll(refusal(file, block, sort));
            return new Decoded.Bad<>(problems);
        }
        return finished(file, block, part, asked, drawing, interpretation, problems);
    }

    private Decoded<Imported> finished(
            String file,
            Block block,
            String part,
            PlantUml asked,
            Drawing drawing,
            Interpretation read,
            List<Problem> problems) {
        Drawing best = drawing;
        if (!read.unknown().isEmpty()) {
            switch (asked.ask(block.source())) {
                case Answer.Accepted(String diagram, List<String> expanded, Outline outline)
                when read.macros().isEmpty() && Outlined.parts(outline) >= drawing.size() ->
                    best = Outlined.drawn(outline, drawing, file, kinds);
                case Answer.Accepted ignored -> skipped(file, read.unknown(), "", problems);
                case Answer.Refused(int line, String message, List<String> expanded) ->
                    skipped(file, read.unknown(), "PlantUML refuses this file too: " + message, problems);
                case Answer.Exhausted(String reason) -> skipped(file, read.unknown(), reason, problems);
                case Answer.Absent(String reason) -> skipped(file, read.unknown(), "", problems);
            }
        }
        if (!read.macros().isEmpty()) {
            problems.add(Problem.note(
                    file,
                    0,
                    0,
                    "macros of a library were taken for elements by their names: "
                            + String.join(", ", new TreeSet<>(read.macros())),
                    ""));
        }
        if (!block.opened()) {
            problems.add(Problem.warning(
                    file,
                    1,
                    1,
                    "there is no @startuml: the whole file was read as one diagram",
                    "put it between @startuml and @enduml"));
        } else if (!block.closed()) {
            int last = block.lines().isEmpty() ? 0 : block.lines().getLast().number();
            problems.add(Problem.warning(
                    file, last, 0, "there is no @enduml: the file may be cut off", "end the diagram with @enduml"));
        }
        problems.forEach(best::problem);
        return best.finish(part);
    }

    private static List<Line> numbered(List<String> lines) {
        return lines.stream().map(line -> new Line(0, line)).toList();
    }

    private static Problem computed(String file, Block block, String reason) {
        return Problem.warning(
                file,
                block.firstLine(),
                0,
                "this diagram computes itself, and PlantUML could not expand it: " + reason,
                "only what is written out was read");
    }

    private static void skipped(String file, List<Line> lines, String hint, List<Problem> problems) {
        lines.stream()
                .limit(MOST_LINES_TOLD)
                .forEach(line -> problems.add(Problem.warning(
                        file,
                        line.number(),
                        0,
                        "this line was not understood: " + cut(line.text().strip()),
                        hint)));
        if (lines.size() > MOST_LINES_TOLD) {
            problems.add(Problem.warning(
                    file, 0, 0, (lines.size() - MOST_LINES_TOLD) + " more lines were not understood", ""));
        }
    }

    private static String cut(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }

    private static List<Problem> refusal(String file, Block block, Sort sort) {
        String message = sort == Sort.EMPTY
                ? "there is no diagram in it"
                : "this is " + sort.title() + ", which is not graded: " + sort.reason();
        return List.of(Problem.error(
                file, block.firstLine(), 0, message, "draw the components of the system and the arrows between them"));
    }
}
