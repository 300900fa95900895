package plumbline.exchange.any;

import java.util.Locale;
import java.util.Optional;

/// A format that designs leave in.
public enum Output {
    JSON,
    PLANTUML,
    SVG,
    PNG;

    /// The format as the command line names it.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The format with that id, or empty.
    public static Optional<Output> named(String id) {
        for (Output output : values()) {
            if (output.id().equals(id)) {
                return Optional.of(output);
            }
        }
        return Optional.empty();
    }

    /// The format that a file name asks for, or empty.
    public static Optional<Output> ofName(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "json" -> Optional.of(JSON);
            case "puml", "plantuml", "pu" -> Optional.of(PLANTUML);
            case "svg" -> Optional.of(SVG);
            case "png" -> Optional.of(PNG);
            default -> Optional.empty();
        };
    }
}
