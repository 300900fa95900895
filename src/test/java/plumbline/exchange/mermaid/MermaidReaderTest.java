package plumbline.exchange.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.design.Boundary;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.Link;
import plumbline.exchange.Imported;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

class MermaidReaderTest {

    @Test
    void aChainIsOneLinkAStep() {
        assertThat(links("flowchart LR\nA --> B --> C")).containsExactly("A>B", "B>C");
    }

    @Test
    void anAmpersandLinksEachToEach() {
        assertThat(links("graph TD\nA & B --> C & D")).containsExactly("A>C", "A>D", "B>C", "B>D");
    }

    @Test
    void aHeaderMayEndInASemicolonAndStatementsToo() {
        assertThat(links("graph LR;A-->B;B-->C;")).containsExactly("A>B", "B>C");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A --> B",
                "A---B",
                "A -.-> B",
                "A -.- B",
                "A ==> B",
                "A === B",
                "A --o B",
                "A --x B",
                "A <--> B",
                "A o--o B",
                "A x--x B",
                "A ----> B",
                "A -...-> B",
                "A ====> B",
                "e1@--> B",
                "A e1@--> B",
                "A e1@-- why --> B\n e1@{ animate: true }",
                "A\n--> B",
                "A -->\nB",
                "A --> %% why\n B"
            })
    void everyLineIsALink(String line) {
        String text = line.startsWith("e1") ? "A " + line : line;
        assertThat(links("flowchart LR\n" + text)).containsExactly("A>B");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A -->|clicks| B",
                "A -- clicks --> B",
                "A -. clicks .-> B",
                "A == clicks ==> B",
                "A --clicks--> B",
                "A -->|\"clicks\"| B",
                "A --> |clicks| B",
                "A-.clicks.->B",
                "A -- clicks --- B"
            })
    void aLineHasItsWordsWhereverTheyStand(String line) {
        Link link = read("flowchart LR\n" + line).links().getFirst();
        assertThat(link.label()).isEqualTo("clicks");
    }

    @Test
    void anInvisibleLineIsNoLink() {
        assertThat(links("flowchart LR\nA ~~~ B\nA --> B")).containsExactly("A>B");
    }

    @Test
    void linksHiddenByTheirStyleAreNoLinks() {
        assertThat(links("flowchart LR\nA --> B\nB --> C\nC --> D\nlinkStyle 0,2 opacity:0"))
                .containsExactly("B>C");
    }

    @Test
    void nodesHiddenByTheirClassAreNoComponents() {
        Design design = read("flowchart LR\nA --> B\nX:::gone --> B\nclassDef gone display:none");
        assertThat(labels(design)).containsExactly("A", "B");
        assertThat(design.links()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Feast]",
                "(Feast)",
                "([Feast])",
                "[[Feast]]",
                "[(Feast)]",
                "((Feast))",
                "(((Feast)))",
                ">Feast]",
                "{Feast}",
                "{{Feast}}",
                "[/Feast/]",
                "[\\Feast\\]",
                "[/Feast\\]",
                "[\\Feast/]",
                "[\"Feast\"]",
                "(\"Feast\")",
                "[( \"Feast\" )]",
                "@{ shape: cyl, label: \"Feast\" }",
                "@{ label: 'Feast' }",
                "[\"`**Feast**`\"]",
                "[\"<b>Feast</b>\"]",
                "[fa:fa-database Feast]",
                " [Feast]"
            })
    void everyShapeHasItsLabel(String shape) {
        assertThat(labels(read("flowchart LR\nstore" + shape + " --> B"))).contains("Feast");
    }

    @Test
    void aLabelKeepsBracketsPathsAndQuotesOfItsOwn() {
        assertThat(labels(read("""
                flowchart LR
                a["Load (raw) [v2]"] --> b[/api/v1/users]
                b --> c["say "hi" twice"]
                c --> d[plain (with) brackets]
                """))).contains("/api/v1/users", "say \"hi\" twice", "plain (with) brackets");
    }

    @Test
    void entitiesAndBreaksAreRead() {
        Design design = read("flowchart LR\na[\"R#amp;D #quot;x#quot; &lt;1ms<br/>line two\\nline three\"] --> b");
        assertThat(design.components().getFirst().label()).isEqualTo("R&D \"x\" <1ms");
    }

    @Test
    void aLabelMayRunOverSeveralLines() {
        Component first = read("flowchart LR\na[\"one\n  two\nthree more words here\"] --> b")
                .components()
                .getFirst();
        assertThat(first.label()).isEqualTo("one");
    }

    @Test
    void anUnclosedBracketCostsItsLineOnly() {
        Imported imported = imported("flowchart LR\na[open --> b\nc --> d\n");
        assertThat(imported.design().links())
                .extracting(MermaidReaderTest::shown)
                .contains("c>d");
        assertThat(imported.problems()).anyMatch(problem -> problem.line() == 2);
    }

    @Test
    void subgraphsNestAndHoldWhatTheyMention() {
        Design design = read("""
                flowchart TB
                subgraph outer["Outer frame"]
                  direction LR
                  subgraph inner [Inner]
                    a --> b
                  end
                  c
                end
                d --> inner
                """);
        assertThat(design.boundaries()).extracting(Boundary::label).containsExactlyInAnyOrder("Outer frame", "Inner");
        assertThat(holder(design, "a")).isEqualTo("inner");
        assertThat(holder(design, "c")).isEqualTo("outer");
        assertThat(holder(design, "d")).isNull();
        assertThat(design.links()).extracting(MermaidReaderTest::shown).containsExactly("a>b", "d>inner");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subgraph Serving layer", "subgraph \"Serving layer\"", "subgraph s[Serving layer]",
                "subgraph s [\"Serving layer\"]", "subgraph s[\"Serving layer\"]", "subgraph s(Serving layer)"
            })
    void aSubgraphHasItsTitleInEveryForm(String line) {
        Design design = read("flowchart LR\n" + line + "\na --> b\nend");
        assertThat(design.boundaries()).extracting(Boundary::label).containsExactly("Serving layer");
    }

    @Test
    void aForgottenEndIsAWarning() {
        Imported imported = imported("flowchart LR\nsubgraph s\na --> b");
        assertThat(imported.design().boundaries()).hasSize(1);
        assertThat(imported.problems()).anyMatch(problem -> problem.message().contains("not ended"));
    }

    @Test
    void whatOnlyDecoratesIsSkipped() {
        assertThat(labels(read("""
                ---
                title: My system
                config:
                  theme: dark
                ---
                %%{init: {"theme": "base",
                  "x": 1}}%%
                flowchart LR
                %% a comment --> not a link
                a:::hot --> b
                classDef hot fill:#f96,stroke:#333
                class b hot
                style a fill:#fff
                click a "https://example.org" _blank
                linkStyle default stroke:red
                accTitle: words
                accDescr { several
                lines }
                """))).containsExactly("a", "b");
    }

    @Test
    void theTitleComesFromTheFrontMatter() {
        assertThat(read("---\ntitle: My system\n---\nflowchart LR\na --> b").title())
                .isEqualTo("My system");
    }

    @Test
    void aNodeMayBeCalledLikeAKeyword() {
        assertThat(links("flowchart LR\nstyle --> class\nclick[Click stream] --> style"))
                .containsExactly("style>class", "click>style");
    }

    @Test
    void namesOfSeveralWordsAreReadWithAWarning() {
        Imported imported = imported("flowchart LR\nAPI Gateway --> Feature Store");
        assertThat(imported.design().components())
                .extracting(Component::label)
                .containsExactly("API Gateway", "Feature Store");
        assertThat(imported.problems()).isNotEmpty();
    }

    @Test
    void anArrowThatMermaidLacksIsReadWithAWarning() {
        Imported imported = imported("flowchart LR\na -> b");
        assertThat(imported.design().links()).hasSize(1);
        assertThat(imported.problems()).anyMatch(problem -> problem.line() == 2);
    }

    @Test
    void aBlockWithoutAHeaderIsReadIfItLooksLikeAFlowchart() {
        assertThat(links("A[Client] --> B[API]\nB --> C[(DB)]")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sequenceDiagram\nA->>B: hi",
                "classDiagram\nA <|-- B",
                "stateDiagram-v2\n[*] --> A",
                "erDiagram\nA ||--o{ B : has",
                "gantt\ntitle x",
                "pie\n\"a\" : 1",
                "mindmap\n root",
                "gitGraph\ncommit",
                "journey\ntitle x"
            })
    void otherDiagramsAreRefusedByName(String text) {
        List<Problem> problems = refused(text);
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().message()).startsWith("this is a");
    }

    @Test
    void aDecisionTreeIsRefused() {
        assertThat(refused("""
                        flowchart TD
                        q{Fresh?} -->|yes| a[Stream]
                        q -->|no| r{Large?}
                        r -->|yes| b[Batch]
                        r -->|no| c[Load once]
                        """).getFirst().message()).contains("decision tree");
    }

    @Test
    void aSystemWithAGateIsNoDecisionTree() {
        assertThat(links("""
                flowchart LR
                clicks --> stream --> features --> train --> gate{Better?}
                gate -->|yes| registry
                gate -->|no| train
                registry --> serve
                features --> serve
                """)).hasSize(8);
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(refused("  \n\n")).hasSize(1);
        assertThat(refused("flowchart LR\n")).hasSize(1);
    }

    private static Imported imported(String text) {
        return switch (new MermaidReader().read("a.mmd", text.getBytes(StandardCharsets.UTF_8))) {
            case Decoded.Good<List<Imported>>(List<Imported> read, List<Problem> _) -> read.getFirst();
            case Decoded.Bad<List<Imported>>(List<Problem> problems) -> throw new AssertionError(problems);
        };
    }

    private static Design read(String text) {
        return imported(text).design();
    }

    private static List<Problem> refused(String text) {
        Decoded<List<Imported>> decoded = new MermaidReader().read("a.mmd", text.getBytes(StandardCharsets.UTF_8));
        assertThat(decoded).isInstanceOf(Decoded.Bad.class);
        return decoded.problems();
    }

    private static List<String> links(String text) {
        return read(text).links().stream().map(MermaidReaderTest::shown).toList();
    }

    private static List<String> labels(Design design) {
        return design.components().stream().map(Component::label).toList();
    }

    private static String shown(Link link) {
        return link.from() + ">" + link.to();
    }

    private static String holder(Design design, String id) {
        return design.components().stream()
                .filter(component -> component.id().value().equals(id))
                .map(component -> component.in() == null ? null : component.in().value())
                .toList()
                .getFirst();
    }
}
