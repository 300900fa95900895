package plumbline.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.exchange.Passage.Fact;
import plumbline.exchange.Passage.Frame;
import plumbline.exchange.Passage.Lines;

/// Where among passages something stands or would stand: titles first, then boxes and frames, arrows, notes.
final class Places {
    private static final int NOTHING = -1;
    private static final int TITLE = 0;
    private static final int BOX = 1;
    private static final int LINK = 2;
    private static final int NOTE = 3;

    private Places() {}

    /// A frame in the list that holds it.
    record Found(List<Passage> list, int at, Frame frame) {}

    static @Nullable Found find(List<Passage> list, String name) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof Frame frame) {
                if (name.equals(frame.name())) {
                    return new Found(list, i, frame);
                }
                Found inside = find(frame.inside(), name);
                if (inside != null) {
                    return inside;
                }
            }
        }
        return null;
    }

    /// What comes in which order; less than nothing for what says nothing.
    static int rank(Passage passage) {
        return switch (passage) {
            case Frame _ -> BOX;
            case Lines lines ->
                lines.facts().stream()
                        .mapToInt(fact -> switch (fact.meaning().getFirst()) {
                            case "title" -> TITLE;
                            case "box" -> BOX;
                            case "link" -> LINK;
                            default -> NOTE;
                        })
                        .max()
                        .orElse(NOTHING);
        };
    }

    /// The place of this very passage, or -1; blank lines are all the same, but not in the same place.
    @SuppressWarnings("ReferenceEquality")
    static int index(List<Passage> list, @Nullable Passage passage) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) == passage) {
                return i;
            }
        }
        return -1;
    }

    /// The gap that was left by what these lines are about, or -1.
    static int gap(List<Passage> list, Passage next) {
        if (!(next instanceof Lines wanted)) {
            return -1;
        }
        Set<String> subjects = new HashSet<>();
        wanted.facts().forEach(fact -> subjects.add(fact.subject()));
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof Lines lines
                    && lines.text().isEmpty()
                    && lines.facts().stream().map(Fact::subject).anyMatch(subjects::contains)) {
                return i;
            }
        }
        return -1;
    }

    /// Before what ranks higher, else behind all that says something.
    static int byRank(List<Passage> list, int rank) {
        if (rank == TITLE) {
            return !list.isEmpty() && list.getFirst().first().startsWith("@") ? 1 : 0;
        }
        int end = -1;
        for (int i = 0; i < list.size(); i++) {
            int here = rank(list.get(i));
            if (here > rank) {
                return i;
            }
            end = here > NOTHING ? i + 1 : end;
        }
        return end >= 0 ? end : end(list);
    }

    /// Before the line that ends a diagram, and blank lines.
    private static int end(List<Passage> list) {
        int end = list.size();
        while (end > 0
                && (list.get(end - 1).first().isBlank()
                        || list.get(end - 1).first().startsWith("@end"))) {
            end--;
        }
        return end;
    }

    /// How deep what says something stands here, if there is anything.
    static Optional<String> indent(List<Passage> list) {
        return list.stream()
                .filter(each -> rank(each) > NOTHING && !each.first().isEmpty())
                .map(each -> Passage.indentOf(each.first()))
                .findFirst();
    }
}
