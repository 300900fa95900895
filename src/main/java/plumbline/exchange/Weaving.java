package plumbline.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.design.Boundary;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.exchange.Passage.Fact;
import plumbline.exchange.Passage.Frame;
import plumbline.exchange.Passage.Lines;
import plumbline.problem.Decoded;

/// Works what a design has come to be into the text that a person wrote of it; used once.
///
/// Lines that say what still holds stay as they are typed, in their order, with comments and blank lines between them;
/// what no longer holds goes, and what is new comes into its place, beside its neighbours, or at the end of its frame.
/// Who asks has to read the outcome: some things can't be told line by line.
final class Weaving {
    private final List<Passage> text;
    private final Design before;
    private final Design now;
    private final Set<String> implied;

    /// How often each thing is told that is not found in the text yet.
    private final Map<List<String>, Integer> wanted = new HashMap<>();
    /// The frame of each box that is told, or null.
    private final Map<String, @Nullable String> homes = new HashMap<>();
    private final Set<String> frames = new HashSet<>();
    /// Lines that stay, by what they say.
    private final Map<List<String>, Deque<Lines>> kept = new HashMap<>();
    private final Set<String> mentioned = new HashSet<>();
    /// What the text says in passing, and goes on saying.
    private final Set<List<String>> passing = new HashSet<>();
    /// The lines of boxes that went into another frame.
    private final Map<List<String>, Lines> movers = new HashMap<>();

    private Weaving(List<Passage> text, Heard before, Heard now) {
        this.text = text;
        this.before = before.design();
        this.now = now.design();
        implied = before.implied().keySet();
    }

    /// The text that says what `told` does and is as much as may be what it was; empty where one of them is not
    /// understood.
    static Optional<String> of(Scribe scribe, String text, String told) {
        if (!(scribe.read(text) instanceof Decoded.Good<Heard>(Heard before, var _))
                || !(scribe.read(told) instanceof Decoded.Good<Heard>(Heard now, var _))) {
            return Optional.empty();
        }
        List<String> lines = Arrays.asList(text.split("\n", -1));
        List<String> next = Arrays.asList(told.split("\n", -1));
        int head = scribe.head(lines);
        int nextHead = scribe.head(next);
        List<String> woven = new ArrayList<>(scribe.head(lines.subList(0, head), next.subList(0, nextHead)));
        List<Passage> passages = Passages.of(scribe, lines.subList(head, lines.size()), before.design());
        new Weaving(passages, before, now).work(Passages.of(scribe, next.subList(nextHead, next.size()), now.design()));
        woven.addAll(Passage.text(passages));
        return Optional.of(String.join("\n", woven));
    }

    private void work(List<Passage> told) {
        learn(told, null);
        dissolve(text);
        sift(text, null);
        pass();
        weave(text, told, null);
    }

    private void learn(List<Passage> told, @Nullable String home) {
        for (Passage passage : told) {
            switch (passage) {
                case Lines lines ->
                    lines.facts().forEach(fact -> {
                        wanted.merge(fact.meaning(), 1, Integer::sum);
                        homes.put(fact.subject(), home);
                    });
                case Frame frame -> {
                    if (frame.name() != null) {
                        frames.add(frame.name());
                    }
                    learn(frame.inside(), frame.name() == null ? home : frame.name());
                }
            }
        }
    }

