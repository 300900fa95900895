package plumbline.exchange;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plumbline.design.Design;
import plumbline.design.ElementId;

/// Names made of labels for elements whose ids some tool has made (`mxCell-17`): a text is read by people.
///
/// Ids that a person could have written stay; used once.
final class Calling {
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:mx|cell|mxcell|el|element|node|shape|vertex|box|id|text)?[-_ ]?\\d{1,20}+", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-f-]{12,64}+", Pattern.CASE_INSENSITIVE);
    private static final Pattern RANDOM = Pattern.compile("[A-Za-z0-9_-]{16,64}+");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]{1,40}+");
    private static final int LONGEST = 28;

    private final Map<ElementId, String> names;
    private final Predicate<String> reserved;
    private final Set<String> used = new HashSet<>();

    private Calling(Map<ElementId, String> given, Predicate<String> reserved) {
        this.names = new HashMap<>(given);
        this.reserved = reserved;
        given.values().forEach(name -> used.add(name.toLowerCase(Locale.ROOT)));
    }

    /// The given names, and one for each element that has none and no readable id; `reserved` tells what no name may
    /// be.
    static Map<ElementId, String> of(Design design, Map<ElementId, String> given, Predicate<String> reserved) {
        Calling calling = new Calling(given, reserved);
        design.components().forEach(each -> calling.keep(each.id()));
        design.boundaries().forEach(each -> calling.keep(each.id()));
        design.notes().forEach(each -> calling.keep(each.id()));
        design.components().forEach(each -> calling.call(each.id(), each.label()));
        design.boundaries().forEach(each -> calling.call(each.id(), each.label()));
        design.notes().forEach(each -> calling.call(each.id(), "note " + each.text()));
        return calling.names;
    }

    private static boolean isMade(ElementId element) {
        String id = element.value();
        boolean digits = id.chars().anyMatch(Character::isDigit);
        boolean mixed =
                id.chars().anyMatch(Character::isUpperCase) && id.chars().anyMatch(Character::isLowerCase);
        return digits
                && (NUMBERED.matcher(id).matches()
                        || HEXADECIMAL.matcher(id).matches()
                        || mixed && RANDOM.matcher(id).matches());
    }

    private void keep(ElementId id) {
        if (!isMade(id)) {
            used.add(id.value().replaceAll("[^A-Za-z0-9_]", "_").toLowerCase(Locale.ROOT));
        }
    }

    private void call(ElementId id, String label) {
        if (names.containsKey(id) || !isMade(id)) {
            return;
        }
        String base = plain(label);
        if (base.isEmpty()) {
            return;
        }
        String name = base;
        for (int i = 2; !used.add(name); i++) {
            name = base + "_" + i;
        }
        names.put(id, name);
    }

    private String plain(String label) {
        String letters = Normalizer.normalize(label.lines().findFirst().orElse(""), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        StringBuilder name = new StringBuilder();
        Matcher words = WORD.matcher(letters);
        while (words.find() && name.length() + words.group().length() <= LONGEST) {
            name.append(name.isEmpty() ? "" : "_").append(words.group());
        }
        if (name.isEmpty()) {
            return "";
        }
        boolean free = Character.isLetter(name.charAt(0)) && !reserved.test(name.toString());
        return free ? name.toString() : "my_" + name;
    }
}
