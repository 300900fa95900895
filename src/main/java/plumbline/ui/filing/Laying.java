package plumbline.ui.filing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.design.Design;
import plumbline.design.PromptId;
import plumbline.editor.Editor;
import plumbline.editor.Timeline;
import plumbline.files.journal.Draft;
import plumbline.files.journal.Drafts;
import plumbline.files.journal.Journal;
import plumbline.files.journal.Recorded;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;
import plumbline.ui.work.Origin;
import plumbline.ui.work.Sheet;
import plumbline.ui.work.Stock;
import plumbline.ui.work.Work;

/// Makes works of what was read: everything gets a place, what names no prompt answers the one at hand, and a file
/// that was on the desk before comes back with its history.
///
/// `shelved` is what was put away before. May take seconds; safe on any thread.
record Laying(Stock stock, Drafts drafts, Claims claims, List<Shelf.Shelved> shelved, Optional<PromptId> asked) {
    /// A design that is ready to be worked on, with the draft that goes on with it.
    ///
    /// `elsewhere` tells that another window has the file.
    record Laid(
            Sheet sheet,
            Origin origin,
            Editor editor,
            Design kept,
            @Nullable Going going,
            boolean elsewhere) {
        /// The work, for the FX thread.
        Work work() {
            return new Work(sheet, origin, editor, kept);
        }
    }

    /// A draft that goes on, and when its design was changed last.
    record Going(Draft draft, Instant changed) {}

    Laid lay(Opening.Opened opened) {
        if (opened.origin() instanceof Origin.Ours(Path path, var stamp)) {
            if (!claims.take(path)) {
                return begun(opened.sheet(), new Origin.Foreign(path), true);
            }
            Optional<Laid> back = Shelf.of(shelved, path)
                    .filter(draft -> draft.touched() || draft.stamp().equals(Optional.of(stamp)))
                    .flatMap(draft -> back(draft.id()));
            if (back.isPresent()) {
                return back.get();
            }
        }
        return begun(opened.sheet(), opened.origin(), false);
    }

    private Laid begun(Sheet sheet, Origin origin, boolean elsewhere) {
        Design begun = asked(stock.placed(sheet.diagram()), origin);
        return new Laid(sheet, origin, stock.editor(Timeline.from(begun)), begun, null, elsewhere);
    }

    /// A draft that was put away, if nobody else has taken it and it can be read.
    Optional<Laid> back(String id) {
        try {
            Optional<Draft> draft = drafts.claim(id);
            return draft.isPresent() ? back(draft.get()) : Optional.empty();
        } catch (IOException _) {
            // A draft that can't be had is as good as none: the file itself is opened.
            return Optional.empty();
        }
    }

    /// Notes that the decision on a draft was put off: it is asked again, but never told as if it had just been lost.
    void putOff(Draft draft, Recorded recorded) throws IOException {
        switch (recorded.journal(
                stock.library().catalog(), stock.library().prompts().keySet())) {
            case Decoded.Bad<Journal> _ -> {}
            case Decoded.Good<Journal>(Journal journal, var _) -> {
                Optional<Problem> unwritten = draft.write(journal.ending(Journal.Ending.PUT_OFF));
                if (unwritten.isPresent()) {
                    throw new IOException(unwritten.get().message());
                }
            }
        }
    }

    private Optional<Laid> back(Draft draft) throws IOException {
        if (draft.read() instanceof Decoded.Good<Recorded>(Recorded recorded, var _)) {
            Optional<Laid> laid = back(draft, recorded);
            if (laid.isPresent()) {
                return laid;
            }
        }
        draft.close();
        return Optional.empty();
    }

    /// What a draft recorded, going on with it; none where its designs can't be read any more.
    Optional<Laid> back(Draft draft, Recorded recorded) {
        return switch (recorded.journal(
                stock.library().catalog(), stock.library().prompts().keySet())) {
            case Decoded.Bad<Journal> _ -> Optional.empty();
            case Decoded.Good<Journal>(Journal journal, var _) -> {
                Origin told = Journals.origin(journal.home());
                boolean elsewhere =
                        told.target().filter(path -> !claims.take(path)).isPresent();
                Origin origin = elsewhere ? new Origin.Foreign(told.target().orElseThrow()) : told;
                yield Optional.of(new Laid(
                        Journals.sheet(journal),
                        origin,
                        stock.editor(Journals.timeline(journal)),
                        journal.kept(),
                        new Going(draft, journal.changed()),
                        elsewhere));
            }
        };
    }

    /// A file of ours is left as it is: that it names no prompt may be meant.
    private Design asked(Design design, Origin origin) {
        return switch (origin) {
            case Origin.Ours _ -> design;
            case Origin.Foreign _, Origin.Nowhere _ ->
                design.prompt() == null ? design.withPrompt(asked.orElse(null)) : design;
        };
    }
}
