package plumbline.files;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import plumbline.catalog.Catalog;
import plumbline.catalog.Customs;
import plumbline.catalog.Kind;
import plumbline.catalog.Role;
import plumbline.design.KindId;
import plumbline.problem.Decoded;

/// Reads `rubrics/customs.yaml`: which kinds the worked answers link.
final class CustomsFile {
    private CustomsFile() {}

    /// The customs, or everything that is wrong with the file; a kind that the catalogue does not know is.
    static Decoded<Customs> read(Source source, Catalog catalog) {
        return source.yaml("the file of customs", fields -> decoded(fields, catalog));
    }

    private static Customs decoded(Fields fields, Catalog catalog) {
        Fields links = Fields.of(fields.need("links"), "`links`", fields.problems());
        Map<KindId, Map<KindId, Integer>> read = new LinkedHashMap<>();
        for (Tree.Entry entry : links.entries()) {
            Map<KindId, Integer> targets = new LinkedHashMap<>();
            Fields counts = Fields.of(entry.value(), "`" + entry.key() + "`", fields.problems());
            for (Tree.Entry target : counts.entries()) {
                known(target.key(), target, catalog, fields.problems());
                targets.put(new KindId(target.key()), (int) counts.needNumber(target.key()));
            }
            known(entry.key(), entry, catalog, fields.problems());
            read.put(new KindId(entry.key()), targets);
        }
        // A feed service is drawn where an orchestrator is, and the other way round.
        Set<KindId> services = catalog.kinds().stream()
                .filter(kind -> kind.role() == Role.APP)
                .map(Kind::id)
                .collect(Collectors.toSet());
        return new Customs(read, services);
    }

    private static void known(String kind, Tree.Entry entry, Catalog catalog, Problems problems) {
        if (catalog.kind(new KindId(kind)).isEmpty()) {
            problems.error(entry.at(), "there is no kind `" + kind + "`", "./mvnw -Ppages writes this file anew");
        }
    }
}
