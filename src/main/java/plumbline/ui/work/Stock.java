package plumbline.ui.work;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.catalog.Reading;
import plumbline.catalog.Recogniser;
import plumbline.check.Checker;
import plumbline.design.Design;
import plumbline.design.PromptId;
import plumbline.editor.Editor;
import plumbline.editor.Ports;
import plumbline.editor.Sight;
import plumbline.editor.Timeline;
import plumbline.exchange.Imported;
import plumbline.exchange.any.AnyReader;
import plumbline.files.DesignFile;
import plumbline.files.Library;
import plumbline.files.Source;
import plumbline.layout.AutoLayout;
import plumbline.picture.Draw;
import plumbline.picture.Look;
import plumbline.rubric.Prompt;

/// What the desk works with: the library, the recogniser, and what is made of them.
///
/// The library may be renewed while the desk is open; what labels mean stays as it was at the start, since everything
/// that is drawn was read so. Safe on any thread.
public final class Stock {
    private final Recogniser recogniser;
    private volatile Library library;

    public Stock(Library library, Recogniser recogniser) {
        this.library = library;
        this.recogniser = recogniser;
    }

    /// The library as it is now.
    public Library library() {
        return library;
    }

    /// What labels are read with.
    public Recogniser recogniser() {
        return recogniser;
    }

    /// Puts another library in the place of the one there was.
    public void renew(Library next) {
        library = next;
    }

    public AnyReader reader() {
        return new AnyReader(library.catalog(), Set.copyOf(library.prompts().keySet()));
    }

    /// What an editor needs of the world: the time, and the text of designs on the clipboard.
    Ports ports() {
        Set<PromptId> prompts = Set.copyOf(library.prompts().keySet());
        return new Ports(
                InstantSource.system(),
                DesignFile::written,
                text -> DesignFile.read(
                        new Source("clipboard", text.getBytes(StandardCharsets.UTF_8)), library.catalog(), prompts));
    }

    /// The design with a place for everything; may take a second, and is safe on any thread.
    public Design placed(Design design) {
        return placed(new Imported(design, List.of(), ""));
    }

    /// The diagram's design with a place for everything, in the direction that its author said.
    public Design placed(Imported diagram) {
        Design design = diagram.design();
        Draw draw = Draw.with(library.catalog(), Look.LIGHT);
        Reading reading = recogniser.read(design.wiring());
        return new AutoLayout(draw.sizing(reading), reading.flows(), diagram.direction()).completed(design);
    }

    /// An editor of a design with its history.
    public Editor editor(Timeline timeline) {
        return new Editor(timeline, new Sight(library.catalog(), recogniser), ports());
    }

    /// The prompt of that id, if there is one.
    public Optional<Prompt> prompt(PromptId id) {
        return library.prompt(id);
    }

    /// The checker of a prompt whose rubric could be read.
    public Optional<Checker> checker(Prompt prompt) {
        return library.rubric(prompt.id())
                .map(rubric -> new Checker(library.catalog(), recogniser, rubric, prompt.parameters()));
    }
}
