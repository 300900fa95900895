package plumbline.files.journal;

import java.nio.file.Path;

/// A process that draws without end and writes each step into a journal: for being killed.
public final class DrawingProcess {
    private DrawingProcess() {}

    /// Tells the number of each step once it is written.
    public static void main(String[] arguments) throws Exception {
        try (Draft draft = new Drafts(Path.of(arguments[0])).fresh()) {
            Sitting sitting = new Sitting(Long.parseLong(arguments[1]));
            for (int step = 1; ; step++) {
                if (draft.write(sitting.goOn().journal()).isPresent()) {
                    throw new IllegalStateException("the journal can't be written");
                }
                System.out.println(step);
                System.out.flush();
            }
        }
    }
}
