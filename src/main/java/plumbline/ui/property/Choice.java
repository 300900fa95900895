package plumbline.ui.property;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// One of few: chosen from a list, done at once.
final class Choice<T> extends Field {
    private final ComboBox<Option<T>> box;
    private boolean quiet;

    /// Something that can be chosen; a null value says nothing.
    record Option<T>(@Nullable T value, String title) {}

    private Choice(String name, ComboBox<Option<T>> box, Consumer<@Nullable T> done) {
        super(name, box);
        this.box = box;
        box.getStyleClass().add("field-choice");
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Option<T> option) {
                return option == null ? "" : option.title();
            }

            @Override
            public Option<T> fromString(String title) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
        box.valueProperty().addListener((_, _, now) -> {
            if (!quiet && now != null) {
                done.accept(now.value());
            }
        });
    }

    static <T> Choice<T> of(String id, String name, Consumer<@Nullable T> done) {
        ComboBox<Option<T>> box = new ComboBox<>();
        box.setId(id);
        return new Choice<>(name, box, done);
    }

    /// Shows what can be chosen, and what is; nothing where it is none of the options.
    void show(List<Option<T>> options, @Nullable T chosen) {
        quiet = true;
        if (!box.getItems().equals(options)) {
            box.getItems().setAll(options);
        }
        box.setValue(options.stream()
                .filter(option -> Objects.equals(option.value(), chosen))
                .findFirst()
                .orElse(null));
        quiet = false;
    }

    /// What stands there where nothing is chosen.
    void otherwise(String text) {
        box.setPromptText(text);
    }
}
