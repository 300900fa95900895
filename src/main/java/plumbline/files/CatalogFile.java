package plumbline.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Ambiguity;
import plumbline.catalog.Catalog;
import plumbline.catalog.Grammar;
import plumbline.catalog.Kind;
import plumbline.catalog.PropertyKind;
import plumbline.catalog.Role;
import plumbline.catalog.Stage;
import plumbline.design.KindId;
import plumbline.problem.Decoded;

/// The catalogue's file, `rubrics/catalog.yaml`: properties, roles, stages, kinds, ambiguous names and flows.
public final class CatalogFile {
    private static final Map<String, PropertyKind.Type> TYPES =
            byId(PropertyKind.Type.values(), type -> type.name().toLowerCase(Locale.ROOT));
    private static final Map<String, Role> ROLES = byId(Role.values(), Role::id);
    private static final Map<String, Boolean> TIERS = Map.of("core", true, "extended", false);

    private final Problems problems;
    private final Map<String, Stage> stages = new LinkedHashMap<>();
    private final Map<String, PropertyKind> properties = new LinkedHashMap<>();
    private final Map<Role, List<String>> byRole = new EnumMap<>(Role.class);
    private final Map<KindId, Kind> kinds = new LinkedHashMap<>();

    private CatalogFile(Problems problems) {
        this.problems = problems;
    }

    /// The catalogue in the file, or everything that is wrong with it.
    public static Decoded<Catalog> read(Source source) {
        Problems problems = new Problems(source.file());
        Optional<Tree> tree = source.tree(Syntax.YAML, problems);
        if (tree.isEmpty()) {
            return new Decoded.Bad<>(problems.all());
        }
        return new CatalogFile(problems).catalog(tree.get());
    }

    private Decoded<Catalog> catalog(Tree tree) {
        Fields fields = Fields.of(tree, "the catalogue", problems);
        fields.whole("format", 1, 1, 1);
        fields.list("properties").forEach(each -> property(each));
        fields.mapping("roles", "the roles' properties").ifPresent(roles -> roles(roles));
        fields.list("stages").forEach(each -> stage(each));
        List<Tree> written = fields.list("kinds");
        written.forEach(each -> kind(each));
        crossCheck(written);
        Grammar grammar = new GrammarDecoder(kinds, problems).read(fields);
        AmbiguityDecoder decoder = new AmbiguityDecoder(kinds, grammar, problems);
        List<Ambiguity> ambiguities = decoder.all(fields.list("ambiguous"));
        List<Ambiguity> placed = decoder.placed(fields.list("placed"));
        FlowsDecoder flows = new FlowsDecoder(kinds, problems);
        Tree flowTree = fields.need("flows");
        fields.end();
        if (problems.failed()) {
            return new Decoded.Bad<>(problems.all());
        }
        var table = flows.table(flowTree);
        return problems.outcome(() -> new Catalog(
                List.copyOf(stages.values()),
                kinds.values(),
                properties.values(),
                table,
                ambiguities,
                placed,
                grammar));
    }

    private void property(Tree tree) {
        Fields fields = Fields.of(tree, "a property", problems);
        PropertyKind property = new PropertyKind(
                fields.text("id"),
                fields.text("title"),
                fields.needChoice("type", TYPES, PropertyKind.Type.TEXT),
                fields.texts("values"),
                fields.text("unit", ""),
                fields.flag("checkable", false),
                fields.texts("said"),
                fields.texts("named"));
        fields.end();
        if (property.type() == PropertyKind.Type.CHOICE && property.values().size() < 2) {
            problems.error(fields.at(), "the choice `" + property.id() + "` has fewer than two values", "");
        }
        distinct(properties.put(property.id(), property), property.id(), fields);
    }

    private void roles(Fields roles) {
        for (Tree.Entry entry : roles.entries()) {
            Role role = ROLES.get(entry.key());
            if (role == null) {
                problems.error(
                        entry.at(), "`" + entry.key() + "` is no role", Suggestion.hint(entry.key(), ROLES.keySet()));
            } else {
                byRole.put(role, propertyIds(roles, entry.key()));
            }
        }
    }

