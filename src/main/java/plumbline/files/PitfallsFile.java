package plumbline.files;

import java.util.ArrayList;
import java.util.List;
import plumbline.catalog.Catalog;
import plumbline.problem.Decoded;
import plumbline.rubric.Pitfall;
import plumbline.rubric.Rubric.Landmarks;

/// Reads `rubrics/pitfalls.yaml`: the pitfalls and tells that rubrics share.
public final class PitfallsFile {
    private PitfallsFile() {}

    public static Decoded<List<Pitfall>> read(Source source, Catalog catalog, Landmarks landmarks, NamedRules rules) {
        return source.yaml("the file of pitfalls", fields -> {
            Problems problems = fields.problems();
            PitfallReader reader =
                    RubricReaders.of(catalog, landmarks, rules, problems).pitfalls();
            Ids ids = new Ids(problems);
            List<Pitfall> pitfalls = new ArrayList<>();
            fields.need("pitfalls");
            for (Tree item : fields.list("pitfalls")) {
                Pitfall pitfall = reader.shared(item);
                ids.take(pitfall.id(), item.at());
                pitfalls.add(pitfall);
            }
            return pitfalls;
        });
    }
}
