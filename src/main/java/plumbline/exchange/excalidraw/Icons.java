package plumbline.exchange.excalidraw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.design.Box;

/// Groups that draw one thing: a stick figure, a cylinder of two ellipses, an icon of a library, with or without its
/// name below.
final class Icons {
    private static final double LARGEST = 320;
    private static final double LARGEST_NAMELESS = 160;

    /// One thing that a group draws; `name` is empty if nothing is written in it.
    record Icon(String id, Box box, String name) {}

    private final Map<String, List<Item>> groups = new LinkedHashMap<>();
    private final Map<String, Boolean> judged = new HashMap<>();
    private final Map<Item, String> bound;

    /// `bound` is what is written on the items that have a text bound to them.
    Icons(List<Item> items, Map<Item, String> bound) {
        this.bound = bound;
        for (Item item : items) {
            for (String group : item.groups()) {
                groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(item);
            }
        }
    }

    /// The icon that the item is a stroke of: of its outermost group that draws one thing.
    Optional<Icon> of(Item item) {
        for (String group : item.groups().reversed()) {
            if (judged.computeIfAbsent(group, this::drawsOneThing)) {
                return Optional.of(icon(group));
            }
        }
        return Optional.empty();
    }

    private Icon icon(String group) {
        List<Item> members = groups.getOrDefault(group, List.of());
        Box box = Box.around(members.stream().map(Item::box).toList()).orElseThrow();
        StringBuilder name = new StringBuilder();
        for (Item member : members) {
            if (member.isText()) {
                name.append(name.isEmpty() ? "" : "\n").append(member.text());
            }
        }
        return new Icon("group " + group, box, name.toString());
    }

    private boolean drawsOneThing(String group) {
        List<Item> members = groups.getOrDefault(group, List.of());
        long texts = members.stream().filter(Item::isText).count();
        long strokes = members.size() - texts;
        boolean plain = members.stream().noneMatch(member -> member.isArrow() || member.isFrame())
                && members.stream().noneMatch(bound::containsKey);
        long shapes = members.stream().filter(Item::isShape).count();
        if (!plain || texts > 1 || strokes == 0 || strokes == 1 && shapes == 1) {
            return false;
        }
        double most = texts == 1 ? LARGEST : LARGEST_NAMELESS;
        Box box = Box.around(members.stream().map(Item::box).toList()).orElseThrow();
        return Math.max(box.width(), box.height()) <= most;
    }
}
