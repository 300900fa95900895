package plumbline.files.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.Edit;
import plumbline.design.Layout;
import plumbline.design.Link;
import plumbline.design.Point;
import plumbline.files.Library;
import plumbline.problem.Decoded;

/// Somebody who draws at random: adds, links, moves, renames, undoes, redoes, and saves now and then.
final class Sitting {
    private static final int LONGEST = 60;
    private final Random chance;
    private final int longest;
    private List<Journal.Entry> entries;
    private int now;
    private int made;
    private Design kept;
    private Journal.Home home = new Journal.Home("Feed \"two\"\tüñ 流", Optional.empty(), Optional.empty());

    Sitting(long seed) {
        this(seed, LONGEST);
    }

    Sitting(long seed, int longest) {
        chance = new Random(seed);
        this.longest = longest;
        kept = Design.empty(null, "Feed");
        entries = List.of(new Journal.Entry("OPEN", kept));
    }

    Journal journal() {
        return new Journal(home, kept, entries, now, Instant.ofEpochSecond(made), Journal.Ending.NONE);
    }

    Sitting goOn() {
        int throwOf = chance.nextInt(10);
        if (throwOf == 0) {
            now = Math.max(0, now - 1 - chance.nextInt(3));
        } else if (throwOf == 1) {
            now = Math.min(entries.size() - 1, now + 1);
        } else if (throwOf == 2) {
            kept = journal().present();
            home = new Journal.Home("saved " + made + ".json", Optional.empty(), Optional.empty());
        } else {
            made++;
            then("STEP", edit(journal().present()).applyTo(journal().present()));
        }
        return this;
    }

    private Edit edit(Design design) {
        List<Component> there = design.components();
        int throwOf = chance.nextInt(4);
        if (there.size() < 2 || throwOf == 0) {
            Component fresh = Component.of("c" + made, null, "Kafka \\ topic\n" + made);
            return new Edit.Together(List.of(
                    new Edit.Add(fresh),
                    new Edit.Place(Map.of(
                            fresh.id(), new Layout.Placement(new Point(made * 8.0, chance.nextInt(900)), null)))));
        }
        ComponentId one = there.get(chance.nextInt(there.size())).id();
        ComponentId other = there.get(chance.nextInt(there.size())).id();
        return switch (throwOf) {
            case 1 -> new Edit.Connect(Link.of("l" + made, one.value(), other.value(), null));
            case 2 -> new Edit.Move(Set.of(one), chance.nextInt(40) - 20, 8);
            default -> new Edit.Rename(one, "Ranker " + made);
        };
    }

    private void then(String deed, Design design) {
        List<Journal.Entry> next = new ArrayList<>(entries.subList(0, now + 1));
        next.add(new Journal.Entry(deed, design));
        entries = List.copyOf(next.subList(Math.max(0, next.size() - longest), next.size()));
        now = entries.size() - 1;
    }

    static Journal journal(Recorded recorded) {
        if (recorded.journal(Library.bundled().catalog(), Set.of())
                instanceof Decoded.Good<Journal>(Journal read, var _)) {
            return read;
        }
        throw new AssertionError("what was written can be read");
    }

    static Recorded recorded(Decoded<Recorded> read) {
        if (read instanceof Decoded.Good<Recorded>(Recorded good, var _)) {
            return good;
        }
        throw new AssertionError(read.problems().toString());
    }
}
