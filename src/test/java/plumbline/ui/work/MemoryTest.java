package plumbline.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.prefs.AbstractPreferences;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What the window remembers is there at the next start, however this one ends.
final class MemoryTest {
    @Test
    void whatIsKeptIsWrittenSoonAndTogether() throws InterruptedException {
        Disk disk = new Disk();
        Memory memory = Memory.of(disk);

        memory.keep("hide-verdict", "yes");
        memory.keep("left-width", "300");
        memory.keep("left-width", "301");

        assertThat(disk.written.poll(5, TimeUnit.SECONDS))
                .isEqualTo(Map.of("hide-verdict", "yes", "left-width", "301"));
        assertThat(disk.written.poll(400, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void whatIsKeptLaterIsWrittenToo() throws InterruptedException {
        Disk disk = new Disk();
        Memory memory = Memory.of(disk);

        memory.keep("look", "dark");
        assertThat(disk.written.poll(5, TimeUnit.SECONDS)).isEqualTo(Map.of("look", "dark"));
        memory.keep("look", "light");

        assertThat(disk.written.poll(5, TimeUnit.SECONDS)).isEqualTo(Map.of("look", "light"));
        assertThat(memory.recall("look", "")).isEqualTo("light");
        assertThat(memory.recall("zoom", "1")).isEqualTo("1");
    }

    /// Preferences that note what they are each time they are written.
    private static final class Disk extends AbstractPreferences {
        private final Map<String, String> kept = new ConcurrentHashMap<>();
        private final BlockingQueue<Map<String, String>> written = new LinkedBlockingQueue<>();

        Disk() {
            super(null, "");
        }

        @Override
        protected void putSpi(String key, String value) {
            kept.put(key, value);
        }

        @Override
        protected @Nullable String getSpi(String key) {
            return kept.get(key);
        }

        @Override
        protected void removeSpi(String key) {
            kept.remove(key);
        }

        @Override
        protected void removeNodeSpi() {
            kept.clear();
        }

        @Override
        protected String[] keysSpi() {
            return kept.keySet().toArray(String[]::new);
        }

        @Override
        protected String[] childrenNamesSpi() {
            return new String[0];
        }

        @Override
        protected AbstractPreferences childSpi(String name) {
            throw new UnsupportedOperationException(name);
        }

        @Override
        protected void syncSpi() {}

        @Override
        protected void flushSpi() {
            written.add(Map.copyOf(kept));
        }
    }
}
