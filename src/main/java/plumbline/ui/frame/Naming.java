package plumbline.ui.frame;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import plumbline.ui.words.Texts;
import plumbline.ui.work.Work;
import plumbline.ui.work.Works;

/// Says in the title and in the bar above which work is looked at, and whether it is saved.
public final class Naming {
    private final StringProperty title;
    private final TopBar bar;
    private Subscription following = Subscription.EMPTY;

    public Naming(Works works, StringProperty title, TopBar bar) {
        this.title = title;
        this.bar = bar;
        works.current().addListener((_, _, work) -> look(work));
        look(works.current().get());
    }

    private void look(@Nullable Work work) {
        following.unsubscribe();
        following = Subscription.EMPTY;
        if (work == null) {
            bar.show(List.of(), 0, false);
            title.set(Texts.of("title.none"));
            bar.file("", "");
        } else {
            bar.show(work.sheet().parts(), work.sheet().part(), true);
            following = work.nameProperty()
                    .subscribe(() -> say(work))
                    .and(work.standing().subscribe(() -> say(work)));
            say(work);
        }
    }

    private void say(Work work) {
        Work.Standing standing = work.standing().get();
        title.set(
                standing == Work.Standing.SAVED || standing == Work.Standing.UNTOUCHED
                        ? Texts.of("title", work.name())
                        : Texts.of("title.standing", work.name(), said(standing)));
        bar.file(work.name(), standing == Work.Standing.UNTOUCHED ? "" : Texts.of("file.standing", said(standing)));
    }

    /// How a design stands to its file, in a word or two.
    static String said(Work.Standing standing) {
        return switch (standing) {
            case SAVED -> Texts.of("standing.saved");
            case UNTOUCHED -> "";
            case UNSAVED -> Texts.of("standing.unsaved");
            case SAVING -> Texts.of("standing.saving");
        };
    }
}
