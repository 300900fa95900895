package plumbline.files;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The ids of one file or rubric, each of which may be used once.
final class Ids {
    private final Map<String, String> firsts = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Problems problems;

    Ids(Problems problems) {
        this.problems = problems;
    }

    /// Takes the id for what stands in this file.
    void take(String id, Place at) {
        take(id, at, "line " + at.line());
    }

    /// Takes the id; `where` says where it stands, should another use it too.
    void take(String id, Place at, String where) {
        String first = firsts.putIfAbsent(id, where);
        places.putIfAbsent(id, at);
        if (first != null) {
            problems.error(at, "`" + id + "` is used twice", "it stands in " + first + " already");
        }
    }

    /// Where what has this id stands, or is included.
    Place place(String id) {
        return places.getOrDefault(id, Place.NONE);
    }

    /// The ids taken so far.
    Set<String> all() {
        return firsts.keySet();
    }
}
