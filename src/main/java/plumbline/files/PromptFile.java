package plumbline.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import plumbline.design.PromptId;
import plumbline.problem.Decoded;
import plumbline.rubric.Parameters;
import plumbline.rubric.Prompt;

/// Reads `prompts/<id>/prompt.yaml`: what a candidate is asked.
public final class PromptFile {
    static final Map<String, Prompt.Difficulty> DIFFICULTIES = difficulties();

    private PromptFile() {}

    /// The prompt; `folder` is the name of its folder, which its id must equal.
    public static Decoded<Prompt> read(Source source, String folder) {
        return source.yaml("a prompt", fields -> {
            Prompt prompt = prompt(fields);
            if (fields.has("id") && !prompt.id().value().equals(folder)) {
                fields.problems()
                        .error(
                                fields.placeOf("id"),
                                "the prompt `" + prompt.id() + "` stands in a folder called `" + folder + "`",
                                "give both the same name");
            }
            return prompt;
        });
    }

    private static Map<String, Prompt.Difficulty> difficulties() {
        Map<String, Prompt.Difficulty> difficulties = new LinkedHashMap<>();
        for (Prompt.Difficulty difficulty : Prompt.Difficulty.values()) {
            difficulties.put(difficulty.name().toLowerCase(Locale.ROOT), difficulty);
        }
        return difficulties;
    }

    private static Prompt prompt(Fields fields) {
        String id = CriterionReader.id(fields);
        List<Prompt.Figure> figures = each(fields, "figures", "a figure", PromptFile::figure);
        List<String> known =
                new ArrayList<>(figures.stream().map(Prompt.Figure::name).toList());
        Fields requirements = Fields.of(fields.need("requirements"), "`requirements`", fields.problems());
        Prompt prompt = new Prompt(
                new PromptId(id),
                fields.text("title"),
                fields.text("brief"),
                requirements.texts("functional"),
                requirements.texts("nonFunctional"),
                figures,
                each(fields, "capacity", "an estimate", estimate -> estimate(estimate, known)),
                parameters(Fields.of(fields.need("parameters"), "`parameters`", fields.problems())),
                each(fields, "phases", "a phase", PromptFile::phase),
                each(fields, "clarifying", "a clarifying question", PromptFile::question),
                each(fields, "followUps", "a follow-up", PromptFile::followUp),
                fields.needChoice("difficulty", DIFFICULTIES, Prompt.Difficulty.MEDIUM),
                fields.texts("tags"));
        requirements.end();
        return prompt;
    }

    private static <T> List<T> each(Fields fields, String key, String what, Function<Fields, T> decoder) {
        List<T> decoded = new ArrayList<>();
        for (Tree item : fields.list(key)) {
            Fields each = Fields.of(item, what, fields.problems());
            decoded.add(decoder.apply(each));
            each.end();
        }
        return decoded;
    }

    private static Prompt.Figure figure(Fields fields) {
        return new Prompt.Figure(
                fields.text("name"), fields.text("value"), fields.text("source"), fields.flag("assumed", false));
    }

    /// An estimate starts from what stands above it; `known` are those names, and grows.
    private static Prompt.Estimate estimate(Fields fields, List<String> known) {
        List<String> from = fields.texts("from");
        for (String name : from) {
            if (!known.contains(name)) {
                fields.problems()
                        .error(
                                fields.placeOf("from"),
                                "neither a figure nor an estimate above is called `" + name + "`",
                                Suggestion.hint(name, known));
            }
        }
        Prompt.Estimate estimate = new Prompt.Estimate(
                fields.text("find"), from, fields.text("working"), fields.text("result"), fields.text("follows"));
        known.add(estimate.find());
        return estimate;
    }

    private static Prompt.Phase phase(Fields fields) {
        fields.need("minutes");
        return new Prompt.Phase(fields.text("title"), fields.whole("minutes", 1, 240, 1), fields.text("goal"));
    }

    private static Prompt.Question question(Fields fields) {
        return new Prompt.Question(fields.text("question"), fields.text("answer"));
    }

    private static Prompt.FollowUp followUp(Fields fields) {
        return new Prompt.FollowUp(fields.text("question"), fields.whole("level", 1, 3, 1), fields.text("lookFor"));
    }

    private static Parameters parameters(Fields fields) {
        Parameters parameters = new Parameters(
                positive(fields, "items"),
                fields.flag("ranks", false),
                fields.flag("regulated", false),
                fields.flag("ugc", false),
                fields.choice("freshness", ConditionReader.FRESHNESS, null),
                positive(fields, "p99Ms"),
                fields.text("family"));
        fields.end();
        return parameters;
    }

    private static @Nullable Double positive(Fields fields, String key) {
        OptionalDouble number = fields.number(key);
        if (number.isEmpty()) {
            return null;
        }
        if (number.getAsDouble() <= 0) {
            fields.problems()
                    .error(fields.placeOf(key), "`" + key + "` is above 0", "leave it out where it is not known");
        }
        return number.getAsDouble();
    }
}
