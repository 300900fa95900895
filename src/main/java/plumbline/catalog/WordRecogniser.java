package plumbline.catalog;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.design.BoundaryId;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Flow;
import plumbline.design.KindId;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Wiring;

/// Recognises kinds by the words of labels, and by neighbours where words leave a choice.
///
/// What a label means depends on the label alone; what a wiring means, on neither ids nor order. Instances may be
/// shared between threads; each remembers the labels it has read.
public final class WordRecogniser implements Recogniser {
    private static final int REMEMBERED = 20_000;
    private static final int ROUNDS = 3;
    /// Between a label and the title around it, where no text has it.
    private static final char TITLED = '\0';
    private static final KindId CLIENT = new KindId("client");
    /// How sure a shape alone makes.
    private static final double DRAWN = 0.5;
    private static final KindId LOG = new KindId("event-stream");
    private static final KindId STORE = new KindId("database");
    private static final Set<Role> HUMAN = EnumSet.of(Role.FRONT, Role.HUMAN);
    /// Roles of what does something, and so is no store.
    private static final Set<Role> ACTING = EnumSet.of(Role.APP, Role.SERVE, Role.FRONT, Role.CTL, Role.MON);

    private final Catalog catalog;
    private final LabelReader reader;
    private final Topics titles;
    private final Topics said;
    private final Remembered<String, Meaning> remembered = new Remembered<>(REMEMBERED);
    private final Remembered<String, Set<KindId>> possible = new Remembered<>(REMEMBERED);

    public WordRecogniser(Catalog catalog, Lexicon lexicon) {
        this.catalog = catalog;
        Words words = new Words(lexicon);
        this.reader = new LabelReader(catalog, lexicon, words);
        this.titles = new Topics(catalog.grammar().titles(), words);
        this.said = new Topics(catalog.grammar().said(), words);
    }

    @Override
    public Recognition recognise(String label) {
        return meaning(label).alone();
    }

    @Override
    public Set<KindId> possible(Component component) {
        String said = String.join("\n", component.label(), component.technology(), component.description());
        return possible.of(said, reader::possible);
    }

    @Override
    public Reading read(Wiring wiring) {
        Surroundings surroundings = new Surroundings(wiring);
        Spoken spoken = new Spoken(wiring, titles, said);
        Map<BoundaryId, String> headlines = new HashMap<>();
        wiring.boundaries().forEach(boundary -> headlines.put(boundary.id(), boundary.label()));
        Map<ComponentId, Meaning> alone = new HashMap<>();
        Map<ComponentId, Recognition> kinds = new HashMap<>();
        for (Component component : wiring.components()) {
            Meaning meaning = among(component, meaning(component), headlines);
            alone.put(component.id(), meaning);
            kinds.put(component.id(), meaning.alone());
        }
        for (int round = 0; round < ROUNDS; round++) {
            Context context = new Context(catalog, surroundings, kinds, spoken);
            Map<ComponentId, Recognition> next = new HashMap<>();
            for (Component component : wiring.components()) {
                Meaning meaning = alone.getOrDefault(component.id(), Meaning.UNKNOWN);
                next.put(component.id(), context.decided(component, meaning));
            }
            boolean settled = next.equals(kinds);
            kinds = next;
            if (settled) {
                break;
            }
        }
        return new Reading(kinds, flows(wiring, surroundings, kinds, spoken.errands()), spoken.errands());
    }

    /// What nobody knows by its name alone may be one of what its boundary holds.
    private Meaning among(Component component, Meaning meaning, Map<BoundaryId, String> headlines) {
        String title = component.in() == null ? null : headlines.get(component.in());
        if (title == null || meaning.refused() || meaning.recognition().kind() != null) {
            return meaning;
        }
        Meaning within = remembered.of(
                component.label() + TITLED + title,
                _ -> reader.among(component.label(), title).orElse(Meaning.UNKNOWN));
        return within.recognition().kind() == null ? meaning : within;
    }

    private Meaning meaning(Component component) {
        KindId stated = component.kind();
        if (stated != null) {
            return new Meaning(new Recognition(stated, List.of(), 1), null, Meaning.Stance.STATES);
        }
        Made made = Made.of(component.technology());
        String label = component.label() + (made.of().isBlank() ? "" : "\n(" + made.of() + ")");
        Meaning meaning = shaped(made, component, meaning(label));
        if (component.description().isBlank() || meaning.refused()) {
            return meaning;
        }
        if (meaning.stance() == Meaning.Stance.STATES && Refusal.asks(component.description())) {
            return meaning.with(Meaning.Stance.ASKS_TOO);
        }
        return meaning.recognition().kind() == null
                ? meaning(label + "\n" + component.description())
                : reader.described(meaning, component.description());
    }

