package plumbline.files;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import plumbline.problem.Problem;
import plumbline.problem.Severity;

/// The errors in a user's own files: all of them, and those of each prompt by the name of its folder.
public record Faults(List<Problem> all, SequencedMap<String, List<Problem>> prompts) {
    /// All is well.
    public static final Faults NONE = new Faults(List.of(), new LinkedHashMap<>());

    public Faults {
        all = List.copyOf(all);
        prompts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(prompts));
    }

    /// Reads everything there is to find them, which may take a second; nothing where there is no file of the user's,
    /// since the application's own were tried before they were shipped.
    public static Faults of(Library library) {
        if (library.isUntouched()) {
            return NONE;
        }
        List<Problem> errors = library.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        SequencedMap<String, List<Problem>> prompts = new LinkedHashMap<>();
        for (String path : library.own().stream().sorted().toList()) {
            prompt(path).ifPresent(name -> {
                String file = library.source(path).map(Source::file).orElse(path);
                List<Problem> here = errors.stream()
                        .filter(problem -> problem.file().equals(file))
                        .toList();
                if (!here.isEmpty()) {
                    prompts.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(here);
                }
            });
        }
        return new Faults(errors, prompts);
    }

    /// The prompt that a file is about alone.
    private static Optional<String> prompt(String path) {
        String[] steps = path.split("/");
        if (steps.length == 3 && steps[0].equals("prompts")) {
            return Optional.of(steps[1]);
        }
        return steps.length == 2 && steps[0].equals("rubrics") && !SharedShelf.FILES.contains(path)
                ? Optional.of(steps[1].substring(0, steps[1].lastIndexOf('.')))
                : Optional.empty();
    }

    /// What is wrong with the files of one prompt.
    public List<Problem> of(String prompt) {
        return Objects.requireNonNullElse(prompts.get(prompt), List.of());
    }
}
