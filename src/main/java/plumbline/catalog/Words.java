package plumbline.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts text into words in their known form, whatever case, hyphens or scripts it is written in.
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:'[a-z]\\b)?|[+&/,]");
    private static final Pattern CAMEL =
            Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll}{2})|(?<=\\p{L}{4})(?=\\p{N})");
    private static final char LATIN = 0x24F;
    private static final int LONGEST_PHRASE = 4;
    private static final int SHORTEST_COMPOUND = 9;
    private static final int SHORTEST_PART = 4;
    /// What stands between two words in one of German.
    private static final List<String> LINKS = List.of("", "s", "n", "en", "es");

    private final Lexicon lexicon;
    private final List<Map.Entry<String, String>> parts;

    Words(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.parts = lexicon.parts().entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, String>>comparingInt(
                                part -> -part.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .toList();
    }

    /// The words of a phrase that is known to be spelt right, without what stands between them.
    List<String> plain(String phrase) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(LabelText.folded(phrase));
        while (matcher.find()) {
            if (Character.isLetterOrDigit(matcher.group().codePointAt(0))) {
                words.add(form(matcher.group()));
            }
        }
        return replaced(words, lexicon.same());
    }

    /// The words of a label; `vocabulary` says which are known, and corrects the others.
    List<Word> of(String text, Vocabulary vocabulary) {
        List<Word> raw = new ArrayList<>();
        Matcher matcher = WORD.matcher(withoutParts(text));
        while (matcher.find()) {
            String found = matcher.group();
            if (!Character.isLetterOrDigit(found.codePointAt(0))) {
                raw.add(found.equals(",") ? Word.COMMA : Word.AND);
            } else {
                pieces(found, vocabulary, raw);
            }
        }
        List<String> plain = raw.stream().map(Word::text).toList();
        List<String> spoken = replaced(replaced(plain, lexicon.foreign()), lexicon.same());
        return vocabulary.corrected(spoken);
    }

    /// Whether the text is in a language in which what describes a noun may follow it.
    boolean foreign(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(LabelText.folded(text));
        while (matcher.find()) {
            if (matcher.group().charAt(0) > LATIN) {
                return true;
            }
            words.add(form(matcher.group()));
        }
        return !replaced(words, lexicon.foreign()).equals(words);
    }

    private String withoutParts(String text) {
        String result = text;
        for (Map.Entry<String, String> part : parts) {
            if (result.contains(part.getKey())) {
                result = result.replace(part.getKey(), " " + part.getValue() + " ");
            }
        }
        return result;
    }

    private void pieces(String found, Vocabulary vocabulary, List<Word> into) {
        String whole = form(LabelText.folded(found));
        if (vocabulary.knows(whole)) {
            into.add(Word.of(whole));
            return;
        }
        for (String piece : CAMEL.split(found)) {
            String word = form(LabelText.folded(piece));
            if (compound(word, vocabulary, into)) {
                continue;
            }
            into.add(Word.of(word.equals("and") ? "+" : word));
        }
    }

    /// Two words written as one, of which one is foreign at least: "Empfehlungsdienst" is a service of
    /// recommendations.
    private boolean compound(String word, Vocabulary vocabulary, List<Word> into) {
        if (word.length() < SHORTEST_COMPOUND
                || vocabulary.knows(word)
                || lexicon.foreign().containsKey(word)) {
            return false;
        }
        for (int at = word.length() - SHORTEST_PART; at >= SHORTEST_PART; at--) {
            String second = form(word.substring(at));
            boolean foreign = lexicon.foreign().containsKey(second);
            if (!foreign && !vocabulary.knows(second)) {
                continue;
            }
            for (String link : LINKS) {
                if (!word.startsWith(link, at - link.length()) || at - link.length() < SHORTEST_PART) {
                    continue;
                }
                String first = form(word.substring(0, at - link.length()));
                if (lexicon.foreign().containsKey(first) || foreign && vocabulary.knows(first)) {
                    into.add(Word.of(first));
                    into.add(Word.of(second));
                    return true;
                }
            }
        }
        return false;
    }

    private String form(String folded) {
        String bare = folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
        if (!bare.isEmpty() && bare.charAt(0) > LATIN) {
            for (int end = bare.length(); end >= 3; end--) {
                String meant = lexicon.stems().get(bare.substring(0, end));
                if (meant != null) {
                    return meant;
                }
            }
        }
        return Spelling.form(bare);
    }

    private static List<String> replaced(List<String> words, Map<String, String> meanings) {
        List<String> result = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int taken = 0;
            for (int length = Math.min(LONGEST_PHRASE, words.size() - at); length > 0 && taken == 0; length--) {
                String meant = meanings.get(String.join(" ", words.subList(at, at + length)));
                if (meant != null) {
                    result.addAll(List.of(meant.split(" ")));
                    taken = length;
                }
            }
            if (taken == 0) {
                result.add(words.get(at));
            }
            at += Math.max(1, taken);
        }
        return result;
    }
}
