package plumbline.check;

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
        for (Map.Entry<String, Selector> group : groups.entrySet()) {
            String key = "group." + group.getKey();
            if (group.getValue().equals(selector) && Sentences.has(key)) {
                return Sentences.text(key);
            }
        }
        return switch (selector) {
            case Selector.Kinds(Set<KindId> kinds) -> titles(kinds);
            case Selector.Anything() -> Sentences.text("anything");
            case Selector.AnyOf(List<Selector> selectors) ->
                Sentences.joined(
                        selectors.stream()
                                .limit(LISTED)
                                .map(this::of)
                                .distinct()
                                .toList(),
                        "or");
            case Selector.Minus(Selector base, Selector _) -> of(base);
            case Selector.Says(Selector base, List<String> words) ->
                Sentences.text("that.says").replace("{0}", of(base)).replace("{1}", words.getFirst());
            case Selector.Where(Selector base, List<?> _, List<?> _) -> of(base);
            case Selector.Having(Selector base, String _, var _) -> of(base);
            case Selector.Linked(Selector base) -> of(base);
        };
    }

    private String titles(Set<KindId> kinds) {
        List<String> titles = catalog.kinds().stream()
                .filter(kind -> kinds.contains(kind.id()))
                .map(Kind::title)
                .map(Naming::inSentence)
                .toList();
        return titles.size() > LISTED
                ? Sentences.text("or.alike").replace("{0}", String.join(", ", titles.subList(0, LISTED)))
                : Sentences.joined(titles, "or");
    }

    /// A title amid a sentence: small, unless it begins with an abbreviation.
    private static String inSentence(String title) {
        boolean abbreviation = title.length() > 1 && !Character.isLowerCase(title.charAt(1));
        return abbreviation ? title : Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }
}
