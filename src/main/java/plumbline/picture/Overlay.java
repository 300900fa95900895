package plumbline.picture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import plumbline.catalog.Reading;
import plumbline.design.Box;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.Layout;
import plumbline.design.Link;
import plumbline.design.Point;

/// Lays an emphasis over a picture, so that screen and export agree on what is brought forward.
public record Overlay(Draw draw) {
    /// How strong what fades stays.
    public static final double FADED = 0.35;

    private static final double RING = 2;
    private static final double RING_GAP = 3;
    private static final double BADGE = 7;

    /// The picture with the emphasis: existing parts keep their place and change at most their strength.
    ///
    /// `picture` was drawn from this design and reading. Ids of the emphasis that are not in the picture are
    /// ignored.
    public Picture over(Picture picture, Design design, Reading reading, Emphasis emphasis) {
        Set<ElementId> full = new HashSet<>(emphasis.kept());
        full.addAll(emphasis.selected());
        List<Part> parts = new ArrayList<>();
        for (Part part : picture.parts()) {
            parts.add(part.withStrength(strength(part, emphasis.kept(), full)));
        }
        Map<ElementId, Part> main = picture.main();
        for (ElementId id : emphasis.selected()) {
            Optional.ofNullable(main.get(id)).ifPresent(part -> parts.add(ring(part)));
        }
        emphasis.signs()
                .forEach(
                        (id, sign) -> Optional.ofNullable(main.get(id)).ifPresent(part -> parts.add(sign(part, sign))));
        emphasis.badges()
                .forEach((id, alarm) ->
                        Optional.ofNullable(main.get(id)).ifPresent(part -> parts.add(badge(part, alarm))));
        for (Emphasis.Ghost ghost : emphasis.ghosts()) {
            parts.addAll(ghost(design, reading, ghost));
        }
        return new Picture(picture.title(), picture.ground(), distinct(parts));
    }

    /// The picture with what helps a hand above everything else.
    public Picture over(Picture picture, Aids aids) {
        List<Part> parts = new ArrayList<>(picture.parts());
        new Helps(draw.look()).part(aids, picture).ifPresent(parts::add);
        return new Picture(picture.title(), picture.ground(), parts);
    }

    private static double strength(Part part, Set<ElementId> kept, Set<ElementId> full) {
        ElementId element = part.element();
        boolean fades = switch (part.role()) {
            case COMPONENT, LINK, LABEL, NOTE -> !kept.isEmpty() && (element == null || !full.contains(element));
            case BOUNDARY, TITLE, LEGEND, SELECTION, GHOST, BADGE, SIGN, AID -> false;
        };
        return fades ? FADED : 1;
    }

    private Part ring(Part part) {
        Stroke accent = Stroke.of(draw.look().colour(Token.ACCENT), RING);
        List<Mark> marks = part.role() == Part.Role.LINK ? traced(part, accent) : ringed(part, accent);
        return new Part(part.element(), Part.Role.SELECTION, "selected", Bounds.of(marks), marks, 1);
    }

    /// A ring in the colour of its meaning, and a plus or minus where the ring begins; a link is traced.
    private Part sign(Part part, Emphasis.Sign sign) {
        Look look = draw.look();
        Colour colour = look.colour(sign == Emphasis.Sign.EXTRA ? Token.WARNING : Token.ACCENT);
        List<Double> dashes = sign == Emphasis.Sign.EXTRA ? List.of() : List.of(5.0, 4.0);
        Stroke ring = new Stroke(colour, RING, dashes, true);
        boolean link = part.role() == Part.Role.LINK;
        List<Mark> marks = new ArrayList<>(link ? traced(part, ring) : ringed(part, ring));
        Point centre =
                link ? middle(part) : new Point(solid(part).x() + 2, solid(part).y());
        Stroke pen = new Stroke(look.colour(Token.CARD), 1.8, List.of(), true);
        marks.add(new Mark.Path(Shapes.circle(centre, BADGE), colour, Stroke.of(look.colour(Token.CANVAS), 1.5)));
        marks.add(new Mark.Path(Shapes.rounded(List.of(centre.plus(-3.2, 0), centre.plus(3.2, 0)), 0), null, pen));
        if (sign == Emphasis.Sign.EXTRA) {
            marks.add(new Mark.Path(Shapes.rounded(List.of(centre.plus(0, -3.2), centre.plus(0, 3.2)), 0), null, pen));
        }
        String title = sign.name().toLowerCase(Locale.ROOT);
        return new Part(part.element(), Part.Role.SIGN, title, Bounds.of(marks), marks, 1);
    }

