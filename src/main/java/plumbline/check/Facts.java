package plumbline.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Catalog;
import plumbline.catalog.Claim;
import plumbline.catalog.PropertyKind;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Component;
import plumbline.design.Note;
import plumbline.design.Value;
import plumbline.rubric.PropertyTest;

/// What a drawing says of each component: its properties, its label, notes about it, what stands at its links, and the
/// titles of the boundaries around it.
///
/// A stated property counts before what was only said. Words at a link speak of both its ends, but a number there of
/// the end it leads to; what stands at a boundary speaks of everything inside, but its numbers are those of the whole,
/// and so count only where half a statement does, like notes about nothing in particular. Not safe for use by several
/// threads.
final class Facts {
    /// What is said of most components is no longer.
    private static final int USUAL = 200;

    private final Terrain terrain;
    private final Catalog catalog;
    private final @Nullable Words[] words;
    private @Nullable List<List<String>> atLinks;
    private @Nullable List<List<String>> intoIt;
    private @Nullable Map<BoundaryId, List<String>> around;
    private @Nullable List<String> atLarge;

    /// The lines that speak of a component: its own, those of its links and surroundings, and those whose numbers are
    /// its own.
    private record Words(List<String> all, List<String> numbers) {}

    Facts(Terrain terrain, Catalog catalog) {
        this.terrain = terrain;
        this.catalog = catalog;
        this.words = new Words[terrain.size()];
    }

    /// Whether the component states the property so that it passes; `leniently` also by what is said at large.
    boolean passes(int at, String property, PropertyTest test, boolean leniently) {
        return value(at, property, test, leniently).isPresent();
    }

    /// The value by which the component passes the test.
    ///
    /// Where something checkable is asked for, a stated property that says nothing checkable passes `leniently`; words
    /// that only name the property never do.
    Optional<Value> value(int at, String property, PropertyTest test, boolean leniently) {
        PropertyKind kind = catalog.property(property).orElse(null);
        if (kind == null) {
            return Optional.empty();
        }
        Value stated = terrain.component(at).properties().get(property);
        if (stated != null) {
            boolean concrete = leniently || stated instanceof Value.Text(String text) && concrete(text, property);
            return Properties.passes(stated, kind, test, concrete) ? Optional.of(stated) : Optional.empty();
        }
        return Optional.ofNullable(claimed(at, kind, test, leniently))
                .map(written -> written.claim().value());
    }

    /// What is written that states the property without being its field, as `value` finds it; and where.
    Optional<Written> written(int at, String property, PropertyTest test, boolean leniently) {
        boolean field = terrain.component(at).properties().containsKey(property);
        return field
                ? Optional.empty()
                : catalog.property(property).flatMap(kind -> Optional.ofNullable(claimed(at, kind, test, leniently)));
    }

    /// A line that claims something of a component.
    record Written(Claim claim, String line) {}

    /// Where a line stands that speaks of a component: in its own words first of all.
    enum Place {
        OWN,
        LINK,
        AROUND,
        LARGE
    }

    Place place(int at, String line) {
        if (own(at).contains(line)) {
            return Place.OWN;
        }
        if (links(false).get(at).contains(line)) {
            return Place.LINK;
        }
        return words(at).all().contains(line) ? Place.AROUND : Place.LARGE;
    }

    /// The number that the component states for the property.
    OptionalDouble number(int at, String property) {
        return value(at, property, new PropertyTest.Stated(), false)
                .filter(Value.Amount.class::isInstance)
                .map(value -> OptionalDouble.of(((Value.Amount) value).amount()))
                .orElse(OptionalDouble.empty());
    }

    /// Everything that is said of a component; its stated properties too.
    String said(int at) {
        Component component = terrain.component(at);
        StringBuilder all = new StringBuilder(USUAL);
        for (String line : words(at).all()) {
            all.append(all.isEmpty() ? "" : " ").append(line);
        }
        for (Map.Entry<String, Value> property : component.properties().entrySet()) {
            all.append(' ')
                    .append(property.getKey())
                    .append(' ')
                    .append(property.getValue().shown());
        }
        return all.toString();
    }

