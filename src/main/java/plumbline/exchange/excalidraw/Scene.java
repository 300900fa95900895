package plumbline.exchange.excalidraw;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.design.Box;
import plumbline.design.Point;
import plumbline.exchange.JsonObject;
import plumbline.exchange.sheet.Cell;
import plumbline.exchange.sheet.Cell.Place;
import plumbline.exchange.sheet.Cell.Sort;
import plumbline.exchange.sheet.Style;
import plumbline.problem.Deadline;

/// A scene said in the words of a sheet: what is bound together is put together, the rest keeps its place.
final class Scene {
    private static final Set<String> HEADLESS = Set.of("", "bar", "dot", "circle", "circle_outline");

    private final JsonObject whole;
    private final List<Item> items;
    private final Map<String, Item> byId = new HashMap<>();
    private final Map<Item, String> bound = new IdentityHashMap<>();
    private final Set<Item> spoken = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Icons icons;
    private final Set<String> drawn = new HashSet<>();
    private final List<Cell> cells = new ArrayList<>();
    private int scribbles;

    Scene(JsonObject whole) {
        this.whole = whole;
        this.items = new ArrayList<>();
        for (JsonObject element : whole.objects("elements")) {
            Item item = Item.of(element, items.size() + 1);
            if (!element.flag("isDeleted") && element.number("opacity", 100) > 0) {
                items.add(item);
                byId.put(item.id(), item);
            }
        }
        bind();
        this.icons = new Icons(items, bound);
    }

    /// The cells, in drawing order.
    List<Cell> cells() {
        cells.add(Own.layer(whole));
        items.forEach(this::draw);
        return Own.nested(cells);
    }

    /// How many strokes of the pen say nothing about the system.
    int scribbles() {
        return scribbles;
    }

    private void bind() {
        for (Item item : items) {
            // Scenes written by programs may give a shape its words this way.
            item.written()
                    .object("label")
                    .map(label -> label.text("text"))
                    .filter(text -> !text.isBlank())
                    .ifPresent(text -> bound.putIfAbsent(item, text));
            Item container = item.isText() ? byId.get(item.container()) : null;
            if (container != null && !container.isText()) {
                bound.merge(container, item.text(), (one, other) -> one + "\n" + other);
                spoken.add(item);
            }
        }
    }

    private void draw(Item item) {
        Optional<Icons.Icon> icon = icons.of(item);
        if (icon.isPresent()) {
            draw(icon.get());
        } else if (item.isFrame()) {
            vertex(item.id(), item.written().text("name"), "frame", item.box(), item);
        } else if (item.isText()) {
            if (!spoken.contains(item) && !item.text().isBlank()) {
                vertex(
                        item.id(),
                        item.text(),
                        "text;fontSize=" + Math.round(item.written().number("fontSize", 20)),
                        item.box(),
                        item);
            }
        } else if (item.isShape()) {
            vertex(item.id(), bound.getOrDefault(item, ""), style(item), item.box(), item);
        } else if (item.isPicture()) {
            vertex(item.id(), bound.getOrDefault(item, ""), "image", item.box(), item);
        } else if (item.isArrow() || item.isLine()) {
            edge(item);
        } else if (item.isLoop() && items.stream().anyMatch(text -> isWrittenIn(text, item))) {
            vertex(item.id(), bound.getOrDefault(item, ""), style(item), item.box(), item);
        } else if (item.isScribble()) {
            scribbles++;
        }
    }

    /// Whether it is free words in the middle of what the pen encloses.
    private static boolean isWrittenIn(Item text, Item loop) {
        Deadline.ask();
        return text.isText()
                && text.container().isEmpty()
                && loop.box().contains(text.box())
                && loop.box()
                        .grown(-loop.box().height() / 4)
                        .contains(text.box().centre());
    }

    private void draw(Icons.Icon icon) {
        if (drawn.add(icon.id())) {
            vertex(
                    icon.id(),
                    icon.name(),
                    icon.name().isBlank() ? "image" : "image;verticalLabelPosition=middle",
                    icon.box(),
                    null);
        }
    }

    private void vertex(String id, String text, String style, Box box, @Nullable Item item) {
        Map<String, String> said = item == null ? Map.of() : Own.properties(item.written());
        Place place = new Place(box.x(), box.y(), box.width(), box.height(), false, null, null, null, List.of());
        cells.add(new Cell(id, Cell.saying(text), Style.of(style), Sort.VERTEX, "", null, null, true, place, said));
    }

    private void edge(Item item) {
        List<Point> path = item.path();
        if (path.size() < 2) {
            return;
        }
        String start = item.isArrow() ? end(item, "startBinding") : null;
        String end = item.isArrow() ? end(item, "endBinding") : null;
        String style = item.isLine()
                ? "line;endArrow=none"
                : "startArrow=" + head(item, "startArrowhead") + ";endArrow=" + head(item, "endArrowhead");
        Place place =
                new Place(0, 0, 0, 0, true, null, path.getFirst(), path.getLast(), path.subList(1, path.size() - 1));
        String label = bound.getOrDefault(item, "");
        cells.add(new Cell(
                item.id(),
                Cell.saying(label),
                Style.of(style),
                Sort.EDGE,
                "",
                start,
                end,
                true,
                place,
                Own.properties(item.written())));
    }

    /// What that end is bound to: a text's container, an icon's whole; null if to nothing that is there.
    private @Nullable String end(Item arrow, String side) {
        Item at = arrow.written()
                .object(side)
                .map(binding -> byId.get(binding.text("elementId")))
                .orElse(null);
        if (at != null && spoken.contains(at)) {
            at = byId.get(at.container());
        }
        if (at == null) {
            return null;
        }
        return icons.of(at).map(Icons.Icon::id).orElse(at.id());
    }

    private static String head(Item arrow, String side) {
        return HEADLESS.contains(arrow.written().text(side)) ? "none" : "classic";
    }

    private static String style(Item item) {
        String outline = item.written().text("strokeColor").isEmpty()
                ? "#1e1e1e"
                : colour(item.written().text("strokeColor"));
        String fill = colour(item.written().text("backgroundColor"));
        String shape = switch (item.type()) {
            case "ellipse" -> "ellipse;";
            case "diamond" -> "rhombus;";
            default -> "";
        };
        boolean dashed = !item.written().text("strokeStyle").equals("solid");
        return shape + "strokeColor=" + outline + ";fillColor=" + fill + (dashed ? ";dashed=1" : "");
    }

    private static String colour(String written) {
        return written.equals("transparent") || written.isEmpty() ? "none" : written.replace(';', ' ');
    }
}
