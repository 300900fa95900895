package plumbline.ui;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.css.Stylesheet;
import plumbline.picture.Look;
import plumbline.picture.Token;

/// Our style sheets: as they are written, or as JavaFX has them once they are read, where the application was packaged
/// with those. Reading them at every start would take a good part of it.
public final class StyleSheets {
    /// Each above those before it.
    static final List<String> WRITTEN =
            List.of("controls.css", "desk.css", "panel.css", "palette.css", "files.css", "code.css");

    private StyleSheets() {}

    /// The addresses of all of them, with the colours of that look beneath.
    static List<String> of(Look look) {
        List<String> sheets = new ArrayList<>();
        sheets.add(packaged(colours(look)).orElseGet(() -> address(tokens(look))));
        for (String name : WRITTEN) {
            sheets.add(packaged(name).or(() -> resource(name)).orElseThrow(() -> new IllegalStateException(name)));
        }
        return sheets;
    }

    /// Writes them as JavaFX has them once they are read into the folder.
    public static void write(Path folder) throws IOException {
        for (Look look : List.of(Look.LIGHT, Look.DARK)) {
            write(tokens(look).getBytes(StandardCharsets.UTF_8), folder.resolve(binary(colours(look))));
        }
        for (String name : WRITTEN) {
            try (InputStream in = Objects.requireNonNull(StyleSheets.class.getResourceAsStream(name), name)) {
                write(in.readAllBytes(), folder.resolve(binary(name)));
            }
        }
    }

    private static void write(byte[] sheet, Path to) throws IOException {
        Path from = Files.createTempFile("sheet", ".css");
        try {
            Files.write(from, sheet);
            Stylesheet.convertToBinary(from.toFile(), to.toFile());
        } finally {
            Files.delete(from);
        }
    }

    private static Optional<String> packaged(String name) {
        return resource(binary(name));
    }

    private static Optional<String> resource(String name) {
        return Optional.ofNullable(StyleSheets.class.getResource(name)).map(URL::toExternalForm);
    }

    private static String binary(String name) {
        return name.substring(0, name.length() - ".css".length()) + ".bss";
    }

    private static String colours(Look look) {
        return look.id() + ".css";
    }

    /// The tokens as looked-up colours, so that window and picture can't drift apart.
    ///
    /// A style sheet, not a style of the root: what pops up has a root of its own.
    private static String tokens(Look look) {
        StringBuilder style = new StringBuilder(".root {");
        for (Token token : Token.values()) {
            String name = token.name().toLowerCase(Locale.ROOT).replace('_', '-');
            style.append("-pl-")
                    .append(name)
                    .append(": ")
                    .append(look.colour(token).hex())
                    .append("; ");
        }
        return style.append('}').toString();
    }

    private static String address(String sheet) {
        byte[] bytes = sheet.getBytes(StandardCharsets.UTF_8);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
    }
}
