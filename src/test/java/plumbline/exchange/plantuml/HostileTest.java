package plumbline.exchange.plantuml;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.exchange.Imported;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// Files that were made to do harm: each ends soon, with a message.
///
/// What our own process does is measured in time on the processor, so that a busy machine fails
/// nothing; what PlantUML's process does is bounded by the time it is given.
class HostileTest {
    private static final Duration SOON = Duration.ofSeconds(2);

    @BeforeAll
    static void startPlantUml() {
        Worker.shared().ask("@startuml\n[a]\n@enduml\n");
    }

    @Test
    void aPreprocessorThatCallsItselfIsRefused() {
        assertRefused("""
                @startuml
                !procedure $loop($n)
                $loop($n + 1)
                !endprocedure
                $loop(1)
                [a] --> [b]
                @enduml
                """, "does not come to an end");
    }

    @Test
    void aTextThatDoublesItselfIsRefused() {
        assertRefused("""
                @startuml
                !$x = "aaaaaaaaaaaaaaaa"
                !while 1 == 1
                !$x = $x + $x
                !endwhile
                component "$x"
                @enduml
                """, "does not come to an end");
    }

    @Test
    void anEndlessLoopIsRefusedAndTheNextFileIsRead() {
        assertRefused(
                "@startuml\n!$i = 1\n!while $i > 0\n!$i = $i + 1\n!endwhile\n[a]\n@enduml\n",
                "does not come to an end");
        assertThat(read("@startuml\n!procedure $p($n)\ncomponent $n\n!endprocedure\n$p(x)\n$p(y)\nx --> y\n@enduml\n"))
                .isInstanceOf(Decoded.Good.class);
    }

    @Test
    void aLabelOfTenMegabytesIsRefused() {
        assertRefused("@startuml\ncomponent \"" + "x".repeat(10_000_000) + "\" as a\n@enduml\n", "bytes");
    }

