package plumbline.exchange;

import java.util.List;
import java.util.Map;
import plumbline.catalog.Catalog;
import plumbline.catalog.FlowTable;
import plumbline.catalog.Kind;
import plumbline.catalog.Role;
import plumbline.catalog.Stage;
import plumbline.design.KindId;

/// A catalogue of one kind for each role, so that these tests don't change with the real one.
public final class SmallCatalog {
    private SmallCatalog() {}

    public static Catalog catalog() {
        return new Catalog(
                List.of(new Stage("all", "All")),
                List.of(
                        kind("client", "Client", Role.FRONT),
                        kind("app-service", "Service", Role.APP),
                        kind("model-serving", "Model serving", Role.SERVE),
                        kind("feature-store", "Feature store", Role.STORE),
                        kind("event-stream", "Event stream", Role.STREAM),
                        kind("external-source", "External source", Role.SOURCE),
                        kind("data-warehouse", "Data warehouse", Role.OFF),
                        kind("training-pipeline", "Training pipeline", Role.TRAIN),
                        kind("model-registry", "Model registry", Role.GATE),
                        kind("scheduler", "Scheduler", Role.CTL),
                        kind("annotator", "Annotator", Role.HUMAN),
                        kind("monitoring", "Monitoring", Role.MON)),
                List.of(),
                new FlowTable(Map.of(), Map.of(), Map.of()),
                List.of());
    }

    private static Kind kind(String id, String title, Role role) {
        return new Kind(new KindId(id), title, "all", role, false, false, "", List.of(), List.of(), List.of());
    }
}
