package plumbline.exchange.svg;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import plumbline.picture.Weight;

/// The part of a bundled font that a picture needs, as a font of its own.
///
/// Glyphs are numbered anew; tables are `cmap` (format 12), `glyf`, `head`, `hhea`, `hmtx`, `loca`, `maxp`, `name`,
/// `OS/2` and `post`, as the OpenType specification lays them out. The bundled fonts have simple glyphs only, none
/// made of others, so copying the outlines of the used ones is enough.
final class FontSubset {
    private final ByteBuffer font;
    private final Map<String, int[]> tables = new LinkedHashMap<>();

    private FontSubset(byte[] bytes) {
        font = ByteBuffer.wrap(bytes);
        int count = font.getShort(4);
        for (int i = 0; i < count; i++) {
            int at = 12 + 16 * i;
            String name = new String(bytes, at, 4, StandardCharsets.US_ASCII);
            tables.put(name, new int[] {font.getInt(at + 8), font.getInt(at + 12)});
        }
    }

    /// The font with those characters (and those it lacks left out), in Base64.
    static String of(Weight weight, SortedSet<Integer> characters) {
        try (InputStream stream = Weight.class.getResourceAsStream(weight.resource())) {
            if (stream == null) {
                throw new IllegalStateException("the font " + weight.resource() + " is not bundled");
            }
            byte[] subset = new FontSubset(stream.readAllBytes()).written(characters);
            return Base64.getEncoder().encodeToString(subset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] written(SortedSet<Integer> characters) {
        Map<Integer, Integer> all = glyphs();
        List<Integer> kept = new ArrayList<>(List.of(0));
        Map<Integer, Integer> renumbered = new TreeMap<>();
        for (int character : characters) {
            Integer glyph = all.get(character);
            if (glyph != null) {
                renumbered.put(character, kept.size());
                kept.add(glyph);
            }
        }
        ByteBuffer outlines = ByteBuffer.allocate(length("glyf") + 4);
        ByteBuffer offsets = ByteBuffer.allocate(4 * (kept.size() + 1));
        ByteBuffer metrics = ByteBuffer.allocate(4 * kept.size());
        int measured = font.getShort(at("hhea") + 34) & 0xFFFF;
        for (int glyph : kept) {
            offsets.putInt(outlines.position());
            outlines.put(outline(glyph));
            while (outlines.position() % 4 != 0) {
                outlines.put((byte) 0);
            }
            metrics.putShort(font.getShort(at("hmtx") + 4 * Math.min(glyph, measured - 1)));
            metrics.putShort(bearing(glyph, measured));
        }
        offsets.putInt(outlines.position());
        Map<String, byte[]> result = new TreeMap<>();
        result.put("cmap", map(renumbered));
        result.put("glyf", Arrays.copyOf(outlines.array(), outlines.position()));
        result.put("head", put(table("head"), 50, 1));
        result.put("hhea", put(table("hhea"), 34, kept.size()));
        result.put("hmtx", metrics.array());
        result.put("loca", offsets.array());
        result.put("maxp", put(table("maxp"), 4, kept.size()));
        result.put("name", names());
        result.put("OS/2", table("OS/2"));
        result.put("post", table("post"));
        return file(result);
    }

    /// The glyph of each character, from the format 12 or 4 subtables.
    private Map<Integer, Integer> glyphs() {
        Map<Integer, Integer> glyphs = new TreeMap<>();
        int cmap = at("cmap");
        for (int i = 0; i < (font.getShort(cmap + 2) & 0xFFFF); i++) {
            int subtable = cmap + font.getInt(cmap + 8 + 8 * i);
            if (font.getShort(subtable) == 12) {
                for (int group = 0; group < font.getInt(subtable + 12); group++) {
                    int start = subtable + 16 + 12 * group;
                    int first = font.getInt(start);
                    for (int character = first; character <= font.getInt(start + 4); character++) {
                        glyphs.put(character, font.getInt(start + 8) + character - first);
                    }
                }
            } else if (font.getShort(subtable) == 4) {
                segments(subtable, glyphs);
            }
        }
        return glyphs;
    }

    private void segments(int subtable, Map<Integer, Integer> glyphs) {
        int doubled = font.getShort(subtable + 6) & 0xFFFF;
        for (int i = 0; i < doubled; i += 2) {
            int last = font.getShort(subtable + 14 + i) & 0xFFFF;
            int first = font.getShort(subtable + 16 + doubled + i) & 0xFFFF;
            int delta = font.getShort(subtable + 16 + 2 * doubled + i);
            int rangeAt = subtable + 16 + 3 * doubled + i;
            int range = font.getShort(rangeAt) & 0xFFFF;
            for (int character = first; character <= last && character != 0xFFFF; character++) {
                int glyph = range == 0 ? character : font.getShort(rangeAt + range + 2 * (character - first)) & 0xFFFF;
                if (glyph != 0) {
                    glyphs.put(character, (glyph + delta) & 0xFFFF);
                }
            }
        }
    }

    private byte[] outline(int glyph) {
        boolean wide = font.getShort(at("head") + 50) == 1;
        int loca = at("loca");
        int start = wide ? font.getInt(loca + 4 * glyph) : 2 * (font.getShort(loca + 2 * glyph) & 0xFFFF);
        int end = wide ? font.getInt(loca + 4 * glyph + 4) : 2 * (font.getShort(loca + 2 * glyph + 2) & 0xFFFF);
        byte[] bytes = new byte[end - start];
        font.get(at("glyf") + start, bytes);
        return bytes;
    }

    private short bearing(int glyph, int measured) {
        int hmtx = at("hmtx");
        return glyph < measured
                ? font.getShort(hmtx + 4 * glyph + 2)
                : font.getShort(hmtx + 4 * measured + 2 * (glyph - measured));
    }

    private static byte[] map(Map<Integer, Integer> glyphs) {
        ByteBuffer map = ByteBuffer.allocate(12 + 16 + 12 * glyphs.size());
        map.putShort((short) 0).putShort((short) 1);
        map.putShort((short) 3).putShort((short) 10).putInt(12);
        map.putShort((short) 12)
                .putShort((short) 0)
                .putInt(16 + 12 * glyphs.size())
                .putInt(0)
                .putInt(glyphs.size());
        glyphs.forEach(
                (character, glyph) -> map.putInt(character).putInt(character).putInt(glyph));
        return map.array();
    }

    /// The names a font must have (family, style, whole, PostScript), for Windows in Unicode.
    private static byte[] names() {
        byte[] family = "Inter".getBytes(StandardCharsets.UTF_16BE);
        byte[] style = "Regular".getBytes(StandardCharsets.UTF_16BE);
        Map<Integer, byte[]> names = new TreeMap<>(Map.of(1, family, 2, style, 4, family, 6, family));
        int strings = 6 + 12 * names.size();
        ByteBuffer table = ByteBuffer.allocate(strings + 3 * family.length + style.length);
        table.putShort((short) 0).putShort((short) names.size()).putShort((short) strings);
        int offset = 0;
        for (Map.Entry<Integer, byte[]> name : names.entrySet()) {
            table.putShort((short) 3).putShort((short) 1).putShort((short) 0x409);
            table.putShort(name.getKey().shortValue());
            table.putShort((short) name.getValue().length).putShort((short) offset);
            offset += name.getValue().length;
        }
        names.values().forEach(table::put);
        return table.array();
    }

    private static byte[] put(byte[] table, int at, int value) {
        ByteBuffer.wrap(table).putShort(at, (short) value);
        return table;
    }

    private static byte[] file(Map<String, byte[]> tables) {
        int head = 12 + 16 * tables.size();
        int size = head
                + tables.values().stream()
                        .mapToInt(table -> padded(table.length))
                        .sum();
        ByteBuffer out = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(tables.size());
        out.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (16 * power));
        out.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (16 * (tables.size() - power)));
        int at = head;
        for (Map.Entry<String, byte[]> entry : tables.entrySet()) {
            byte[] table = entry.getValue();
            out.put(entry.getKey().getBytes(StandardCharsets.US_ASCII));
            out.putInt(sum(table)).putInt(at).putInt(table.length);
            at += padded(table.length);
        }
        tables.values().forEach(table -> out.put(Arrays.copyOf(table, padded(table.length))));
        return out.array();
    }

    private static int sum(byte[] table) {
        ByteBuffer padded = ByteBuffer.wrap(Arrays.copyOf(table, padded(table.length)));
        int sum = 0;
        while (padded.hasRemaining()) {
            sum += padded.getInt();
        }
        return sum;
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private byte[] table(String name) {
        byte[] bytes = new byte[length(name)];
        font.get(at(name), bytes);
        return bytes;
    }

    private int at(String name) {
        return entry(name)[0];
    }

    private int length(String name) {
        return entry(name)[1];
    }

    private int[] entry(String name) {
        int[] entry = tables.get(name);
        if (entry == null) {
            throw new IllegalStateException("the font has no table " + name);
        }
        return entry;
    }
}
