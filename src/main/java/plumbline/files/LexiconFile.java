package plumbline.files;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plumbline.catalog.Lexicon;
import plumbline.problem.Decoded;

/// The recogniser's words, `rubrics/lexicon.yaml`.
public final class LexiconFile {
    private LexiconFile() {}

    /// The lexicon in the file, or everything that is wrong with it.
    public static Decoded<Lexicon> read(Source source) {
        Problems problems = new Problems(source.file());
        Optional<Tree> tree = source.tree(Syntax.YAML, problems);
        if (tree.isEmpty()) {
            return new Decoded.Bad<>(problems.all());
        }
        Fields fields = Fields.of(tree.get(), "the lexicon", problems);
        fields.whole("format", 1, 1, 1);
        Lexicon lexicon = new Lexicon(
                meanings(fields, "same"),
                meanings(fields, "foreign"),
                meanings(fields, "stems"),
                meanings(fields, "parts"),
                words(fields, "trailing"),
                words(fields, "filler"),
                words(fields, "swapping"),
                words(fields, "cutting"),
                meanings(fields, "actions"),
                words(fields, "imperative"),
                words(fields, "verbs"),
                words(fields, "things"),
                words(fields, "captions"),
                words(fields, "places"),
                words(fields, "numbered"),
                words(fields, "telling"),
                words(fields, "families"),
                words(fields, "deeds"),
                words(fields, "plain"));
        fields.end();
        return problems.outcome(() -> lexicon);
    }

    private static Set<String> words(Fields fields, String key) {
        return new HashSet<>(fields.texts(key));
    }

    private static Map<String, String> meanings(Fields fields, String key) {
        Map<String, String> result = new LinkedHashMap<>();
        fields.mapping(key, "`" + key + "`")
                .ifPresent(mapping -> mapping.entries().forEach(entry -> result.put(entry.key(), mapping.text(entry))));
        return result;
    }
}
