package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.picture.Look;
import plumbline.picture.Token;

/// The colours of the style sheets, measured against one another in both looks.
final class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double MARK = 3;

    /// What words may stand on: panels, lists with something chosen, the canvas.
    private static final Set<Token> GROUNDS =
            EnumSet.of(Token.PANEL, Token.BACKGROUND, Token.CANVAS, Token.ACCENT_GROUND);
    /// What is a ground or divides grounds: nothing is lost where it isn't seen.
    private static final Set<Token> QUIET =
            EnumSet.of(Token.PANEL, Token.BACKGROUND, Token.CANVAS, Token.ACCENT_GROUND, Token.HAIRLINE);

    /// A rule of a style sheet, with comments gone.
    private record Rule(String selector, String body) {
        List<Token> tokens(String property) {
            List<Token> tokens = new ArrayList<>();
            Pattern.compile(property + "\\s*:([^;]*);")
                    .matcher(body)
                    .results()
                    .forEach(declared -> Pattern.compile("-pl-([a-z-]+)")
                            .matcher(declared.group(1))
                            .results()
                            .map(found -> token(found.group(1)))
                            .forEach(tokens::add));
            return tokens;
        }

        private static Token token(String name) {
            return Token.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
        }
    }

    private static List<Rule> rules() {
        return StyleSheets.WRITTEN.stream()
                .flatMap(sheet -> Pattern.compile("([^{}]+)\\{([^{}]*)}")
                        .matcher(text(sheet).replaceAll("(?s)/\\*.*?\\*/", ""))
                        .results()
                        .map(found -> new Rule(found.group(1).strip(), found.group(2))))
                .toList();
    }

    private static String text(String sheet) {
        try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream(sheet), sheet)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void wordsReadOnEveryGroundThatTheirRuleMayStandOn(Look look) {
        List<Rule> rules = rules();
        assertThat(rules).hasSizeGreaterThan(120);
        for (Rule rule : rules) {
            List<Token> own = rule.tokens("-fx-background-color");
            Set<Token> grounds = own.isEmpty() ? GROUNDS : EnumSet.of(own.getLast());
            for (Token text : rule.tokens("-fx-text-fill")) {
                for (Token ground : grounds) {
                    assertThat(look.colour(text).contrastWith(look.colour(ground)))
                            .as("%s on %s in %s, %s", text, ground, rule.selector(), look)
                            .isGreaterThanOrEqualTo(TEXT);
                }
            }
        }
        assertThat(look.colour(Token.PANEL).contrastWith(look.colour(Token.ACCENT)))
                .as("the words of the chief button")
                .isGreaterThanOrEqualTo(TEXT);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void marksEdgesAndRingsAreSeenOnPanelAndCanvas(Look look) {
        int seen = 0;
        for (Rule rule : rules()) {
            for (String property :
                    List.of("-fx-background-color", "-fx-border-color", "-fx-stroke", "-fx-icon-color", "-fx-fill")) {
                for (Token mark : rule.tokens(property)) {
                    if (!QUIET.contains(mark)) {
                        seen++;
                        for (Token ground : List.of(Token.PANEL, Token.CANVAS, Token.BACKGROUND)) {
                            assertThat(look.colour(mark).contrastWith(look.colour(ground)))
                                    .as("%s on %s in %s, %s", mark, ground, rule.selector(), look)
                                    .isGreaterThanOrEqualTo(MARK);
                        }
                    }
                }
            }
        }
        assertThat(seen).isGreaterThan(40);
    }

    @Test
    void everyRuleForTheFocusShowsItByAColourThatIsSeen() {
        List<Rule> focused = rules().stream()
                .filter(rule -> rule.selector().contains("focus-visible"))
                .toList();
        assertThat(focused).hasSizeGreaterThan(15);
        for (Rule rule : focused) {
            List<Token> shown = new ArrayList<>(rule.tokens("-fx-background-color"));
            shown.addAll(rule.tokens("-fx-border-color"));
            shown.addAll(rule.tokens("-fx-text-fill"));
            assertThat(shown).as(rule.selector()).containsAnyOf(Token.ACCENT, Token.INK);
        }
    }

    @Test
    void whatIsEditedOrChosenHasAnEdgeThatIsSeen() {
        for (String control :
                List.of(".text-area, .text-field", ".kind-open", ".field-choice, .field-choice:focused")) {
            assertThat(rules().stream().filter(rule -> rule.selector().equals(control)))
                    .as(control)
                    .singleElement()
                    .satisfies(rule ->
                            assertThat(rule.tokens("-fx-background-color")).startsWith(Token.EDGE));
        }
    }

    @Test
    void noColourIsNamedButByItsMeaning() {
        for (Rule rule : rules()) {
            List<String> literal = Pattern.compile("#[0-9a-fA-F]{3,8}|\\b(?:white|black|gray|grey|red|blue|green)\\b")
                    .matcher(rule.body().replace("font-smoothing-type: gray", ""))
                    .results()
                    .map(MatchResult::group)
                    .toList();
            assertThat(literal).as(rule.selector()).isEmpty();
        }
    }
}
