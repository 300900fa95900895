package plumbline.catalog;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import plumbline.design.KindId;

/// Which kinds people link, and how often: far fewer than may be linked.
///
/// Taken from the worked answers. It keeps what is proposed to what an interviewer has seen, and tells a heap of links
/// from a design: people draw many that are not here, but never mostly such.
public final class Customs {
    /// Nothing is known of what people do.
    public static final Customs UNKNOWN = new Customs(Map.of(), Set.of());

    private static final KindId ALIKE = new KindId("service");
    /// What somebody drew once is no custom, unless hardly anybody drew more.
    private static final int TWICE = 2;
    private static final double TENTH = 0.1;
    /// A feed service is the same program under either name.
    private static final Set<KindId> PROGRAMS =
            Set.of(new KindId("service"), new KindId("request-orchestrator"), new KindId("prompt-orchestrator"));

    private final Map<KindId, Set<KindId>> links = new HashMap<>();
    private final Set<KindId> linked = new HashSet<>();
    private final Set<KindId> alike;
    private final Map<KindId, Map<KindId, Integer>> after = new HashMap<>();
    private final Map<KindId, Map<KindId, Integer>> before = new HashMap<>();

    /// `links` leads from each kind to those that are linked from it, with the number of answers in which they are;
    /// whether a link is customary is the same for each of the kinds that are `alike`.
    public Customs(Map<KindId, Map<KindId, Integer>> links, Set<KindId> alike) {
        this.alike = Set.copyOf(alike);
        links.forEach((from, to) -> to.forEach((target, answers) -> {
            this.links.computeIfAbsent(any(from), _ -> new HashSet<>()).add(any(target));
            count(after, from, target, answers);
            count(before, target, from, answers);
        }));
        linked.addAll(this.links.keySet());
        this.links.values().forEach(linked::addAll);
    }

    private static void count(Map<KindId, Map<KindId, Integer>> counts, KindId kind, KindId beside, int answers) {
        counts.computeIfAbsent(kind, _ -> new HashMap<>()).merge(program(beside), answers, Integer::sum);
    }

    private static KindId program(KindId kind) {
        return PROGRAMS.contains(kind) ? ALIKE : kind;
    }

    /// Whether a link from the one kind to the other is something people draw; any is where nothing is known.
    public boolean customary(KindId from, KindId to) {
        return links.isEmpty() || links.getOrDefault(any(from), Set.of()).contains(any(to));
    }

    /// Of the links that people draw to the kind, the share that comes from the source; 0 where that is no more than
    /// somebody's fancy, and 1 where nothing is known.
    public double before(KindId kind, KindId source) {
        return share(before, kind, source);
    }

    /// Of the links that people draw from the kind, the share that leads to the target, likewise.
    public double after(KindId kind, KindId target) {
        return share(after, kind, target);
    }

    private double share(Map<KindId, Map<KindId, Integer>> counts, KindId kind, KindId beside) {
        if (links.isEmpty()) {
            return 1;
        }
        Map<KindId, Integer> all = counts.getOrDefault(kind, Map.of());
        int many = all.getOrDefault(program(beside), 0);
        double share = many == 0
                ? 0
                : many
                        / (double) all.values().stream()
                                .mapToInt(Integer::intValue)
                                .sum();
        return many >= TWICE || share >= TENTH ? share : 0;
    }

    /// Whether anything is known of what the kind is linked with.
    public boolean knows(KindId kind) {
        return linked.contains(any(kind));
    }

    private KindId any(KindId kind) {
        return alike.contains(kind) ? ALIKE : kind;
    }
}
