package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plumbline.ui.work.Memory;

final class WindowPlaceTest {
    @Test
    void aPlaceThatWasKeptIsRecalled() {
        Memory memory = Memory.fleeting();
        WindowPlace place = new WindowPlace(-20, 40.5, 1440, 900, true);

        place.keep(memory);

        assertThat(WindowPlace.recall(memory)).contains(place);
    }

    @Test
    void whatIsNoPlaceIsForgotten() {
        assertThat(WindowPlace.recall(Memory.fleeting())).isEmpty();
        Stream.of("1 2 3", "a b c d true", "0 0 10 10 false", "0 0 NaN 900 false")
                .forEach(text -> {
                    Memory memory = Memory.fleeting();
                    memory.keep("window", text);
                    assertThat(WindowPlace.recall(memory)).as(text).isEmpty();
                });
    }
}
