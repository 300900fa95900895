package plumbline.ui;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import plumbline.ui.words.Texts;

/// Says in the title and in the bar above which work is looked at, and whether it is saved.
final class Naming {
    private final StringProperty title;
    private final TopBar bar;

    Naming(Works works, StringProperty title, TopBar bar) {
        this.title = title;
        this.bar = bar;
        works.current().addListener((_, _, work) -> look(work));
        ObservableValue<String> name = works.current().flatMap(Work::nameProperty);
        ObservableValue<Work.Standing> standing = works.current().flatMap(Work::standing);
        name.subscribe(shown -> say(shown, standing.getValue()));
        standing.subscribe(shown -> say(name.getValue(), shown));
        look(works.current().get());
    }

    private void look(@Nullable Work work) {
        if (work == null) {
            bar.show(List.of(), 0, false);
        } else {
            bar.show(work.sheet().parts(), work.sheet().part(), true);
        }
    }

    private void say(@Nullable String name, Work.@Nullable Standing standing) {
        if (name == null || standing == null) {
            title.set(Texts.of("title.none"));
            bar.file("");
            return;
        }
        title.set(
                standing == Work.Standing.SAVED
                        ? Texts.of("title", name)
                        : Texts.of("title.standing", name, said(standing)));
        bar.file(Texts.of("file.standing", name, said(standing)));
    }

    /// How a design stands to its file, in a word or two.
    static String said(Work.Standing standing) {
        return switch (standing) {
            case SAVED -> Texts.of("standing.saved");
            case UNSAVED -> Texts.of("standing.unsaved");
            case SAVING -> Texts.of("standing.saving");
        };
    }
}
