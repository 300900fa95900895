package plumbline.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.Layout;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Point;

/// Reads plain lines as a design: each line a component, `A -> B -> C` links between components.
///
/// A label that occurs twice is one component. Marks of a list before a line are no part of it.
final class LinesOfText {
    private static final int MOST = 200;
    private static final int LONGEST = 200;
    private static final int ROWS = 10;
    private static final Pattern ARROW = Pattern.compile("\\s*(?:-+>|=+>|→)\\s*");
    private static final Pattern BULLET = Pattern.compile("^(?:[-*+•]|\\d{1,3}[.)])\\s+");

    private final Map<String, Component> components = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();

    private LinesOfText() {}

    static Design design(String text) {
        LinesOfText lines = new LinesOfText();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST)
                .forEach(lines::line);
        List<Component> components = List.copyOf(lines.components.values());
        return Design.of(null, "", components, lines.links, List.of(), List.of())
                .withLayout(inColumns(components));
    }

    private void line(String line) {
        ComponentId before = null;
        for (String part : ARROW.split(BULLET.matcher(line).replaceFirst(""))) {
            String label = part.strip();
            if (!label.isEmpty()) {
                ComponentId id = component(label.length() <= LONGEST ? label : label.substring(0, LONGEST));
                if (before != null) {
                    links.add(new Link(new LinkId("l" + (links.size() + 1)), before, id, null, "", null));
                }
                before = id;
            }
        }
    }

    private ComponentId component(String label) {
        return components
                .computeIfAbsent(label, _ -> Component.of("c" + (components.size() + 1), null, label))
                .id();
    }

    private static Layout inColumns(List<Component> components) {
        SequencedMap<ElementId, Layout.Placement> boxes = new LinkedHashMap<>();
        for (int i = 0; i < components.size(); i++) {
            int column = i / ROWS;
            Point corner = new Point(column * 272.0, (i - column * ROWS) * 88.0);
            boxes.put(components.get(i).id(), new Layout.Placement(corner, null));
        }
        return Layout.NONE.withBoxes(boxes);
    }
}
