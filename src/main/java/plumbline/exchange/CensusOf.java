package plumbline.exchange;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.exchange.Census.Counted;
import plumbline.exchange.Census.Reading;
import plumbline.exchange.Census.Row;
import plumbline.exchange.Census.Source;
import plumbline.exchange.Census.Verdict;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;
import plumbline.problem.Severity;

/// What came of reading one file for the census.
record CensusOf(List<Imported> read, List<Problem> problems, long millis) {
    static CensusOf of(String path, Source source, Reading reading) {
        byte[] bytes = source.bytes(path);
        // Not the clock's time: others may be at work on the machine.
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        Decoded<List<Imported>> decoded = reading.read(path, bytes);
        long millis = (thread.getCurrentThreadCpuTime() - start) / 1_000_000;
        return switch (decoded) {
            case Decoded.Good<List<Imported>>(List<Imported> read, List<Problem> problems) ->
                new CensusOf(read, problems, millis);
            case Decoded.Bad<List<Imported>>(List<Problem> problems) -> new CensusOf(List.of(), problems, millis);
        };
    }

    Row row(Counted one) {
        Imported found = found(one.part());
        int nodes = found == null ? 0 : found.design().components().size();
        int links = found == null ? 0 : found.design().links().size();
        int groups = found == null ? 0 : found.design().boundaries().size();
        return new Row(one, nodes, links, groups, millis, verdict(one, found, nodes, links), reason(one, found));
    }

    private @Nullable Imported found(String part) {
        if (part.startsWith("block ")) {
            String block = part.replaceAll(" of .*", "");
            for (Imported imported : read) {
                if (imported.part().equals(block) || imported.part().startsWith(block + ":")) {
                    return imported;
                }
            }
            return read.size() == 1 && read.getFirst().part().isEmpty() ? read.getFirst() : null;
        }
        if (part.startsWith("page ")) {
            String page = part.substring("page ".length());
            for (Imported imported : read) {
                if (imported.part().equals(page)) {
                    return imported;
                }
            }
            for (Imported imported : read) {
                if (imported.part().endsWith(page)) {
                    return imported;
                }
            }
            return null;
        }
        return read.isEmpty() ? null : read.getFirst();
    }

    private static Verdict verdict(Counted one, @Nullable Imported found, int nodes, int links) {
        if (one.negative()) {
            return found == null ? Verdict.REFUSED : Verdict.MISTAKEN;
        }
        if (!one.nodes().known()) {
            return Verdict.UNCOUNTED;
        }
        if (found == null) {
            return Verdict.UNREAD;
        }
        return one.nodes().admits(nodes) && one.links().admits(links) ? Verdict.WELL : Verdict.OFF;
    }

    private String reason(Counted one, @Nullable Imported found) {
        if (found != null) {
            return "";
        }
        String block = one.part().startsWith("block ") ? one.part().replaceAll(" of .*", "") + ":" : "";
        for (Problem problem : problems) {
            if (problem.message().startsWith(block) && (problem.severity() == Severity.ERROR || !block.isEmpty())) {
                return problem.message();
            }
        }
        return problems.isEmpty() ? "" : problems.getFirst().message();
    }
}
