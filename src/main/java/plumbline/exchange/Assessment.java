package plumbline.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.check.Checker;
import plumbline.check.Report;
import plumbline.design.Design;
import plumbline.design.PromptId;
import plumbline.files.Library;
import plumbline.files.Reference;
import plumbline.problem.Decoded;
import plumbline.rubric.Prompt;

/// What a report says of a design besides showing it: the prompt, the grade, and the grades of the prompt's
/// references.
public record Assessment(Prompt prompt, Report report, List<Compared> references) {
    /// A worked answer and its grade.
    public record Compared(String name, Report report) {}

    public Assessment {
        references = List.copyOf(references);
    }

    /// The assessment of a design; empty where it names no prompt, or none that can be graded.
    public static Optional<Assessment> of(Library library, Design design) {
        PromptId id = design.prompt();
        return id == null
                ? Optional.empty()
                : library.prompt(id)
                        .flatMap(prompt -> library.rubric(id).map(rubric -> {
                            Checker checker =
                                    new Checker(library.catalog(), library.recogniser(), rubric, prompt.parameters());
                            return new Assessment(prompt, checker.check(design), compared(library, checker, id));
                        }));
    }

    /// The best first.
    private static List<Compared> compared(Library library, Checker checker, PromptId prompt) {
        List<Compared> compared = new ArrayList<>();
        for (Reference reference : library.references(prompt)) {
            if (reference.design(library.catalog()) instanceof Decoded.Good<Design>(Design design, var _)) {
                compared.add(new Compared(reference.name(), checker.check(design)));
            }
        }
        compared.sort((one, other) ->
                Integer.compare(other.report().score(), one.report().score()));
        return compared;
    }
}
