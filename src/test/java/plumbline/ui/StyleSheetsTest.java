package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.css.CssParser;
import javafx.css.Rule;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.picture.Look;

class StyleSheetsTest {
    @TempDir
    Path folder;

    @Test
    void whatIsPackagedSaysWhatIsWritten() throws IOException {
        StyleSheets.write(folder);
        for (String name : StyleSheets.WRITTEN) {
            Stylesheet written = new CssParser().parse(Objects.requireNonNull(StyleSheets.class.getResource(name)));
            Stylesheet packaged = Stylesheet.loadBinary(
                    folder.resolve(name.replace(".css", ".bss")).toUri().toURL());
            assertThat(rules(packaged)).as(name).isEqualTo(rules(written)).isNotEmpty();
        }
    }

    @Test
    void bothLooksArePackagedToo() throws IOException {
        StyleSheets.write(folder);
        for (Look look : List.of(Look.LIGHT, Look.DARK)) {
            Stylesheet written = new CssParser().parse(text(StyleSheets.of(look).getFirst()));
            Stylesheet packaged = Stylesheet.loadBinary(
                    folder.resolve(look.id() + ".bss").toUri().toURL());
            assertThat(rules(packaged)).isEqualTo(rules(written)).isNotEmpty();
        }
        assertThat(Files.mismatch(folder.resolve("light.bss"), folder.resolve("dark.bss")))
                .isNotNegative();
    }

    private static List<String> rules(Stylesheet sheet) {
        return sheet.getRules().stream().map(StyleSheetsTest::said).toList();
    }

    private static String said(Rule rule) {
        return rule.getSelectors() + " " + rule.getDeclarations();
    }

    private static String text(String address) {
        byte[] text = Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
        return new String(text, StandardCharsets.UTF_8);
    }
}
