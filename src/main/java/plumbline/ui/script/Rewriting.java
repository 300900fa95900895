package plumbline.ui.script;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.design.Design;
import plumbline.editor.retelling.Retelling;
import plumbline.exchange.Scribe;
import plumbline.exchange.Telling;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// Brings a text up to date with the design that it tells of, after that was changed on the canvas.
///
/// The words that stand there stay where they say all of it, else only those lines change that must; a text that
/// can't be mended so is written anew. Safe on any thread.
record Rewriting(Retelling retelling) {
    /// The design told for the first time.
    static Decoded<Telling> told(Scribe scribe, Design design) {
        return Telling.of(scribe, design).map(telling -> known(telling, design));
    }

    private static Telling known(Telling telling, Design design) {
        return telling.after(telling.text(), Retelling.written(design, telling.said()), Map.of());
    }

    /// `standing` is how the text was understood last, `text` what stands there.
    Decoded<Telling> of(Telling standing, String text, Design design) {
        Telling read = standing.after(text, standing.said(), Map.of());
        if (read.anew(design) instanceof Decoded.Good<Telling>(Telling written, List<Problem> _)) {
            Telling anew = known(written, design);
            Optional<Telling> mended = saying(anew, text, design)
                    .or(() -> anew.wovenInto(text).flatMap(woven -> saying(anew, woven, design)));
            if (mended.isPresent()) {
                return Decoded.good(mended.get());
            }
        }
        return told(standing.scribe(), design);
    }

    /// That text, if it says of the design what is told anew.
    private Optional<Telling> saying(Telling anew, String text, Design design) {
        if (anew.reads(text) instanceof Decoded.Good<Design>(Design said, List<Problem> problems)
                && problems.isEmpty()) {
            Retelling.Retold same = retelling.of(design, anew.said(), said, design.layout());
            if (same.design().equals(design)) {
                return Optional.of(anew.after(text, same.said(), same.renamed()));
            }
        }
        return Optional.empty();
    }
}
