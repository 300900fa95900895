package plumbline.exchange.embedded;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.exchange.Imported;
import plumbline.exchange.PictureText;
import plumbline.exchange.Reader;
import plumbline.exchange.Unreadable;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// Reads the design that a picture, page or print of ours carries.
public final class EmbeddedReader implements Reader {
    /// What the design is called wherever it is embedded.
    static final String NAME = "plumbline-design";

    private final Reader designs;

    /// `designs` reads a design file.
    public EmbeddedReader(Reader designs) {
        this.designs = designs;
    }

    @Override
    public Decoded<List<Imported>> read(String file, byte[] bytes) {
        try {
            Optional<String> design = design(bytes);
            if (design.isEmpty()) {
                return Decoded.bad(Problem.error(
                        file,
                        0,
                        0,
                        "no design is embedded in this, and what is drawn in a picture can't be read",
                        "export it from Plumbline, draw.io or Excalidraw with the diagram embedded"));
            }
            return designs.read(file, design.get().getBytes(StandardCharsets.UTF_8));
        } catch (Unreadable broken) {
            return Decoded.bad(broken.problem(file, "export it again"));
        }
    }

    private static Optional<String> design(byte[] bytes) throws Unreadable {
        if (PictureText.isPng(bytes)) {
            return PictureText.of(bytes, Set.of(NAME));
        }
        if (PdfAttachment.isPdf(bytes)) {
            return PdfAttachment.of(bytes);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        Optional<String> page = MarkupData.ofPage(text);
        return page.isPresent() ? page : MarkupData.ofSvg(text);
    }
}
