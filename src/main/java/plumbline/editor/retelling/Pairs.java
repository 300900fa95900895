package plumbline.editor.retelling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import plumbline.design.ElementId;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Note;
import plumbline.design.NoteId;

/// Pairs what two lists have in common, by one likeness after the other: each likeness pairs, in order, what the
/// stricter ones before it left over.
final class Pairs<T, I extends ElementId> {
    private final Function<T, I> id;
    private final List<T> leftNew;
    private final List<T> leftOld;
    private final Map<I, I> paired = new LinkedHashMap<>();

    private Pairs(List<T> news, List<T> olds, Function<T, I> id) {
        this.id = id;
        leftNew = new ArrayList<>(news);
        leftOld = new ArrayList<>(olds);
    }

    /// Links as a text was written: between the same ends in the same order.
    static Map<LinkId, LinkId> written(List<Link> said, List<Link> drawn) {
        return new Pairs<>(said, drawn, Link::id).by(Pairs::sameEnds).paired;
    }

    /// Links of a text and of the one that it was before: the same first, then with another label, then with another
    /// end, then turned round.
    static Map<LinkId, LinkId> links(List<Link> now, List<Link> before) {
        return new Pairs<>(now, before, Link::id)
                .by((a, b) -> sameEnds(a, b) && a.label().equals(b.label()))
                .by(Pairs::sameEnds)
                .by((a, b) -> a.label().equals(b.label()) && (a.from().equals(b.from()) || a.to().equals(b.to())))
                .by((a, b) -> a.label().equals(b.label()) && a.from().equals(b.to()) && a.to().equals(b.from()))
                .paired;
    }

    /// Notes; those on links have no name in a text, and are known by their words, or by their order.
    static Map<NoteId, NoteId> notes(List<Note> now, List<Note> before, BiPredicate<Note, Note> sameName) {
        return new Pairs<>(now, before, Note::id)
                .by(sameName)
                .by((a, b) -> a.text().equals(b.text()))
                .by((a, b) -> Objects.equals(a.id(), b.id()))
                .paired;
    }

    /// Notes as a text was written.
    static Map<NoteId, NoteId> written(List<Note> said, List<Note> drawn, BiPredicate<Note, Note> sameName) {
        return new Pairs<>(said, drawn, Note::id).by(sameName).by((_, _) -> true).paired;
    }

    private static boolean sameEnds(Link a, Link b) {
        return a.from().equals(b.from()) && a.to().equals(b.to());
    }

    private Pairs<T, I> by(BiPredicate<T, T> alike) {
        leftNew.removeIf(one -> {
            for (int i = 0; i < leftOld.size(); i++) {
                T other = leftOld.get(i);
                if (alike.test(one, other)) {
                    paired.put(id.apply(one), id.apply(other));
                    leftOld.remove(i);
                    return true;
                }
            }
            return false;
        });
        return this;
    }
}
