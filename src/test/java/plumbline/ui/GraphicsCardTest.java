package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class GraphicsCardTest {
    @Test
    void onLinuxACardHasADevice() {
        assertThat(GraphicsCard.possible("Linux", _ -> false)).isFalse();
        assertThat(GraphicsCard.possible("Linux", Path.of("/dev/dri")::equals)).isTrue();
        assertThat(GraphicsCard.possible("Linux", Path.of("/dev/dxg")::equals)).isTrue();
    }

    @Test
    void elsewhereNobodyKnows() {
        assertThat(GraphicsCard.possible("Windows 11", _ -> false)).isTrue();
        assertThat(GraphicsCard.possible("Mac OS X", _ -> false)).isTrue();
    }
}
