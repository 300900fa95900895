package plumbline.exchange.sheet;

import plumbline.exchange.sheet.Figure.Role;

/// Shapes that the editor itself calls parts of the one that they lie in, as the picture on a cloud vendor's card is:
/// what is written on them is that one's label.
final class Parts {
    private Parts() {}

    static void join(Sheet sheet) {
        for (Figure part : sheet.figures()) {
            Figure whole = part.style().get("part").equals("1") ? sheet.parent(part) : null;
            if (whole != null && whole.solid() && part.role() != Role.NOTHING && part.role() != Role.LINE_LABEL) {
                if (part.labelled()) {
                    whole.write(part.label());
                }
                part.partOf(whole);
            }
        }
    }
}
