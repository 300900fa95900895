package plumbline.exchange.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.Disposition;
import plumbline.design.FindingKey;
import plumbline.design.PromptId;
import plumbline.exchange.Browser;
import plumbline.exchange.Format;
import plumbline.exchange.RandomDesigns;
import plumbline.exchange.any.AnyWriter;
import plumbline.exchange.any.Mount;
import plumbline.files.DesignFile;
import plumbline.files.Library;
import plumbline.files.Source;
import plumbline.picture.Look;
import plumbline.problem.Decoded;

/// Pages that fetch nothing, run nothing but their own script, and show what decided a finding.
class HtmlWriterTest {
    private static final Library LIBRARY = Library.bundled();
    private static final PromptId FEED = new PromptId("news-feed");
    private static final Pattern SCRIPT = Pattern.compile("<script\\b[^>]*>", Pattern.CASE_INSENSITIVE);

    @TempDir
    Path folder;

    @Test
    void nothingIsFetchedAndTheOnlyScriptIsOurs() {
        String page = page(strong());
        assertThat(page).contains("default-src 'none'", "script-src 'sha256-");
        assertThat(scripts(page))
                .containsExactly("<script type=\"application/json\" id=\"plumbline-design\">", "<script>");
        assertThat(page).doesNotContainPattern("(?i)\\b(?:src|href)\\s*=").doesNotContain("@import", "url(http");
    }

    @Test
    void thePageBringsTheFontOfAllItsWordsOnce() {
        String page = page(strong());
        assertThat(Pattern.compile("@font-face").matcher(page).results()).hasSize(2);
        assertThat(page.indexOf("@font-face")).isLessThan(page.indexOf("<body>"));
    }

    @Test
    void whatUsersWriteNeverBecomesMarkup() {
        for (long seed = 0; seed < 20; seed++) {
            Design design = hostile(RandomDesigns.of(new Random(seed), LIBRARY.catalog()))
                    .withPrompt(FEED);
            String page = page(design);
            assertThat(scripts(page)).as("seed " + seed).hasSize(2);
            assertThat(page)
                    .as("seed " + seed)
                    .doesNotContain("<img", "<b>bold")
                    .doesNotContainPattern("<[^>]*\\sonload=");
        }
    }

    @Test
    void theDesignComesBackWhole() {
        Design design = hostile(strong());
        String page = page(design);
        int start = page.indexOf('>', page.indexOf("<script type=\"application/json\"")) + 1;
        String json = page.substring(start, page.indexOf("</script>", start));
        Decoded<Design> read = DesignFile.read(
                new Source("x", json.getBytes(StandardCharsets.UTF_8)), LIBRARY.catalog(), Set.of(FEED));
        assertThat(read).isInstanceOf(Decoded.Good.class);
        assertThat(((Decoded.Good<Design>) read).value()).isEqualTo(design);
    }

    @Test
    void everyPartOfTheReportIsThere() {
        assertThat(page(strong()))
                .contains("Findings", "Compared with the references", "Self-assessment", "The prompt", "strong", "weak")
                .contains("prefers-color-scheme: dark", "@media print", "width=device-width");
    }

    @Test
    void aDesignWithoutAPromptIsShownUngraded() {
        assertThat(page(strong().withPrompt(null))).contains("was not graded").doesNotContain("data-lights=\"");
    }

    @Test
    void aBrowserLightsUpTheEvidenceOfAFinding() throws IOException, InterruptedException {
        Optional<Browser> browser = Browser.find();
        assumeTrue(browser.isPresent(), "no Chromium on this machine: install the system's package to try this");
        String probe = """
            <script>
            window.addEventListener('load', () => {
              const finding = document.querySelector('li.met[data-lights*=" "]');
              finding.focus();
              finding.dispatchEvent(new FocusEvent('focus'));
              const lit = document.querySelectorAll('.diagram svg.lit').length;
              const on = document.querySelectorAll('.diagram svg g.on').length;
              document.title = 'lit ' + lit + ' on ' + on + ' of ' + finding.dataset.lights.split(' ').length;
            });
            </script>
            """;
        String title = browser.get().title(probed(probe));
        Matcher found = Pattern.compile("lit (\\d+) on (\\d+) of (\\d+)").matcher(title);
        assertThat(found.find()).as(title).isTrue();
        assertThat(Integer.parseInt(found.group(1))).isEqualTo(2);
        assertThat(Integer.parseInt(found.group(2))).isGreaterThanOrEqualTo(2 * Integer.parseInt(found.group(3)));
    }

