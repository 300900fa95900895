package plumbline.design;

/// The id of a prompt, such as `news-feed`; its folder under `prompts/` bears the same name.
public record PromptId(String value) implements Comparable<PromptId> {
    public PromptId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a prompt needs an id");
        }
    }

    @Override
    public int compareTo(PromptId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
