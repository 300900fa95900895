package plumbline.files;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import plumbline.catalog.FlowTable;
import plumbline.catalog.Kind;
import plumbline.catalog.Role;
import plumbline.design.Flow;
import plumbline.design.KindId;

/// Reads the `flows` of the catalogue's file: pairs written as `front|app > store`, the last that fits holding.
final class FlowsDecoder {
    private static final Map<String, Flow> FLOWS = Arrays.stream(Flow.values())
            .collect(Collectors.toMap(Flow::id, flow -> flow, (a, b) -> a, LinkedHashMap::new));
    private static final Map<String, Role> ROLES = Arrays.stream(Role.values())
            .collect(Collectors.toMap(Role::id, role -> role, (a, b) -> a, LinkedHashMap::new));

    private final KindNames names;
    private final Problems problems;

    FlowsDecoder(Map<KindId, Kind> kinds, Problems problems) {
        this.names = new KindNames(kinds, problems);
        this.problems = problems;
    }

    FlowTable table(Tree tree) {
        Fields fields = Fields.of(tree, "the flows", problems);
        Map<Flow, Set<FlowTable.Pair>> explained = new EnumMap<>(Flow.class);
        Map<FlowTable.Pair, Flow> natural = new HashMap<>();
        rolePairs(
                fields,
                "explained",
                (flow, pair) ->
                        explained.computeIfAbsent(flow, any -> new HashSet<>()).add(pair));
        rolePairs(fields, "natural", (flow, pair) -> natural.put(pair, flow));
        Map<FlowTable.KindPair, Flow> special = new HashMap<>();
        for (Tree each : fields.list("special")) {
            special(each, special);
        }
        fields.end();
        return new FlowTable(explained, natural, special);
    }

    private void rolePairs(Fields fields, String key, BiConsumer<Flow, FlowTable.Pair> found) {
        Fields byFlow = Fields.of(fields.need(key), "`" + key + "`", problems);
        for (Tree.Entry entry : byFlow.entries()) {
            Flow flow = FLOWS.get(entry.key());
            if (flow == null) {
                problems.error(
                        entry.at(), "`" + entry.key() + "` is no flow", Suggestion.hint(entry.key(), FLOWS.keySet()));
                continue;
            }
            for (String pairs : byFlow.texts(entry.key())) {
                pairs(pairs, entry.value().at(), pair -> found.accept(flow, pair));
            }
        }
    }

    private void pairs(String written, Place at, Consumer<FlowTable.Pair> found) {
        String[] sides = written.split(">", -1);
        if (sides.length != 2) {
            problems.error(at, "`" + written + "` is no pair of roles", "write it as `front|app > store`");
            return;
        }
        for (Role from : roles(sides[0], at)) {
            for (Role to : roles(sides[1], at)) {
                found.accept(new FlowTable.Pair(from, to));
            }
        }
    }

    private Set<Role> roles(String written, Place at) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : written.split("\\|", -1)) {
            String plain = name.strip().toLowerCase(Locale.ROOT);
            if ("any".equals(plain)) {
                roles.addAll(EnumSet.allOf(Role.class));
            } else if (ROLES.containsKey(plain)) {
                roles.add(ROLES.get(plain));
            } else {
                problems.error(at, "`" + plain + "` is no role", Suggestion.hint(plain, ROLES.keySet()));
            }
        }
        return roles;
    }

    private void special(Tree tree, Map<FlowTable.KindPair, Flow> special) {
        Fields fields = Fields.of(tree, "a special flow", problems);
        Set<KindId> from = names.read(fields.text("from"), fields.placeOf("from"));
        String to = fields.text("to");
        Set<KindId> targets = "same".equals(to) ? Set.of() : names.read(to, fields.placeOf("to"));
        Flow flow = fields.needChoice("flow", FLOWS, Flow.REQUEST);
        fields.end();
        for (KindId source : from) {
            for (KindId target : "same".equals(to) ? Set.of(source) : targets) {
                special.put(new FlowTable.KindPair(source, target), flow);
            }
        }
    }
}
