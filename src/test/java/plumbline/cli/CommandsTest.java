package plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.exchange.Format;

class CommandsTest {
    private static final String STRONG = "prompts/news-feed/strong.json";
    private static final String FLOW =
            "flowchart LR\n  app[Mobile app] --> api[Feed service]\n  api --> model[Ranking model]\n";

    @TempDir
    Path folder;

    private final Terminal terminal = new Terminal();
    private Path empty = Path.of("");

    @BeforeEach
    void anEmptyLibraryOfOnesOwn() {
        empty = folder.resolve("none");
    }

    private int run(String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--library";
        all[arguments.length + 1] = empty.toString();
        return terminal.run(all);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void gradeTellsTheScoreAndWhatIsLeftToSay() {
        assertThat(run("grade", STRONG)).isEqualTo(Exit.WELL);
        assertThat(terminal.out()).contains("of 100", "Dimensions", "Met:");
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void everyCommandTellsWhatItTakes() {
        for (String command : List.of("grade", "export", "recognise", "prompts", "validate", "count", "help")) {
            for (String asked : List.of("--help", "-h")) {
                assertThat(terminal.run(command, asked))
                        .as(command + " " + asked)
                        .isEqualTo(Exit.WELL);
                assertThat(terminal.out()).contains("Usage: plumbline " + command, "-h, --help");
                assertThat(terminal.err()).isEmpty();
            }
        }
        assertThat(terminal.run("grade", "--help")).isEqualTo(Exit.WELL);
        assertThat(terminal.out()).contains("--prompt", "--min", "--library", "FILE");
    }

    @Test
    void maturityIsTheLevelThatIsReachedOrSaidNotToBe() throws IOException {
        assertThat(run("grade", STRONG)).isEqualTo(Exit.WELL);
        assertThat(terminal.out()).containsPattern("maturity L[012]; ");
        assertThat(run("grade", file("a.mmd", FLOW).toString(), "--prompt", "news-feed"))
                .isEqualTo(Exit.WELL);
        assertThat(terminal.out()).contains("maturity not reached; ").doesNotContain("NONE");
    }

    @Test
    void gradeAsJsonIsOneObjectALine() {
        assertThat(run("grade", STRONG, "prompts/eta/weak.json", "--format", "json"))
                .isEqualTo(Exit.WELL);
        assertThat(terminal.out().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("{\"format\": 1"));
    }

    @Test
    void aScoreBelowTheBarEndsWithOne() {
        assertThat(run("grade", "prompts/news-feed/weak.json", "--min", "65")).isEqualTo(Exit.BELOW);
        assertThat(run("grade", STRONG, "--min", "65")).isEqualTo(Exit.WELL);
    }

    @Test
    void ofSeveralFilesTheWorstCounts() {
        assertThat(run("grade", STRONG, "no-such-file.json")).isEqualTo(Exit.UNREADABLE);
        assertThat(terminal.out()).contains("of 100");
        assertThat(terminal.err()).contains("no-such-file.json: there is no such file");
    }

    @Test
    void aDiagramOfAnotherToolNeedsAPrompt() throws IOException {
        Path diagram = file("a.mmd", FLOW);
        assertThat(run("grade", diagram.toString())).isEqualTo(Exit.UNREADABLE);
        assertThat(terminal.err()).contains("--prompt ID", "news-feed");
        assertThat(run("grade", diagram.toString(), "--prompt", "news-feed")).isEqualTo(Exit.WELL);
        assertThat(terminal.out()).contains("guessed");
    }

    @Test
    void anUnknownPromptIsRefusedWithThoseThatThereAre() {
        assertThat(run("grade", STRONG, "--prompt", "nonsense")).isEqualTo(Exit.UNREADABLE);
        assertThat(terminal.err()).contains("there is no prompt `nonsense`", "surge-pricing");
    }

    @Test
    void standardInputNeedsItsFormat() {
        terminal.typing(FLOW);
        assertThat(run("grade", "-", "--prompt", "eta")).isEqualTo(Exit.UNREADABLE);
        assertThat(terminal.err()).contains("--from");
        assertThat(run("grade", "-", "--from", "mermaid", "--prompt", "eta")).isEqualTo(Exit.WELL);
    }

    @Test
    void everyProblemOfABrokenFileIsToldWithItsLine() throws IOException {
        Path broken = file("broken.json", """
            {"format": 1, "prompt": "news-fed",
             "components": [{"id": "a", "kind": "event-streem", "label": "A"}],
             "links": [{"id": "l", "from": "a", "to": "gone"}]}
            """);
        assertThat(run("grade", broken.toString())).isEqualTo(Exit.UNREADABLE);
        assertThat(terminal.err())
                .contains("broken.json:1:", "news-fed", "broken.json:2:", "event-streem", "broken.json:3:");
        assertThat(terminal.err()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void wrongUsageEndsWithTwo() {
        assertThat(run("grade")).isEqualTo(Exit.UNREADABLE);
        assertThat(run("grade", STRONG, "--format", "xml")).isEqualTo(Exit.UNREADABLE);
        assertThat(run("export", STRONG)).isEqualTo(Exit.UNREADABLE);
        assertThat(terminal.run("sing")).isEqualTo(Exit.UNREADABLE);
    }

    @Test
    void exportWritesEveryFormat() throws IOException {
        for (String name : new String[] {
            "a.svg",
            "a.png",
            "a.puml",
            "a.json",
            "a.c4.puml",
            "a.mmd",
            "a.drawio",
            "a.excalidraw",
            "a.dot",
            "a.d2",
            "a.canvas",
            "a.pdf",
            "a.html",
            "a.md"
        }) {
            Path out = folder.resolve(name);
            assertThat(run("export", STRONG, "-o", out.toString())).as(name).isEqualTo(Exit.WELL);
            assertThat(Files.size(out)).as(name).isGreaterThan(500);
        }
        assertThat(Files.readString(folder.resolve("a.svg"))).startsWith("<svg");
        assertThat(Files.readAllBytes(folder.resolve("a.png"))).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void exportToStandardOutputIsNothingButTheFile() {
        assertThat(run("export", STRONG, "-o", "-", "--to", "plantuml")).isEqualTo(Exit.WELL);
        assertThat(terminal.out()).startsWith("@startuml").endsWith("@enduml\n");
    }

    @Test
    void aFormatMayBeNamedAsItsFilesEnd() {
        for (String said : new String[] {"puml", ".puml", "PUML"}) {
            assertThat(run("export", STRONG, "-o", "-", "--to", said)).as(said).isEqualTo(Exit.WELL);
            assertThat(terminal.out()).as(said).contains("@startuml");
        }
        assertThat(run("export", STRONG, "-o", "-", "--to", "dsl")).isEqualTo(Exit.UNREADABLE);
    }

    @Test
    void aReportOfAFileWithoutATitleIsCalledAsTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("ad-ranking.mmd"), "flowchart LR\n a[App] --> b[Model server]\n");
        Path page = folder.resolve("out.html");
        assertThat(run("export", file.toString(), "-o", page.toString())).isEqualTo(Exit.WELL);
        assertThat(Files.readString(page)).contains("<title>ad-ranking</title>");
        Path words = folder.resolve("out.md");
        assertThat(run("export", file.toString(), "-o", words.toString())).isEqualTo(Exit.WELL);
        assertThat(Files.readString(words)).startsWith("# ad-ranking\n");
    }

    @Test
    void allReferencesOfAPromptAreExportedAtOnce() throws IOException {
        String to = folder.toString();
        assertThat(run("export", "--references", "news-feed", "-o", to, "--to", "mermaid"))
                .isEqualTo(Exit.WELL);
        assertThat(Files.readString(folder.resolve("news-feed-strong.mmd"))).contains("flowchart LR");
        assertThat(folder.resolve("news-feed-weak.mmd")).exists();
        String fresh = Path.of(to, "answers").toString();
        assertThat(run("export", "--references", "news-feed", "-o", fresh, "--to", "dot"))
                .isEqualTo(Exit.WELL);
        assertThat(Path.of(fresh, "news-feed-strong.dot")).exists();
        assertThat(run("export", "--references", "nonsense", "-o", to, "--to", "mermaid"))
                .isEqualTo(Exit.UNREADABLE);
        assertThat(run("export", "--references", "news-feed", "-o", STRONG, "--to", "dot"))
                .isEqualTo(Exit.UNREADABLE);
        assertThat(run("export", "--references", "news-feed", "-o", "-", "--to", "dot"))
                .isEqualTo(Exit.UNREADABLE);
        assertThat(run("export", STRONG, "--references", "news-feed", "-o", to, "--to", "dot"))
                .isEqualTo(Exit.UNREADABLE);
        assertThat(run("export", "-o", to, "--to", "mermaid")).isEqualTo(Exit.UNREADABLE);
    }

    @Test
    void aStrangersDrawingIsReportedForThePromptThatIsNamed() throws IOException {
        Path drawn = Files.writeString(folder.resolve("drawn.mmd"), "flowchart LR\n  App --> Ranker\n");
        assertThat(run("export", drawn.toString(), "-o", "-", "--to", "markdown", "--prompt", "news-feed"))
                .isEqualTo(Exit.WELL);
        assertThat(terminal.out()).contains("of 100");
        assertThat(run("export", drawn.toString(), "-o", "-", "--to", "markdown", "--prompt", "nonsense"))
                .isEqualTo(Exit.UNREADABLE);
    }

    @Test
    void everyPairOfFormatsGoesThroughThePipe() {
        for (Format to : Format.written().stream().filter(Format::isRead).toList()) {
            run("export", STRONG, "-o", "-", "--to", to.id());
            byte[] file = terminal.bytes();
            for (Format next : Format.written()) {
                terminal.typing(file);
                assertThat(run("export", "-", "--from", to.id(), "-o", "-", "--to", next.id(), "--scale", "0.5"))
                        .as(to + " to " + next)
                        .isEqualTo(Exit.WELL);
            }
        }
    }

    @Test
    void whatIsExportedIsGradedTheSame() {
        run("grade", STRONG, "--format", "json");
        int score = score(terminal.out());
        for (String name : new String[] {"copy.mmd", "copy.drawio"}) {
            Path copy = folder.resolve(name);
            run("export", STRONG, "-o", copy.toString());
            run("grade", copy.toString(), "--format", "json");
            assertThat(score(terminal.out())).as(name).isEqualTo(score);
        }
    }

    @Test
    void whatIsExportedAsPlantUmlIsGradedTheSame() {
        Path copy = folder.resolve("copy.puml");
        run("export", STRONG, "-o", copy.toString());
        run("grade", copy.toString(), "--prompt", "news-feed", "--format", "json");
        String copied = terminal.out();
        run("grade", STRONG, "--format", "json");
        assertThat(score(copied)).isBetween(score(terminal.out()) - 5, score(terminal.out()) + 5);
    }

    private static int score(String json) {
        String from = json.substring(json.indexOf("\"score\": ") + 9);
        return Integer.parseInt(from.substring(0, from.indexOf(',')));
    }

    @Test
    void anUnwritablePlaceIsToldAndEndsWithTwo() {
        assertThat(run("export", STRONG, "-o", folder.resolve("missing/a.svg").toString()))
                .isEqualTo(Exit.UNREADABLE);
        assertThat(terminal.err()).contains("a.svg").doesNotContain("Exception");
    }

    @Test
    void unknownFormatsAndLooksAreRefused() {
        assertThat(run("export", STRONG, "-o", "x.docx")).isEqualTo(Exit.UNREADABLE);
        assertThat(terminal.err()).contains("json, plantuml, ");
        assertThat(run("export", STRONG, "-o", "x.svg", "--look", "neon")).isEqualTo(Exit.UNREADABLE);
        assertThat(run("export", STRONG, "-o", "x.png", "--scale", "99")).isEqualTo(Exit.UNREADABLE);
    }

    @Test
    void recogniseTellsKindAndConfidence() {
        assertThat(run("recognise", "Kafka topic: clicks", "feat store (online)", "Legend"))
                .isEqualTo(Exit.WELL);
        assertThat(terminal.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("Kafka topic: clicks\tevent-stream\t"),
                        line -> assertThat(line).startsWith("feat store (online)\tonline-feature-store\t"),
                        line -> assertThat(line).startsWith("Legend\t-\t"));
    }

    @Test
    void recogniseReadsLinesWhereNoneAreNamed() {
        terminal.typing("Nightly Spark job\nTeam A\n");
        assertThat(run("recognise")).isEqualTo(Exit.WELL);
        assertThat(terminal.out().lines()).hasSize(2);
    }

    @Test
    void recogniseMeasuresAListOfLabels() throws IOException {
        Path list = file("labels.tsv", "Kafka\tevent-stream\nFlink\tevent-stream\nno kinds here\nLegend\t-\n");
        assertThat(run("recognise", "--measure", list.toString())).isEqualTo(Exit.WELL);
        assertThat(terminal.out())
                .contains("Of 2 labels that are a kind, 1 got it: 50.0 %.", "Of 1 labels that are none, 0 got one")
                .containsPattern("event-stream +100\\.0 % +50\\.0 % +2")
                .contains("Flink\tevent-stream\tstream-processor");
        assertThat(terminal.err()).contains("labels.tsv:3:");
        assertThat(run("recognise", "--measure", "no-such-list.tsv")).isEqualTo(Exit.UNREADABLE);
    }

    @Test
    void promptsListsAndShows() {
        assertThat(run("prompts")).isEqualTo(Exit.WELL);
        assertThat(terminal.out().lines()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(run("prompts", "surge-pricing")).isEqualTo(Exit.WELL);
        assertThat(terminal.out()).contains("Brief", "Worked out from them", "Follow-ups", "strong");
        assertThat(run("prompts", "nonsense")).isEqualTo(Exit.UNREADABLE);
    }

    @Test
    void theBundledLibraryIsValid() {
        assertThat(run("validate")).as(terminal.err()).isEqualTo(Exit.WELL);
    }

    @Test
    void aBrokenFolderOfOnesOwnIsToldWithItsLines() throws IOException {
        Path rubrics = Files.createDirectories(folder.resolve("own/rubrics"));
        Files.writeString(rubrics.resolve("eta.yaml"), "format: 1\nprompt: eta\nessentails: []\n");
        assertThat(terminal.run("validate", folder.resolve("own").toString())).isEqualTo(Exit.BELOW);
        assertThat(terminal.err()).contains("eta.yaml:3:", "essentials");
    }

    @Test
    void withoutADisplayTheExampleIsGradedAndDrawn() {
        Path picture = folder.resolve("example.png");
        int exit = NoDisplay.instead(terminal.console(), java.util.List.of(STRONG), picture.toString());
        assertThat(exit).isEqualTo(Exit.WELL);
        assertThat(terminal.err().lines().findFirst().orElseThrow())
                .endsWith(".")
                .contains("no display");
        assertThat(picture).exists();
        assertThat(NoDisplay.instead(terminal.console(), java.util.List.of(), ""))
                .isEqualTo(Exit.WELL);
    }
}
