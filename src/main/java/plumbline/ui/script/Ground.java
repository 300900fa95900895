package plumbline.ui.script;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.design.Design;
import plumbline.design.Limits;
import plumbline.editor.retelling.Retelling;
import plumbline.exchange.Telling;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;
import plumbline.ui.words.Texts;

/// The common ground of a design and its text: the design, how the text told of it, and what the text said last that
/// was understood.
record Ground(Design base, Telling telling, Retelling.@Nullable Retold last) {
    /// What came of reading a text: a design, or why there is none.
    record Answer(Retelling.@Nullable Retold retold, List<Problem> problems) {}

    /// The same, where the design is another now: what the text said last is what it tells of it.
    Ground on(Design design, String text) {
        return new Ground(design, last == null ? telling : telling.after(text, last.said(), last.renamed()), null);
    }

    /// Reads the text as it is now, over the drawing as it is present; on any thread.
    Answer heard(String text, Design present, Retelling retelling) {
        if (text.isBlank()) {
            return new Answer(
                    null, List.of(Problem.error("", 0, 0, Texts.of("script.blank"), Texts.of("script.blank.hint"))));
        }
        return switch (telling.heard(text)) {
            case Decoded.Good<Design>(Design said, List<Problem> problems) -> {
                Retelling.Retold retold = retelling.of(base, telling.said(), said, present.layout());
                Optional<String> excess =
                        Limits.exceeded(present).isPresent() ? Optional.empty() : Limits.exceeded(retold.design());
                yield excess.map(each -> new Answer(null, List.of(Problem.error("", 0, 0, each, Limits.hint()))))
                        .orElseGet(() -> new Answer(retold, problems));
            }
            case Decoded.Bad<Design>(List<Problem> problems) -> new Answer(null, problems);
        };
    }
}
