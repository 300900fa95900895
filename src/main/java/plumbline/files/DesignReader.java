package plumbline.files;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.Disposition;
import plumbline.design.FindingKey;
import plumbline.design.Layout;
import plumbline.design.Limits;
import plumbline.design.Link;
import plumbline.design.Note;
import plumbline.design.PromptId;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// Decodes a whole design out of a tree of the newest format.
final class DesignReader {
    static final Map<String, Disposition.Status> STATUSES = statuses();

    private final Fields fields;
    private final Problems problems;
    private final ElementReader elements;

    DesignReader(Fields fields, ElementReader elements) {
        this.fields = fields;
        this.problems = fields.problems();
        this.elements = elements;
    }

    private static Map<String, Disposition.Status> statuses() {
        Map<String, Disposition.Status> statuses = new LinkedHashMap<>();
        for (Disposition.Status status : Disposition.Status.values()) {
            statuses.put(status.id(), status);
        }
        return statuses;
    }

    Decoded<Design> design(Set<PromptId> prompts) {
        fields.allow("format");
        PromptId prompt = prompt(prompts);
        String title = fields.text("title", "");
        List<Tree> components = fields.list("components");
        List<Tree> links = fields.list("links");
        List<Tree> boundaries = fields.list("boundaries");
        List<Tree> notes = fields.list("notes");
        Optional<String> excess = Limits.exceeded(components.size(), links.size(), boundaries.size(), notes.size());
        if (excess.isPresent()) {
            return refused(excess.get());
        }
        elements.elements().gather(components, links, boundaries, notes);
        List<Component> readComponents =
                components.stream().map(elements::component).toList();
        List<Link> readLinks = links.stream().map(elements::link).toList();
        List<Boundary> readBoundaries =
                boundaries.stream().map(elements::boundary).toList();
        List<Note> readNotes = notes.stream().map(elements::note).toList();
        circles(readBoundaries, boundaries);
        SequencedMap<String, String> answers = answers();
        SequencedMap<FindingKey, Disposition> dispositions = dispositions();
        Layout layout = fields.mapping("layout", "`layout`")
                .map(mapping -> new LayoutReader(mapping, elements.elements()).layout())
                .orElse(Layout.NONE);
        fields.end();
        Decoded<Design> read = problems.outcome(() -> new Design(
                prompt, title, readComponents, readLinks, readBoundaries, readNotes, answers, dispositions, layout));
        return switch (read) {
            case Decoded.Good<Design>(Design design, List<Problem> _) ->
                Limits.exceeded(design).map(this::refused).orElse(read);
            case Decoded.Bad<Design> _ -> read;
        };
    }

    /// What is too large is not looked at more closely.
    private Decoded<Design> refused(String excess) {
        return Decoded.bad(Problem.error(problems.file(), 0, 0, excess, Limits.hint()));
    }

    private @Nullable PromptId prompt(Set<PromptId> prompts) {
        if (!fields.has("prompt")) {
            return null;
        }
        PromptId prompt = new PromptId(fields.text("prompt"));
        if (!prompts.contains(prompt)) {
            List<String> known = prompts.stream().sorted().map(PromptId::value).toList();
            problems.error(
                    fields.placeOf("prompt"),
                    "there is no prompt `" + prompt + "`",
                    Suggestion.hint(prompt.value(), known));
        }
        return prompt;
    }

    private void circles(List<Boundary> boundaries, List<Tree> trees) {
        Map<BoundaryId, @Nullable BoundaryId> parents = new HashMap<>();
        boundaries.forEach(boundary -> parents.put(boundary.id(), boundary.in()));
        for (int i = 0; i < boundaries.size(); i++) {
            BoundaryId start = boundaries.get(i).id();
            Set<BoundaryId> above = new HashSet<>();
            BoundaryId at = parents.get(start);
            while (at != null && !at.equals(start) && above.add(at)) {
                at = parents.get(at);
            }
            if (start.equals(at)) {
                problems.error(trees.get(i).at(), "the boundary `" + start + "` is inside itself", "mend its `in`");
            }
        }
    }

    private SequencedMap<String, String> answers() {
        SequencedMap<String, String> answers = new LinkedHashMap<>();
        fields.mapping("answers", "`answers`")
                .ifPresent(
                        mapping -> mapping.entries().forEach(entry -> answers.put(entry.key(), mapping.word(entry))));
        return answers;
    }

    private SequencedMap<FindingKey, Disposition> dispositions() {
        SequencedMap<FindingKey, Disposition> dispositions = new LinkedHashMap<>();
        Optional<Fields> mapping = fields.mapping("dispositions", "`dispositions`");
        for (Tree.Entry entry : mapping.map(Fields::entries).orElse(List.of())) {
            Fields each = Fields.of(entry.value(), "a disposition", problems);
            dispositions.put(
                    new FindingKey(entry.key()),
                    new Disposition(
                            each.needChoice("status", STATUSES, Disposition.Status.ACCEPTED), each.text("reason", "")));
            each.end();
        }
        return dispositions;
    }
}
