package plumbline.exchange.drawio;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.exchange.Imported;
import plumbline.exchange.PictureText;
import plumbline.exchange.Reader;
import plumbline.exchange.Unreadable;
import plumbline.exchange.sheet.Cell;
import plumbline.exchange.sheet.Page;
import plumbline.exchange.sheet.SheetReader;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;
import plumbline.problem.Severity;

/// Reads every page of a draw.io file, also of one that hides in an SVG or PNG picture.
public final class DrawioReader implements Reader {
    private static final int LARGEST = 32 * 1024 * 1024;

    private static final String HINT = "open the file in draw.io and save it again";

    /// What draw.io calls its text in a PNG picture.
    private static final Set<String> KEYWORDS = Set.of("mxfile", "mxGraphModel");

    /// Lines are drawn with a grid and a mouse here.
    private static final double REACH = 12;

    @Override
    public Decoded<List<Imported>> read(String file, byte[] bytes) {
        if (bytes.length > LARGEST) {
            return Decoded.bad(Problem.error(
                    file,
                    0,
                    0,
                    "the file is larger than " + LARGEST / (1024 * 1024) + " MB",
                    "split it into several files"));
        }
        try {
            return pages(file, MxParser.pages(xml(bytes)));
        } catch (Unreadable broken) {
            return Decoded.bad(broken.problem(file, HINT));
        }
    }

    private static String xml(byte[] bytes) throws Unreadable {
        if (PictureText.isPng(bytes)) {
            Optional<String> text = PictureText.of(bytes, KEYWORDS);
            if (text.isEmpty()) {
                throw new Unreadable("this is a picture, and it carries no draw.io diagram");
            }
            String plain = Packed.percentDecoded(text.get()).strip();
            return plain.startsWith("<") ? plain : Packed.text(plain);
        }
        Charset charset = StandardCharsets.UTF_8;
        if (bytes.length > 1 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
            charset = StandardCharsets.UTF_16LE;
        } else if (bytes.length > 1 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
            charset = StandardCharsets.UTF_16BE;
        }
        String text = new String(bytes, charset);
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        // What is copied within draw.io lies percent-encoded on the clipboard.
        return plain.stripLeading().regionMatches(true, 0, "%3Cmx", 0, 5) ? Packed.percentDecoded(plain) : plain;
    }

    private static Decoded<List<Imported>> pages(String file, List<MxPage> pages) {
        if (pages.isEmpty()) {
            return Decoded.bad(Problem.error(
                    file, 0, 0, "there is no draw.io diagram in this file", "save it from draw.io as .drawio"));
        }
        List<Imported> read = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            String name = pages.get(i).name().isBlank()
                    ? "Page-" + (i + 1)
                    : pages.get(i).name().strip();
            String part = pages.size() == 1 ? "" : name;
            switch (page(file, pages.get(i), part)) {
                case Decoded.Good<Imported>(Imported imported, List<Problem> more) -> {
                    read.add(imported);
                    problems.addAll(more);
                }
                case Decoded.Bad<Imported>(List<Problem> more) ->
                    more.forEach(problem -> problems.add(part.isEmpty() ? problem : named(name, problem)));
            }
        }
        return read.isEmpty() ? new Decoded.Bad<>(problems) : new Decoded.Good<>(read, softened(problems));
    }

    private static Decoded<Imported> page(String file, MxPage page, String part) {
        try {
            if (page.packed().isEmpty()) {
                return SheetReader.read(file, new Page(page.name(), page.cells(), page.line(), REACH), part);
            }
            List<MxPage> unpacked = MxParser.pages(Packed.text(page.packed()));
            List<Cell> cells =
                    unpacked.isEmpty() ? List.of() : unpacked.getFirst().cells();
            return SheetReader.read(file, new Page(page.name(), cells, page.line(), REACH), part);
        } catch (Unreadable broken) {
            return Decoded.bad(
                    Problem.error(file, page.line(), 0, broken.reason(), "open the file in draw.io and save it again"));
        }
    }

    private static Problem named(String page, Problem problem) {
        return new Problem(
                problem.severity(),
                problem.file(),
                problem.line(),
                problem.column(),
                "page '" + page + "': " + problem.message(),
                problem.hint());
    }

    /// Beside pages that were read, one that is no system diagram is worth a note only.
    private static List<Problem> softened(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.severity() != Severity.ERROR
                        ? problem
                        : Problem.note(
                                problem.file(), problem.line(), problem.column(), problem.message(), problem.hint()))
                .toList();
    }
}
