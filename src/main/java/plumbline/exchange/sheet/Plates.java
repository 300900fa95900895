package plumbline.exchange.sheet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import plumbline.exchange.sheet.Figure.Role;
import plumbline.problem.Deadline;

/// Empty boxes around nothing but one other shape, or with one picture upon them: the two are one component, the box
/// its border.
final class Plates {
    private static final double LABELLED = 0.25;
    private static final double PICTURE = 0.1;
    private static final double UPON = 0.5;
    private static final double LARGEST = 4;

    private final Sheet sheet;
    private final Map<Figure, List<Figure>> contents;

    private Plates(Sheet sheet) {
        this.sheet = sheet;
        this.contents = sheet.contents();
    }

    static void merge(Sheet sheet) {
        new Plates(sheet).merge();
    }

    /// The boxes that show a picture.
    static Set<Figure> pictured(Sheet sheet) {
        return sheet.figures().stream()
                .filter(figure -> figure.role() == Role.ICON && figure.itself().role() == Role.BOX)
                .map(Figure::itself)
                .collect(Collectors.toSet());
    }

    private void merge() {
        List<Figure> pictures = sheet.all(Role.ICON).stream()
                .filter(picture -> !picture.labelled())
                .toList();
        for (Figure plate : sheet.solids()) {
            Deadline.ask();
            if (plate.labelled() || plate.role() != Role.BOX) {
                continue;
            }
            List<Figure> inside = contents.getOrDefault(plate, List.of());
            if (inside.size() == 1) {
                Figure only = inside.getFirst();
                if (!contents.containsKey(only) && isFace(only, plate)) {
                    join(only, plate);
                }
            } else if (inside.isEmpty()) {
                List<Figure> upon = pictures.stream()
                        .filter(picture -> picture.solid() && liesUpon(picture, plate))
                        .toList();
                if (upon.size() == 1) {
                    join(upon.getFirst(), plate);
                }
            }
        }
    }

    private static void join(Figure face, Figure plate) {
        plate.write(face.labelled() ? face.label() : ShapeName.of(face.style()));
        face.partOf(plate);
    }

    /// Whether the shape is what the box is there to show; lines that end at the box mean the two of them.
    private static boolean isFace(Figure only, Figure plate) {
        if (plate.linked() && !only.linked()) {
            return true;
        }
        double share = only.area() / plate.area();
        return only.labelled() ? share >= LABELLED : only.role() == Role.ICON && share >= PICTURE;
    }

    /// Whether the picture stands on the box, though it may reach over it.
    private boolean liesUpon(Figure picture, Figure plate) {
        List<Figure> held = contents.getOrDefault(picture, List.of());
        return picture.order() > plate.order()
                && (held.isEmpty() || held.equals(List.of(plate)))
                && picture.area() <= LARGEST * plate.area()
                && plate.box().contains(picture.box().centre())
                && Containment.within(picture.box(), plate.box()) >= UPON;
    }
}
