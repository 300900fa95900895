package plumbline.ui.filing;

import java.util.Optional;
import plumbline.ui.work.Memory;
import plumbline.ui.work.Work;
import plumbline.ui.work.Works;

/// Which work was looked at last, from one start to the next, whatever format it came from.
final class Front {
    private static final String NAME = "front";
    /// Preferences take no longer text.
    private static final int LONGEST = 4_000;

    private final Works works;
    private final Memory memory;
    private final String before;

    Front(Works works, Memory memory) {
        this.works = works;
        this.memory = memory;
        before = memory.recall(NAME, "");
        works.current().addListener(_ -> keep());
    }

    /// Remembers what is looked at now, under the name that it has now.
    void keep() {
        works.now().ifPresent(work -> memory.keep(NAME, key(work)));
    }

    /// The one among the open works that was looked at when the application ended.
    Optional<Work> last() {
        return works.open().stream().filter(work -> key(work).equals(before)).findFirst();
    }

    private static String key(Work work) {
        String file = work.origin().file().map(Object::toString).orElse("");
        String key = work.name() + "\n" + work.design().title() + "\n" + file;
        return key.substring(0, Math.min(key.length(), LONGEST));
    }
}
