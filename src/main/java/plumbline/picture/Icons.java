package plumbline.picture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;
import plumbline.design.KindId;
import plumbline.design.Point;

/// The icon of each kind: outlines of the Feather set (MIT licence), as data, so that every painter draws the
/// same.
///
/// An icon is drawn on a square of 24 by 24 with a line of 2; `icons/feather.txt` holds one a line, in the letters of
/// SVG paths (absolute M, L, C, Z), and `icons/kinds.txt` says which kind has which.
public final class Icons {
    /// The side of the square that outlines are drawn on.
    public static final double GRID = 24;

    private static final String UNKNOWN = "help-circle";
    private static final String NONE_OF_ITS_OWN = "circle";
    private static final Icons SHARED = new Icons();

    private final Map<String, List<Step>> outlines = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private Icons() {
        lines("icons/feather.txt").forEach(line -> {
            int space = line.indexOf(' ');
            outlines.put(line.substring(0, space), steps(line.substring(space + 1)));
        });
        lines("icons/kinds.txt").forEach(line -> {
            int space = line.indexOf(' ');
            names.put(line.substring(0, space), line.substring(space + 1));
        });
    }

    /// The one set: the files are read once.
    public static Icons shared() {
        return SHARED;
    }

    /// The icon of a kind, moved to a corner and scaled to a side; a question mark where there is no kind.
    public List<Step> of(@Nullable KindId kind, Point corner, double side) {
        String name = kind == null ? UNKNOWN : names.getOrDefault(kind.value(), NONE_OF_ITS_OWN);
        List<Step> outline = outlines.get(name);
        if (outline == null) {
            throw new IllegalStateException("there is no icon " + name);
        }
        double scale = side / GRID;
        return outline.stream().map(step -> moved(step, corner, scale)).toList();
    }

    /// Whether the kind has an icon of its own.
    public boolean has(KindId kind) {
        return names.containsKey(kind.value());
    }

    private static Step moved(Step step, Point corner, double scale) {
        return switch (step) {
            case Step.Move(Point to) -> new Step.Move(moved(to, corner, scale));
            case Step.Line(Point to) -> new Step.Line(moved(to, corner, scale));
            case Step.Curve(Point first, Point second, Point to) ->
                new Step.Curve(moved(first, corner, scale), moved(second, corner, scale), moved(to, corner, scale));
            case Step.Close close -> close;
        };
    }

    private static Point moved(Point point, Point corner, double scale) {
        return new Point(corner.x() + point.x() * scale, corner.y() + point.y() * scale);
    }

    private static List<Step> steps(String path) {
        List<Step> steps = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(path, " ");
        while (tokens.hasMoreTokens()) {
            String letter = tokens.nextToken();
            steps.add(
                    switch (letter) {
                        case "M" -> new Step.Move(point(tokens));
                        case "L" -> new Step.Line(point(tokens));
                        case "C" -> new Step.Curve(point(tokens), point(tokens), point(tokens));
                        case "Z" -> new Step.Close();
                        default -> throw new IllegalStateException("an icon has the step " + letter);
                    });
        }
        return List.copyOf(steps);
    }

    private static Point point(StringTokenizer tokens) {
        return new Point(Double.parseDouble(tokens.nextToken()), Double.parseDouble(tokens.nextToken()));
    }

    private static List<String> lines(String resource) {
        InputStream stream = Icons.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException(resource + " is not bundled");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.readAllLines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