    /// Frames that are no more leave what they held where it stands.
    private void dissolve(List<Passage> list) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof Frame frame) {
                if (frame.name() != null && !frames.contains(frame.name())) {
                    list.remove(i);
                    String indent = Passage.indentOf(frame.open());
                    list.addAll(
                            i,
                            frame.inside().stream().map(each -> each.at(indent)).toList());
                    i--;
                } else {
                    dissolve(frame.inside());
                }
            }
        }
    }

    /// Keeps the lines of which all still holds.
    private void sift(List<Passage> list, @Nullable String home) {
        for (int i = 0; i < list.size(); i++) {
            switch (list.get(i)) {
                case Frame frame -> sift(frame.inside(), frame.name() == null ? home : frame.name());
                case Lines lines -> {
                    if (lines.facts().stream().allMatch(fact -> holds(fact, home))) {
                        lines.facts().forEach(fact -> {
                            wanted.merge(fact.meaning(), -1, Integer::sum);
                            kept.computeIfAbsent(fact.meaning(), _ -> new ArrayDeque<>())
                                    .add(lines);
                        });
                        mentioned.addAll(lines.mentioned());
                    } else {
                        list.set(i, lines.gap());
                        Fact first = lines.facts().getFirst();
                        if (lines.facts().size() == 1 && first.isBox()) {
                            movers.put(first.meaning(), lines);
                        }
                    }
                }
            }
        }
    }

    private boolean holds(Fact fact, @Nullable String home) {
        return wanted.getOrDefault(fact.meaning(), 0) > 0
                && (!fact.isBox() || Objects.equals(homes.get(fact.subject()), home));
    }

    /// What only arrows name need not be declared now, unless there is more to say of it.
    private void pass() {
        for (Component each : before.components()) {
            String name = each.id().value();
            Fact said = Passages.box(name, each);
            String home = each.in() == null ? null : each.in().value();
            if (implied.contains(name) && mentioned.contains(name) && holds(said, home)) {
                passing.add(said.meaning());
            }
        }
    }

    /// `inner` is how deep the list stands; null where that is as deep as it is told.
    private void weave(List<Passage> list, List<Passage> told, @Nullable String inner) {
        Map<Integer, Passage> last = new HashMap<>();
        for (int i = 0; i < told.size(); i++) {
            Passage passage = told.get(i);
            List<Passage> later = told.subList(i + 1, told.size());
            Passage before = last.get(Places.rank(passage));
            Passage stands = switch (passage) {
                case Lines lines -> lines.facts().isEmpty() ? null : lines(list, lines, before, later, inner);
                case Frame frame ->
                    frame.name() == null ? null : frame(list, frame, frame.name(), before, later, inner);
            };
            if (stands != null) {
                last.put(Places.rank(passage), stands);
            }
        }
    }

    private @Nullable Passage lines(
            List<Passage> list, Lines told, @Nullable Passage before, List<Passage> later, @Nullable String inner) {
        Lines found = null;
        boolean all = true;
        for (Fact fact : told.facts()) {
            Deque<Lines> stands = kept.get(fact.meaning());
            Lines line = stands == null ? null : stands.poll();
            found = found == null ? line : found;
            all &= line != null || passing.contains(fact.meaning());
        }
        if (all) {
            return found;
        }
        Lines mover = told.facts().size() == 1
                ? movers.getOrDefault(told.facts().getFirst().meaning(), told)
                : told;
        int old = found == null || !told.facts().containsAll(found.facts()) ? -1 : Places.index(list, found);
        if (old >= 0) {
            Passage next = told.at(Passage.indentOf(list.get(old).first()));
            list.set(old, next);
            return next;
        }
        return put(list, mover, before, later, inner == null ? Passage.indentOf(told.first()) : inner);
    }

    private Passage frame(
            List<Passage> list,
            Frame told,
            String name,
            @Nullable Passage before,
            List<Passage> later,
            @Nullable String inner) {
        String deep = inner == null ? Passage.indentOf(told.first()) : inner;
        Places.Found found = Places.find(text, name);
        Frame frame;
        if (found == null) {
            frame = (Frame)
                    put(list, new Frame(name, told.open(), new ArrayList<>(), told.close()), before, later, deep);
        } else if (isSame(found.list(), list)) {
            frame = found.frame();
        } else {
            found.list().remove(found.at());
            frame = (Frame) put(list, found.frame(), before, later, deep);
        }
        String indent = Passage.indentOf(frame.open());
        if (found != null && !label(this.before, name).equals(label(now, name))) {
            Frame renamed = new Frame(name, indent + told.open().strip(), frame.inside(), frame.close());
            list.set(Places.index(list, frame), renamed);
            frame = renamed;
        }
        weave(frame.inside(), told.inside(), indent + "  ");
        return frame;
    }

    /// Lists that hold the same are not the same place.
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(List<Passage> one, List<Passage> other) {
        return one == other;
    }

    private static String label(Design design, String name) {
        return design.boundaries().stream()
                .filter(each -> each.id().value().equals(name))
                .map(Boundary::label)
                .findFirst()
                .orElse("");
    }

    private Passage put(List<Passage> list, Passage next, @Nullable Passage before, List<Passage> later, String inner) {
        int at = Places.gap(list, next);
        if (at < 0) {
            at = Places.index(list, before) + 1;
        }
        if (at <= 0) {
            at = before(list, later);
        }
        if (at < 0) {
            at = Places.byRank(list, Places.rank(next));
        }
        Passage placed = next.at(Places.indent(list).orElse(inner));
        list.add(at, placed);
        return placed;
    }

    /// The place of the first of these that stands in the list, or -1.
    private int before(List<Passage> list, List<Passage> later) {
        for (Passage each : later) {
            int at = Places.index(list, standing(each));
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }

    /// Where that will stand, if it stands already.
    private @Nullable Passage standing(Passage told) {
        return switch (told) {
            case Lines lines ->
                lines.facts().isEmpty() || !lines.facts().getFirst().isBox()
                        ? null
                        : kept.getOrDefault(lines.facts().getFirst().meaning(), new ArrayDeque<>())
                                .peek();
            case Frame frame -> {
                Places.Found found = frame.name() == null ? null : Places.find(text, frame.name());
                yield found == null ? null : found.frame();
            }
        };
    }
}
