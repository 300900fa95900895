package plumbline.ui.work;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;

/// What is remembered in the user's preferences: on disk soon after it is kept, since the platform itself may take
/// half a minute, which a process that is killed does not have.
final class Preferred implements Memory {
    /// What is kept meanwhile, as while a side is drawn wider, is written with it.
    private static final long SOON_MILLIS = 200;

    private final Preferences node;
    private final AtomicBoolean waiting = new AtomicBoolean();

    Preferred(Preferences node) {
        this.node = node;
    }

    @Override
    public String recall(String name, String otherwise) {
        return node.get(name, otherwise);
    }

    @Override
    public void keep(String name, String value) {
        if (value.equals(node.get(name, null))) {
            return;
        }
        node.put(name, value);
        if (!waiting.getAndSet(true)) {
            Thread.ofVirtual().name("remembering").start(this::write);
        }
    }

    private void write() {
        try {
            Thread.sleep(SOON_MILLIS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        waiting.set(false);
        try {
            node.flush();
        } catch (BackingStoreException _) {
            // Where they can't be written, the platform forgets: nothing of a design is lost by it.
        }
    }
}