    private void stage(Tree tree) {
        Fields fields = Fields.of(tree, "a stage", problems);
        Stage stage = new Stage(fields.text("id"), fields.text("title"));
        fields.end();
        distinct(stages.put(stage.id(), stage), stage.id(), fields);
    }

    private void kind(Tree tree) {
        Fields fields = Fields.of(tree, "a kind", problems);
        Role role = fields.needChoice("role", ROLES, Role.APP);
        Set<String> own = new LinkedHashSet<>(byRole.getOrDefault(role, List.of()));
        own.addAll(propertyIds(fields, "properties"));
        Kind kind = new Kind(
                new KindId(fields.text("id")),
                fields.text("title"),
                stageOf(fields),
                role,
                fields.choice("tier", TIERS, true),
                fields.flag("terminal", false),
                fields.text("definition"),
                fields.texts("aliases"),
                List.copyOf(own),
                standsFor(fields));
        fields.end();
        distinct(kinds.put(kind.id(), kind), kind.id().value(), fields);
    }

    private String stageOf(Fields fields) {
        String stage = fields.text("stage");
        if (!stages.containsKey(stage)) {
            problems.error(
                    fields.placeOf("stage"), "`" + stage + "` is no stage", Suggestion.hint(stage, stages.keySet()));
        }
        return stage;
    }

    private List<String> propertyIds(Fields fields, String key) {
        List<String> ids = fields.texts(key);
        for (String id : ids) {
            if (!properties.containsKey(id)) {
                problems.error(
                        fields.placeOf(key), "`" + id + "` is no property", Suggestion.hint(id, properties.keySet()));
            }
        }
        return ids;
    }

    private List<Kind.StandsFor> standsFor(Fields fields) {
        List<Kind.StandsFor> result = new ArrayList<>();
        for (Tree item : fields.list("standsFor")) {
            if (item instanceof Tree.Scalar scalar && !scalar.written().isBlank()) {
                result.add(new Kind.StandsFor(new KindId(scalar.written()), false));
            } else {
                Fields each = Fields.of(item, "what an umbrella stands for", problems);
                result.add(new Kind.StandsFor(new KindId(each.text("kind")), each.flag("half", false)));
                each.end();
            }
        }
        return result;
    }

    private void crossCheck(List<Tree> written) {
        Map<String, Tree> trees = new LinkedHashMap<>();
        written.forEach(tree -> Fields.of(tree, "a kind", new Problems(""))
                .find("id")
                .ifPresent(id -> {
                    if (id instanceof Tree.Scalar scalar) {
                        trees.put(scalar.written(), tree);
                    }
                }));
        Map<String, KindId> names = new LinkedHashMap<>();
        for (Kind kind : kinds.values()) {
            Place at = Optional.ofNullable(trees.get(kind.id().value()))
                    .map(Tree::at)
                    .orElse(Place.NONE);
            for (Kind.StandsFor each : kind.standsFor()) {
                known(each.kind(), at);
            }
            for (String alias : new HashSet<>(kind.aliases())) {
                KindId other = names.put(alias.toLowerCase(Locale.ROOT), kind.id());
                if (other != null && !other.equals(kind.id())) {
                    problems.error(
                            at,
                            "`" + alias + "` is an alias of " + other + " and of " + kind.id(),
                            "list it under `ambiguous`");
                }
            }
        }
    }

    private void known(KindId id, Place at) {
        if (!kinds.containsKey(id)) {
            problems.error(at, "`" + id + "` is no kind", Suggestion.hint(id.value(), kindIds(kinds)));
        }
    }

    private void distinct(@Nullable Object before, String id, Fields fields) {
        if (before != null && !"?".equals(id)) {
            problems.error(fields.placeOf("id"), "`" + id + "` is here twice", "");
        }
    }

    static Set<String> kindIds(Map<KindId, Kind> kinds) {
        return kinds.keySet().stream().map(KindId::value).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <T> Map<String, T> byId(T[] values, Function<T, String> id) {
        Map<String, T> result = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> result.put(id.apply(value), value));
        return result;
    }
}
