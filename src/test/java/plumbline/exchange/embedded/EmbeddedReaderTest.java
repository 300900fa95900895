package plumbline.exchange.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.exchange.Format;
import plumbline.exchange.Imported;
import plumbline.exchange.Reader;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

class EmbeddedReaderTest {
    private static final String DESIGN = "{\"format\": 1, \"title\": \"Цена & <b>surge</b>\"}";

    /// Gives back what it was handed, as the label of a component.
    private static final Reader ECHO = (file, bytes) -> {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Component said = new Component(new ComponentId("c"), null, text, "", "", Map.of(), null);
        Design design = Design.of(null, "", List.of(said), List.of(), List.of(), List.of());
        return Decoded.good(List.of(new Imported(design, List.of(), "")));
    };

    @Test
    void aPngGivesItsDesignBack() {
        for (boolean packed : new boolean[] {false, true}) {
            byte[] png = png(design -> text(design, packed));
            assertThat(Format.of("x.bin", png)).contains(Format.PNG);
            assertThat(read("x.png", png)).isEqualTo(DESIGN);
        }
    }

    @Test
    void anSvgGivesItsDesignBack() {
        String escaped = DESIGN.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        byte[] svg = utf8("""
                <?xml version="1.0"?>
                <svg xmlns="http://www.w3.org/2000/svg"><title>t</title><metadata id="other">no</metadata>
                <metadata id="plumbline-design">%s</metadata><g/></svg>""".formatted(escaped));
        assertThat(Format.of("x.bin", svg)).contains(Format.SVG);
        assertThat(read("x.svg", svg)).isEqualTo(DESIGN);
    }

    @Test
    void aPageGivesItsDesignBack() {
        byte[] html = utf8("""
                <!doctype html><html><body><script>var a = 1;</script>
                <script type="application/json" id="plumbline-design">%s</script></body></html>""".formatted(DESIGN.replace("<", "\\u003c")));
        assertThat(Format.of("x.bin", html)).contains(Format.HTML);
        assertThat(read("x.html", html)).isEqualTo(DESIGN.replace("<", "\\u003c"));
    }

    @Test
    void aPdfGivesItsAttachmentBack() {
        for (boolean packed : new boolean[] {false, true}) {
            byte[] content = packed ? deflated(utf8(DESIGN)) : utf8(DESIGN);
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            pdf.writeBytes(utf8(
                    "%PDF-1.7\n1 0 obj\n<< /Type /Filespec /F (design.plumbline.json) /EF << /F 2 0 R >> >>\nendobj\n"
                            + "2 0 obj\n<< /Length " + content.length + (packed ? " /Filter /FlateDecode" : "")
                            + " /Type /EmbeddedFile /Params << /Size 3 >> >>\nstream\n"));
            pdf.writeBytes(content);
            pdf.writeBytes(utf8("\nendstream\nendobj\n%%EOF\n"));
            assertThat(Format.of("x.bin", pdf.toByteArray())).contains(Format.PDF);
            assertThat(read("x.pdf", pdf.toByteArray())).isEqualTo(DESIGN);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><rect/></svg>",
                "<svg><metadata id=\"plumbline-design\">",
                "<!DOCTYPE svg [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><svg><metadata id=\"plumbline-design\">&e;</metadata></svg>",
                "<!doctype html><p>plumbline-design</p>",
                "<html><script type=\"application/json\" id=\"plumbline-design\">{",
                "%PDF-1.7\n<< /Type /EmbeddedFile >>\nstream\nno design\nendstream",
                "%PDF-1.7\n<< /Type /EmbeddedFile /Filter /FlateDecode >>\nstream\nbroken\nendstream"
            })
    void whatCarriesNoDesignIsRefused(String text) {
        assertThat(new EmbeddedReader(ECHO).read("x", utf8(text))).isInstanceOf(Decoded.Bad.class);
    }

    @Test
    void aBombInAPictureIsRefused() {
        byte[] bomb = deflated(new byte[64 * 1024 * 1024]);
        byte[] png = png(_ -> {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            text.writeBytes(utf8("plumbline-design\0\1\0\0\0"));
            text.writeBytes(bomb);
            return text.toByteArray();
        });
        Decoded<List<Imported>> read = new EmbeddedReader(ECHO).read("x.png", png);
        assertThat(read).isInstanceOf(Decoded.Bad.class);
        assertThat(read.problems().getFirst().message()).contains("unpacks to more than 16 MB");
    }

    private static String read(String name, byte[] bytes) {
        return switch (new EmbeddedReader(ECHO).read(name, bytes)) {
            case Decoded.Good<List<Imported>>(List<Imported> read, var _) ->
                read.getFirst().design().components().getFirst().label();
            case Decoded.Bad<List<Imported>>(List<Problem> problems) -> throw new AssertionError(problems);
        };
    }

    private interface Text {
        byte[] of(byte[] design);
    }

    private static byte[] text(byte[] design, boolean packed) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes(utf8("plumbline-design\0"));
        text.write(packed ? 1 : 0);
        text.writeBytes(new byte[] {0, 0, 0});
        text.writeBytes(packed ? deflated(design) : design);
        return text.toByteArray();
    }

    private static byte[] png(Text text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        chunk(out, "IHDR", new byte[13]);
        chunk(out, "tEXt", utf8("Software\0plumbline-design"));
        chunk(out, "iTXt", text.of(utf8(DESIGN)));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] data) {
        CRC32 sum = new CRC32();
        sum.update(utf8(name));
        sum.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(utf8(name));
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] deflated(byte[] plain) {
        try (Deflater deflater = new Deflater()) {
            deflater.setInput(plain);
            deflater.finish();
            byte[] room = new byte[plain.length / 100 + 1000];
            return Arrays.copyOf(room, deflater.deflate(room));
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
