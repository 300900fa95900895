package plumbline.exchange.plantuml;

import java.time.Duration;

/// PlantUML as it is asked about one file: no more once that took two seconds.
///
/// A file may have a hundred diagrams, each of which takes it all the time that it is given.
final class Rationed implements PlantUml {
    private static final long MOST_NANOS = Duration.ofSeconds(2).toNanos();

    private final PlantUml plantUml;
    private long taken;

    Rationed(PlantUml plantUml) {
        this.plantUml = plantUml;
    }

    @Override
    public Answer ask(String source) {
        if (taken > MOST_NANOS) {
            return new Answer.Absent("the diagrams before took it too long");
        }
        long start = System.nanoTime();
        Answer answer = plantUml.ask(source);
        taken += System.nanoTime() - start;
        return answer;
    }
}
