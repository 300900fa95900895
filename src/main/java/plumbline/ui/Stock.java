package plumbline.ui;

import java.util.Optional;
import java.util.Set;
import plumbline.catalog.Recogniser;
import plumbline.check.Checker;
import plumbline.design.PromptId;
import plumbline.exchange.any.AnyReader;
import plumbline.files.Library;
import plumbline.rubric.Prompt;

/// What the desk works with: the library, the recogniser, and what is made of them.
public record Stock(Library library, Recogniser recogniser) {
    AnyReader reader() {
        return new AnyReader(library.catalog(), Set.copyOf(library.prompts().keySet()));
    }

    /// The prompt of that id, if there is one.
    Optional<Prompt> prompt(PromptId id) {
        return library.prompt(id);
    }

    /// The checker of a prompt whose rubric could be read.
    Optional<Checker> checker(Prompt prompt) {
        return library.rubric(prompt.id())
                .map(rubric -> new Checker(library.catalog(), recogniser, rubric, prompt.parameters()));
    }
}
