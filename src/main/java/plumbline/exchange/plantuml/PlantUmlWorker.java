package plumbline.exchange.plantuml;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/// The program of the child process: it answers one source after the other until its input ends.
///
/// A message is a source, the answer a message; the first message out is empty and says that it is
/// ready. It ends itself when a source takes it longer than its parent would wait.
public final class PlantUmlWorker {
    private static final long LONGEST_MILLIS = 5_000;

    private PlantUmlWorker() {}

    /// Started by `Worker` only; takes no arguments.
    public static void main(String[] arguments) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
        AtomicLong since = new AtomicLong();
        Thread watch = new Thread(() -> watch(since), "watch");
        watch.setDaemon(true);
        watch.start();
        PlantUmlParser.answer("@startuml\n[a] --> [b] : c\n@enduml\n");
        Wire.send(out, new byte[0]);
        while (true) {
            String source;
            try {
                source = new String(Wire.receive(in), StandardCharsets.UTF_8);
            } catch (EOFException parentIsGone) {
                return;
            }
            since.set(System.nanoTime());
            Answer answer = answer(source);
            since.set(0);
            Wire.send(out, Wire.written(answer));
        }
    }

    private static Answer answer(String source) {
        try {
            return PlantUmlParser.answer(source);
        } catch (StackOverflowError tooDeep) {
            return new Answer.Exhausted("it nests too deeply");
        } catch (OutOfMemoryError tooMuch) {
            return new Answer.Exhausted("it needs too much memory");
        } catch (RuntimeException faultOfPlantUml) {
            return new Answer.Refused(0, "PlantUML failed over it", java.util.List.of());
        }
    }

    private static void watch(AtomicLong since) {
        while (true) {
            try {
                Thread.sleep(500);
            } catch (InterruptedException asked) {
                return;
            }
            long start = since.get();
            if (start != 0 && System.nanoTime() - start > LONGEST_MILLIS * 1_000_000) {
                Runtime.getRuntime().halt(1);
            }
        }
    }
}
