package plumbline.exchange.structurizr;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plumbline.catalog.Made;
import plumbline.exchange.Drawing;
import plumbline.exchange.Imported;
import plumbline.exchange.Label;
import plumbline.exchange.Reader;
import plumbline.exchange.Unreadable;
import plumbline.exchange.structurizr.Model.Element;
import plumbline.exchange.structurizr.Model.Relation;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// Reads the model of a workspace: what has parts is a boundary, what has none a component.
public final class StructurizrReader implements Reader {
    private static final int LONGEST = 2_000_000;
    private static final Map<String, String> HINTS = Map.of(
            "cylinder", Made.DATABASE,
            "pipe", Made.QUEUE,
            "person", Made.PERSON,
            "robot", "agent",
            "webbrowser", "web browser",
            "mobiledeviceportrait", "mobile app",
            "mobiledevicelandscape", "mobile app");

    @Override
    public Decoded<List<Imported>> read(String file, byte[] bytes) {
        if (bytes.length > LONGEST) {
            return Decoded.bad(Problem.error(
                    file,
                    0,
                    0,
                    "the file is larger than " + LONGEST / 1_000_000 + " MB",
                    "split it into several files"));
        }
        try {
            ModelParser parser = new ModelParser(file, DslLines.of(new String(bytes, StandardCharsets.UTF_8)));
            Drawing drawing = drawing(file, parser.model());
            parser.problems().forEach(drawing::problem);
            return drawing.finish("").map(List::of);
        } catch (Unreadable broken) {
            return Decoded.bad(broken.problem(file, "see whether Structurizr takes it"));
        }
    }

    private static Drawing drawing(String file, Model model) {
        Drawing drawing = new Drawing(file).titled(model.name).towards(model.direction());
        Set<Element> holders = new HashSet<>();
        for (Element element : model.elements.values()) {
            if (element.in != null) {
                holders.add(element.in);
            }
        }
        for (Element element : model.elements.values()) {
            Element in = element.in;
            Drawing.Shape shape = drawing.box(element.key)
                    .label(new Label(element.name, element.technology, element.description))
                    .in(in == null ? null : in.key)
                    .hint(hint(model, element));
            if (element.sort.equals("group")) {
                shape.asFrame();
            }
            if (holders.contains(element) || element.sort.equals("group")) {
                shape.label(new Label(element.name, "", ""));
            }
        }
        for (Relation relation : model.relations) {
            Element from = model.find(relation.from(), relation.around());
            Element to = model.find(relation.to(), relation.around());
            if (from == null || to == null) {
                drawing.problem(Problem.warning(
                        file,
                        relation.line(),
                        0,
                        "there is no '" + (from == null ? relation.from() : relation.to()) + "' for this arrow",
                        "name it before, with 'id = container ...'"));
            } else {
                drawing.link(from.key, to.key).label(relation.description());
            }
        }
        return drawing;
    }

    private static String hint(Model model, Element element) {
        if (element.sort.equals("person")) {
            return Made.PERSON;
        }
        for (String tag : element.tags.reversed()) {
            String hint = HINTS.getOrDefault(model.shapes.getOrDefault(tag, ""), "");
            if (!hint.isEmpty()) {
                return hint;
            }
        }
        return "";
    }
}
