package plumbline.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.design.BoundaryId;
import plumbline.design.Box;
import plumbline.design.Component;
import plumbline.design.ElementId;
import plumbline.design.Layout;
import plumbline.design.Note;
import plumbline.problem.Deadline;

/// Keeps the notes of others from hiding the names of the components that they lie on.
///
/// One that repeats the name is the shadow of a stack of shapes and goes; one that leaves no strip for the name moves
/// beside the component, where there is room.
final class Clearance {
    private static final double APART = 8;
    /// The strip in which a name can stand: above or below a note, or beside it.
    private static final double HIGH = 24;
    private static final double WIDE = 80;
    private static final int MOST = 1_000;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Map<ElementId, Layout.Placement> places;
    private final List<Component> components;

    private Clearance(Map<ElementId, Layout.Placement> places, List<Component> components) {
        this.places = places;
        this.components = components;
    }

    /// Clears the names of these components: the notes that stay, with their places changed where that is needed.
    static List<Note> make(Map<ElementId, Layout.Placement> places, List<Component> components, List<Note> notes) {
        if (components.size() > MOST || notes.size() > MOST) {
            return notes;
        }
        Clearance clearance = new Clearance(places, components);
        List<Note> stay = new ArrayList<>(notes);
        stay.removeIf(clearance::shadow);
        stay.forEach(clearance::move);
        return stay;
    }

    private boolean shadow(Note note) {
        Box sheet = box(note.id());
        boolean shadow = sheet != null
                && components.stream()
                        .filter(component -> repeats(note, component))
                        .map(component -> box(component.id()))
                        .anyMatch(box -> box != null && box.intersects(sheet));
        if (shadow) {
            places.remove(note.id());
        }
        return shadow;
    }

    /// Whether the note says the name, and no more than the component does.
    private static boolean repeats(Note note, Component component) {
        Set<String> said = words(note.text());
        Set<String> name = words(component.label());
        Set<String> all = words(component.label() + " " + component.technology() + " " + component.description());
        return !name.isEmpty() && said.containsAll(name) && all.containsAll(said);
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private void move(Note note) {
        Deadline.ask();
        Box sheet = box(note.id());
        if (sheet == null) {
            return;
        }
        components.stream()
                .map(component -> box(component.id()))
                .filter(Objects::nonNull)
                .filter(box -> hides(sheet, box))
                .findFirst()
                .flatMap(box -> beside(box, sheet)
                        .filter(place -> free(note, place, sheet))
                        .findFirst())
                .ifPresent(place -> places.put(note.id(), new Layout.Placement(place.corner(), place.size())));
    }

    private static boolean hides(Box sheet, Box box) {
        return sheet.intersects(box)
                && sheet.y() - box.y() < HIGH
                && box.bottom() - sheet.bottom() < HIGH
                && sheet.x() - box.x() < WIDE
                && box.right() - sheet.right() < WIDE;
    }

    /// Below, above, to the right and to the left of a box.
    private static Stream<Box> beside(Box box, Box sheet) {
        return Stream.of(
                sheet.moved(0, box.bottom() + APART - sheet.y()),
                sheet.moved(0, box.y() - APART - sheet.bottom()),
                sheet.moved(box.right() + APART - sheet.x(), 0),
                sheet.moved(box.x() - APART - sheet.right(), 0));
    }

    /// Whether nothing stands there, and no frame that held the note is left or another entered.
    private boolean free(Note note, Box place, Box sheet) {
        return places.keySet().stream().filter(id -> !id.equals(note.id())).allMatch(id -> {
            Box other = box(id);
            return other == null
                    || (id instanceof BoundaryId && other.contains(sheet)
                            ? other.contains(place)
                            : !other.intersects(place));
        });
    }

    private @Nullable Box box(ElementId id) {
        Layout.Placement place = places.get(id);
        return place == null ? null : place.box();
    }
}
