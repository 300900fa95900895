package plumbline.exchange.excalidraw;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import plumbline.exchange.Imported;
import plumbline.exchange.JsonObject;
import plumbline.exchange.Reader;
import plumbline.exchange.Unreadable;
import plumbline.exchange.sheet.Page;
import plumbline.exchange.sheet.SheetReader;
import plumbline.files.ForeignJson;
import plumbline.files.Source;
import plumbline.files.Tree;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// Reads an Excalidraw scene, also one that hides in a PNG or SVG picture or lies on the clipboard.
public final class ExcalidrawReader implements Reader {
    /// Arrows are drawn by hand here, and stop well before what they mean.
    private static final double REACH = 24;

    /// What is large and says nothing: pictures in Base64, strengths of the pen, settings of the program.
    private static final Set<String> UNASKED = Set.of("files", "pressures", "appState");

    @Override
    public Decoded<List<Imported>> read(String file, byte[] bytes) {
        try {
            byte[] json = Payload.of(file, bytes);
            return switch (ForeignJson.read(new Source(file, json), UNASKED)) {
                case Decoded.Good<Tree>(Tree tree, var _) -> scene(file, tree);
                case Decoded.Bad<Tree>(List<Problem> problems) -> new Decoded.Bad<>(problems);
            };
        } catch (Unreadable broken) {
            return Decoded.bad(broken.problem(file, "export it from Excalidraw again, with the scene embedded"));
        }
    }

    private static Decoded<List<Imported>> scene(String file, Tree tree) {
        Scene scene = new Scene(JsonObject.of(tree).orElse(JsonObject.NONE));
        Decoded<Imported> read = SheetReader.read(file, new Page(scene.cells(), 0, REACH), "");
        return read.map(imported -> List.of(scene.scribbles() == 0 ? imported : told(file, imported, scene)));
    }

    private static Imported told(String file, Imported imported, Scene scene) {
        List<Problem> problems = new ArrayList<>(imported.problems());
        problems.add(Problem.note(file, 0, 0, scene.scribbles() + " strokes of the pen were taken for decoration", ""));
        return imported.withProblems(problems);
    }
}
