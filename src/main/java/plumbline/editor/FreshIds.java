package plumbline.editor;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.design.BoundaryId;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.FindingKey;
import plumbline.design.LinkId;
import plumbline.design.NoteId;

/// Ids that nothing in a design has: a letter and one more than the highest number in use.
///
/// An id that an answered finding names counts as used, so that the answer does not pass to a newcomer. The same
/// design gives the same ids.
public final class FreshIds {
    private static final int LONGEST = 9;

    private final Set<String> used = new HashSet<>();

    public FreshIds(Design design) {
        design.components().forEach(each -> used.add(each.id().value()));
        design.links().forEach(each -> used.add(each.id().value()));
        design.boundaries().forEach(each -> used.add(each.id().value()));
        design.notes().forEach(each -> used.add(each.id().value()));
        for (FindingKey key : design.dispositions().keySet()) {
            used.add(key.value().substring(key.value().indexOf('@') + 1));
        }
    }

    public ComponentId component() {
        return new ComponentId(next("c"));
    }

    public LinkId link() {
        return new LinkId(next("l"));
    }

    public BoundaryId boundary() {
        return new BoundaryId(next("b"));
    }

    public NoteId note() {
        return new NoteId(next("n"));
    }

    private String next(String prefix) {
        long highest = used.stream()
                .filter(id -> id.startsWith(prefix))
                .map(id -> id.substring(prefix.length()))
                .flatMap(FreshIds::number)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        String id = prefix + (highest + 1);
        used.add(id);
        return id;
    }

    private static Stream<Long> number(String digits) {
        boolean isNumber = !digits.isEmpty()
                && digits.length() <= LONGEST
                && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return isNumber ? Stream.of(Long.parseLong(digits)) : Stream.empty();
    }
}
