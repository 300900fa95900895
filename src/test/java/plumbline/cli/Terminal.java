package plumbline.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// A terminal that remembers what was printed on it.
final class Terminal {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private byte[] typed = {};

    Terminal typing(String text) {
        return typing(text.getBytes(StandardCharsets.UTF_8));
    }

    Terminal typing(byte[] bytes) {
        typed = bytes.clone();
        return this;
    }

    int run(String... arguments) {
        out.reset();
        err.reset();
        return Plumbline.run(console(), arguments);
    }

    Console console() {
        return new Console(
                new ByteArrayInputStream(typed),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    /// What was printed, byte by byte: a picture is no text.
    byte[] bytes() {
        return out.toByteArray();
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
