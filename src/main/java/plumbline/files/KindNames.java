package plumbline.files;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import plumbline.catalog.Kind;
import plumbline.catalog.Role;
import plumbline.design.KindId;

/// Names that stand for kinds in the catalogue's file: a kind, a role for all its kinds, `any`, and `|` between them.
final class KindNames {
    private final Map<String, Set<KindId>> meanings = new LinkedHashMap<>();
    private final Problems problems;

    KindNames(Map<KindId, Kind> kinds, Problems problems) {
        this.problems = problems;
        for (Role role : Role.values()) {
            meanings.put(role.id(), new LinkedHashSet<>());
        }
        meanings.put("any", kinds.keySet());
        kinds.forEach((id, kind) -> {
            meanings.computeIfAbsent(kind.role().id(), role -> new LinkedHashSet<>())
                    .add(id);
            meanings.put(id.value(), Set.of(id));
        });
    }

    /// The kinds that the names mean, in the file's order; an unknown name is a problem at `at`.
    Set<KindId> read(String names, Place at) {
        Set<KindId> result = new LinkedHashSet<>();
        for (String name : names.split("\\|", -1)) {
            String plain = name.strip();
            Set<KindId> meant = meanings.get(plain);
            if (meant == null) {
                problems.error(at, "`" + plain + "` is no kind and no role", Suggestion.hint(plain, meanings.keySet()));
            } else {
                result.addAll(meant);
            }
        }
        return result;
    }
}
