package plumbline.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import plumbline.design.PromptId;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;
import plumbline.problem.Severity;

/// Files as bad as they come: each is told with problems, never with an exception, within two seconds of
/// computing (a busy machine may take longer).
class BadInputTest {
    private static final long SEED = 20_261_121;
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final Duration HANGS = Duration.ofSeconds(30);
    private static final Library LIBRARY = Library.bundled();
    private static final Set<PromptId> PROMPTS = LIBRARY.prompts().keySet();

    /// Every decoder there is, by what it reads.
    private static final Map<String, Function<Source, Decoded<?>>> DECODERS = decoders();

    private static Map<String, Function<Source, Decoded<?>>> decoders() {
        Commons commons = LIBRARY.commons();
        Map<String, Function<Source, Decoded<?>>> decoders = new LinkedHashMap<>();
        decoders.put("prompts/news-feed/strong.json", source -> DesignFile.read(source, LIBRARY.catalog(), PROMPTS));
        decoders.put("prompts/news-feed/prompt.yaml", source -> PromptFile.read(source, "news-feed"));
        decoders.put("rubrics/news-feed.yaml", source -> RubricFile.read(source, commons));
        decoders.put("rubrics/groups.yaml", source -> GroupsFile.read(source, commons.catalog()));
        decoders.put("rubrics/rules.yaml", source -> RulesFile.read(source, commons.catalog(), commons.landmarks()));
        decoders.put(
                "rubrics/pitfalls.yaml",
                source -> PitfallsFile.read(source, commons.catalog(), commons.landmarks(), commons.rules()));
        decoders.put(
                "rubrics/shared/care.yaml",
                source -> SharedFile.read(source, commons.catalog(), commons.landmarks(), commons.rules()));
        decoders.put("rubrics/catalog.yaml", CatalogFile::read);
        decoders.put("expected.json", source -> ExpectedFile.read(source, Set.of("strong"), null));
        return decoders;
    }

    private static byte[] bytes(String path) {
        if (path.equals("expected.json")) {
            return "{\"format\": 1, \"references\": {\"strong\": {\"band\": [85, 100], \"criteria\": {\"used\": \"met\"}}}}"
                    .getBytes(StandardCharsets.UTF_8);
        }
        return Objects.requireNonNull(Folder.bundled().get(path)).bytes();
    }

    @BeforeAll
    static void warmUp() {
        DECODERS.forEach((path, decoder) -> decoder.apply(new Source(path, bytes(path))));
    }

