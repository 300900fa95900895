package plumbline.exchange.plantuml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The grammar of macro calls, and what C4's macros mean.
final class Macros {
    private static final Pattern CALL = Pattern.compile("^([A-Za-z_$][\\w$]*)\\s*\\(");
    private static final Pattern NAMED = Pattern.compile("^\\$(\\w+)\\s*=\\s*");

    private static final Pattern RELATION = Pattern.compile("(?:Rel|RelIndex|Interact|Interact2)(?:_[A-Za-z]+)?");
    private static final Pattern BOTH = Pattern.compile("BiRel(?:_[A-Za-z]+)?");
    private static final Pattern ELEMENT = Pattern.compile(
            "(?:Person|(?:System|Container|Component)(?:Db|Queue)?)(?:_Ext)?|(?:Deployment_)?Node(?:_[LR])?");
    private static final Pattern LOOK =
            Pattern.compile("(?:Lay|LAYOUT|SHOW|HIDE|Update|Add|Set|set)[A-Za-z_]*|increment"
                    + "|Index|LastIndex|.*Shape|DashedLine|DottedLine|BoldLine|SolidLine|WITHOUT_.*|AWSSkin.*");

    /// What a macro makes.
    enum Role {
        ELEMENT,
        BOUNDARY,
        RELATION,
        /// As `RELATION`, from the second to the first.
        RELATION_BACK,
        RELATION_BOTH,
        /// Layout, tags, legends: nothing of the system.
        LOOK
    }

    private Macros() {}

    /// The call that the line is, or null.
    static Statement.@Nullable Call called(String line) {
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
        return opens || ends ? new Statement.Call(call.group(1), arguments, named, opens) : null;
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

    /// What a call with that macro makes; null for one that nobody knows.
    static @Nullable Role role(Statement.Call call) {
        String macro = call.macro();
        if (RELATION.matcher(macro).matches()) {
            return macro.contains("Back") ? Role.RELATION_BACK : Role.RELATION;
        }
        if (BOTH.matcher(macro).matches()) {
            return Role.RELATION_BOTH;
        }
        if (macro.endsWith("_Boundary") || macro.equals("Boundary")) {
            return Role.BOUNDARY;
        }
        if (isElement(macro)) {
            return call.opens() ? Role.BOUNDARY : Role.ELEMENT;
        }
        if (LOOK.matcher(macro).matches()) {
            return Role.LOOK;
        }
        return null;
    }

    private static boolean isElement(String macro) {
        return ELEMENT.matcher(macro).matches();
    }

    /// The place of the technology among the arguments (the description follows), or -1 where the macro
    /// has none.
    static int technologyPlace(String macro) {
        return macro.startsWith("Container") || macro.startsWith("Component") || macro.contains("Node") ? 2 : -1;
    }

    /// What the macro's name says of its element.
    static String hint(String macro) {
        if (macro.startsWith("Person")) {
            return "person";
        }
        if (macro.contains("Db")) {
            return "database";
        }
        if (macro.contains("Queue")) {
            return "queue";
        }
        return macro.endsWith("_Ext") ? "external system" : "";
    }

    /// A macro of an icon library by its words: `AmazonS3` or `AZURE_FUNCTION` as a person says it.
    static String words(String macro) {
        return macro.replaceAll("([a-z])([A-Z])", "$1 $2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1 $2")
                .replace('_', ' ')
                .strip();
    }

    /// A macro of an unknown library: two things and a label are an element of it, unless they are a
    /// relation.
    static @Nullable Role guessed(Statement.Call call) {
        boolean named =
                !call.arguments().isEmpty() && call.arguments().getFirst().matches("[\\p{L}\\p{N}_]+");
        if (!named || !call.macro().matches("[A-Z][A-Za-z0-9]+(?:_\\w+)?")) {
            return null;
        }
        if (call.macro().startsWith("Rel_")) {
            return Role.RELATION;
        }
        return call.opens() ? Role.BOUNDARY : call.arguments().size() >= 2 ? Role.ELEMENT : null;
    }
}
