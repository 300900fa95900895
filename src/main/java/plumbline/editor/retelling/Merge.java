package plumbline.editor.retelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.EndId;
import plumbline.design.Link;
import plumbline.design.Note;
import plumbline.design.Value;

/// The difference of two texts taken over into a design, all under the same ids; positions are not looked at.
final class Merge {
    private final Design base;
    private final Design before;
    private final Design now;

    Merge(Design base, Design before, Design now) {
        this.base = base;
        this.before = before;
        this.now = now;
    }

    /// Of two values of a text and the one in the design: the new one where the text changed.
    private static <T extends @Nullable Object> T taken(T drawn, T before, T now) {
        return Objects.equals(before, now) ? drawn : now;
    }

    Design merged() {
        List<Boundary> boundaries =
                merged(base.boundaries(), before.boundaries(), now.boundaries(), Boundary::id, this::boundary);
        Set<ElementId> frames = ids(boundaries, Boundary::id);
        List<Component> components =
                merged(base.components(), before.components(), now.components(), Component::id, this::component)
                        .stream()
                        .map(each -> each.in() == null || frames.contains(each.in()) ? each : each.within(null))
                        .toList();
        Set<ElementId> there = ids(components, Component::id);
        there.addAll(frames);
        List<Link> links = merged(base.links(), before.links(), now.links(), Link::id, this::link).stream()
                .filter(link -> there.contains(link.from()) && there.contains(link.to()))
                .toList();
        there.addAll(ids(links, Link::id));
        List<Note> notes = merged(base.notes(), before.notes(), now.notes(), Note::id, this::note).stream()
                .map(note -> note.about() == null || there.contains(note.about())
                        ? note
                        : new Note(note.id(), note.text(), null))
                .toList();
        return new Design(
                base.prompt(),
                taken(base.title(), before.title(), now.title()),
                components,
                links,
                nested(boundaries, frames),
                notes,
                base.answers(),
                base.dispositions(),
                base.layout());
    }

    /// Keeps the order of what is there; what is new comes after what it follows in the text.
    private <T, I extends ElementId> List<T> merged(
            List<T> drawn, List<T> told, List<T> said, Function<T, I> id, Change<T> change) {
        Map<I, T> olds = byId(told, id);
        Map<I, T> news = byId(said, id);
        Map<I, T> bases = byId(drawn, id);
        List<T> result = new ArrayList<>();
        for (T each : drawn) {
            T old = olds.get(id.apply(each));
            T next = news.get(id.apply(each));
            if (next != null) {
                result.add(old == null ? each : change.of(each, old, next));
            } else if (old == null) {
                result.add(each);
            }
        }
        I last = null;
        for (T each : said) {
            I own = id.apply(each);
            // What was taken off the drawing and is told as ever stays away.
            if (!bases.containsKey(own) && !each.equals(olds.get(own))) {
                I after = last;
                int place = 0;
                for (int i = 0; i < result.size(); i++) {
                    place = id.apply(result.get(i)).equals(after) ? i + 1 : place;
                }
                result.add(place, each);
                last = own;
            } else if (bases.containsKey(own)) {
                last = own;
            }
        }
        return result;
    }

    private interface Change<T> {
        T of(T drawn, T before, T now);
    }

    private Component component(Component drawn, Component old, Component next) {
        Map<String, Value> properties = taken(drawn.properties(), old.properties(), next.properties());
        return new Component(
                drawn.id(),
                taken(drawn.kind(), old.kind(), next.kind()),
                taken(drawn.label(), old.label(), next.label()),
                taken(drawn.technology(), old.technology(), next.technology()),
                taken(drawn.description(), old.description(), next.description()),
                properties,
                taken(drawn.in(), old.in(), next.in()));
    }

    private Boundary boundary(Boundary drawn, Boundary old, Boundary next) {
        return new Boundary(
                drawn.id(), taken(drawn.label(), old.label(), next.label()), taken(drawn.in(), old.in(), next.in()));
    }

    private Link link(Link drawn, Link old, Link next) {
        boolean moved = !old.from().equals(next.from()) || !old.to().equals(next.to());
        EndId from = moved ? next.from() : drawn.from();
        EndId to = moved ? next.to() : drawn.to();
        Integer step = taken(drawn.step(), old.step(), next.step());
        return new Link(
                drawn.id(), from, to, taken(drawn.flow(), old.flow(), next.flow()), label(drawn, old, next), step);
    }

    /// A step that only the text puts before the label does not become a part of it.
    private static String label(Link drawn, Link old, Link next) {
        String label = taken(drawn.label(), old.label(), next.label());
        boolean numbered = drawn.step() != null && old.label().equals(drawn.step() + ". " + drawn.label());
        String number = next.step() + ". ";
        return numbered && label.equals(next.label()) && label.startsWith(number)
                ? label.substring(number.length())
                : label;
    }

    private Note note(Note drawn, Note old, Note next) {
        ElementId about = taken(drawn.about(), old.about(), next.about());
        return new Note(drawn.id(), taken(drawn.text(), old.text(), next.text()), about);
    }

    /// Boundaries within boundaries that are there, none within itself: text and drawing may each have turned two
    /// round.
    private static List<Boundary> nested(List<Boundary> boundaries, Set<ElementId> frames) {
        Map<BoundaryId, BoundaryId> holders = new HashMap<>();
        List<Boundary> result = new ArrayList<>();
        for (Boundary boundary : boundaries) {
            BoundaryId in = boundary.in() != null && frames.contains(boundary.in()) ? boundary.in() : null;
            BoundaryId at = in;
            while (at != null && !at.equals(boundary.id())) {
                at = holders.get(at);
            }
            if (at != null) {
                in = null;
            }
            if (in != null) {
                holders.put(boundary.id(), in);
            }
            result.add(boundary.within(in));
        }
        return result;
    }

    private static <T> Set<ElementId> ids(List<T> elements, Function<T, ? extends ElementId> id) {
        Set<ElementId> ids = new HashSet<>();
        elements.forEach(each -> ids.add(id.apply(each)));
        return ids;
    }

    private static <T, I> Map<I, T> byId(List<T> elements, Function<T, I> id) {
        Map<I, T> result = new LinkedHashMap<>();
        elements.forEach(each -> result.put(id.apply(each), each));
        return result;
    }
}
