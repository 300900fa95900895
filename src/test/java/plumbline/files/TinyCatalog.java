package plumbline.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import plumbline.catalog.Catalog;
import plumbline.catalog.FlowTable;
import plumbline.catalog.Kind;
import plumbline.catalog.PropertyKind;
import plumbline.catalog.Role;
import plumbline.catalog.Stage;
import plumbline.design.KindId;

/// A catalogue of seven kinds, one of them an umbrella, for tests of what files say about kinds.
final class TinyCatalog {
    static final Catalog CATALOG = catalog();

    private TinyCatalog() {}

    static Source source(String text) {
        return new Source("test.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Catalog catalog() {
        List<PropertyKind> properties = List.of(
                PropertyKind.of("replicas", "Replicas", PropertyKind.Type.NUMBER, List.of(), "", false),
                PropertyKind.of("stateful", "Keeps state", PropertyKind.Type.FLAG, List.of(), "", false),
                PropertyKind.of("split", "Split", PropertyKind.Type.TEXT, List.of(), "", true),
                PropertyKind.of(
                        "freshness",
                        "Freshness",
                        PropertyKind.Type.CHOICE,
                        List.of("batch", "nearline", "realtime"),
                        "",
                        false));
        List<Kind> kinds = List.of(
                kind("client", Role.FRONT, List.of(), List.of()),
                kind("service", Role.APP, List.of("replicas"), List.of()),
                kind("cache", Role.STORE, List.of("replicas", "freshness"), List.of()),
                kind("online-feature-store", Role.STORE, List.of("freshness", "stateful"), List.of()),
                kind("feature-store", Role.STORE, List.of(), List.of("online-feature-store")),
                kind("ranking", Role.SERVE, List.of("replicas"), List.of()),
                kind("training-pipeline", Role.TRAIN, List.of("split"), List.of()));
        return new Catalog(
                List.of(new Stage("all", "All")),
                kinds,
                properties,
                new FlowTable(Map.of(), Map.of(), Map.of()),
                List.of());
    }

    private static Kind kind(String id, Role role, List<String> properties, List<String> standsFor) {
        List<Kind.StandsFor> parts = standsFor.stream()
                .map(part -> new Kind.StandsFor(new KindId(part), false))
                .toList();
        return new Kind(new KindId(id), id, "all", role, true, false, "", List.of(), properties, parts);
    }
}