    private static Decoded<?> inTime(String path, byte[] bytes) {
        return Assertions.assertTimeoutPreemptively(HANGS, () -> {
            ThreadMXBean clock = ManagementFactory.getThreadMXBean();
            long start = clock.getCurrentThreadCpuTime();
            Decoded<?> read = Objects.requireNonNull(DECODERS.get(path)).apply(new Source(path, bytes));
            assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - start))
                    .as(path)
                    .isLessThan(LIMIT);
            return read;
        });
    }

    /// Reads the bytes with every decoder: each must refuse them, and say why.
    private static void refused(byte[] bytes, String says) {
        for (String path : DECODERS.keySet()) {
            Decoded<?> read = inTime(path, bytes);
            assertThat(read).as(path).isInstanceOf(Decoded.Bad.class);
            assertThat(read.problems()).as(path).extracting(Problem::shown).anyMatch(shown -> shown.contains(says));
        }
    }

    private static void refused(String text, String says) {
        refused(text.getBytes(StandardCharsets.UTF_8), says);
    }

    @Test
    void aFileCutOffAnywhereIsToldWithALine() {
        Random random = new Random(SEED);
        for (String path : DECODERS.keySet()) {
            byte[] whole = bytes(path);
            for (int run = 0; run < 15; run++) {
                int length = random.nextInt(whole.length);
                Decoded<?> read = inTime(path, Arrays.copyOf(whole, length));
                if (read instanceof Decoded.Bad<?> bad) {
                    assertThat(bad.problems())
                            .as("%s cut at %d, seed %d", path, length, SEED)
                            .anyMatch(problem -> problem.severity() == Severity.ERROR
                                    && (problem.line() > 0 || problem.message().contains("empty")));
                } else {
                    assertThat(path).as("JSON that was cut off can't be whole").doesNotEndWith(".json");
                }
            }
        }
    }

    @Test
    void aFileWithBytesChangedNeverThrows() {
        Random random = new Random(SEED);
        String spice = "{}[]:,\"'|>-#&*!%@`\t\n \\0aZ\u00ff";
        for (String path : DECODERS.keySet()) {
            byte[] whole = bytes(path);
            for (int run = 0; run < 15; run++) {
                byte[] changed = whole.clone();
                for (int change = 0; change <= random.nextInt(4); change++) {
                    changed[random.nextInt(changed.length)] = (byte) spice.charAt(random.nextInt(spice.length()));
                }
                assertThat(inTime(path, changed))
                        .as("%s, seed %d, run %d", path, SEED, run)
                        .isNotNull();
            }
        }
    }

    @Test
    void whatIsNestedAHundredThousandLevelsDeepIsRefused() {
        refused("[\n".repeat(100_000), "levels");
        refused("{\"a\":\n".repeat(100_000), "levels");
        StringBuilder steps = new StringBuilder("format: 1\n");
        for (int level = 0; level < 2_000; level++) {
            steps.append(" ".repeat(level)).append("a:\n");
        }
        for (String path : DECODERS.keySet()) {
            assertThat(inTime(path, steps.toString().getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(Decoded.Bad.class);
        }
    }

    @Test
    void whatIsHugeIsRefused() {
        byte[] huge = new byte[TreeReader.MOST_BYTES + 1];
        Arrays.fill(huge, (byte) ' ');
        refused(huge, " MB");
        refused("[" + "1,".repeat(199_000) + "1]", "");
        refused("[" + "1,".repeat(2_000_000) + "1]", "");
        refused("[\"" + "x".repeat(999_000) + "\"]", "");
        refused("[\"" + "x".repeat(5_000_000) + "\"]", "");
        refused("[" + "1".repeat(100_000) + "]", "");
        refused("{\"format\": 1,\n" + manyKeys(20_000) + "}", "more problems");
    }

    private static String manyKeys(int count) {
        StringBuilder keys = new StringBuilder("\"k\": 1");
        for (int key = 0; key < count; key++) {
            keys.append(",\n\"k").append(key).append("\": 1");
        }
        return keys.toString();
    }

    @Test
    void whatIsNotTextOfOursIsRefused() {
        refused(new byte[] {'{', '"', (byte) 0xC3, 0x28, '"', '}'}, ":1:3: this byte is not UTF-8");
        refused("{\"format\": 1}".getBytes(StandardCharsets.UTF_16), "UTF-16");
        refused(new byte[0], "empty");
        refused(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, "empty");
        byte[] noise = new byte[5_000];
        new Random(SEED).nextBytes(noise);
        refused(noise, "");
        refused(zipped(), "");
    }

    private static byte[] zipped() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
        return out.toByteArray();
    }

    @Test
    void numbersThatAreNoneAreRefused() {
        refused("{\"format\": NaN}", ":1:");
        refused("{\"format\": 1e999}", "no finite number");
        refused("{\"format\": -Infinity}", ":1:");
        refused("{\"format\": 1.5}", "");
    }

    @Test
    void newerFormatsAreRefusedWithASentence() {
        for (String path : DECODERS.keySet()) {
            if (!path.endsWith("catalog.yaml")) {
                assertThat(inTime(path, "{\"format\": 2}".getBytes(StandardCharsets.UTF_8))
                                .problems())
                        .extracting(Problem::message)
                        .containsExactly("this file has format 2, and this program reads up to 1");
            }
        }
    }

    @Test
    void aBombOfAliasesIsRefused() {
        StringBuilder bomb = new StringBuilder("format: 1\na0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (int level = 1; level < 40; level++) {
            String before = "*a" + (level - 1) + ", ";
            bomb.append("a")
                    .append(level)
                    .append(": &a")
                    .append(level)
                    .append(" [")
                    .append(before.repeat(8));
            bomb.append("*a").append(level - 1).append("]\n");
        }
        for (String path : List.of("rubrics/news-feed.yaml", "rubrics/groups.yaml", "prompts/news-feed/prompt.yaml")) {
            Decoded<?> read = inTime(path, bomb.toString().getBytes(StandardCharsets.UTF_8));
            assertThat(read).isInstanceOf(Decoded.Bad.class);
            assertThat(read.problems()).extracting(Problem::message).anyMatch(message -> message.contains("aliases"));
        }
    }

    @Test
    void groupsAndRulesThatDoubleAreRefused() {
        StringBuilder groups = new StringBuilder("format: 1\ngroups:\n  G0: client\n");
        for (int level = 1; level < 60; level++) {
            groups.append("  G%d: {any: [G%d, G%d]}\n".formatted(level, level - 1, level - 1));
        }
        groups.append("landmarks: {front: G59, live: client, offline: client, peculiar: client}\n");

        tooManyParts("rubrics/groups.yaml", groups.toString());

        StringBuilder rules = new StringBuilder("format: 1\nrules:\n  R0: {has: client}\n");
        for (int level = 1; level < 60; level++) {
            rules.append("  R%d: {all: [{use: R%d}, {use: R%d}]}\n".formatted(level, level - 1, level - 1));
        }
        rules.append("ladder: [R0, R1, R59]\n");

        tooManyParts("rubrics/rules.yaml", rules.toString());
    }

    private static void tooManyParts(String path, String text) {
        assertThat(inTime(path, text.getBytes(StandardCharsets.UTF_8)).problems())
                .extracting(Problem::message)
                .anyMatch(message -> message.contains("more than 2000 parts"));
    }
}
