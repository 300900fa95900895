package plumbline.ui.canvas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Group;
import plumbline.picture.Part;

/// The parts of a picture as nodes, in painting order; what a hand changes lies in layers of its own, so that the rest
/// can be painted once and be shown as an image for as long as things move.
///
/// While a hand changes them, cards and words lie above all others of their kind, and lines below. For the FX thread.
final class World extends Group {
    private final Group frames = new Group();
    private final Group linesInHand = new Group();
    private final Group still = new Group();
    private final Group inHand = new Group();
    private final Map<Part.Key, PartNode> shown = new HashMap<>();
    private final Set<Part.Key> touched = new HashSet<>();

    World() {
        for (Group layer : List.of(frames, linesInHand, still, inHand)) {
            layer.setManaged(false);
            getChildren().add(layer);
        }
        setManaged(false);
    }

    /// Shows these parts and no others, each logical pixel by so many physical ones. `changing` says that a hand
    /// changes them and more changes are to come.
    void show(List<Part> parts, double scale, boolean changing) {
        if (!changing) {
            touched.clear();
        }
        Map<Group, List<PartNode>> layers = new HashMap<>();
        List.of(frames, linesInHand, still, inHand).forEach(layer -> layers.put(layer, new ArrayList<>()));
        Set<Part.Key> there = new HashSet<>();
        for (Part part : parts) {
            Part.Key key = part.key();
            PartNode node = shown.computeIfAbsent(key, _ -> new PartNode(part));
            if (node.become(part) && changing) {
                touched.add(key);
            }
            node.legible(scale);
            there.add(key);
            layers.computeIfAbsent(layer(part, touched.contains(key)), _ -> new ArrayList<>())
                    .add(node);
        }
        shown.keySet().retainAll(there);
        // First out of all layers, since a node has but one parent.
        layers.forEach((layer, nodes) -> Children.keep(layer.getChildren(), nodes));
        layers.forEach((layer, nodes) -> Children.become(layer.getChildren(), nodes));
    }

    /// Whether what stands still is painted once and then shown as an image.
    void imaged(boolean wanted) {
        still.setCache(wanted);
    }

    boolean isImaged() {
        return still.isCache();
    }

    private Group layer(Part part, boolean isTouched) {
        return switch (part.role()) {
            case BOUNDARY -> frames;
            case LINK -> isTouched ? linesInHand : still;
            case TITLE, COMPONENT, NOTE, LABEL, SELECTION, GHOST, BADGE, SIGN, AID, LEGEND ->
                isTouched ? inHand : still;
        };
    }
}
