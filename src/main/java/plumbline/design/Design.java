package plumbline.design;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Everything a person drew and said for one prompt; immutable.
///
/// Ids are unique over all elements, every end, boundary and note subject exists, and boundaries hold no cycle: a
/// constructor that is given anything else throws. Order is drawing order. A null prompt means that none was chosen.
public record Design(
        @Nullable PromptId prompt,
        String title,
        List<Component> components,
        List<Link> links,
        List<Boundary> boundaries,
        List<Note> notes,
        SequencedMap<String, String> answers,
        SequencedMap<FindingKey, Disposition> dispositions,
        Layout layout) {

    public Design {
        components = List.copyOf(components);
        links = List.copyOf(links);
        boundaries = List.copyOf(boundaries);
        notes = List.copyOf(notes);
        answers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(answers));
        dispositions = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(dispositions));
        Consistency.require(components, links, boundaries, notes);
    }

    /// A design with nothing in it.
    public static Design empty(@Nullable PromptId prompt, String title) {
        return of(prompt, title, List.of(), List.of(), List.of(), List.of());
    }

    /// A design without answers, dispositions or positions.
    public static Design of(
            @Nullable PromptId prompt,
            String title,
            List<Component> components,
            List<Link> links,
            List<Boundary> boundaries,
            List<Note> notes) {
        return new Design(
                prompt,
                title,
                components,
                links,
                boundaries,
                notes,
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                Layout.NONE);
    }

    /// What a grade may depend on: all of this but positions, order of drawing and what the user
    /// answered.
    public Wiring wiring() {
        return new Wiring(components, links, boundaries, notes);
    }

    public Design withPrompt(@Nullable PromptId newPrompt) {
        return new Design(newPrompt, title, components, links, boundaries, notes, answers, dispositions, layout);
    }

    public Design withTitle(String newTitle) {
        return new Design(prompt, newTitle, components, links, boundaries, notes, answers, dispositions, layout);
    }

    public Design withComponents(List<Component> newComponents) {
        return new Design(prompt, title, newComponents, links, boundaries, notes, answers, dispositions, layout);
    }

    public Design withLinks(List<Link> newLinks) {
        return new Design(prompt, title, components, newLinks, boundaries, notes, answers, dispositions, layout);
    }

    public Design withBoundaries(List<Boundary> newBoundaries) {
        return new Design(prompt, title, components, links, newBoundaries, notes, answers, dispositions, layout);
    }

    /// All that hangs together by ids, replaced at once.
    Design withContents(List<Component> newComponents, List<Link> newLinks, List<Boundary> newBoundaries) {
        return new Design(prompt, title, newComponents, newLinks, newBoundaries, notes, answers, dispositions, layout);
    }

    public Design withNotes(List<Note> newNotes) {
        return new Design(prompt, title, components, links, boundaries, newNotes, answers, dispositions, layout);
    }

    public Design withAnswers(SequencedMap<String, String> newAnswers) {
        return new Design(prompt, title, components, links, boundaries, notes, newAnswers, dispositions, layout);
    }

    public Design withDispositions(SequencedMap<FindingKey, Disposition> newDispositions) {
        return new Design(prompt, title, components, links, boundaries, notes, answers, newDispositions, layout);
    }

    public Design withLayout(Layout newLayout) {
        return new Design(prompt, title, components, links, boundaries, notes, answers, dispositions, newLayout);
    }
}
