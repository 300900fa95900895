package plumbline.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Supplier;
import plumbline.design.Component;

/// Says what decided a rule, in words of the resource bundle and with the labels the user wrote.
final class Sentences {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("plumbline.check.sentences");
    private static final int LABEL_LENGTH = 40;
    private static final int LISTED = 3;

    private final Terrain terrain;

    Sentences(Terrain terrain) {
        this.terrain = terrain;
    }

    /// The text of that key with `{0}`, `{1}` ... replaced; made only when asked for.
    static Supplier<String> say(String key, Supplier<?>... parts) {
        return () -> {
            String text = TEXTS.getString(key);
            return capitalised(parts.length == 0 ? text : filled(text, parts));
        };
    }

    /// What a part says is nobody's place for another, whatever braces a label has.
    private static String filled(String text, Supplier<?>[] parts) {
        StringBuilder said = new StringBuilder();
        int at = 0;
        for (int place = text.indexOf('{'); place >= 0; place = text.indexOf('{', at)) {
            int number = text.charAt(place + 1) - '0';
            said.append(text, at, place).append(parts[number].get());
            at = place + "{0}".length();
        }
        return said.append(text, at, text.length()).toString();
    }

    /// The plain text of a key.
    static String text(String key) {
        return TEXTS.getString(key);
    }

    static boolean has(String key) {
        return TEXTS.containsKey(key);
    }

    private static String capitalised(String text) {
        // What a user calls "odh-controller" or "pCTR" is called so at the beginning of a sentence, too.
        int end = text.indexOf(' ');
        for (int at = 0; at < end; at++) {
            if (!Character.isLowerCase(text.charAt(at))) {
                return text;
            }
        }
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /// The first line of a component's label, shortened; its kind's id where it has none.
    String label(int component) {
        String first = label(terrain.component(component));
        if (first.isEmpty()) {
            return terrain.kinds(component).isEmpty()
                    ? TEXTS.getString("unnamed")
                    : terrain.kinds(component).getFirst().value();
        }
        return first;
    }

    /// The first line of its label, shortened; may be empty.
    static String label(Component component) {
        return shortened(firstLine(component.label()).strip());
    }

    /// A line of the user's, as much of it as a sentence bears.
    static String shortened(String first) {
        return first.length() <= LABEL_LENGTH
                ? first
                : first.substring(0, LABEL_LENGTH - 1).strip() + "…";
    }

    private static String firstLine(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(0, end);
    }

    /// A few labels in a row, all of which are meant.
    String labels(List<Integer> components) {
        return listed(components, "and");
    }

    /// A few labels in a row, any of which is meant.
    String either(List<Integer> components) {
        return listed(components, "or");
    }

    private String listed(List<Integer> components, String word) {
        if (components.size() == 1) {
            return label(components.getFirst());
        }
        Set<Integer> distinct = new LinkedHashSet<>(components);
        List<String> labels = new ArrayList<>(distinct.size());
        for (int component : distinct) {
            String label = label(component);
            // A label that is itself a list would run into the next.
            boolean list = distinct.size() > 1 && label.contains(",");
            labels.add(list ? TEXTS.getString("quoted").replace("{0}", label) : label);
        }
        int more = labels.size() - LISTED;
        if (more > 0) {
            String rest = TEXTS.getString(word + (more > 1 ? ".more" : ".another"));
            return String.join(", ", labels.subList(0, LISTED)) + " " + rest.replace("{0}", Integer.toString(more));
        }
        return joined(labels, word);
    }

    /// `a`, `a or b`, `a, b or c`; where one of them is a list itself, `a, or b, c or the like`.
    static String joined(List<String> words, String word) {
        int last = words.size() - 1;
        String before = words.stream().anyMatch(each -> each.contains(" " + TEXTS.getString("or") + " ")) ? ", " : " ";
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + before + TEXTS.getString(word) + " " + words.get(last);
    }

    /// A sentence that goes on after a word of another: small, unless it begins with a name.
    static String amid(String sentence) {
        int end = sentence.indexOf(' ');
        boolean ours =
                end > 0 && List.of(TEXTS.getString("begin.small").split(",")).contains(sentence.substring(0, end));
        return ours ? Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1) : sentence;
    }
}
