package plumbline.exchange.dot;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import plumbline.exchange.Imported;
import plumbline.exchange.Reader;
import plumbline.exchange.Unreadable;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// Reads the graphs of a Graphviz file; clusters are boundaries.
public final class DotReader implements Reader {
    private static final int LONGEST = 4_000_000;

    @Override
    public Decoded<List<Imported>> read(String file, byte[] bytes) {
        if (bytes.length > LONGEST) {
            return Decoded.bad(Problem.error(
                    file,
                    0,
                    0,
                    "the file is larger than " + LONGEST / 1_000_000 + " MB",
                    "split it into several files"));
        }
        try {
            List<Problem> problems = new ArrayList<>();
            String text = new String(bytes, StandardCharsets.UTF_8);
            List<DotGraph> graphs = new DotParser(file, DotLexer.tokens(text), problems).graphs();
            return designs(file, graphs, problems);
        } catch (Unreadable broken) {
            return Decoded.bad(broken.problem(file, "see whether Graphviz draws it"));
        }
    }

    private static Decoded<List<Imported>> designs(String file, List<DotGraph> graphs, List<Problem> problems) {
        if (graphs.isEmpty()) {
            return Decoded.bad(Problem.error(file, 0, 0, "there is no graph in it", "begin with 'digraph {'"));
        }
        List<Imported> read = new ArrayList<>();
        List<Problem> all = new ArrayList<>(problems);
        for (int i = 0; i < graphs.size(); i++) {
            DotGraph graph = graphs.get(i);
            String part = graphs.size() == 1 ? "" : graph.name.isBlank() ? "graph " + (i + 1) : graph.name;
            Decoded<Imported> one =
                    new DotInterpretation(file, graph).design(part, graphs.size() == 1 ? problems : List.of());
            switch (one) {
                case Decoded.Good<Imported>(Imported imported, var _) -> read.add(imported);
                case Decoded.Bad<Imported>(List<Problem> more) -> all.addAll(more);
            }
        }
        return read.isEmpty() ? new Decoded.Bad<>(all) : new Decoded.Good<>(read, List.of());
    }
}