    private boolean concrete(String text, String property) {
        return text.lines()
                .flatMap(line -> catalog.claims().read(line).stream())
                .anyMatch(claim -> claim.property().equals(property) && claim.concrete());
    }

    private @Nullable Written claimed(int at, PropertyKind kind, PropertyTest test, boolean leniently) {
        if (kind.said().isEmpty() && kind.named().isEmpty()) {
            return null;
        }
        Words spoken = words(at);
        boolean number = kind.type() == PropertyKind.Type.NUMBER;
        Written claimed = first(number ? spoken.numbers() : spoken.all(), kind, test);
        if (claimed == null && leniently && number) {
            claimed = first(spoken.all(), kind, test);
        }
        return claimed == null && leniently ? first(atLarge(), kind, test) : claimed;
    }

    /// The first of what the lines claim that passes; words that only name the property say nothing checkable.
    private @Nullable Written first(List<String> lines, PropertyKind kind, PropertyTest test) {
        for (String line : lines) {
            for (Claim claim : catalog.claims().read(line)) {
                if (claim.property().equals(kind.id())
                        && (claim.concrete() || !(test instanceof PropertyTest.Checkable))
                        && Properties.passes(claim.value(), kind, test, claim.concrete())) {
                    return new Written(claim, line);
                }
            }
        }
        return null;
    }

    private Words words(int at) {
        Words known = words[at];
        if (known == null) {
            known = gathered(at);
            words[at] = known;
        }
        return known;
    }

    private List<String> own(int at) {
        Component component = terrain.component(at);
        List<String> own = new ArrayList<>();
        add(own, component.label());
        add(own, component.technology());
        add(own, component.description());
        for (String note : terrain.notes(component.id())) {
            add(own, note);
        }
        return own;
    }

    private Words gathered(int at) {
        Component component = terrain.component(at);
        List<String> own = own(at);
        List<String> all = new ArrayList<>(own);
        all.addAll(links(false).get(at));
        if (component.in() != null) {
            all.addAll(around().getOrDefault(component.in(), List.of()));
        }
        List<String> numbers = new ArrayList<>(own);
        numbers.addAll(links(true).get(at));
        return new Words(all, numbers);
    }

    private static void add(List<String> lines, String text) {
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            text.lines().filter(line -> !line.isBlank()).forEach(lines::add);
        } else if (!text.isBlank()) {
            lines.add(text);
        }
    }

    private List<List<String>> links(boolean onlyInto) {
        List<List<String>> known = onlyInto ? intoIt : atLinks;
        if (known != null) {
            return known;
        }
        List<List<String>> result = new ArrayList<>();
        for (int at = 0; at < terrain.size(); at++) {
            result.add(new ArrayList<>());
        }
        for (Step step : terrain.steps()) {
            if (!step.link().label().isBlank()) {
                add(result.get(step.to()), step.link().label());
                if (!onlyInto) {
                    add(result.get(step.from()), step.link().label());
                }
            }
        }
        if (onlyInto) {
            intoIt = result;
        } else {
            atLinks = result;
        }
        return result;
    }

    /// What the titles of a boundary and of those around it say, and notes about them.
    private Map<BoundaryId, List<String>> around() {
        Map<BoundaryId, List<String>> known = around;
        if (known == null) {
            known = new HashMap<>();
            Map<BoundaryId, Boundary> boundaries = new HashMap<>();
            terrain.wiring().boundaries().forEach(boundary -> boundaries.put(boundary.id(), boundary));
            for (Boundary boundary : boundaries.values()) {
                List<String> lines = new ArrayList<>();
                for (Boundary each = boundary;
                        each != null;
                        each = each.in() == null ? null : boundaries.get(each.in())) {
                    add(lines, each.label());
                    for (String note : terrain.notes(each.id())) {
                        add(lines, note);
                    }
                }
                known.put(boundary.id(), lines);
            }
            around = known;
        }
        return known;
    }

    /// Notes that speak of nothing in particular.
    private List<String> atLarge() {
        List<String> known = atLarge;
        if (known == null) {
            known = new ArrayList<>();
            for (Note note : terrain.wiring().notes()) {
                if (note.about() == null) {
                    add(known, note.text());
                }
            }
            atLarge = known;
        }
        return known;
    }
}
