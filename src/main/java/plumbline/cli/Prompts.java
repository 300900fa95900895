package plumbline.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import plumbline.design.PromptId;
import plumbline.files.Reference;
import plumbline.problem.Problem;
import plumbline.rubric.Prompt;

/// `plumbline prompts`: the library, or one prompt.
@Command(name = "prompts", description = "lists the prompts, or shows one of them")
final class Prompts implements Callable<Integer> {
    private final Console console;

    @Mixin
    final Shelf shelf = new Shelf();

    @Parameters(paramLabel = "ID", arity = "0..1", description = "the prompt to show")
    @Nullable
    String id;

    Prompts(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (id == null) {
            for (Prompt prompt : shelf.library().prompts().values()) {
                String level = prompt.difficulty().name().toLowerCase(Locale.ROOT);
                console.say(Console.text(
                        "prompts.line", prompt.id(), prompt.title(), level, String.join(", ", prompt.tags())));
            }
            return Exit.WELL;
        }
        Optional<Prompt> prompt = shelf.library().prompt(new PromptId(id));
        if (prompt.isEmpty()) {
            String known = shelf.library().prompts().keySet().stream()
                    .map(PromptId::value)
                    .collect(Collectors.joining(", "));
            console.tell(List.of(Problem.error(
                    "prompts", 0, 0, Console.text("prompts.none", id), Console.text("unknown.prompt.hint", known))));
            return Exit.UNREADABLE;
        }
        show(prompt.get());
        return Exit.WELL;
    }

    private void show(Prompt prompt) {
        console.say(prompt.title());
        section("prompts.brief", List.of(prompt.brief().strip()));
        section("prompts.functional", prompt.functional());
        section("prompts.nonfunctional", prompt.nonFunctional());
        section(
                "prompts.figures",
                prompt.figures().stream().map(Prompts::figure).toList());
        section(
                "prompts.capacity",
                prompt.capacity().stream().map(Prompts::estimate).toList());
        section(
                "prompts.phases",
                prompt.phases().stream()
                        .map(phase -> phase.title() + ", " + Console.text("prompts.minutes", phase.minutes()) + ": "
                                + phase.goal())
                        .toList());
        section(
                "prompts.clarifying",
                prompt.clarifying().stream()
                        .map(each -> each.question() + " " + each.answer())
                        .toList());
        section(
                "prompts.followups",
                prompt.followUps().stream().map(each -> each.question()).toList());
        String references = shelf.library().references(prompt.id()).stream()
                .map(Reference::name)
                .collect(Collectors.joining(", "));
        console.say("\n" + Console.text("prompts.references", references));
    }

    private static String figure(Prompt.Figure figure) {
        String source = figure.assumed() ? Console.text("prompts.assumed") : figure.source();
        return figure.name() + ": " + figure.value() + " (" + source + ")";
    }

    private static String estimate(Prompt.Estimate estimate) {
        return estimate.find() + ": " + estimate.working() + " = " + estimate.result() + ". " + estimate.follows();
    }

    private void section(String key, List<String> lines) {
        if (!lines.isEmpty()) {
            console.say("\n" + Console.text(key));
            lines.forEach(line -> console.say("  " + line.replace("\n", "\n  ")));
        }
    }
}
