package plumbline.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BundleTest {
    @Test
    void everyFileComesBackWithItsBytesAndTheTreeOfItsText() throws IOException {
        SortedMap<String, Source> files = Folder.bundled();
        SortedMap<String, Source> again = again(files);
        assertThat(again.keySet()).isEqualTo(files.keySet());
        int ahead = 0;
        for (Map.Entry<String, Source> file : files.entrySet()) {
            Source read = again.get(file.getKey());
            assertThat(read.file()).isEqualTo(file.getValue().file());
            assertThat(read.bytes()).isEqualTo(file.getValue().bytes());
            if (read.ahead().isPresent()) {
                Problems problems = new Problems(file.getKey());
                assertThat(read.tree(Syntax.YAML, problems))
                        .as(file.getKey())
                        .isEqualTo(TreeReader.read(file.getValue().bytes(), Syntax.YAML, problems));
                ahead++;
            }
        }
        assertThat(ahead)
                .isEqualTo(files.keySet().stream()
                        .filter(path -> path.endsWith(".yaml"))
                        .count());
    }

    @Test
    void everySortOfNodeComesBack() {
        String yaml = "a: [1, -2.50, 1e-7, 0x1F, true, false, null, text, 'ünï ☃ 😀', '']\nb: {}\nc: []\nd: text\n"
                + "long: '" + "x".repeat(300) + "'\n" + "\n".repeat(200) + "far: ~\n";
        Tree tree = TreeReader.read(yaml.getBytes(StandardCharsets.UTF_8), Syntax.YAML, new Problems("a.yaml"))
                .orElseThrow();
        assertThat(TreeCode.read(TreeCode.written(tree))).isEqualTo(tree);
    }

    @Test
    void whatIsBrokenIsReadWhereItsProblemsAreTold() throws IOException {
        Source broken = new Source("rubrics/x.yaml", "a: 1\na: 2\n".getBytes(StandardCharsets.UTF_8));
        Source read = again(new TreeMap<>(Map.of("rubrics/x.yaml", broken))).get("rubrics/x.yaml");
        Problems problems = new Problems("rubrics/x.yaml");
        read.tree(Syntax.YAML, problems);
        assertThat(read.ahead()).isEmpty();
        assertThat(problems.all()).hasSize(1);
    }

    @Test
    void otherBytesAreNoTree() {
        assertThatThrownBy(() -> TreeCode.read(new byte[] {9, 1, 1})).isInstanceOf(IllegalArgumentException.class);
    }

    private static SortedMap<String, Source> again(SortedMap<String, Source> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Bundle.write(files, out);
        return Bundle.read(new ByteArrayInputStream(out.toByteArray()));
    }
}
