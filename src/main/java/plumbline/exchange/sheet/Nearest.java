package plumbline.exchange.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;
import plumbline.exchange.sheet.Figure.Role;
import plumbline.problem.Deadline;

/// Words and what they may name, the nearest two first.
final class Nearest {
    private record Pair(Figure text, Figure figure, double distance) {}

    private Nearest() {}

    /// Gives each of the texts to the figure that it is nearest to, but no farther than that far, and where the figure
    /// may `take` it when its turn comes.
    static void give(
            List<Figure> texts,
            List<Figure> figures,
            ToDoubleBiFunction<Figure, Figure> distance,
            double farthest,
            BiPredicate<Figure, Figure> take) {
        List<Pair> pairs = texts.stream()
                .flatMap(text -> {
                    Deadline.ask();
                    return figures.stream()
                            .map(figure -> new Pair(text, figure, distance.applyAsDouble(text, figure)))
                            .filter(pair -> pair.distance() <= farthest);
                })
                .sorted(Comparator.comparingDouble(Pair::distance))
                .toList();
        for (Pair pair : pairs) {
            Deadline.ask();
            if (pair.text().is(Role.TEXT) && take.test(pair.text(), pair.figure())) {
                Captions.give(pair.text(), pair.figure());
            }
        }
    }
}
