package plumbline.ui.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plumbline.design.PromptId;
import plumbline.files.Faults;
import plumbline.files.Library;
import plumbline.practice.Progress;
import plumbline.problem.Problem;
import plumbline.rubric.Prompt;

/// All prompts that can be browsed, with what was done for each so far, and those that can't be read.
public record Listing(List<Line> lines) {
    public Listing {
        lines = List.copyOf(lines);
    }

    /// A prompt by its title; null where it can't be read. `faults` are what is wrong with its files.
    public record Line(
            String title, @Nullable Prompt prompt, List<Problem> faults, Progress.Stage stage, Optional<Integer> best) {
        public Line {
            faults = List.copyOf(faults);
        }
    }

    /// Which prompts are looked for; null and the empty text ask nothing.
    public record Wanted(
            String text,
            Prompt.@Nullable Difficulty difficulty,
            @Nullable String tag,
            Progress.@Nullable Stage stage) {
        /// Everything.
        public static final Wanted ALL = new Wanted("", null, null, null);
    }

    /// What a library holds, those that can't be read last.
    public static Listing of(Library library, Progress progress, Faults faults) {
        List<Line> lines = new ArrayList<>();
        for (Prompt prompt : library.prompts().values()) {
            lines.add(new Line(
                    prompt.title(),
                    prompt,
                    faults.of(prompt.id().value()),
                    progress.stage(prompt.id()),
                    progress.of(prompt.id()).map(Progress.Best::score)));
        }
        faults.prompts().forEach((name, problems) -> {
            if (library.prompt(new PromptId(name)).isEmpty()) {
                lines.add(new Line(name, null, problems, Progress.Stage.NEW, Optional.empty()));
            }
        });
        return new Listing(lines);
    }

    /// All tags there are, in the order of the alphabet.
    public List<String> tags() {
        TreeSet<String> tags = new TreeSet<>();
        for (Line line : lines) {
            if (line.prompt() != null) {
                tags.addAll(line.prompt().tags());
            }
        }
        return List.copyOf(tags);
    }

    /// Those that are wanted: with a word that begins with every one of the text's in their title, id, tags or brief.
    /// Those with all of them in title or id come first, otherwise in the order of the library.
    public List<Line> find(Wanted wanted) {
        List<Pattern> words = Pattern.compile("\\s+")
                .splitAsStream(wanted.text().strip().toLowerCase(Locale.ROOT))
                .map(Listing::beginning)
                .toList();
        List<Line> found = new ArrayList<>(lines.stream()
                .filter(line -> fits(line, wanted))
                .filter(line -> says(everything(line), words))
                .toList());
        found.sort(Comparator.comparing(line -> !says(named(line), words)));
        return found;
    }

    /// "rag" begins "RAG assistant", and is no part of "storage".
    private static Pattern beginning(String word) {
        return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(word));
    }

    private static boolean says(String text, List<Pattern> words) {
        String folded = text.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(word -> word.matcher(folded).find());
    }

    private static boolean fits(Line line, Wanted wanted) {
        Prompt prompt = line.prompt();
        return (wanted.difficulty() == null || (prompt != null && prompt.difficulty() == wanted.difficulty()))
                && (wanted.tag() == null || (prompt != null && prompt.tags().contains(wanted.tag())))
                && (wanted.stage() == null || (prompt != null && line.stage() == wanted.stage()));
    }

    private static String everything(Line line) {
        Prompt prompt = line.prompt();
        return prompt == null
                ? named(line)
                : named(line) + " " + String.join(" ", prompt.tags()) + " " + prompt.brief();
    }

    private static String named(Line line) {
        Prompt prompt = line.prompt();
        return prompt == null
                ? line.title()
                : line.title() + " " + prompt.id().value().replace('-', ' ');
    }
}
