package plumbline.exchange.png;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// The pieces that a PNG file is made of, as its specification lays them out.
final class PngChunks {
    private static final int SIGNATURE = 8;
    /// Length, type and check sum.
    private static final int AROUND = 12;

    private PngChunks() {}

    /// The image with an international text of that keyword behind its header, compressed.
    static byte[] withText(byte[] png, String keyword, String text) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(keyword.getBytes(StandardCharsets.ISO_8859_1));
        // End of keyword; compressed, by zlib; neither a language nor a translated keyword.
        body.writeBytes(new byte[] {0, 1, 0, 0, 0});
        body.writeBytes(compressed(text.getBytes(StandardCharsets.UTF_8)));
        byte[] chunk = chunk("iTXt", body.toByteArray());
        int behindHeader = SIGNATURE + AROUND + ByteBuffer.wrap(png).getInt(SIGNATURE);
        return ByteBuffer.allocate(png.length + chunk.length)
                .put(png, 0, behindHeader)
                .put(chunk)
                .put(png, behindHeader, png.length - behindHeader)
                .array();
    }

    private static byte[] chunk(String type, byte[] body) {
        ByteBuffer chunk = ByteBuffer.allocate(AROUND + body.length);
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(body);
        return chunk.putInt(body.length)
                .put(name)
                .put(body)
                .putInt((int) sum.getValue())
                .array();
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
