package plumbline.exchange.mermaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.exchange.Browser;
import plumbline.exchange.RandomDesigns;
import plumbline.exchange.SampleDesign;
import plumbline.exchange.SmallCatalog;
import plumbline.files.JsonText;

/// Mermaid itself takes what we write, and draws some of it.
///
/// It is a package of npm and no part of the build: `npm pack mermaid@12.3.0`, unpacked into `target/mermaid`.
class MermaidAcceptanceTest {
    private static final Path MERMAID = Path.of("target/mermaid/package/dist/mermaid.min.js");
    private static final int DESIGNS = 60;
    private static final int DRAWN_EVERY = 10;

    private static final String PROBE = """
            (async () => {
              mermaid.initialize({startOnLoad: false});
              const bad = [];
              for (let i = 0; i < texts.length; i++) {
                try {
                  await mermaid.parse(texts[i]);
                  if (i % every === 0) await mermaid.render('drawn' + i, texts[i]);
                } catch (e) { bad.push(i); }
              }
              document.title = 'refused ' + bad.join(' ') + ' of ' + texts.length;
            })();
            """;

    @TempDir
    Path folder;

    @Test
    void mermaidAcceptsWhatIsWritten() throws IOException, InterruptedException {
        Optional<Browser> browser = Browser.find();
        assumeTrue(browser.isPresent(), "no Chromium on this machine: install the system's package to try this");
        assumeTrue(Files.exists(MERMAID), "no Mermaid in target/mermaid: npm pack mermaid@12.3.0, and unpack it there");
        MermaidWriter writer = new MermaidWriter(SmallCatalog.catalog());
        List<String> texts = new ArrayList<>(List.of(JsonText.quoted(writer.write(SampleDesign.feed()))));
        for (long seed = 0; seed < DESIGNS; seed++) {
            texts.add(JsonText.quoted(writer.write(RandomDesigns.of(new Random(seed), SmallCatalog.catalog()))));
        }
        String page = "<!DOCTYPE html><meta charset=\"utf-8\"><title>not run</title><body><script src=\""
                + MERMAID.toUri() + "\"></script><script>const every = " + DRAWN_EVERY + "; const texts = "
                + JsonText.list(texts).replace("<", "\\u003c") + ";\n" + PROBE + "</script>";
        Path file = Files.writeString(folder.resolve("page.html"), page);
        assertThat(browser.get().title(file))
                .as("seeds are one less than numbers")
                .isEqualTo("refused  of " + texts.size());
    }
}
