package plumbline.catalog;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import plumbline.design.KindId;

/// Which kinds people link: far fewer than may be linked.
///
/// Taken from the worked answers. It keeps what is proposed to what an interviewer has seen, and tells a heap of links
/// from a design: people draw many that are not here, but never mostly such.
public final class Customs {
    /// Nothing is known of what people do.
    public static final Customs UNKNOWN = new Customs(Map.of(), Set.of());

    private static final KindId ALIKE = new KindId("service");

    private final Map<KindId, Set<KindId>> links = new HashMap<>();
    private final Set<KindId> linked = new HashSet<>();
    private final Set<KindId> alike;

    /// `links` leads from each kind to those that are linked from it; what is known of one of the kinds that are
    /// `alike` holds for each of them.
    public Customs(Map<KindId, Set<KindId>> links, Set<KindId> alike) {
        this.alike = Set.copyOf(alike);
        links.forEach((from, to) -> this.links
                .computeIfAbsent(any(from), _ -> new HashSet<>())
                .addAll(to.stream().map(this::any).collect(Collectors.toSet())));
        linked.addAll(this.links.keySet());
        this.links.values().forEach(linked::addAll);
    }

    /// Whether a link from the one kind to the other is something people draw; any is where nothing is known.
    public boolean customary(KindId from, KindId to) {
        return links.isEmpty() || links.getOrDefault(any(from), Set.of()).contains(any(to));
    }

    /// Whether anything is known of what the kind is linked with.
    public boolean knows(KindId kind) {
        return linked.contains(any(kind));
    }

    private KindId any(KindId kind) {
        return alike.contains(kind) ? ALIKE : kind;
    }
}
