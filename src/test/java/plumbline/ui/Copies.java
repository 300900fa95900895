package plumbline.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import plumbline.design.Box;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.Layout;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Point;

/// One design drawn several times, copy beside copy, until it is as large as is wanted.
final class Copies {
    private static final int ABREAST = 2;
    private static final double APART = 120;

    private Copies() {}

    static Design of(Design one, int wanted) {
        Map<ElementId, Point> corners = new LinkedHashMap<>();
        one.layout().boxes().forEach((id, place) -> corners.put(id, place.corner()));
        Box all = Box.around(corners.values().stream()
                        .map(corner -> new Box(corner.x(), corner.y(), 240, 64))
                        .toList())
                .orElseThrow();
        List<Component> components = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        SequencedMap<ElementId, Layout.Placement> places = new LinkedHashMap<>();
        for (int copy = 0; components.size() < wanted; copy++) {
            String suffix = "-" + copy;
            double dx = copy % ABREAST * (all.width() + APART);
            double dy = copy / ABREAST * (all.height() + APART);
            Map<ElementId, ComponentId> fresh = new LinkedHashMap<>();
            for (Component component : one.components()) {
                if (components.size() < wanted) {
                    ComponentId id = new ComponentId(component.id().value() + suffix);
                    fresh.put(component.id(), id);
                    components.add(new Component(
                            id,
                            component.kind(),
                            component.label(),
                            component.technology(),
                            component.description(),
                            component.properties(),
                            null));
                    Point corner = corners.get(component.id());
                    if (corner != null) {
                        places.put(id, new Layout.Placement(corner.plus(dx, dy), null));
                    }
                }
            }
            for (Link link : one.links()) {
                ComponentId from = fresh.get(link.from());
                ComponentId to = fresh.get(link.to());
                if (from != null && to != null) {
                    LinkId id = new LinkId(link.id().value() + suffix);
                    links.add(new Link(id, from, to, link.flow(), link.label(), link.step()));
                }
            }
        }
        return Design.of(one.prompt(), one.title(), components, links, List.of(), List.of())
                .withLayout(new Layout(places, new LinkedHashMap<>(), Set.of(), Set.of()));
    }
}
