package plumbline.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.catalog.Catalog;
import plumbline.design.Design;
import plumbline.design.PromptId;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// A design as a file of ours: JSON, canonical when written, one element a line, meaning before geometry.
public final class DesignFile {
    private DesignFile() {}

    /// The design, or everything that is wrong: broken syntax, a newer format, unknown keys, kinds and prompts,
    /// dangling links, ids used twice, boundaries in a circle. Properties that the catalogue does not know, or not
    /// with such a value, are kept and warned about.
    public static Decoded<Design> read(Source source, Catalog catalog, Set<PromptId> prompts) {
        return read(source, catalog, prompts, Migrations.OF_DESIGNS);
    }

    static Decoded<Design> read(Source source, Catalog catalog, Set<PromptId> prompts, Migrations migrations) {
        Problems problems = new Problems(source.file());
        Optional<Tree> tree = TreeReader.read(source.bytes(), Syntax.JSON, problems);
        if (tree.isEmpty()) {
            return new Decoded.Bad<>(problems.all());
        }
        Fields top = Fields.of(tree.get(), "a design", problems);
        if (!(tree.get() instanceof Tree.Mapping mapping) || !FormatNumber.read(top, migrations.newest())) {
            return new Decoded.Bad<>(problems.all());
        }
        int format = top.whole("format", 1, migrations.newest(), 1);
        Fields fields = Fields.of(migrations.upToDate(mapping, format), "a design", problems);
        DesignReader reader = new DesignReader(fields, new ElementReader(catalog, problems));
        return reader.design(prompts);
    }

    /// The design as text: stable, ending with a newline.
    public static String written(Design design) {
        return new DesignWriter(design).text();
    }

    /// Writes the design: all of it or nothing; the problem that stood in the way, or none.
    public static Optional<Problem> write(Path path, Design design) {
        return new SafeFile().write(path, written(design).getBytes(StandardCharsets.UTF_8));
    }

    /// Keys of the whole, in the order they are written.
    static final List<String> KEYS = List.of(
            "format",
            "prompt",
            "title",
            "components",
            "links",
            "boundaries",
            "notes",
            "answers",
            "dispositions",
            "layout");
}
