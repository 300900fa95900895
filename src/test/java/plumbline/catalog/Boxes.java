package plumbline.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.KindId;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Wiring;

/// Drawings in lines such as `Kafka -> Flink` or `Ranker -timeout> Popular items`, and what their boxes are read as.
final class Boxes {
    private Boxes() {}

    static Recognition read(String label, String... lines) {
        return within("", label, lines);
    }

    /// The same with everything that the lines hold inside a boundary of that title.
    static Recognition within(String title, String label, String... lines) {
        BoundaryId around = new BoundaryId("b");
        Map<String, Component> components = new LinkedHashMap<>();
        List<Link> links = new ArrayList<>();
        for (String line : lines) {
            String[] ends = line.split(" -[^>]*> ");
            String arrow = line.substring(line.indexOf(" -") + 2, line.indexOf("> "));
            for (String end : ends) {
                Component plain = Component.of(end, null, end);
                components.putIfAbsent(end, title.isEmpty() ? plain : plain.within(around));
            }
            links.add(new Link(
                    new LinkId("l" + links.size()),
                    new ComponentId(ends[0]),
                    new ComponentId(ends[1]),
                    null,
                    arrow,
                    null));
        }
        Wiring wiring = new Wiring(
                List.copyOf(components.values()),
                links,
                title.isEmpty() ? List.of() : List.of(new Boundary(around, title, null)),
                List.of());
        return Ours.recogniser().read(wiring).kinds().getOrDefault(new ComponentId(label), Recognition.NONE);
    }

    static String kind(String label, String... lines) {
        return named(read(label, lines));
    }

    static String kindWithin(String title, String label, String... lines) {
        return named(within(title, label, lines));
    }

    static String alone(String label) {
        return named(Ours.recogniser().recognise(label));
    }

    private static String named(Recognition recognition) {
        KindId kind = recognition.kind();
        return kind == null ? "-" : kind.value();
    }
}
