package plumbline.ui.work;

import plumbline.check.Report;
import plumbline.design.Design;
import plumbline.design.PromptId;
import plumbline.files.Library;
import plumbline.files.Reference;
import plumbline.problem.Decoded;
import plumbline.rubric.Prompt;

/// The worked answers to the news feed of the bundled library, as tests open and grade them.
public final class FeedAnswers {
    public static final Stock STOCK =
            new Stock(Library.bundled(), Library.bundled().recogniser());
    public static final PromptId FEED = new PromptId("news-feed");

    private FeedAnswers() {}

    /// The answer of that name: strong, solid, typical, weak.
    public static Reference reference(String name) {
        return STOCK.library().references(FEED).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// What the answer of that name draws.
    public static Design design(String reference) {
        if (reference(reference).design(STOCK.library().catalog())
                instanceof Decoded.Good<Design>(Design read, var _)) {
            return read;
        }
        throw new AssertionError("a reference can be read");
    }

    /// What comes of it where it answers that prompt.
    public static Report graded(Design design, PromptId prompt) {
        Prompt asked = STOCK.prompt(prompt).orElseThrow();
        return STOCK.checker(asked).orElseThrow().check(design);
    }
}