    private static List<Mark> ringed(Part part, Stroke accent) {
        double radius = part.role() == Part.Role.BOUNDARY ? 12 : part.role() == Part.Role.NOTE ? 4 : Cards.CORNER;
        return List.of(new Mark.Rectangle(solid(part).grown(RING_GAP - RING / 2), radius + RING_GAP - 1, null, accent));
    }

    /// A link is selected by a broad, see-through line along its own.
    private static List<Mark> traced(Part part, Stroke accent) {
        for (Mark mark : part.marks()) {
            if (mark instanceof Mark.Path path && path.stroke() != null) {
                Stroke broad = new Stroke(accent.colour().withAlpha(0.3), 8, List.of(), true);
                return List.of(new Mark.Path(path.steps(), null, broad));
            }
        }
        return ringed(part, accent);
    }

    private Part badge(Part part, Emphasis.Alarm alarm) {
        Box box = solid(part);
        Point centre = part.role() == Part.Role.LINK ? middle(part) : new Point(box.right() - 4, box.y() + 2);
        Look look = draw.look();
        Colour colour = switch (alarm) {
            case CRITICAL -> look.colour(Token.BAD);
            case MAJOR -> look.colour(Token.WARNING);
            case MINOR -> look.colour(Token.MUTED);
        };
        Stroke gap = Stroke.of(look.colour(Token.CANVAS), 1.5);
        Colour sign = look.colour(Token.CARD);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Path(Shapes.circle(centre, BADGE), colour, gap));
        if (alarm == Emphasis.Alarm.MINOR) {
            marks.add(new Mark.Path(Shapes.circle(centre, 1.6), sign, null));
        } else {
            Stroke pen = new Stroke(sign, 1.8, List.of(), true);
            List<Point> bar = List.of(centre.plus(0, -3.4), centre.plus(0, 0.6));
            marks.add(new Mark.Path(Shapes.rounded(bar, 0), null, pen));
            marks.add(new Mark.Path(Shapes.circle(centre.plus(0, 3.5), 1.1), sign, null));
        }
        String title = alarm.name().toLowerCase(Locale.ROOT);
        return new Part(part.element(), Part.Role.BADGE, title, Bounds.of(marks), marks, 1);
    }

    /// The box of a part without what hangs on it (a note's line, a stroke's width).
    private static Box solid(Part part) {
        for (Mark mark : part.marks()) {
            if (mark instanceof Mark.Rectangle rectangle) {
                return rectangle.box();
            }
            if (mark instanceof Mark.Path path && path.fill() != null) {
                return Bounds.of(List.of(new Mark.Path(path.steps(), path.fill(), null)));
            }
        }
        return part.bounds();
    }

    private static Point middle(Part part) {
        for (Mark mark : part.marks()) {
            if (mark instanceof Mark.Path path && !path.steps().isEmpty()) {
                return switch (path.steps().get(path.steps().size() / 2)) {
                    case Step.Move(Point to) -> to;
                    case Step.Line(Point to) -> to;
                    case Step.Curve(Point first, Point second, Point to) -> to;
                    case Step.Close close -> part.bounds().centre();
                };
            }
        }
        return part.bounds().centre();
    }

    /// What the edit would add, drawn in the accent colour where it could stand.
    private List<Part> ghost(Design design, Reading reading, Emphasis.Ghost ghost) {
        Design done = ghost.edit().applyTo(design);
        SequencedMap<ElementId, Layout.Placement> placements = new LinkedHashMap<>();
        draw.boxes(design, reading)
                .forEach((id, box) -> placements.put(id, new Layout.Placement(box.corner(), box.size())));
        SequencedMap<ElementId, Box> places = new Settling(draw).places(done, design, reading);
        places.forEach((id, box) -> placements.put(id, new Layout.Placement(box.corner(), box.size())));
        Set<ElementId> fresh = new HashSet<>(places.keySet());
        Set<ElementId> known = new HashSet<>();
        design.links().forEach(link -> known.add(link.id()));
        done.links().stream().map(Link::id).filter(id -> !known.contains(id)).forEach(fresh::add);
        Layout layout = new Layout(placements, design.layout().routes(), Set.of(), Set.of());
        Picture drawn = draw.withLegend(false).draw(done.withLayout(layout), reading);
        List<Part> parts = new ArrayList<>();
        for (Part part : drawn.parts()) {
            ElementId element = part.element();
            if (element != null && fresh.contains(element)) {
                parts.add(new Ghosts(draw.look(), draw.ruler()).faint(part, ghost.hint()));
            }
        }
        return parts;
    }

    /// Two edits may add the same element: the first one is shown.
    private static List<Part> distinct(List<Part> parts) {
        Map<Part.Key, Part> result = new LinkedHashMap<>();
        parts.forEach(part -> result.putIfAbsent(part.key(), part));
        return List.copyOf(result.values());
    }
}
