package plumbline.files;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import plumbline.check.Verdict;

/// What a reference must be graded: its score between `least` and `most`, verdicts by criterion, pitfalls that fire.
///
/// `silent` names pitfalls that must not fire; what is not named is not asked. `at` is where the band stands, and
/// `places` where criteria and pitfalls do.
public record Expected(
        int least,
        int most,
        SequencedMap<String, Verdict> criteria,
        SequencedSet<String> pitfalls,
        SequencedSet<String> silent,
        Place at,
        Map<String, Place> places) {
    public Expected {
        criteria = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(criteria));
        pitfalls = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(pitfalls));
        places = Map.copyOf(places);
        silent = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(silent));
    }

    /// Where the criterion or pitfall is named, or else the band.
    public Place place(String id) {
        return places.getOrDefault(id, at);
    }

    /// Whether the score lies in the band, both ends included.
    public boolean inBand(int score) {
        return score >= least && score <= most;
    }
}
