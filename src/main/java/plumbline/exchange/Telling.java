package plumbline.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// A text that tells of a design, and how each name in it is understood: the common ground on which a later text is
/// compared.
///
/// `said` is what is read in the text, in the ids of the design; the text need not say all of it.
public record Telling(Scribe scribe, String text, Map<String, ElementId> names, Design said) {
    public Telling {
        names = Map.copyOf(names);
    }

    /// The design told anew in that language.
    public static Decoded<Telling> of(Scribe scribe, Design design) {
        return of(scribe, design, Map.of());
    }

    /// What the design has come to be, told in the same language under the names that this text has for its elements.
    public Decoded<Telling> anew(Design next) {
        Map<ElementId, String> given = new HashMap<>();
        if (scribe.read(text) instanceof Decoded.Good<Heard>(Heard heard, var _)) {
            for (String name : heard.names()) {
                ElementId id = names.get(name);
                if (id != null) {
                    given.putIfAbsent(id, name);
                }
            }
        }
        return of(scribe, next, given);
    }

    /// What another text says, in the ids of this one's design; nothing is taken for gone.
    public Decoded<Design> reads(String other) {
        return scribe.read(other).map(heard -> OwnIds.in(heard.design(), names));
    }

    /// Another text that says what this one does, in its own words wherever these still hold: its comments, order and
    /// blank lines stay. Empty where it is not understood.
    public Optional<String> wovenInto(String other) {
        return Weaving.of(scribe, other, text);
    }

    private static Decoded<Telling> of(Scribe scribe, Design design, Map<ElementId, String> names) {
        Script script = scribe.write(design, Calling.of(design, names, scribe::reserves));
        return scribe.read(script.text())
                .map(heard ->
                        new Telling(scribe, script.text(), script.names(), OwnIds.in(heard.design(), script.names())));
    }

    /// What another text says, in the ids of this one's design where its names are known; or the lines that stand in
    /// the way.
    ///
    /// What this text declares and the other only names in arrows was taken out of it: it goes with these arrows,
    /// which is a warning.
    public Decoded<Design> heard(String other) {
        return switch (scribe.read(other)) {
            case Decoded.Good<Heard>(Heard heard, List<Problem> problems) -> {
                Design design = OwnIds.in(heard.design(), names);
                Map<ComponentId, Integer> gone = gone(heard);
                List<Problem> all = new ArrayList<>(problems);
                gone.forEach((id, line) -> all.add(Problem.warning(
                        "",
                        line,
                        0,
                        "this arrow names what is no longer declared",
                        "it goes too, unless you declare it again")));
                yield new Decoded.Good<>(OwnIds.without(design, gone.keySet()), all);
            }
            case Decoded.Bad<Heard>(List<Problem> problems) -> new Decoded.Bad<>(problems);
        };
    }

    private Map<ComponentId, Integer> gone(Heard heard) {
        Set<ElementId> told = new HashSet<>();
        said.components().forEach(component -> told.add(component.id()));
        Map<ComponentId, Integer> gone = new HashMap<>();
        Set<String> passing = scribe.read(text) instanceof Decoded.Good<Heard>(Heard own, var _)
                ? own.implied().keySet()
                : Set.of();
        heard.implied().forEach((name, line) -> {
            if (names.get(name) instanceof ComponentId id && told.contains(id) && !passing.contains(name)) {
                gone.put(id, line);
            }
        });
        return gone;
    }

    /// The same common ground after a text was taken over into the design: `taken` is what it says in the design's
    /// ids, `renamed` the ids that newcomers were given there.
    public Telling after(String other, Design taken, Map<ElementId, ElementId> renamed) {
        Map<String, ElementId> next = new HashMap<>(names);
        renamed.forEach((name, own) -> next.put(name.value(), own));
        return new Telling(scribe, other, next, taken);
    }
}
