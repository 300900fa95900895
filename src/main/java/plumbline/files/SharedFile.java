package plumbline.files;

import java.util.ArrayList;
import java.util.List;
import plumbline.catalog.Catalog;
import plumbline.problem.Decoded;
import plumbline.rubric.Criterion;
import plumbline.rubric.Rubric.Landmarks;

/// Reads `rubrics/shared/<name>.yaml`: criteria that rubrics include.
public final class SharedFile {
    private SharedFile() {}

    public static Decoded<List<Criterion>> read(Source source, Catalog catalog, Landmarks landmarks, NamedRules rules) {
        return source.yaml("a file of shared criteria", fields -> {
            Problems problems = fields.problems();
            CriterionReader reader =
                    RubricReaders.of(catalog, landmarks, rules, problems).criteria();
            Ids ids = new Ids(problems);
            List<Criterion> criteria = new ArrayList<>();
            fields.need("criteria");
            for (Tree item : fields.list("criteria")) {
                Criterion criterion = reader.criterion(item);
                ids.take(criterion.id(), item.at());
                criteria.add(criterion);
            }
            return criteria;
        });
    }
}