    /// What a shape adds to a name: a person is nothing else, what events lie in is a log of them, and what is drawn
    /// as a database keeps something.
    private Meaning shaped(Made made, Component component, Meaning meaning) {
        Recognition said = meaning.recognition();
        KindId kind = said.kind();
        Optional<Role> role = Optional.ofNullable(kind).flatMap(catalog::kind).map(Kind::role);
        Meaning shaped = switch (made.shape()) {
            case Made.PERSON ->
                kind == null || role.filter(HUMAN::contains).isPresent() ? meaning : as(CLIENT, meaning);
            case Made.QUEUE -> queue(component, meaning, role);
            case Made.DATABASE -> role.filter(ACTING::contains).isEmpty() ? meaning : kept(component, meaning);
            default -> meaning;
        };
        // What nobody knows by name is what it is drawn as.
        KindId drawn = made.drawn();
        return drawn == null || shaped.recognition().kind() != null || shaped.refused() ? shaped : as(drawn, DRAWN);
    }

    private static Meaning as(KindId kind, Meaning meaning) {
        return as(kind, meaning.recognition().confidence());
    }

    private static Meaning as(KindId kind, double confidence) {
        return new Meaning(new Recognition(kind, List.of(), confidence), null, Meaning.Stance.STATES);
    }

    private Meaning queue(Component component, Meaning meaning, Optional<Role> role) {
        Recognition said = meaning.recognition();
        KindId kind = said.kind();
        if (kind != null && role.filter(each -> each == Role.SOURCE).isPresent()) {
            return new Meaning(new Recognition(LOG, List.of(kind), said.confidence()), null, Meaning.Stance.STATES);
        }
        // "Queue" was only its shape: of what is named alone, the words may say more.
        Meaning alone = meaning(component.label());
        KindId named = alone.recognition().kind();
        if (named != null
                && catalog.kind(named)
                        .filter(known -> known.role() == Role.STREAM)
                        .isPresent()) {
            return alone;
        }
        if (named != null && role.filter(ACTING::contains).isEmpty()) {
            return meaning;
        }
        String name = component.label().lines().findFirst().orElse("");
        return reader.topics()
                .carried(name)
                .orElseGet(() -> reader.topics().identifies(name) ? as(LOG, DRAWN) : meaning);
    }

    /// What is drawn as a database and called like what acts: what its other lines say it is kept in.
    private Meaning kept(Component component, Meaning meaning) {
        String label = component.label();
        int more = label.indexOf('\n');
        Meaning rest = meaning((more < 0 ? "" : label.substring(more + 1) + "\n") + "(" + Made.DATABASE + ")");
        Meaning alone = meaning(label);
        Stream<KindId> named =
                Stream.concat(Stream.ofNullable(alone.recognition().kind()), alone.recognition().also().stream());
        Optional<KindId> keeping = named.filter(each -> catalog.kind(each)
                        .filter(known -> !ACTING.contains(known.role()))
                        .isPresent())
                .findFirst();
        Ambiguity choice = meaning.open();
        Optional<KindId> open = (choice == null ? Stream.<KindId>empty() : choice.candidates().stream())
                .filter(each -> catalog.kind(each)
                        .filter(known -> known.role() == Role.STORE || known.role() == Role.OFF)
                        .isPresent())
                .findFirst();
        if (keeping.isPresent() || open.isPresent()) {
            return as(keeping.or(() -> open).orElseThrow(), meaning);
        }
        KindId kind = rest.recognition().kind();
        boolean keeps = Optional.ofNullable(kind)
                .flatMap(catalog::kind)
                .filter(known -> known.role() == Role.STORE)
                .isPresent();
        return keeps && kind != null ? as(kind, meaning) : as(STORE, meaning);
    }

    private Meaning meaning(String label) {
        return remembered.of(label, reader::read);
    }

    private Map<LinkId, Flow> flows(
            Wiring wiring,
            Surroundings surroundings,
            Map<ComponentId, Recognition> kinds,
            Map<LinkId, Errand> errands) {
        Map<LinkId, Flow> flows = new HashMap<>();
        for (Link link : wiring.links()) {
            Flow stated = link.flow();
            flows.put(
                    link.id(),
                    stated != null
                            ? stated
                            : guessed(link, errands.getOrDefault(link.id(), Errand.UNSAID), surroundings, kinds));
        }
        return flows;
    }

    /// The natural flow; between boundaries the one that most of the pairs would have, the first of equals.
    private Flow guessed(Link link, Errand errand, Surroundings surroundings, Map<ComponentId, Recognition> kinds) {
        Map<Flow, Integer> votes = new EnumMap<>(Flow.class);
        for (ComponentId from : surroundings.ends(link.from())) {
            for (ComponentId to : surroundings.ends(link.to())) {
                KindId source = kinds.getOrDefault(from, Recognition.NONE).kind();
                KindId target = kinds.getOrDefault(to, Recognition.NONE).kind();
                if (source != null && target != null) {
                    votes.merge(catalog.meantFlow(errand, source, target), 1, Integer::sum);
                }
            }
        }
        Flow best = Flow.REQUEST;
        for (Map.Entry<Flow, Integer> vote : votes.entrySet()) {
            if (vote.getValue() > votes.getOrDefault(best, 0)) {
                best = vote.getKey();
            }
        }
        return best;
    }
}
