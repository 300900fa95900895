package plumbline.catalog;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.design.Flow;
import plumbline.design.KindId;

/// What the words at an arrow say that its beginning does at its end: fetch something from there, or bring it.
///
/// Who polls a queue is drawn pointing at it, though what is carried comes the other way.
public enum Errand {
    /// The words tell nothing of it, or of both.
    UNSAID,
    /// It takes what comes, as soon as it comes: "polls", "consumes", "subscribes to".
    PULLS,
    /// It takes what lies there: "reads", "fetches".
    READS,
    /// It takes what it asks for: "queries", "looks up".
    ASKS,
    /// It leaves something there: "writes", "publishes".
    BRINGS;

    /// Roles of what holds something that others come for.
    private static final Set<Role> HOLDING =
            EnumSet.of(Role.STREAM, Role.STORE, Role.OFF, Role.SOURCE, Role.GATE, Role.MON);
    /// Roles of what makes events: a reader's "reads" are what it tells of.
    private static final Set<Role> EMITTING = EnumSet.of(Role.FRONT, Role.SOURCE);

    /// What these sorts of words at a link tell.
    static Errand of(Set<String> said) {
        if (said.contains("brings")) {
            return said.contains("pulls") || said.contains("reads") || said.contains("asks") ? UNSAID : BRINGS;
        }
        if (said.contains("pulls")) {
            return PULLS;
        }
        if (said.contains("reads")) {
            return READS;
        }
        return said.contains("asks") ? ASKS : UNSAID;
    }

    /// Whether something is fetched.
    public boolean takes() {
        return this == PULLS || this == READS || this == ASKS;
    }

    /// Whether what such an arrow carries travels against it; what is asked of a store or a service by a call comes
    /// back along it anyway, and is no such case.
    public boolean against(Catalog catalog, KindId from, @Nullable KindId to) {
        if (!takes() || to == null) {
            return false;
        }
        if (catalog.plays(from, EnumSet.of(Role.MON))) {
            return catalog.explainedFlows(to, from).contains(Flow.TELEMETRY);
        }
        if (!catalog.plays(to, HOLDING) || catalog.explainedFlows(to, from).isEmpty()) {
            return false;
        }
        if (catalog.plays(to, EnumSet.of(Role.STREAM))) {
            return this == PULLS || this == READS && !catalog.plays(from, EMITTING);
        }
        return catalog.naturalFlow(from, to) != Flow.REQUEST || catalog.plays(to, EnumSet.of(Role.GATE));
    }
}
