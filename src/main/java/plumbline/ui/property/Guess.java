package plumbline.ui.property;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plumbline.catalog.Catalog;
import plumbline.catalog.Kind;
import plumbline.catalog.Recognition;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.Edit;
import plumbline.design.EndId;
import plumbline.design.Flow;
import plumbline.design.KindId;
import plumbline.design.Link;
import plumbline.editor.Sight;
import plumbline.ui.words.Texts;

/// A kind or flow that nobody stated: of what, what it was taken for, and the edit that agrees.
record Guess(String subject, String taken, Edit agreed) {

    /// All guesses about a design: kinds in drawing order, then flows. What nobody could guess is none.
    static List<Guess> all(Sight.Seen seen, Catalog catalog) {
        List<Guess> guesses = new ArrayList<>();
        Design design = seen.design();
        Map<EndId, String> names = new HashMap<>();
        design.boundaries().forEach(each -> names.put(each.id(), Words.label(each.label())));
        for (Component component : design.components()) {
            names.put(component.id(), Words.label(component.label()));
            Recognition recognised = seen.reading().kinds().getOrDefault(component.id(), Recognition.NONE);
            KindId kind = recognised.kind();
            if (component.kind() == null && kind != null) {
                guesses.add(new Guess(
                        Words.label(component.label()),
                        catalog.kind(kind).map(Kind::title).orElse(kind.value()),
                        new Edit.SetKind(component.id(), kind)));
            }
        }
        for (Link link : design.links()) {
            Flow flow = seen.reading().flows().get(link.id());
            if (link.flow() == null && flow != null) {
                guesses.add(new Guess(
                        names.get(link.from()) + " → " + names.get(link.to()),
                        Texts.of("flow." + flow.id()),
                        new Edit.SetFlow(link.id(), flow)));
            }
        }
        return guesses;
    }
}
