package plumbline.ui.work;

import java.util.List;
import java.util.Optional;
import plumbline.design.Design;
import plumbline.exchange.Imported;

/// What is open: a file's diagrams, one of which is shown.
///
/// `name` is what the window calls it. `diagrams` is never empty.
public record Sheet(String name, List<Imported> diagrams, int part) {
    public Sheet {
        diagrams = List.copyOf(diagrams);
    }

    public Imported diagram() {
        return diagrams.get(part);
    }

    public Sheet showing(int newPart) {
        return new Sheet(name, diagrams, newPart);
    }

    /// The names of the diagrams, where there are several.
    public List<String> parts() {
        if (diagrams.size() < 2) {
            return List.of();
        }
        return diagrams.stream()
                .map(diagram -> Optional.of(diagram.part())
                        .filter(part -> !part.isBlank())
                        .orElse(diagram.design().title()))
                .toList();
    }

    public Design design() {
        return diagram().design();
    }
}