    @Test
    void onAPhoneTheDiagramCanBeReadAndGoesToTheEvidence() throws IOException, InterruptedException {
        Optional<Browser> browser = Browser.find();
        assumeTrue(browser.isPresent(), "no Chromium on this machine: install the system's package to try this");
        String probe = """
            <script>
            window.addEventListener('load', () => {
              const frame = document.querySelector('.diagram').getBoundingClientRect();
              const shown = [...document.querySelectorAll('.diagram svg')].find((each) => each.clientWidth > 0);
              const letters = Math.min(...[...shown.querySelectorAll('g.component text')]
                .map((text) => text.getBoundingClientRect().height));
              const missed = [...document.querySelectorAll('li[data-lights]')].filter((finding) => {
                finding.dispatchEvent(new FocusEvent('focus'));
                const lit = [...shown.querySelectorAll('g.component.on')].map((part) => part.getBoundingClientRect());
                return lit.length === 1 && (lit[0].left < frame.left || lit[0].right > frame.right);
              });
              const sideways = document.documentElement.scrollWidth - window.innerWidth;
              document.title = 'letters ' + (letters >= 8) + ', missed ' + missed.length + ', sideways ' + (sideways > 0);
            });
            </script>
            """;
        assertThat(browser.get().title(probed(probe), 390, 844)).isEqualTo("letters true, missed 0, sideways false");
    }

    @Test
    void theSecurityPolicyLetsOurScriptRun() throws IOException, InterruptedException {
        Optional<Browser> browser = Browser.find();
        assumeTrue(browser.isPresent(), "no Chromium on this machine: install the system's package to try this");
        String page = page(strong());
        Path file = Files.writeString(folder.resolve("page.html"), page);
        String log = browser.get().complaints(file);
        assertThat(log).doesNotContain("Content Security Policy", "Uncaught");
    }

    /// The page of a good answer with a script that tries it.
    private Path probed(String probe) throws IOException {
        String page = page(strong())
                .replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
                .replace("</body>", probe + "</body>");
        return Files.writeString(folder.resolve("page.html"), page);
    }

    private static List<String> scripts(String page) {
        return SCRIPT.matcher(page).results().map(result -> result.group()).toList();
    }

    private static Design strong() {
        return LIBRARY.references(FEED).stream()
                .filter(reference -> reference.name().equals("strong"))
                .map(reference -> ((Decoded.Good<Design>) reference.design(LIBRARY.catalog())).value())
                .findFirst()
                .orElseThrow();
    }

    private static Design hostile(Design design) {
        String script = "</script><script>alert(1)</script><img src=x onerror=alert(2)><b>bold</b>\" onload=\"x";
        List<Component> components = design.components().stream()
                .map(component ->
                        component.withLabel(component.label() + script).described(script, "<!-- " + script))
                .toList();
        LinkedHashMap<FindingKey, Disposition> said = new LinkedHashMap<>(design.dispositions());
        return design.withComponents(components).withTitle("T " + script).withDispositions(said);
    }

    private static String page(Design design) {
        return switch (new AnyWriter(LIBRARY, Mount.of(Look.LIGHT)).write(design, Format.HTML, "out.html")) {
            case Decoded.Good<byte[]>(byte[] bytes, var _) -> new String(bytes, StandardCharsets.UTF_8);
            case Decoded.Bad<byte[]> bad -> throw new AssertionError(bad.problems());
        };
    }
}
