package plumbline.files;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.catalog.Catalog;
import plumbline.catalog.Customs;
import plumbline.design.KindId;
import plumbline.problem.Decoded;
import plumbline.rubric.Rubric.Landmarks;
import plumbline.rubric.Selector;

/// Reads `rubrics/groups.yaml`: names for sets of kinds, and the sets that the checker itself relies on.
public final class GroupsFile {
    /// The landmarks there are, all of which a file names.
    static final List<String> LANDMARKS = List.of("front", "live", "offline", "peculiar");

    private GroupsFile() {}

    /// The landmarks, whose `groups` hold every group under its name.
    public static Decoded<Landmarks> read(Source source, Catalog catalog) {
        return source.yaml("the file of groups", fields -> decoded(fields, catalog));
    }

    private static Landmarks decoded(Fields fields, Catalog catalog) {
        Problems problems = fields.problems();
        Definitions<Selector> groups = new Definitions<>(
                problems, SelectorReader.STAND_IN, names -> new SelectorReader(catalog, names, problems)::read);
        for (Tree.Entry entry :
                Fields.of(fields.need("groups"), "`groups`", problems).entries()) {
            if (!SelectorReader.isGroup(entry.key())) {
                problems.error(
                        entry.at(), "`" + entry.key() + "` is no name for a group", "capitals, digits and dashes");
            }
            groups.define(entry.key(), entry.value());
        }
        groups.all();
        Fields landmarks = Fields.of(fields.need("landmarks"), "`landmarks`", problems);
        SelectorReader selectors = new SelectorReader(catalog, groups, problems);
        Landmarks read = new Landmarks(
                kinds(landmarks, "front", selectors),
                kinds(landmarks, "live", selectors),
                kinds(landmarks, "offline", selectors),
                kinds(landmarks, "peculiar", selectors),
                groups.all(),
                Customs.UNKNOWN);
        landmarks.end();
        return read;
    }

    private static Set<KindId> kinds(Fields landmarks, String key, SelectorReader selectors) {
        Selector selector = selectors.need(landmarks, key);
        Optional<Set<KindId>> kinds = Choice.exactly(selector);
        if (kinds.isEmpty() && landmarks.has(key)) {
            landmarks
                    .problems()
                    .error(landmarks.placeOf(key), "`" + key + "` is a set of kinds, without conditions", "write a|b");
        }
        return kinds.orElse(Set.of());
    }
}
