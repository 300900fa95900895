package plumbline.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.Edit;
import plumbline.design.Limits;

final class GrowthTest {
    private static Design of(int components) {
        List<Component> all = new ArrayList<>();
        for (int at = 0; at < components; at++) {
            all.add(Component.of("c" + at, "service", "S"));
        }
        return Design.of(null, "Large", all, List.of(), List.of(), List.of());
    }

    @Test
    void whatGrowsTooLargeForAFileIsRefusedAndSaysWhy() {
        Bench bench = new Bench(of(Limits.MOST_COMPONENTS - 1));
        bench.editor.apply(Deed.ADD, new Edit.Add(Component.of("last", "service", "S")));
        Design full = bench.editor.design();

        bench.editor.apply(Deed.ADD, new Edit.Add(Component.of("more", "service", "S")));

        assertThat(full.components()).hasSize(Limits.MOST_COMPONENTS);
        assertThat(bench.editor.design()).isSameAs(full);
        assertThat(bench.lastRequest())
                .isInstanceOfSatisfying(
                        Request.Refused.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(
                                        problem -> assertThat(problem.message()).contains("2,001 components")));
    }

    @Test
    void whatIsTooLargeAlreadyCanBeMadeSmaller() {
        Bench bench = new Bench(of(Limits.MOST_COMPONENTS + 2));

        bench.editor.apply(
                Deed.DELETE,
                new Edit.Remove(bench.editor.design().components().getFirst().id()));

        assertThat(bench.editor.design().components()).hasSize(Limits.MOST_COMPONENTS + 1);
    }
}
