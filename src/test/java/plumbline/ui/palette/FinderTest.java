package plumbline.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plumbline.catalog.Catalog;
import plumbline.catalog.Kind;
import plumbline.files.Library;

final class FinderTest {
    private static final Library LIBRARY = Library.bundled();
    private final Catalog catalog = LIBRARY.catalog();
    private final Finder finder = new Finder(catalog, LIBRARY.recogniser());

    @Test
    void whatTheRecogniserTakesItForComesFirst() {
        assertThat(found("Kafka topic: clicks")).startsWith("event-stream");
        assertThat(found("feast")).startsWith("feature-store");
    }

    @Test
    void theBeginningOfATitleFindsItWhateverItsCase() {
        assertThat(found("MODEL R")).startsWith("model-registry");
        assertThat(found("drift")).startsWith("drift-detection");
        assertThat(found("cana")).contains("canary-release");
    }

    @Test
    void partOfAnotherNameIsEnough() {
        assertThat(found("snowpl")).contains("event-collector");
    }

    @Test
    void everyKindIsFoundByItsTitle() {
        for (Kind kind : catalog.kinds()) {
            assertThat(finder.find(kind.title())).as(kind.title()).contains(kind);
        }
    }

    @Test
    void nothingIsFoundForNothing() {
        assertThat(found("")).isEmpty();
        assertThat(found("   ")).isEmpty();
        assertThat(found("qqqqqqq")).isEmpty();
    }

    @Test
    void commonKindsAreListedFirstAndTheOthersOnDemand() {
        List<Row> few = Row.listed(catalog, Recent.of("", catalog), "Used last", Set.of(), Set.of());
        assertThat(kinds(few)).contains("event-stream").doesNotContain("pub-sub");

        List<Row> more = Row.listed(catalog, Recent.of("", catalog), "Used last", Set.of(), Set.of("processing"));
        assertThat(kinds(more)).contains("pub-sub");

        List<Row> less = Row.listed(catalog, Recent.of("", catalog), "Used last", Set.of("processing"), Set.of());
        assertThat(kinds(less)).doesNotContain("event-stream");
    }

    @Test
    void everyKindCanBeReachedInTheList() {
        Set<String> stages =
                Set.copyOf(catalog.stages().stream().map(stage -> stage.id()).toList());

        List<Row> all = Row.listed(catalog, Recent.of("", catalog), "Used last", Set.of(), stages);

        assertThat(kinds(all))
                .containsExactlyInAnyOrderElementsOf(
                        catalog.kinds().stream().map(kind -> kind.id().value()).toList());
    }

    @Test
    void whatWasUsedLastIsOnTopAndIsRememberedAsText() {
        Recent recent = Recent.of("llm,no-such-kind,cache,, cache,Cache", catalog);
        assertThat(recent.text()).isEqualTo("llm,cache");

        Kind stream = catalog.kinds().stream()
                .filter(kind -> kind.id().value().equals("event-stream"))
                .findFirst()
                .orElseThrow();
        assertThat(recent.using(stream).text()).isEqualTo("event-stream,llm,cache");
        assertThat(kinds(Row.listed(catalog, recent, "Used last", Set.of(), Set.of())))
                .startsWith("llm", "cache");
    }

    private List<String> found(String text) {
        return finder.find(text).stream().map(kind -> kind.id().value()).toList();
    }

    private static List<String> kinds(List<Row> rows) {
        return rows.stream()
                .filter(Row.Item.class::isInstance)
                .map(Row.Item.class::cast)
                .map(item -> item.kind().id().value())
                .toList();
    }
}
