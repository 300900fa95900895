package plumbline.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Catalog;
import plumbline.catalog.Customs;
import plumbline.catalog.Kind;
import plumbline.catalog.Role;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Edit;
import plumbline.design.Flow;
import plumbline.design.KindId;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Wiring;

/// Drafts edits to one wiring, with ids that nothing in it has.
final class Drafts {
    private static final Set<Role> ASKING =
            EnumSet.of(Role.FRONT, Role.APP, Role.SERVE, Role.HUMAN, Role.CTL, Role.SOURCE);

    private final Catalog catalog;
    private final Customs customs;
    private final ComponentId newComponent;
    private final LinkId linkBefore;
    private final LinkId linkAfter;
    private @Nullable Component drafted;
    private final List<Link> links = new ArrayList<>();

    Drafts(Catalog catalog, Customs customs, Wiring wiring) {
        this.catalog = catalog;
        this.customs = customs;
        Set<String> taken = new HashSet<>();
        wiring.components().forEach(component -> taken.add(component.id().value()));
        wiring.links().forEach(link -> taken.add(link.id().value()));
        wiring.boundaries().forEach(boundary -> taken.add(boundary.id().value()));
        wiring.notes().forEach(note -> taken.add(note.id().value()));
        newComponent = new ComponentId(free("new", taken));
        linkBefore = new LinkId(free("new-in", taken));
        linkAfter = new LinkId(free("new-out", taken));
    }

    private static String free(String wanted, Set<String> taken) {
        String id = wanted;
        for (int number = 2; taken.contains(id); number++) {
            id = wanted + number;
        }
        return id;
    }

    /// A flow that people draw from one kind to the other, that makes sense and is among the suiting ones, the
    /// natural one first.
    Optional<Flow> flow(KindId from, KindId to, Set<Flow> suiting) {
        if (!customs.customary(from, to)) {
            return Optional.empty();
        }
        Set<Flow> sensible = catalog.explainedFlows(from, to);
        Flow natural = catalog.naturalFlow(from, to);
        if (sensible.contains(natural) && suiting.contains(natural)) {
            return Optional.of(natural);
        }
        // Nobody asks a store for what it hands on by night, nor is asked who only computes.
        return sensible.stream()
                .filter(flow -> suiting.contains(flow) && (flow != Flow.REQUEST || catalog.plays(from, ASKING)))
                .sorted()
                .findFirst();
    }

    /// As `flow`, for links that are usual and not only known.
    Optional<Flow> usualFlow(KindId from, KindId to, Set<Flow> suiting) {
        return customs.after(from, to) > 0 || customs.before(to, from) > 0 ? flow(from, to, suiting) : Optional.empty();
    }

    /// How usual it is that a component of the kind gets something from one of the other kind.
    double usualBefore(KindId kind, KindId source) {
        return customs.before(kind, source);
    }

    /// How usual it is that a component of the kind passes something to one of the other kind.
    double usualAfter(KindId kind, KindId target) {
        return customs.after(kind, target);
    }

    /// A link between components that are there.
    Edit link(Component from, Component to, Flow flow) {
        return new Edit.Connect(new Link(linkAfter, from.id(), to.id(), flow, "", null));
    }

    /// Starts a draft of a new component, named by its kind.
    void start(KindId kind) {
        String label = catalog.kind(kind).map(Kind::title).orElse(kind.value());
        drafted = new Component(newComponent, kind, label, "", "", Map.of(), null);
        links.clear();
    }

    void after(Component source, Flow flow) {
        links.add(new Link(linkBefore, source.id(), newComponent, flow, "", null));
    }

    void before(Component target, Flow flow) {
        links.add(new Link(linkAfter, newComponent, target.id(), flow, "", null));
    }

    /// The draft as one edit.
    Edit finish() {
        Component component = drafted;
        if (component == null) {
            throw new IllegalStateException("no draft was started");
        }
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.Add(component));
        links.forEach(link -> edits.add(new Edit.Connect(link)));
        return new Edit.Together(edits);
    }
}
