package plumbline.files.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plumbline.catalog.Catalog;
import plumbline.design.Design;
import plumbline.design.PromptId;
import plumbline.files.DesignFile;
import plumbline.files.Source;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// A journal as it was read: whole as far as it goes, its designs still texts.
///
/// Enough to say what there is to recover, without reading every design of it.
public record Recorded(
        Journal.Home home, String kept, List<Noted> entries, int now, Instant changed, Journal.Ending ending) {
    /// One step, its design as text.
    public record Noted(String deed, String text) {}

    public Recorded {
        entries = List.copyOf(entries);
    }

    /// Whether the journal holds what no file does.
    public boolean touched() {
        return !entries.get(now).text().equals(kept);
    }

    /// How many steps lie between what the file holds and the present.
    public int unsaved() {
        for (int away = 0; away < entries.size(); away++) {
            if (keptAt(now - away) || keptAt(now + away)) {
                return away;
            }
        }
        return entries.size();
    }

    private boolean keptAt(int step) {
        return step >= 0 && step < entries.size() && entries.get(step).text().equals(kept);
    }

    /// The journal with its designs, or why the present one can't be read.
    ///
    /// Past steps that can't be read any more, as after a kind has left the catalogue, are left out.
    public Decoded<Journal> journal(Catalog catalog, Set<PromptId> prompts) {
        Shared shared = new Shared();
        Map<String, Decoded<Design>> read = new HashMap<>();
        List<Journal.Entry> steps = new ArrayList<>();
        int present = 0;
        for (int at = 0; at < entries.size(); at++) {
            Noted noted = entries.get(at);
            Decoded<Design> design = read.computeIfAbsent(
                    noted.text(), text -> read(text, catalog, prompts).map(shared::of));
            switch (design) {
                case Decoded.Good<Design>(Design good, var _) -> {
                    present = at <= now ? steps.size() : present;
                    steps.add(new Journal.Entry(noted.deed(), good));
                }
                case Decoded.Bad<Design>(List<Problem> problems) -> {
                    if (at == now) {
                        return new Decoded.Bad<>(problems);
                    }
                }
            }
        }
        Decoded<Design> before =
                read.computeIfAbsent(kept, text -> read(text, catalog, prompts).map(shared::of));
        Design base =
                before instanceof Decoded.Good<Design>(Design good, var _) ? good : Design.empty(null, home.name());
        return Decoded.good(new Journal(home, base, steps, present, changed, ending));
    }

    private Decoded<Design> read(String text, Catalog catalog, Set<PromptId> prompts) {
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return DesignFile.read(new Source(home.name(), bytes), catalog, prompts);
    }
}
