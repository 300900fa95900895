package plumbline.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Group;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

class ChildrenTest {
    private final List<Node> nodes =
            Stream.generate(Group::new).limit(30).map(Node.class::cast).toList();

    @Test
    void childrenBecomeAnyList() {
        for (long seed = 1; seed <= 200; seed++) {
            Random chance = new Random(seed);
            Group group = new Group(chosen(chance));
            List<Node> next = chosen(chance);
            if (seed % 3 == 0) {
                Collections.shuffle(next, chance);
            }

            Children.keep(group.getChildren(), next);
            Children.become(group.getChildren(), next);

            assertThat(group.getChildren()).as("seed " + seed).isEqualTo(next);
        }
    }

    @Test
    void whatStaysIsNeverTakenOut() {
        Group group = new Group(nodes.subList(0, 20));
        List<Node> next = new ArrayList<>(nodes.subList(2, 25));
        next.remove(nodes.get(9));
        Set<Node> takenOut = new HashSet<>();
        group.getChildren().addListener((ListChangeListener<Node>) change -> {
            while (change.next()) {
                takenOut.addAll(change.getRemoved());
            }
        });

        Children.keep(group.getChildren(), next);
        Children.become(group.getChildren(), next);

        assertThat(takenOut).containsExactlyInAnyOrder(nodes.get(0), nodes.get(1), nodes.get(9));
    }

    private List<Node> chosen(Random chance) {
        double share = chance.nextDouble();
        return new ArrayList<>(
                nodes.stream().filter(_ -> chance.nextDouble() < share).toList());
    }
}
