package plumbline.picture;

import java.util.List;

/// The colour of a stage of the field, chosen by words in the stage's id; one that has no words here shares
/// `OTHER`.
public enum Hue {
    SOURCES("source", "event"),
    INGESTION("ingest", "processing", "stream"),
    STORAGE("storage", "store"),
    LABELS("label", "data-management"),
    FEATURES("feature"),
    TRAINING("training", "evaluation"),
    DELIVERY("delivery", "release"),
    SERVING("serving", "decision"),
    RETRIEVAL("retrieval", "ranking"),
    MONITORING("monitor", "experiment", "observ"),
    LEARNING("learning", "loop"),
    LLM("llm", "generative"),
    INFRASTRUCTURE("infra", "platform"),
    SECURITY("security", "privacy"),
    OTHER;

    private final List<String> words;

    Hue(String... words) {
        this.words = List.of(words);
    }

    /// The hue of a stage, by its id in the catalogue; `OTHER` where it has none.
    public static Hue of(String stage) {
        for (Hue hue : values()) {
            if (hue.words.stream().anyMatch(stage::contains)) {
                return hue;
            }
        }
        return OTHER;
    }
}
