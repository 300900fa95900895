package plumbline.ui.inplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.catalog.Kind;
import plumbline.files.Library;
import plumbline.ui.palette.Finder;
import plumbline.ui.palette.Recent;

final class OfferTest {
    private static final Library LIBRARY = Library.bundled();
    private final Finder finder = new Finder(LIBRARY.catalog(), LIBRARY.recogniser());
    private final Recent recent = Recent.of("", LIBRARY.catalog());

    @Test
    void theFirstOfferIsAlwaysWhatWasTyped() {
        for (String typed : List.of("surge", "ads", "timeline", "Post writer", "Kafka topic: clicks", "fea", "qqqq")) {
            Offer first = Offer.toAdd(typed, finder, recent).getFirst();

            assertThat(first.label()).isEqualTo(typed);
            assertThat(first.picked().kind()).as("stated for " + typed).isNull();
            assertThat(first.kind())
                    .as("guessed for " + typed)
                    .isEqualTo(finder.recognised(typed).orElse(null));
        }
    }

    @Test
    void theKindsThatMatchFollowAndKeepTheWords() {
        List<Offer> offers = Offer.toAdd("surge", finder, recent);

        assertThat(offers.size()).isGreaterThan(1);
        assertThat(offers.subList(1, offers.size())).allSatisfy(offer -> {
            assertThat(offer.label()).isEqualTo("surge");
            assertThat(offer.picked().kind()).isNotNull();
        });
    }

    @Test
    void theBeginningOfATitleIsMadeWhole() {
        List<String> labels =
                Offer.toAdd("lab", finder, recent).stream().map(Offer::label).toList();

        assertThat(labels).startsWith("lab").contains("Label join");
    }

    @Test
    void whatAComponentIsIsAlwaysAKindByItsTitle() {
        for (String typed : List.of("", "surge", "feast", "qqqq")) {
            assertThat(Offer.toState(typed, finder, recent)).allSatisfy(offer -> {
                Kind kind = offer.kind();
                assertThat(kind).isNotNull();
                assertThat(offer.label()).isEqualTo(kind.title());
                assertThat(offer.picked().kind()).isEqualTo(kind.id());
            });
        }
    }
}
