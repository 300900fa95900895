package plumbline.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import plumbline.catalog.Catalog;
import plumbline.catalog.Kind;
import plumbline.design.KindId;
import plumbline.rubric.Selector;

/// Puts selectors into words: a group by its name in the field, few kinds by their titles.
final class Naming {
    private static final int LISTED = 2;

    private final Catalog catalog;
    private final Map<String, Selector> groups;
    private final Map<Selector, String> known = new ConcurrentHashMap<>();

    Naming(Catalog catalog, Map<String, Selector> groups) {
        this.catalog = catalog;
        this.groups = groups;
    }

    /// What the selector chooses, as in "nothing leads from ... to ...".
    String of(Selector selector) {
        String name = known.get(selector);
        if (name == null) {
            name = named(selector);
            known.put(selector, name);
        }
        return name;
    }

    /// The same without an article, as in "there is no ...".
    String bare(Selector selector) {
        String name = of(selector);
        for (String article : Sentences.text("articles").split(",", -1)) {
            if (!article.isBlank() && name.startsWith(article + " ")) {
                return name.substring(article.length() + 1);
            }
        }
        return name;
    }

    private String named(Selector selector) {
        return named(selector, LISTED);
    }

    /// With so many titles of every list of kinds: a choice between lists takes one of each, so that nobody reads
    /// four.
    private String named(Selector selector, int listed) {
        for (Map.Entry<String, Selector> group : groups.entrySet()) {
            String key = "group." + group.getKey();
            if (group.getValue().equals(selector) && Sentences.has(key)) {
                return Sentences.text(key);
            }
        }
        return switch (selector) {
            case Selector.Kinds(Set<KindId> kinds) -> titles(kinds, listed);
            case Selector.Anything() -> Sentences.text("anything");
            case Selector.AnyOf(List<Selector> selectors) -> chosen(selectors, listed);
            case Selector.Minus(Selector base, Selector _) -> named(base, listed);
            case Selector.Says(Selector base, List<String> words) ->
                Sentences.text("that.says")
                        .replace("{0}", named(silent(base), listed))
                        .replace("{1}", words.getFirst());
            case Selector.Where(Selector base, List<?> _, List<?> _) -> named(base, listed);
            case Selector.Having(Selector base, String _, var _) -> named(base, listed);
            case Selector.Linked(Selector base) -> named(base, listed);
        };
    }

    /// At most two of those there are to choose from, and one of them with words to be found on it.
    private String chosen(List<Selector> selectors, int listed) {
        if (selectors.size() == 1) {
            return named(selectors.getFirst(), listed);
        }
        List<String> names = new ArrayList<>();
        boolean mentioned = false;
        for (Selector each : selectors.subList(0, Math.min(listed, selectors.size()))) {
            boolean mentions = !silent(each).equals(each);
            if (!(mentions && mentioned)) {
                names.add(named(each, 1));
            }
            mentioned |= mentions;
        }
        return Sentences.joined(names.stream().distinct().toList(), "or");
    }

    /// What it chooses whatever is written there; a group has a name of its own.
    private Selector silent(Selector selector) {
        if (groups.containsValue(selector)) {
            return selector;
        }
        return switch (selector) {
            case Selector.Kinds _, Selector.Anything _ -> selector;
            case Selector.AnyOf(List<Selector> selectors) ->
                new Selector.AnyOf(selectors.stream().map(this::silent).toList());
            case Selector.Says(Selector base, List<String> _) -> silent(base);
            case Selector.Minus(Selector base, Selector _) -> silent(base).equals(base) ? selector : silent(base);
            case Selector.Where(Selector base, List<?> _, List<?> _) ->
                silent(base).equals(base) ? selector : silent(base);
            case Selector.Having(Selector base, String _, var _) -> silent(base).equals(base) ? selector : silent(base);
            case Selector.Linked(Selector base) -> silent(base).equals(base) ? selector : silent(base);
        };
    }

    private String titles(Set<KindId> kinds, int listed) {
        List<String> titles = catalog.kinds().stream()
                .filter(kind -> kinds.contains(kind.id()))
                .map(Kind::title)
                .map(Naming::inSentence)
                .toList();
        return titles.size() > listed
                ? Sentences.text("or.alike").replace("{0}", String.join(", ", titles.subList(0, listed)))
                : Sentences.joined(titles, "or");
    }

    /// A title amid a sentence: small, unless it begins with an abbreviation.
    private static String inSentence(String title) {
        boolean abbreviation = title.length() > 1 && !Character.isLowerCase(title.charAt(1));
        return abbreviation ? title : Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }
}
