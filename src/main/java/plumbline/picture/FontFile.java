package plumbline.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/// The tables of a bundled TrueType font that say how wide its letters are.
///
/// Reads `head`, `hhea`, `hmtx` and the full Unicode `cmap` (format 4 or 12) as the OpenType specification describes
/// them. The files are our own, so a broken one is a programmer's fault.
final class FontFile {
    private final ByteBuffer bytes;
    private final Map<String, Integer> tables = new HashMap<>();
    private final Map<Integer, Integer> glyphs = new HashMap<>();
    private final double unitsPerEm;
    private final int metrics;

    private FontFile(byte[] content) {
        bytes = ByteBuffer.wrap(content);
        int count = bytes.getShort(4);
        for (int i = 0; i < count; i++) {
            int at = 12 + 16 * i;
            tables.put(new String(content, at, 4, java.nio.charset.StandardCharsets.US_ASCII), bytes.getInt(at + 8));
        }
        unitsPerEm = unsigned(table("head") + 18);
        metrics = unsigned(table("hhea") + 34);
        readGlyphs();
    }

    static FontFile of(Weight weight) {
        try (InputStream stream = FontFile.class.getResourceAsStream(weight.resource())) {
            if (stream == null) {
                throw new IllegalStateException("the font " + weight.resource() + " is not bundled");
            }
            return new FontFile(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The advance of a character in ems, or a negative number where the font lacks it.
    double advance(int character) {
        Integer glyph = glyphs.get(character);
        if (glyph == null) {
            return -1;
        }
        return unsigned(table("hmtx") + 4 * Math.min(glyph, metrics - 1)) / unitsPerEm;
    }

    /// The reach above the baseline in ems.
    double ascent() {
        return bytes.getShort(table("hhea") + 4) / unitsPerEm;
    }

    /// The reach below the baseline in ems, positive.
    double descent() {
        return -bytes.getShort(table("hhea") + 6) / unitsPerEm;
    }

    /// The height of an H in ems, from its outline.
    double capital() {
        int glyph = glyphs.getOrDefault((int) 'H', 0);
        boolean wide = bytes.getShort(table("head") + 50) == 1;
        int offset = wide ? bytes.getInt(table("loca") + 4 * glyph) : 2 * unsigned(table("loca") + 2 * glyph);
        return bytes.getShort(table("glyf") + offset + 8) / unitsPerEm;
    }

    private void readGlyphs() {
        int cmap = table("cmap");
        int count = unsigned(cmap + 2);
        for (int i = 0; i < count; i++) {
            int subtable = cmap + bytes.getInt(cmap + 4 + 8 * i + 4);
            switch (unsigned(subtable)) {
                case 4 -> readSegments(subtable);
                case 12 -> readGroups(subtable);
                default -> {}
            }
        }
    }

    private void readGroups(int at) {
        int count = bytes.getInt(at + 12);
        for (int i = 0; i < count; i++) {
            int group = at + 16 + 12 * i;
            int first = bytes.getInt(group);
            for (int character = first; character <= bytes.getInt(group + 4); character++) {
                glyphs.put(character, bytes.getInt(group + 8) + character - first);
            }
        }
    }

    private void readSegments(int at) {
        int doubled = unsigned(at + 6);
        for (int i = 0; i < doubled; i += 2) {
            int last = unsigned(at + 14 + i);
            int first = unsigned(at + 16 + doubled + i);
            int delta = unsigned(at + 16 + 2 * doubled + i);
            int rangeAt = at + 16 + 3 * doubled + i;
            int range = unsigned(rangeAt);
            for (int character = first; character <= last && character != 0xFFFF; character++) {
                int glyph = range == 0 ? character : unsigned(rangeAt + range + 2 * (character - first));
                if (glyph != 0) {
                    glyphs.put(character, (glyph + delta) & 0xFFFF);
                }
            }
        }
    }

    private int table(String name) {
        Integer at = tables.get(name);
        if (at == null) {
            throw new IllegalStateException("the font has no table " + name);
        }
        return at;
    }

    private int unsigned(int at) {
        return bytes.getShort(at) & 0xFFFF;
    }
}