    @Test
    void aNoteOfSpacesIsReadSoon() {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

        read("@startuml\n[a] --> [b]\nnote" + " ".repeat(2_000) + "}\n@enduml\n");

        assertThat(Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start))
                .isLessThan(SOON);
    }

    @Test
    void aLongLabelIsLeftOutWithItsLine() {
        Decoded<List<Imported>> read =
                read("@startuml\n[a] --> [b]\ncomponent \"" + "x".repeat(100_000) + "\" as c\n@enduml\n");
        assertThat(problems(read)).anyMatch(message -> message.contains("100017 characters"));
    }

    @Test
    void aHundredThousandLinesAreRefused() {
        assertRefused("@startuml\n" + "[a] --> [b]\n".repeat(100_000) + "@enduml\n", "lines");
    }

    @Test
    void deepNestingIsRefused() {
        StringBuilder text = new StringBuilder("@startuml\n");
        for (int i = 0; i < 15_000; i++) {
            text.append("package p").append(i).append(" {\n");
        }
        assertRefused(text.append("[a]\n@enduml\n").toString(), "more than the 10000");
        assertRefused("@startuml\n" + nested(300) + "[a]\n@enduml\n", "nested deeper");
        assertRefused("@startuml\n" + "(".repeat(1_000_000) + "\n@enduml\n", "no diagram");
        assertRefused("@startuml\n" + "Rel".repeat(1) + "(".repeat(4_000) + "\n@enduml\n", "no component");
    }

    @Test
    void manyElementsAreRefused() {
        StringBuilder text = new StringBuilder("@startuml\n");
        for (int i = 0; i < 19_000; i++) {
            text.append("[a").append(i).append("]\n");
        }
        assertRefused(text.append("@enduml\n").toString(), "more than the 10000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//",
                "**",
                "__a",
                "--a",
                "<",
                "<b",
                "<!--",
                "[[",
                "[[a b",
                "(",
                ")",
                "\"",
                "~~a",
                "<style>",
                "<U+0041>",
                "&#",
                "a -",
                "[a] --> ",
                "-",
                "<-",
                ".",
                ":a: ",
                "<<",
                "#",
                "a.",
                "a::",
                "$a ",
                "note ",
                "x(\"",
                "title ",
                "{",
                "'/",
                "/'",
                " as ",
                "-[",
                "<|",
                "o-",
                "0)",
                "1. ",
                "\\",
                "\\n",
                "|",
                "a:b;",
                "%n()"
            })
    void noLineTakesLongWhateverItRepeats(String bit) {
        String line = bit.repeat(4_900 / bit.length());
        StringBuilder text = new StringBuilder("@startuml\n");
        for (int i = 0; i < 6; i++) {
            text.append(line).append('\n');
            text.append("component \"").append(line).append("\" as c").append(i).append('\n');
            text.append("[a] --> [b] : ").append(line).append('\n');
            text.append("note left of a : ").append(line).append('\n');
            text.append("Container(k").append(i).append(", \"").append(line).append("\")\n");
            text.append("!define A").append(i).append(' ').append(line).append('\n');
        }
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        PlantUmlReader reader = new PlantUmlReader(Kinds.unchecked(), source -> new Answer.Absent("not asked"));
        reader.read("x.puml", text.append("@enduml\n").toString().getBytes(StandardCharsets.UTF_8));
        Duration taken = Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        assertThat(taken).as(bit).isLessThan(SOON);
    }

    @Test
    void aLineOfNothingButCommentsIsLeftOut() {
        Decoded<List<Imported>> read = read("@startuml\n[a] --> [b]\n" + "/''/".repeat(400_000) + "\n@enduml\n");
        assertThat(problems(read)).anyMatch(message -> message.contains("1600000 characters"));
        assertThat(computing(() -> read("@startuml\n[a] --> [b]\n" + "/''/".repeat(400_000) + "\n@enduml\n")))
                .isLessThan(SOON);
    }

    @Test
    void constantsThatMultiplyTheTextAreCutOff() {
        String define = "@startuml\n!define X " + "y".repeat(4_900) + "\n[a] --> [b]\n";
        assertThat(computing(() -> read(define + ("X ".repeat(2_000) + "\n").repeat(400) + "@enduml\n")))
                .isLessThan(SOON);
        assertThat(computing(() -> read(define + "X\n".repeat(19_000) + "@enduml\n")))
                .isLessThan(SOON);
    }

    @Test
    void diagramsThatAllExhaustPlantUmlCostItTwoSecondsTogether() {
        int[] asked = {0};
        PlantUmlReader reader = new PlantUmlReader(Kinds.unchecked(), _ -> {
            asked[0]++;
            sleep(700);
            return new Answer.Exhausted("never ends");
        });
        String diagram = "@startuml\n!procedure $p()\n[a]\n!endprocedure\n$p()\n@enduml\n";

        reader.read("x.puml", diagram.repeat(50).getBytes(StandardCharsets.UTF_8));

        assertThat(asked[0]).isEqualTo(3);
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException gone) {
            throw new AssertionError(gone);
        }
    }

    private static Duration computing(Runnable work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    }

    @Test
    void otherFilesAreNeverOpened() {
        Decoded<List<Imported>> read = read("""
                @startuml
                !include /etc/passwd
                !includeurl http://localhost:1/x.puml
                !import /tmp/x.zip
                component "%getenv("HOME")" as a
                a --> [b]
                @enduml
                """);
        assertThat(problems(read))
                .anyMatch(message -> message.contains("!include was not followed"))
                .anyMatch(message -> message.contains("!includeurl was not followed"))
                .anyMatch(message -> message.contains("!import was not followed"))
                .anyMatch(message -> message.contains("%getenv was not evaluated"));
    }

    @Test
    void whatIsNotFollowedIsToldOfADiagramThatComputesItselfToo() {
        Decoded<List<Imported>> read = read("""
                @startuml
                !include /etc/passwd
                !procedure $p()
                !include /etc/hostname
                component "%getenv("HOME")" as a
                !endprocedure
                $p()
                [a] --> [b]
                @enduml
                """);
        assertThat(read).isInstanceOf(Decoded.Good.class);
        assertThat(problems(read))
                .filteredOn(message -> message.contains("!include was not followed"))
                .hasSize(2);
        assertThat(problems(read)).anyMatch(message -> message.contains("%getenv was not evaluated"));
    }

    @Test
    void theProcessSeesNeitherFilesNorTheEnvironment() {
        Answer answer = Worker.shared().ask("""
                @startuml
                !procedure $p()
                component "%getenv("PATH")" as a
                !endprocedure
                $p()
                !include /etc/hostname
                @enduml
                """);
        assertThat(answer.toString()).doesNotContain("/usr/bin");
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] noise = new byte[50_000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 31 + i / 7);
        }
        assertThat(new PlantUmlReader().read("noise.puml", noise)).isInstanceOf(Decoded.Bad.class);
    }

    private static String nested(int levels) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < levels; i++) {
            text.append("package p").append(i).append(" {\n");
        }
        return text.toString();
    }

    private static Decoded<List<Imported>> read(String text) {
        return new PlantUmlReader().read("x.puml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> problems(Decoded<List<Imported>> read) {
        return switch (read) {
            case Decoded.Good<List<Imported>>(List<Imported> all, List<Problem> problems) ->
                all.stream()
                        .flatMap(one -> one.problems().stream())
                        .map(Problem::message)
                        .toList();
            case Decoded.Bad<List<Imported>>(List<Problem> problems) ->
                problems.stream().map(Problem::message).toList();
        };
    }

    private static void assertRefused(String text, String because) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Decoded<List<Imported>> read = read(text);
        assertThat(read).isInstanceOf(Decoded.Bad.class);
        assertThat(problems(read)).anyMatch(message -> message.contains(because));
        assertThat(Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start))
                .isLessThan(SOON);
    }
}
