package plumbline.ui.canvas;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/// Brings the children of a node in line with a list and leaves alone those that stay: whatever is taken out and put
/// back is styled and painted anew.
final class Children {
    private Children() {}

    /// Takes out what is not in the list.
    static void keep(ObservableList<Node> children, List<? extends Node> staying) {
        if (children.equals(staying)) {
            return;
        }
        Set<Node> kept = new HashSet<>(staying);
        int gone =
                (int) children.stream().filter(child -> !kept.contains(child)).count();
        if (gone > children.size() / 2) {
            children.retainAll(kept);
        } else if (gone > 0) {
            children.removeIf(child -> !kept.contains(child));
        }
    }

    /// Puts in what is missing of the list, where it belongs; nothing else is there.
    static void become(ObservableList<Node> children, List<? extends Node> next) {
        if (children.equals(next)) {
            return;
        }
        Set<Node> there = new HashSet<>(children);
        boolean mostlyNew = there.size() < next.size() / 2;
        for (int at = 0; at < next.size(); at++) {
            Node node = next.get(at);
            if (at < children.size() && children.get(at).equals(node)) {
                continue;
            }
            if (mostlyNew || there.contains(node)) {
                // Or those that stay have changed places among themselves.
                children.setAll(next);
                return;
            }
            children.add(at, node);
        }
    }
}
