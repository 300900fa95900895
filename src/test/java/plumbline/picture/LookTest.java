package plumbline.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.catalog.Stage;
import plumbline.design.Flow;

class LookTest {
    private static final double TEXT = 4.5;
    private static final double GRAPHIC = 3;

    @Test
    void contrastIsCountedAsWcagDoes() {
        assertThat(Colour.of(0xFFFFFF).contrastWith(Colour.of(0x000000))).isEqualTo(21);
        assertThat(Colour.of(0x767676).contrastWith(Colour.of(0xFFFFFF))).isBetween(4.5, 4.6);
    }

    @ParameterizedTest
    @EnumSource
    void textsReadOnEveryGroundTheyStandOn(Look look) {
        for (Token ground :
                List.of(Token.BACKGROUND, Token.PANEL, Token.CANVAS, Token.CARD, Token.FRAME, Token.SHEET)) {
            for (Token text : List.of(Token.INK, Token.MUTED, Token.ACCENT, Token.GOOD, Token.WARNING, Token.BAD)) {
                assertThat(look.colour(text).contrastWith(look.colour(ground)))
                        .as("%s on %s, %s", text, ground, look)
                        .isGreaterThanOrEqualTo(TEXT);
            }
        }
        assertThat(look.colour(Token.ACCENT).contrastWith(look.colour(Token.ACCENT_GROUND)))
                .isGreaterThanOrEqualTo(TEXT);
    }

    @ParameterizedTest
    @EnumSource
    void stageColoursReadOnCardsAndPanels(Look look) {
        for (Hue hue : Hue.values()) {
            for (Token ground : List.of(Token.CARD, Token.PANEL, Token.CANVAS)) {
                assertThat(look.hue(hue).contrastWith(look.colour(ground)))
                        .as("%s on %s, %s", hue, ground, look)
                        .isGreaterThanOrEqualTo(TEXT);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void linesAreSeenOnCanvasAndInFrames(Look look) {
        for (Flow flow : Flow.values()) {
            for (Token ground : List.of(Token.CANVAS, Token.FRAME)) {
                assertThat(look.flow(flow).colour().contrastWith(look.colour(ground)))
                        .as("%s on %s, %s", flow, ground, look)
                        .isGreaterThanOrEqualTo(GRAPHIC);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void flowsAreToldApartWithoutColour(Look look) {
        Set<List<Object>> shapes = new HashSet<>();
        for (Flow flow : Flow.values()) {
            FlowStyle style = look.flow(flow);
            assertThat(shapes.add(List.of(style.width(), style.dash(), style.doubled(), style.head(), style.tail())))
                    .as(flow.id())
                    .isTrue();
        }
    }

    @Test
    void everyStageOfTheCatalogueHasAHueOfItsOwn() {
        Set<Hue> hues = EnumSet.noneOf(Hue.class);
        for (Stage stage : Drawings.CATALOG.stages()) {
            assertThat(hues.add(Hue.of(stage.id()))).as(stage.id()).isTrue();
        }
        assertThat(hues).doesNotContain(Hue.OTHER);
    }
}
