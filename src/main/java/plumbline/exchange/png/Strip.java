package plumbline.exchange.png;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/// Some rows of an image as a PNG file holds them: filtered, deflated up to a whole byte, so that strips of one image
/// follow one another as one stream.
///
/// `sum` and `length` are the check sum and the number of the bytes before they were deflated.
record Strip(byte[] deflated, long sum, long length) {
    private static final int SUB = 1;
    private static final int UP = 2;

    /// Makes strips, one after the other, of images of one width.
    static final class Maker implements AutoCloseable {
        private final Canvas canvas;
        private final int rows;
        private final BufferedImage paper;
        private final byte[] filtered;
        private final byte[] buffer = new byte[1 << 16];
        // Speed: flat rows are nothing but zeros after the filter, which no amount of work makes much smaller.
        private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);

        Maker(Canvas canvas, int rows) {
            this.canvas = canvas;
            this.rows = rows;
            paper = canvas.paper(rows);
            filtered = new byte[rows * rowLength()];
        }

        private int rowLength() {
            return 1 + canvas.width() * (canvas.isTransparent() ? 4 : 3);
        }

        /// The strip of that number, counted from the upper edge.
        Strip of(int number) {
            int top = number * rows;
            int count = Math.min(rows, canvas.height() - top);
            canvas.paint(paper, top);
            int length = count * rowLength();
            filter(count);
            Adler32 sum = new Adler32();
            sum.update(filtered, 0, length);
            return new Strip(deflated(length), sum.getValue(), length);
        }

        private void filter(int count) {
            int[] pixels = ((DataBufferInt) paper.getRaster().getDataBuffer()).getData();
            int width = canvas.width();
            Arrays.fill(filtered, (byte) 0);
            for (int row = 0; row < count; row++) {
                int at = row * rowLength();
                int from = row * width;
                // The row above the first belongs to another strip.
                filtered[at] = (byte) (row == 0 ? SUB : UP);
                if (row == 0) {
                    put(pixels[0], 0, at + 1);
                    differences(pixels, 1, 0, width - 1, at + 1 + bytes());
                } else {
                    differences(pixels, from, from - width, width, at + 1);
                }
            }
        }

        private int bytes() {
            return canvas.isTransparent() ? 4 : 3;
        }

        /// Writes in which bytes pixels differ from others; where they don't, zeros lie there already.
        private void differences(int[] pixels, int from, int before, int count, int to) {
            int at = 0;
            while (at < count) {
                int equal = Arrays.mismatch(pixels, from + at, from + count, pixels, before + at, before + count);
                if (equal < 0) {
                    return;
                }
                at += equal;
                while (at < count && pixels[from + at] != pixels[before + at]) {
                    put(pixels[from + at], pixels[before + at], to + at * bytes());
                    at++;
                }
            }
        }

        private void put(int pixel, int other, int to) {
            filtered[to] = (byte) ((pixel >> 16) - (other >> 16));
            filtered[to + 1] = (byte) ((pixel >> 8) - (other >> 8));
            filtered[to + 2] = (byte) (pixel - other);
            if (canvas.isTransparent()) {
                filtered[to + 3] = (byte) ((pixel >> 24) - (other >> 24));
            }
        }

        private byte[] deflated(int length) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            deflater.reset();
            deflater.setInput(filtered, 0, length);
            int got;
            do {
                got = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
                out.write(buffer, 0, got);
            } while (got == buffer.length);
            return out.toByteArray();
        }

        @Override
        public void close() {
            deflater.end();
        }
    }
}
