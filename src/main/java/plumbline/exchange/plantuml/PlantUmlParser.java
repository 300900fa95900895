package plumbline.exchange.plantuml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.atmp.CucaDiagram;
import net.sourceforge.plantuml.BlockUml;
import net.sourceforge.plantuml.ErrorUml;
import net.sourceforge.plantuml.SourceStringReader;
import net.sourceforge.plantuml.abel.Entity;
import net.sourceforge.plantuml.abel.LeafType;
import net.sourceforge.plantuml.abel.Link;
import net.sourceforge.plantuml.core.Diagram;
import net.sourceforge.plantuml.decoration.LinkDecor;
import net.sourceforge.plantuml.error.PSystemError;
import net.sourceforge.plantuml.error.PSystemErrorPreprocessor;
import net.sourceforge.plantuml.klimt.creole.Display;
import org.jspecify.annotations.Nullable;

/// PlantUML's own parser: the only place that knows its classes, which are no published interface.
///
/// It must run where endless loops and exhausted memory do no harm.
final class PlantUmlParser {
    private static final int MOST_CHARACTERS = 2_000_000;

    private final Map<Entity, String> ids = new IdentityHashMap<>();
    private final Set<String> used = new HashSet<>();

    private PlantUmlParser() {}

    /// What PlantUML makes of the first diagram in the source.
    static Answer answer(String source) {
        List<BlockUml> blocks = new SourceStringReader(source).getBlocks();
        if (blocks.isEmpty()) {
            return new Answer.Refused(0, "there is no diagram", List.of());
        }
        BlockUml block = blocks.getFirst();
        List<String> expanded = new ArrayList<>();
        long characters = 0;
        for (var line : block.getData()) {
            String text = line.getString();
            characters += text.length();
            if (characters > MOST_CHARACTERS) {
                return new Answer.Exhausted("it grows beyond " + MOST_CHARACTERS + " characters");
            }
            if (!text.startsWith("@start") && !text.startsWith("@end")) {
                expanded.add(text);
            }
        }
        Diagram diagram = block.getDiagram();
        if (diagram instanceof PSystemError error) {
            return refused(error, expanded);
        }
        Outline outline = diagram instanceof CucaDiagram cuca ? new PlantUmlParser().outline(cuca) : Outline.EMPTY;
        return new Answer.Accepted(diagram.getClass().getSimpleName(), expanded, outline);
    }

    /// What an error in the preprocessor leaves of the text means nothing.
    private static Answer refused(PSystemError error, List<String> expanded) {
        ErrorUml first = error.getFirstError();
        String message = first == null ? "" : first.getError().strip();
        if (message.startsWith("Infinite loop")) {
            return new Answer.Exhausted("PlantUML finds an infinite loop");
        }
        boolean unprepared = error instanceof PSystemErrorPreprocessor;
        int line = error.getLineLocation() == null ? 0 : error.getLineLocation().getPosition() + 1;
        return new Answer.Refused(line, message, unprepared ? List.of() : expanded);
    }

    private Outline outline(CucaDiagram diagram) {
        List<Outline.Node> nodes = new ArrayList<>();
        for (Entity group : diagram.groups()) {
            if (!group.isRoot()) {
                nodes.add(node(group, Outline.Role.GROUP));
            }
        }
        for (Entity leaf : diagram.leafs()) {
            nodes.add(node(leaf, role(leaf.getLeafType())));
        }
        List<Outline.Edge> edges = new ArrayList<>();
        for (Link link : diagram.getLinks()) {
            edges.add(edge(link));
        }
        return new Outline(nodes, edges);
    }

    private static Outline.Role role(@Nullable LeafType type) {
        if (type == LeafType.NOTE || type == LeafType.TIPS) {
            return Outline.Role.NOTE;
        }
        return type == LeafType.PORTIN || type == LeafType.PORTOUT ? Outline.Role.PORT : Outline.Role.BOX;
    }

    private Outline.Node node(Entity entity, Outline.Role role) {
        Entity parent = entity.getParentContainer();
        String label = text(entity.getDisplay());
        return new Outline.Node(
                id(entity),
                label.isBlank() ? entity.getName() : label,
                role,
                symbol(entity),
                entity.getStereotype() == null ? "" : stereotype(entity),
                parent == null || parent.isRoot() ? "" : id(parent));
    }

    private static String stereotype(Entity entity) {
        return String.valueOf(entity.getStereotype())
                .replaceAll("<<|>>|«|»", " ")
                .strip();
    }

    /// `USymbolDatabase` is `database`.
    private static String symbol(Entity entity) {
        Object symbol = entity.getUSymbol();
        return symbol == null
                ? ""
                : symbol.getClass()
                        .getSimpleName()
                        .replaceAll("USymbol|\\d", "")
                        .toLowerCase(Locale.ROOT);
    }

    /// Its name, made unique: entities of different groups may share one.
    private String id(Entity entity) {
        String known = ids.get(entity);
        if (known != null) {
            return known;
        }
        String id = entity.getName();
        for (int i = 2; !used.add(id); i++) {
            id = entity.getName() + "-" + i;
        }
        ids.put(entity, id);
        return id;
    }

    /// The first decoration of a link's type sits at its second entity.
    private Outline.Edge edge(Link link) {
        boolean headAtSecond = link.getType().getDecor1() != LinkDecor.NONE;
        boolean headAtFirst = link.getType().getDecor2() != LinkDecor.NONE;
        boolean reversed = headAtFirst && !headAtSecond || !headAtFirst && !headAtSecond && link.isInverted();
        String first = id(link.getEntity1());
        String second = id(link.getEntity2());
        return new Outline.Edge(
                reversed ? second : first,
                reversed ? first : second,
                text(link.getLabel()),
                headAtFirst && headAtSecond,
                link.isInvis() || link.isHidden() || link.getType().isInvisible());
    }

    /// PlantUML turns quotes within quotes into guillemets.
    private static String text(@Nullable Display display) {
        if (display == null || Display.isNull(display)) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (CharSequence line : display) {
            text.append(text.isEmpty() ? "" : "\n").append(line);
        }
        return text.toString();
    }
}
