package plumbline.ui.filing;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import plumbline.exchange.Format;
import plumbline.ui.words.Texts;
import plumbline.ui.work.Choosing;

/// The platform's own file dialogs.
public record FileDialogs(Window owner) implements Choosing {
    @Override
    public Optional<Path> toOpen(Optional<Path> folder) {
        FileChooser chooser = new FileChooser();
        folder.map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        chooser.setTitle(Texts.of("open.title"));
        List<String> endings = Format.read().stream()
                .flatMap(format -> format.extensions().stream())
                .map(ending -> "*." + ending)
                .toList();
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(Texts.of("open.filter"), endings),
                        new FileChooser.ExtensionFilter(Texts.of("open.all"), "*.*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> toSave(Format output, String name, Optional<Path> folder) {
        FileChooser chooser = new FileChooser();
        folder.map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        chooser.setTitle(Texts.of("save.title", name));
        String ending = output.extensions().getFirst();
        int dot = name.lastIndexOf('.');
        chooser.setInitialFileName(
                (dot > 0 ? name.substring(0, dot) : name).replaceAll("[^\\w -]+", "-") + "." + ending);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(Texts.of("export." + output.id()), "*." + ending));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> toFill(Optional<Path> folder) {
        DirectoryChooser chooser = new DirectoryChooser();
        folder.map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        chooser.setTitle(Texts.of("exporting.folder"));
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }
}
