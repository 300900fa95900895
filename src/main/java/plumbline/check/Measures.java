package plumbline.check;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import plumbline.catalog.Catalog;
import plumbline.catalog.Customs;
import plumbline.design.EndId;
import plumbline.design.KindId;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.rubric.Measure;

/// Figures of a drawing as a whole, which tell a design from a heap of boxes: part F.2 of the
/// domain notes.
final class Measures {
    /// Of so few links, most may be of any sort.
    private static final int TELLING = 15;

    private final Terrain terrain;
    private final Catalog catalog;
    private final Set<KindId> peculiar;
    private final Set<KindId> vocabulary;
    private final Customs customs;
    private final Map<Measure, Double> known = new EnumMap<>(Measure.class);

    Measures(Terrain terrain, Catalog catalog, Set<KindId> peculiar, Set<KindId> vocabulary, Customs customs) {
        this.terrain = terrain;
        this.catalog = catalog;
        this.peculiar = peculiar;
        this.vocabulary = vocabulary;
        this.customs = customs;
    }

    /// The figure in the measure's own unit; 0 for an empty drawing.
    double of(Measure measure) {
        Double value = known.get(measure);
        if (value == null) {
            value = figure(measure);
            known.put(measure, value);
        }
        return value;
    }

    private double figure(Measure measure) {
        int components = terrain.size();
        if (components == 0) {
            return 0;
        }
        return switch (measure) {
            case NOISE -> noise();
            case HANGING -> 100.0 * hanging() / components;
            case DENSITY -> (double) terrain.wiring().links().size() / components;
            case FOREIGN -> 100.0 * foreign() / components;
            case COMPONENTS -> components;
            case ISLANDS -> islands();
        };
    }

    /// How many components are of kinds that this prompt has no use for.
    int foreign() {
        int count = 0;
        for (int at = 0; at < terrain.size(); at++) {
            KindId main = terrain.kinds(at).isEmpty() ? null : terrain.kinds(at).getFirst();
            if (main != null && peculiar.contains(main) && !vocabulary.contains(main)) {
                count++;
            }
        }
        return count;
    }

    /// What share of the links, in percent, join kinds that nobody links either way round in the worked answers; 0 for
    /// a drawing with fewer of them than tell anything.
    double odd() {
        Map<LinkId, Boolean> odd = new HashMap<>();
        for (Step step : terrain.steps()) {
            List<KindId> sources = terrain.kinds(step.from());
            List<KindId> targets = terrain.kinds(step.to());
            if (!sources.isEmpty() && !targets.isEmpty() && known(sources) && known(targets)) {
                odd.merge(step.link().id(), odd(sources, targets), Boolean::logicalAnd);
            }
        }
        long count = odd.values().stream().filter(Boolean::booleanValue).count();
        return odd.size() < TELLING ? 0 : 100.0 * count / odd.size();
    }

    private boolean odd(List<KindId> sources, List<KindId> targets) {
        for (KindId source : sources) {
            for (KindId target : targets) {
                if (customs.customary(source, target) || customs.customary(target, source)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean known(List<KindId> kinds) {
        for (KindId kind : kinds) {
            if (customs.knows(kind)) {
                return true;
            }
        }
        return false;
    }

    /// A link counts 1 where nothing flows between such kinds, half where another flow would, 1
    /// from the third on between the same ends. A guessed flow never counts as the wrong one, but counts 1 where none
    /// flows that way round.
    private double noise() {
        Map<LinkId, Double> badness = new HashMap<>();
        for (Step step : terrain.steps()) {
            badness.merge(step.link().id(), badness(step), Math::min);
        }
        Map<Ends, Integer> seen = new HashMap<>();
        double total = 0;
        for (Link link : terrain.wiring().links()) {
            int before = seen.merge(new Ends(link.from(), link.to()), 1, Integer::sum);
            total += before >= 3 ? 1 : badness.getOrDefault(link.id(), 0.0);
        }
        int links = terrain.wiring().links().size();
        return links == 0 ? 0 : 100 * total / links;
    }

    private record Ends(EndId from, EndId to) {}

    private double badness(Step step) {
        if (!step.stated()) {
            return leads(step) ? 0 : 1;
        }
        if (step.explained()) {
            return 0;
        }
        for (KindId source : terrain.kinds(step.from())) {
            for (KindId target : terrain.kinds(step.to())) {
                if (!catalog.explainedFlows(source, target).isEmpty()) {
                    return 0.5;
                }
            }
        }
        return 1;
    }

    /// Whether anything flows that way round between such kinds; a read may be drawn either way, which no heap of
    /// links does by rule.
    private boolean leads(Step step) {
        List<KindId> sources = terrain.kinds(step.from());
        List<KindId> targets = terrain.kinds(step.to());
        return sources.isEmpty()
                || targets.isEmpty()
                || step.read()
                || sources.stream()
                        .anyMatch(source -> targets.stream()
                                .anyMatch(target ->
                                        !catalog.explainedFlows(source, target).isEmpty()));
    }

    private int hanging() {
        int count = 0;
        for (int at = 0; at < terrain.size(); at++) {
            if (terrain.neighbours(at).cardinality() <= 1 && !terrain.terminal(at)) {
                count++;
            }
        }
        return count;
    }

    private int islands() {
        int[] towards = IntStream.range(0, terrain.size()).toArray();
        int islands = terrain.size();
        for (Step step : terrain.steps()) {
            int one = middle(towards, step.from());
            int other = middle(towards, step.to());
            if (one != other) {
                towards[one] = other;
                islands--;
            }
        }
        return islands;
    }

    /// The one component that all of an island lead to; the way there is shortened in passing.
    private static int middle(int[] towards, int component) {
        int at = component;
        while (towards[at] != at) {
            towards[at] = towards[towards[at]];
            at = towards[at];
        }
        return at;
    }
}
