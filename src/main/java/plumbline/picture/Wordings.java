package plumbline.picture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.design.Link;
import plumbline.design.Size;

/// The ways in which the words of a link can be set: as they look best, then in less width, then shortened.
///
/// Only the first is made at once, since most links have room for it. For one thread.
final class Wordings {
    private static final double WIDEST = 176;
    private static final int MOST_LINES = 3;
    private static final List<Double> SHORT = List.of(96.0, 64.0, 40.0, 24.0);

    private final Lines type;
    private final String words;
    private final double step;
    private final Wording first;
    private @Nullable List<Wording> others;

    private Wordings(Lines type, String words, double step) {
        this.type = type;
        this.words = words;
        this.step = step;
        first = words.isEmpty() ? new Wording(List.of(), new Size(step, step), true) : best();
    }

    static Wordings of(Link link, Lines type) {
        return new Wordings(type, Lines.clean(link.label()), link.step() == null ? 0 : Measures.STEP);
    }

    /// Whether there is anything to set: words or a step.
    boolean any() {
        return first.size().width() > 0;
    }

    /// One line where that is short, else as few as show all of it.
    Wording first() {
        return first;
    }

    /// The others, the better ones first: whole ones on more lines, then shorter and shorter ones.
    List<Wording> others() {
        List<Wording> known = others;
        if (known == null) {
            known = words.isEmpty() ? List.of() : narrower();
            others = known;
        }
        return known;
    }

    private Wording best() {
        for (int lines = 1; lines < MOST_LINES; lines++) {
            Wording wording = set(lines, WIDEST);
            if (wording.whole()) {
                return lines == 1 ? wording : set(lines, type.balanced(words, WIDEST, lines));
            }
        }
        return set(MOST_LINES, type.balanced(words, WIDEST, MOST_LINES));
    }

    private List<Wording> narrower() {
        List<Wording> all = new ArrayList<>();
        for (int lines = first.lines().size() + 1; lines <= MOST_LINES; lines++) {
            Wording wording = set(lines, type.balanced(words, WIDEST, lines));
            if (wording.whole() && wording.lines().size() == lines) {
                all.add(wording);
            }
        }
        for (double room : SHORT) {
            for (int lines = MOST_LINES; lines > 0; lines--) {
                Wording wording = set(lines, room);
                if (wording.size().width() < first.size().width()
                        && readable(wording, room)
                        && !all.contains(wording)) {
                    all.add(wording);
                }
            }
        }
        return List.copyOf(all);
    }

    /// No word goes on in the next line; in the last one it may be cut.
    private boolean readable(Wording wording, double room) {
        List<String> before = wording.lines().subList(0, wording.lines().size() - 1);
        return wording.whole()
                || wording.lines().getLast().endsWith(Lines.ELLIPSIS)
                        && type.unbroken(String.join(" ", before), before, room);
    }

    private Wording set(int most, double room) {
        List<String> lines = type.broken(words, room, most);
        double widest = lines.stream().mapToDouble(type::width).max().orElse(0);
        double height = lines.size() * Measures.CHIP_LINE + Measures.CHIP_HEIGHT - Measures.CHIP_LINE;
        Size size = new Size(Math.ceil(step + widest + 2 * Measures.CHIP_PADDING), height);
        return new Wording(lines, size, type.unbroken(words, lines, room));
    }
}
