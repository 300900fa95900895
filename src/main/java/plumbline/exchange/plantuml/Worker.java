package plumbline.exchange.plantuml;

/// placeholder until the process stands
final class Worker {
    private Worker() {}

    static PlantUml shared() {
        return source -> new Answer.Absent("not started");
    }
}
