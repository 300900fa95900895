package plumbline.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Texts that use a regular expression up, if any do: wherever it repeats something, that many times over, with the
/// least before it and an end that does not match.
final class Exhausting {
    private static final int OFTEN = 20;
    private static final int MOST_LOOKS = 60;

    private final int length;
    private final Set<String> texts = new LinkedHashSet<>();

    private Exhausting(int length) {
        this.length = length;
    }

    /// Those texts, each about as long as that.
    static Set<String> texts(Pattern pattern, int length) {
        Exhausting exhausting = new Exhausting(length);
        exhausting.collect(Expression.of(pattern), "", "");
        return exhausting.texts;
    }

    private void collect(Expression expression, String before, String after) {
        switch (expression) {
            case Expression.Row(List<Expression> parts) -> {
                for (int i = 0; i < parts.size(); i++) {
                    collect(parts.get(i), before + shortest(parts.subList(0, i)), rest(parts, i) + after);
                }
            }
            case Expression.Choice(List<Expression> ways) -> ways.forEach(way -> collect(way, before, after));
            case Expression.Repeated(Expression body, int _, int most) -> {
                if (most >= OFTEN) {
                    looks(body).forEach(look -> add(before, look, after));
                }
                collect(body, before, after);
            }
            case Expression.Sign _ -> {}
        }
    }

    private void add(String before, String look, String after) {
        String many = before + look.repeat(Math.max(1, length / look.length()));
        for (String end : List.of("", "\u0001", after + "\u0001", "x y", "}")) {
            texts.add(many + end);
        }
    }

    /// Some of the ways in which it may look, none of them empty.
    private static List<String> looks(Expression expression) {
        Set<String> looks = new LinkedHashSet<>();
        switch (expression) {
            case Expression.Sign(List<String> signs) -> looks.addAll(signs);
            case Expression.Choice(List<Expression> ways) -> ways.forEach(way -> looks.addAll(looks(way)));
            case Expression.Repeated(Expression body, int _, int _) -> looks.addAll(looks(body));
            case Expression.Row(List<Expression> parts) -> {
                looks.add(expression.shortest());
                for (int i = 0; i < parts.size() && looks.size() < MOST_LOOKS; i++) {
                    for (String look : looks(parts.get(i))) {
                        looks.add(shortest(parts.subList(0, i)) + look + rest(parts, i));
                    }
                }
            }
        }
        looks.remove("");
        return new ArrayList<>(looks);
    }

    private static String rest(List<Expression> parts, int at) {
        return shortest(parts.subList(at + 1, parts.size()));
    }

    private static String shortest(List<Expression> parts) {
        return new Expression.Row(parts).shortest();
    }
}
