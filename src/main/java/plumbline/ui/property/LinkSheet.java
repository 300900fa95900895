package plumbline.ui.property;

import javafx.scene.layout.VBox;
import plumbline.design.Edit;
import plumbline.design.EndId;
import plumbline.design.Flow;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.editor.Deed;
import plumbline.editor.Sight;
import plumbline.ui.words.Texts;

/// What can be said of a link: what travels along it, its words, its place in a sequence, and its ends.
final class LinkSheet extends Sheet {
    private static final int LAST_STEP = 999;

    private final LinkId id;
    private final Doing doing;
    private final Choice<Flow> flow;
    private final VBox guess = new VBox();
    private final Entry label;
    private final Entry step;
    private final Choice<EndId> from;
    private final Choice<EndId> to;
    private Link now;

    LinkSheet(Link link, Doing doing) {
        this.id = link.id();
        this.doing = doing;
        now = link;
        flow = Choice.of("property-flow", Texts.of("property.flow"), chosen -> {
            doing.apply(Deed.FLOW, new Edit.SetFlow(id, chosen));
        });
        label = Entry.line("property-label", Texts.of("property.label"), said -> {
            doing.apply(Deed.RENAME, new Edit.Rename(id, said));
            return "";
        });
        step = Entry.line("property-step", Texts.of("property.step"), this::step);
        from = Choice.of("property-from", Texts.of("property.from"), end -> {
            if (end != null) {
                doing.apply(Deed.CONNECT, new Edit.Reattach(id, end, now.to()));
            }
        });
        to = Choice.of("property-to", Texts.of("property.to"), end -> {
            if (end != null) {
                doing.apply(Deed.CONNECT, new Edit.Reattach(id, now.from(), end));
            }
        });
        getChildren().addAll(new VBox(4, flow, guess), label, step, from, to);
    }

    private String step(String typed) {
        if (typed.isBlank()) {
            doing.apply(Deed.STEP, new Edit.SetStep(id, null));
            return "";
        }
        double number = Amounts.read(typed).orElse(0.0);
        if (number < 1 || number > LAST_STEP || number != Math.rint(number)) {
            return Texts.of("property.step.wrong");
        }
        doing.apply(Deed.STEP, new Edit.SetStep(id, (int) number));
        return "";
    }

    @Override
    void show(Sight.Seen seen) {
        now = seen.design().links().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        Flow read = seen.reading().flows().getOrDefault(id, Flow.REQUEST);
        flow.show(Words.flows(), read);
        guess.getChildren().clear();
        if (now.flow() == null) {
            guess.getChildren()
                    .add(Field.guess(
                            Texts.of("property.flow.guessed"),
                            () -> doing.apply(Deed.CONFIRM, new Edit.SetFlow(id, read))));
        }
        label.show(now.label());
        Integer at = now.step();
        step.show(at == null ? "" : at.toString());
        from.show(Words.ends(seen.design()), now.from());
        to.show(Words.ends(seen.design()), now.to());
    }
}
