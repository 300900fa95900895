package plumbline.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plumbline.catalog.Composed;
import plumbline.catalog.Grammar;
import plumbline.catalog.Kind;
import plumbline.design.KindId;

/// Reads the `grammar` of the catalogue's file: names put together from parts, and sorts of titles and of words at
/// links.
final class GrammarDecoder {
    private final Map<KindId, Kind> kinds;
    private final Problems problems;

    GrammarDecoder(Map<KindId, Kind> kinds, Problems problems) {
        this.kinds = kinds;
        this.problems = problems;
    }

    Grammar read(Fields catalogue) {
        return catalogue
                .mapping("grammar", "the grammar")
                .map(fields -> {
                    Map<String, List<String>> words = sorts(fields, "words");
                    List<Composed> composed = fields.list("composed").stream()
                            .map(each -> composed(each, words))
                            .toList();
                    Grammar grammar = new Grammar(
                            composed, sorts(fields, "titles"), sorts(fields, "said"), parts(fields, "figures", words));
                    fields.end();
                    return grammar;
                })
                .orElse(Grammar.EMPTY);
    }

    private Map<String, List<String>> sorts(Fields fields, String key) {
        Map<String, List<String>> result = new LinkedHashMap<>();
        fields.mapping(key, "`" + key + "`")
                .ifPresent(sorts ->
                        sorts.entries().forEach(entry -> result.put(entry.key(), sorts.texts(entry.key()))));
        return result;
    }

    private Composed composed(Tree tree, Map<String, List<String>> words) {
        Fields fields = Fields.of(tree, "a composed name", problems);
        Composed result = new Composed(
                parts(fields, "of", words),
                parts(fields, "heads", words),
                kind(fields.text("then"), fields.placeOf("then")),
                fields.texts("also").stream()
                        .map(each -> kind(each, fields.placeOf("also")))
                        .toList());
        if (result.of().isEmpty() || result.heads().isEmpty()) {
            problems.error(fields.at(), "a composed name needs `of` and `heads`", "");
        }
        fields.end();
        return result;
    }

    /// Words, where `+name` means all of that name under `words`.
    private List<String> parts(Fields fields, String key, Map<String, List<String>> words) {
        List<String> result = new ArrayList<>();
        for (String part : fields.texts(key)) {
            String name = part.startsWith("+") ? part.substring(1) : "";
            if (name.isEmpty()) {
                result.add(part);
            } else if (words.containsKey(name)) {
                result.addAll(words.getOrDefault(name, List.of()));
            } else {
                problems.error(
                        fields.placeOf(key),
                        "`" + name + "` is not among the words",
                        Suggestion.hint(name, words.keySet()));
            }
        }
        return result;
    }

    private KindId kind(String id, Place at) {
        KindId kind = new KindId(id.isBlank() ? "?" : id);
        if (!kinds.containsKey(kind)) {
            problems.error(at, "`" + id + "` is no kind", Suggestion.hint(id, CatalogFile.kindIds(kinds)));
        }
        return kind;
    }
}
