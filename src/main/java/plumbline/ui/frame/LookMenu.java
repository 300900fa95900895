package plumbline.ui.frame;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.picture.Look;
import plumbline.ui.words.Texts;

/// Light, dark, or as the system is; the one that holds has a tick.
final class LookMenu extends MenuButton {
    private final ToggleGroup looks = new ToggleGroup();

    /// `chosen` is told the look, or none for the system's.
    LookMenu(Consumer<Optional<Look>> chosen) {
        super("", new FontIcon(Feather.SUN));
        setId("look");
        getStyleClass().add("icon-menu");
        setAccessibleText(Texts.of("look"));
        setTooltip(new Tooltip(Texts.of("look")));
        for (Optional<Look> look : List.of(Optional.of(Look.LIGHT), Optional.of(Look.DARK), Optional.<Look>empty())) {
            RadioMenuItem item = new RadioMenuItem(Texts.of("look." + id(look)));
            item.setId("look-" + id(look));
            item.setToggleGroup(looks);
            item.setOnAction(_ -> chosen.accept(look));
            getItems().add(item);
        }
    }

    /// Ticks what was chosen, without choosing it again.
    void tick(Optional<Look> chosen) {
        looks.getToggles().stream()
                .filter(item ->
                        item instanceof RadioMenuItem each && each.getId().equals("look-" + id(chosen)))
                .findFirst()
                .ifPresent(looks::selectToggle);
    }

    private static String id(Optional<Look> look) {
        return look.map(Look::id).orElse("system");
    }
}
