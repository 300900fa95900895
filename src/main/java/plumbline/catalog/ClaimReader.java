package plumbline.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plumbline.design.Value;

/// Reads what a line of text states: "p99 30 ms" as a number of milliseconds, "log loss, calibrated" as a metric.
///
/// What a line states depends on the line alone. Instances may be shared between threads; each remembers what it read.
public final class ClaimReader {
    private static final int LONGEST = 400;
    private static final int REMEMBERED = 20_000;
    /// What turns a name into a statement: a number, or something to compare with.
    private static final Pattern COMPARES =
            Pattern.compile("\\d|[<>≤≥]|(?<!\\p{L})(vs|versus|than|over|against|baseline|champion|naive)(?!\\p{L})");
    private static final String BETWEEN = "[\\s:=~<≤≈_-]+";
    /// A number may stand close to its word, as in "30ms"; two words that do are another: "fallback" is no "fall
    /// back".
    private static final String CLOSE = "[\\s:=~<≤≈_-]*";
    private static final String PLACE = "#";
    private static final String NUMBER = "(\\d{1,7}(?:[.,]\\d{1,3})?)";

    /// What states one property, in words that say something concrete, and in words that only name it.
    private record Watched(PropertyKind property, List<Pattern> said, Optional<Pattern> named) {}

    private final List<PropertyKind> properties;
    /// Made when a line is first read: whoever only draws need not wait for it. Made twice it is the same.
    private volatile @Nullable List<Watched> watched;

    private final Remembered<String, List<Claim>> remembered = new Remembered<>(REMEMBERED);

    ClaimReader(Collection<PropertyKind> properties) {
        this.properties = List.copyOf(properties);
    }

    private List<Watched> watched() {
        List<Watched> known = watched;
        if (known == null) {
            known = watched(properties);
            watched = known;
        }
        return known;
    }

    private static List<Watched> watched(List<PropertyKind> properties) {
        List<Watched> watched = new ArrayList<>();
        for (PropertyKind property : properties) {
            List<String> counting = property.said().stream()
                    .filter(phrase -> phrase.contains("#"))
                    .toList();
            List<String> plain = property.said().stream()
                    .filter(phrase -> !phrase.contains("#"))
                    .toList();
            List<Pattern> said = new ArrayList<>();
            counting.forEach(phrase -> said.add(either(List.of(phrase))));
            if (!plain.isEmpty()) {
                said.add(either(plain));
            }
            Optional<Pattern> named =
                    property.named().isEmpty() ? Optional.empty() : Optional.of(either(property.named()));
            if (!said.isEmpty() || named.isPresent()) {
                watched.add(new Watched(property, said, named));
            }
        }
        return watched;
    }

    /// Everything the line states, in the order of the catalogue's properties, each property once.
    public List<Claim> read(String line) {
        return remembered.of(line, each -> claims(each.length() > LONGEST ? each.substring(0, LONGEST) : each));
    }

    private List<Claim> claims(String line) {
        String text = LabelText.folded(line);
        List<Claim> claims = new ArrayList<>();
        for (Watched each : watched()) {
            claim(each, line.strip(), text).ifPresent(claims::add);
        }
        return List.copyOf(claims);
    }

    private static Optional<Claim> claim(Watched watched, String line, String text) {
        String id = watched.property().id();
        for (Pattern pattern : watched.said()) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                return Optional.of(new Claim(
                        id,
                        value(watched.property(), matcher, line),
                        true,
                        matcher.group().strip()));
            }
        }
        if (watched.named().isEmpty()) {
            return Optional.empty();
        }
        Set<String> names = new HashSet<>();
        String first = "";
        Matcher named = watched.named().get().matcher(text);
        while (named.find()) {
            names.add(Spelling.form(named.group()));
            first = first.isEmpty() ? named.group().strip() : first;
        }
        boolean concrete = names.size() > 1 || COMPARES.matcher(text).find();
        return names.isEmpty() ? Optional.empty() : Optional.of(new Claim(id, new Value.Text(line), concrete, first));
    }

    private static Value value(PropertyKind property, Matcher matcher, String line) {
        return switch (property.type()) {
            case TEXT, CHOICE -> new Value.Text(line);
            case FLAG -> new Value.Flag(true);
            case NUMBER -> new Value.Amount(Double.parseDouble(matcher.group(1).replace(',', '.')));
        };
    }

    /// Any of the phrases as whole words, with a plural s; hyphens, colons and the like may stand for the spaces.
    private static Pattern either(List<String> phrases) {
        List<String> patterns = phrases.stream().map(ClaimReader::pattern).toList();
        return Pattern.compile("(?:" + String.join("|", patterns) + ")");
    }

    private static String pattern(String phrase) {
        StringBuilder pattern = new StringBuilder();
        String before = "";
        for (String word : LabelText.folded(phrase).strip().split("\\s+")) {
            boolean close = word.equals(PLACE) || before.equals(PLACE);
            pattern.append(before.isEmpty() ? "" : close ? CLOSE : BETWEEN);
            pattern.append(word.equals(PLACE) ? NUMBER : Pattern.quote(word));
            before = word;
        }
        String text = phrase.strip().toLowerCase(Locale.ROOT);
        String left = Character.isLetterOrDigit(text.charAt(0))
                ? "(?<![\\p{L}\\d])"
                : text.startsWith("#") ? "(?<![\\d.,])" : "";
        String after = Character.isLetterOrDigit(text.charAt(text.length() - 1)) ? "(?:s|es)?(?![\\p{L}\\d])" : "";
        return left + pattern + after;
    }
}
