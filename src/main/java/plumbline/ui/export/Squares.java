package plumbline.ui.export;

import javafx.geometry.Insets;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import plumbline.picture.Look;

/// The squares behind a picture that has no ground of its own, as large as the picture is shown.
final class Squares extends Region {
    private static final int SIDE = 8;

    Squares(ImageView behind) {
        setId("export-squares");
        setMinSize(0, 0);
        setMouseTransparent(true);
        behind.layoutBoundsProperty()
                .subscribe(bounds -> setMaxSize(Math.max(0, bounds.getWidth()), Math.max(0, bounds.getHeight())));
    }

    /// Light ones under what is drawn dark, dark ones under what is drawn light.
    void suit(Look look) {
        boolean dark = look == Look.DARK;
        WritableImage tile = new WritableImage(2 * SIDE, 2 * SIDE);
        for (int x = 0; x < 2 * SIDE; x++) {
            for (int y = 0; y < 2 * SIDE; y++) {
                boolean shaded = x / SIDE == y / SIDE;
                tile.getPixelWriter().setColor(x, y, Color.gray(dark ? (shaded ? 0.16 : 0.2) : (shaded ? 0.9 : 1)));
            }
        }
        ImagePattern pattern = new ImagePattern(tile, 0, 0, 2 * SIDE, 2 * SIDE, false);
        setBackground(new Background(new BackgroundFill(pattern, CornerRadii.EMPTY, Insets.EMPTY)));
    }
}
