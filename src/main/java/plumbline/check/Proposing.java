package plumbline.check;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import plumbline.catalog.Catalog;
import plumbline.catalog.Kind;
import plumbline.catalog.Role;
import plumbline.design.KindId;
import plumbline.rubric.Criterion;
import plumbline.rubric.Selector;

/// Which kinds to propose where a rule allows many, and beside what: as an interviewer would.
///
/// What the criterion itself speaks of comes alone; else what everybody knows comes before what few use, and a plain
/// kind before an umbrella.
final class Proposing {
    private static final int MOST = 2;

    private final Catalog catalog;
    private String asked = "";

    Proposing(Catalog catalog) {
        this.catalog = catalog;
    }

    /// From now on for this criterion.
    void asks(Criterion.Checked criterion) {
        asked = (criterion.title() + "\n" + criterion.hint() + "\n" + criterion.answer())
                .toLowerCase(Locale.ROOT)
                .replace('-', ' ');
    }

    /// The kinds to propose for the selector, the best first.
    List<KindId> kinds(Selector selector) {
        List<Kind> all = Mentions.of(selector).stream()
                .flatMap(id -> catalog.kind(id).stream())
                .toList();
        List<Kind> named = all.stream().filter(this::named).toList();
        Set<Kind> plain =
                all.stream().filter(kind -> kind.core() && !kind.umbrella()).collect(Collectors.toSet());
        List<Kind> choices = !named.isEmpty() ? named : plain.isEmpty() ? all : List.copyOf(plain);
        List<Kind> order = List.copyOf(catalog.kinds());
        return choices.stream()
                .sorted(Comparator.comparing(Kind::umbrella).thenComparingInt(order::indexOf))
                .map(Kind::id)
                .limit(MOST)
                .toList();
    }

    /// Whether the selector speaks only of what few use, and the criterion of none of it.
    boolean rare(Selector selector) {
        List<Kind> all = Mentions.of(selector).stream()
                .flatMap(id -> catalog.kind(id).stream())
                .toList();
        return !all.isEmpty() && all.stream().noneMatch(kind -> kind.core() || named(kind));
    }

    private boolean named(Kind kind) {
        return !asked.isBlank()
                && (asked.contains(kind.title().toLowerCase(Locale.ROOT).replace('-', ' '))
                        || asked.contains(kind.id().value().replace('-', ' ')));
    }

    /// How far a component of these kinds stands from what is proposed: 0 is next to it.
    int distance(KindId proposed, List<KindId> beside) {
        Optional<Role> role = catalog.kind(proposed).map(Kind::role);
        Optional<Role> other =
                beside.stream().findFirst().flatMap(catalog::kind).map(Kind::role);
        if (other.isEmpty()) {
            return 9;
        }
        return switch (role.orElse(Role.STREAM)) {
            case GATE -> fromRelease(other.get());
            case MON, CTL -> fromServing(other.get());
            case FRONT, APP, SERVE, STORE, STREAM, SOURCE, OFF, TRAIN, HUMAN -> fromData(other.get());
        };
    }

    /// Models come from training and go to what serves.
    private static int fromRelease(Role role) {
        return switch (role) {
            case TRAIN, GATE -> 0;
            case SERVE -> 1;
            case CTL, OFF -> 2;
            case MON, HUMAN, APP -> 3;
            case STREAM, SOURCE, STORE -> 4;
            case FRONT -> 5;
        };
    }

    /// What is watched and steered is what answers.
    private static int fromServing(Role role) {
        return switch (role) {
            case SERVE -> 0;
            case APP, MON -> 1;
            case TRAIN, GATE, CTL -> 2;
            case OFF, STREAM, HUMAN -> 3;
            case SOURCE, STORE -> 4;
            case FRONT -> 5;
        };
    }

    /// Where data is handed on anyway comes first, and the front door last.
    static int fromData(Role role) {
        return switch (role) {
            case STREAM -> 0;
            case SOURCE, OFF -> 1;
            case TRAIN, GATE, MON, CTL, HUMAN -> 2;
            case SERVE, APP, STORE -> 3;
            case FRONT -> 4;
        };
    }
}
