package plumbline.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.files.Place;
import plumbline.files.Tree;

/// An object in another program's JSON, asked for what it may hold.
///
/// What is missing or of another type is as good as empty: such files are never checked by their writers.
public record JsonObject(Tree.Mapping mapping) {
    /// What coordinates may be; farther ones are brought nearer.
    private static final double FARTHEST = 1e6;

    /// An object that holds nothing.
    public static final JsonObject NONE = new JsonObject(new Tree.Mapping(List.of(), Place.NONE));

    /// The object, or empty for any other value.
    public static Optional<JsonObject> of(Tree tree) {
        return tree instanceof Tree.Mapping mapping ? Optional.of(new JsonObject(mapping)) : Optional.empty();
    }

    /// The line in which it begins.
    public int line() {
        return mapping.at().line();
    }

    /// The text under the key; empty if there is none.
    public String text(String key) {
        return mapping.value(key).orElse(null) instanceof Tree.Text text ? text.text() : "";
    }

    /// The number under the key, or 0.
    public double number(String key) {
        return number(key, 0);
    }

    /// The number under the key, or another.
    public double number(String key, double otherwise) {
        return mapping.value(key).orElse(null) instanceof Tree.Amount amount ? near(amount.amount()) : otherwise;
    }

    /// Whether the key says yes.
    public boolean flag(String key) {
        return mapping.value(key).orElse(null) instanceof Tree.Flag flag && flag.flag();
    }

    /// The object under the key, or empty.
    public Optional<JsonObject> object(String key) {
        return mapping.value(key).flatMap(JsonObject::of);
    }

    /// The objects in the list under the key; other items of it are passed over.
    public List<JsonObject> objects(String key) {
        List<JsonObject> objects = new ArrayList<>();
        items(key).forEach(item -> of(item).ifPresent(objects::add));
        return objects;
    }

    /// The texts in the list under the key.
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Tree item : items(key)) {
            if (item instanceof Tree.Text text) {
                texts.add(text.text());
            }
        }
        return texts;
    }

    /// The numbers in each list in the list under the key: points.
    public List<List<Double>> rows(String key) {
        List<List<Double>> rows = new ArrayList<>();
        for (Tree item : items(key)) {
            if (item instanceof Tree.Sequence row) {
                List<Double> numbers = new ArrayList<>();
                for (Tree number : row.items()) {
                    numbers.add(number instanceof Tree.Amount amount ? near(amount.amount()) : 0);
                }
                rows.add(numbers);
            }
        }
        return rows;
    }

    private List<Tree> items(String key) {
        return mapping.value(key).orElse(null) instanceof Tree.Sequence list ? list.items() : List.of();
    }

    private static double near(double number) {
        return Math.clamp(number, -FARTHEST, FARTHEST);
    }
}
