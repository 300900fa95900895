package plumbline.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import plumbline.catalog.Recogniser;
import plumbline.check.Checker;
import plumbline.design.PromptId;
import plumbline.exchange.any.AnyReader;
import plumbline.files.Library;
import plumbline.rubric.Parameters;

/// What commands share: that they can be asked what they take, and the library that `--library` or `PLUMBLINE_HOME`
/// names with what is made of it.
final class Shelf {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this and end")
    boolean asked;

    @Option(
            names = "--library",
            paramLabel = "DIR",
            description = "a folder with prompts and rubrics of your own, laid over the built-in ones")
    @Nullable
    Path folder;

    private @Nullable Library library;

    Library library() {
        Library loaded = library;
        if (loaded == null) {
            loaded = Home.library(Optional.ofNullable(folder), System.getenv());
            library = loaded;
        }
        return loaded;
    }

    Recogniser recogniser() {
        return library().recogniser();
    }

    AnyReader reader() {
        return new AnyReader(library().catalog(), Set.copyOf(library().prompts().keySet()));
    }

    /// The checker of a prompt, if there is such a prompt and its rubric could be read.
    Optional<Checker> checker(PromptId prompt) {
        Optional<Parameters> parameters = library().prompt(prompt).map(known -> known.parameters());
        return library()
                .rubric(prompt)
                .flatMap(rubric ->
                        parameters.map(given -> new Checker(library().catalog(), recogniser(), rubric, given)));
    }

    /// The ids of all prompts, as a hint tells them.
    String ids() {
        return library().prompts().keySet().stream().map(PromptId::value).collect(Collectors.joining(", "));
    }
}
