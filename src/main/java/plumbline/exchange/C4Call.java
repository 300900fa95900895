package plumbline.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Made;

/// A call of a macro as C4 diagrams are made of, in PlantUML and in Mermaid: `Container(api, "API", $tags="x") {`.
///
/// Macros of libraries other than C4's are calls as well; what they mean is guessed.
public record C4Call(String macro, List<String> arguments, Map<String, String> named, boolean opens) {
    private static final Pattern CALL = Pattern.compile("^([A-Za-z_$][\\w$]*)\\s*\\(");
    private static final Pattern NAMED = Pattern.compile("^\\$(\\w+)\\s*=\\s*");

    private static final Pattern RELATION = Pattern.compile("(?:Rel|RelIndex|Interact|Interact2)(?:_[A-Za-z]+)?");
    private static final Pattern BOTH = Pattern.compile("BiRel(?:_[A-Za-z]+)?");
    private static final Pattern ELEMENT = Pattern.compile(
            "(?:Person|(?:System|Container|Component)(?:Db|Queue)?)(?:_Ext)?|(?:Deployment_)?Node(?:_[LR])?");
    private static final Pattern LOOK =
            Pattern.compile("(?:Lay|LAYOUT|SHOW|HIDE|Update|Add|Set|set)[A-Za-z_]*|increment"
                    + "|Index|LastIndex|^.*Shape|DashedLine|DottedLine|BoldLine|SolidLine|WITHOUT_.*|AWSSkin.*");

    /// What a macro makes.
    public enum Role {
        ELEMENT,
        BOUNDARY,
        RELATION,
        /// As `RELATION`, from the second to the first.
        RELATION_BACK,
        RELATION_BOTH,
        /// Layout, tags, legends: nothing of the system.
        LOOK
    }

    public C4Call {
        arguments = List.copyOf(arguments);
        named = Map.copyOf(named);
    }

    /// The call that the line is, or null.
    public static @Nullable C4Call of(String line) {
        Matcher call = CALL.matcher(line);
        if (!call.find()) {
            return null;
        }
        List<String> arguments = new ArrayList<>();
        Map<String, String> named = new LinkedHashMap<>();
        int at = call.end();
        int depth = 1;
        int start = at;
        boolean quoted = false;
        while (at < line.length() && depth > 0) {
            char c = line.charAt(at);
            if (c == '"'
                            && (quoted
                                    || line.substring(start, at).isBlank()
                                    || line.substring(start, at).endsWith("="))
                    || c == '"' && line.substring(start, at).stripTrailing().endsWith("=")) {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && c == ')') {
                depth--;
            }
            if (!quoted && (c == ',' && depth == 1 || depth == 0)) {
                argument(line.substring(start, at), arguments, named);
                start = at + 1;
            }
            at++;
        }
        String rest = depth == 0 ? line.substring(at).strip() : "?";
        boolean opens = rest.equals("{");
        boolean ends =
                rest.isEmpty() || rest.startsWith("'") || rest.replace(" ", "").equals("{}");
        return opens || ends ? new C4Call(call.group(1), arguments, named, opens) : null;
    }

    private static void argument(String raw, List<String> arguments, Map<String, String> named) {
        Matcher name = NAMED.matcher(raw.strip());
        if (name.find()) {
            named.put(name.group(1), bare(raw.strip().substring(name.end())));
        } else {
            arguments.add(bare(raw));
        }
    }

    private static String bare(String raw) {
        String text = raw.strip();
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }

    /// The argument of that place (from 0), or of that name, or empty.
    public String argument(int place, String name) {
        String said = named.get(name);
        return said != null ? said : place < arguments.size() ? arguments.get(place) : "";
    }

    /// What the call makes; null for a macro that nobody knows.
    public @Nullable Role role() {
        if (RELATION.matcher(macro).matches()) {
            return macro.contains("Back") ? Role.RELATION_BACK : Role.RELATION;
        }
        if (BOTH.matcher(macro).matches()) {
            return Role.RELATION_BOTH;
        }
        if (macro.endsWith("_Boundary") || macro.equals("Boundary")) {
            return Role.BOUNDARY;
        }
        if (ELEMENT.matcher(macro).matches()) {
            return opens ? Role.BOUNDARY : Role.ELEMENT;
        }
        if (LOOK.matcher(macro).matches()) {
            return Role.LOOK;
        }
        return null;
    }

    /// Whether it is a box around others even where it opens nothing.
    public boolean frames() {
        return role() == Role.BOUNDARY && !macro.contains("Node") && (opens || macro.endsWith("Boundary"));
    }

    /// What is written in the box that it makes; the two clean a line and a text of several lines.
    public Label label(UnaryOperator<String> line, UnaryOperator<String> text) {
        String name = argument(1, "label");
        int place = technologyPlace();
        String technology = place < 0 ? named.getOrDefault("techn", "") : argument(place, "techn");
        String type = named.getOrDefault("type", "");
        String otherwise = type.isEmpty() ? role() == null ? words() : hint() : type;
        return new Label(
                line.apply(name.isEmpty() ? argument(0, "alias") : name),
                line.apply(technology.isEmpty() ? otherwise : technology),
                text.apply(argument(place < 0 ? 2 : 3, "descr")));
    }

    /// The place among the arguments at which the ends of a relation begin; a numbered one has its number before.
    public int firstEnd() {
        return macro.startsWith("RelIndex") ? 1 : 0;
    }

    /// What is written on the arrow of a relation.
    public String relationLabel(UnaryOperator<String> line) {
        String technology = line.apply(argument(firstEnd() + 3, "techn"));
        String label = line.apply(argument(firstEnd() + 2, "label"));
        return technology.isEmpty() ? label : label + " [" + technology + "]";
    }

    /// The place of a numbered relation in its sequence, or null.
    public @Nullable Integer step() {
        String number = firstEnd() == 1 ? argument(0, "index") : "";
        return number.matches("\\d{1,4}") ? Integer.valueOf(number) : null;
    }

    /// The place of the technology among the arguments (the description follows), or -1 where the macro
    /// has none.
    private int technologyPlace() {
        return macro.startsWith("Container") || macro.startsWith("Component") || macro.contains("Node") ? 2 : -1;
    }

    /// What the macro's name says of its element.
    private String hint() {
        if (macro.startsWith("Person")) {
            return Made.PERSON;
        }
        if (macro.contains("Db")) {
            return Made.DATABASE;
        }
        if (macro.contains("Queue")) {
            return Made.QUEUE;
        }
        return macro.endsWith("_Ext") ? "external system" : "";
    }

    /// A macro of an icon library by its words: `AmazonS3` or `AZURE_FUNCTION` as a person says it.
    private String words() {
        return macro.replaceAll("([a-z])([A-Z])", "$1 $2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1 $2")
                .replace('_', ' ')
                .strip();
    }

    /// A macro of an unknown library: two things and a label are an element of it, unless they are a
    /// relation.
    public @Nullable Role guessed() {
        boolean named = !arguments.isEmpty() && arguments.getFirst().matches("[\\p{L}\\p{N}_]+");
        if (!named || !macro.matches("[A-Z][A-Za-z0-9]+(?:_\\w+)?")) {
            return null;
        }
        if (macro.startsWith("Rel_")) {
            return Role.RELATION;
        }
        return opens ? Role.BOUNDARY : arguments.size() >= 2 ? Role.ELEMENT : null;
    }
}
