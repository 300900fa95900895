package plumbline.catalog;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What the recogniser knows about words: which mean the same, which carry no meaning, which are no components.
///
/// All words are in lower case and without accents.
///
/// @param same words and phrases of English, and what to read instead: abbreviations, spellings
/// @param foreign the same for other languages, in which a noun may stand before what describes it
/// @param stems beginnings of words in languages that decline, and what to read instead
/// @param parts pieces of text in scripts without spaces, and what to read instead
/// @param trailing words that may follow a name without changing what it is: service, cluster, job
/// @param filler words that say nothing: the, our, new
/// @param swapping words between a thing and what it is for: of, for
/// @param cutting words after which only circumstances follow: in, with, from
/// @param actions verbs that begin a label, and the noun for what they do: train, training
/// @param imperative verbs of `actions` that are never nouns: what they begin says what is done
/// @param verbs verbs that begin a label which is no component
/// @param things nouns for what travels or is kept, so for no component: request, id
/// @param captions nouns that make a label a caption wherever they stand: legend, diagram
/// @param places nouns that are no component where they say what it is: zone, cloud, requirement
/// @param numbered nouns that with a letter or number behind them are only names: team, step
/// @param telling words that tell something of the noun before them: known, seen, kept
/// @param families kinds of models by which something is done: bert, gbdt
/// @param deeds what people do or send: upload, query
/// @param plain words that are spelt right though no alias holds them
public record Lexicon(
        Map<String, String> same,
        Map<String, String> foreign,
        Map<String, String> stems,
        Map<String, String> parts,
        Set<String> trailing,
        Set<String> filler,
        Set<String> swapping,
        Set<String> cutting,
        Map<String, String> actions,
        Set<String> imperative,
        Set<String> verbs,
        Set<String> things,
        Set<String> captions,
        Set<String> places,
        Set<String> numbered,
        Set<String> telling,
        Set<String> families,
        Set<String> deeds,
        Set<String> plain) {
    /// No words at all: labels are known by titles and aliases alone.
    public static final Lexicon EMPTY = new Lexicon(
            Map.of(), Map.of(), Map.of(), Map.of(), Set.of(), Set.of(), Set.of(), Set.of(), Map.of(), Set.of(),
            Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public Lexicon {
        same = known(same);
        foreign = known(foreign);
        stems = Map.copyOf(stems);
        parts = Map.copyOf(parts);
        trailing = known(trailing);
        filler = known(filler);
        swapping = known(swapping);
        cutting = known(cutting);
        actions = known(actions);
        imperative = known(imperative);
        verbs = known(verbs);
        things = known(things);
        captions = known(captions);
        places = known(places);
        numbered = known(numbered);
        telling = known(telling);
        families = known(families);
        deeds = known(deeds);
        plain = known(plain);
    }

    private static Set<String> known(Set<String> words) {
        return words.stream().map(Lexicon::known).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> known(Map<String, String> words) {
        Map<String, String> result = new HashMap<>();
        words.forEach((word, meant) -> result.put(known(word), known(meant)));
        return Map.copyOf(result);
    }

    private static String known(String phrase) {
        return Arrays.stream(phrase.split(" ")).map(Spelling::form).collect(Collectors.joining(" "));
    }
}
