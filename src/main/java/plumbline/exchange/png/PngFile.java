package plumbline.exchange.png;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// The bytes of a PNG file as its specification lays them out: header, texts, the strips of the image as one stream.
final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte COLOURS = 2;
    private static final byte COLOURS_AND_ALPHA = 6;
    private static final byte[] STREAM_BEGINS = {0x78, 0x01};
    /// An empty block that is the last one.
    private static final byte[] STREAM_ENDS = {0x03, 0x00};

    private static final long ADLER = 65_521;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    PngFile(int width, int height, boolean transparent) {
        out.writeBytes(SIGNATURE);
        byte colours = transparent ? COLOURS_AND_ALPHA : COLOURS;
        // Eight bits a colour; the only compression and filter method there is; not interlaced.
        byte[] rest = {8, colours, 0, 0, 0};
        chunk(
                "IHDR",
                ByteBuffer.allocate(13).putInt(width).putInt(height).put(rest).array());
    }

    /// An international text of that keyword, compressed.
    void text(String keyword, String text) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(keyword.getBytes(StandardCharsets.ISO_8859_1));
        // End of keyword; compressed, by zlib; neither a language nor a translated keyword.
        body.writeBytes(new byte[] {0, 1, 0, 0, 0});
        body.writeBytes(compressed(text.getBytes(StandardCharsets.UTF_8)));
        chunk("iTXt", body.toByteArray());
    }

    /// The file, its image made of these strips from the upper edge to the lower.
    byte[] with(List<Strip> strips) {
        long sum = 1;
        chunk("IDAT", STREAM_BEGINS);
        for (Strip strip : strips) {
            chunk("IDAT", strip.deflated());
            sum = joined(sum, strip.sum(), strip.length());
        }
        chunk("IDAT", ByteBuffer.allocate(6).put(STREAM_ENDS).putInt((int) sum).array());
        chunk("IEND", new byte[0]);
        return out.toByteArray();
    }

    /// The Adler-32 sum of bytes that have the first sum followed by so many that have the second.
    static long joined(long first, long second, long secondLength) {
        long low = (first & 0xFFFF) + (second & 0xFFFF) - 1;
        long before = (first & 0xFFFF) - 1;
        long high = (first >> 16) + (second >> 16) + secondLength % ADLER * before;
        return Math.floorMod(high, ADLER) << 16 | Math.floorMod(low, ADLER);
    }

    private void chunk(String type, byte[] body) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(body);
        out.writeBytes(ByteBuffer.allocate(4).putInt(body.length).array());
        out.writeBytes(name);
        out.writeBytes(body);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] compressed(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
