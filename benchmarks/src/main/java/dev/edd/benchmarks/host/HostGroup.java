package dev.edd.benchmarks.host;

import dev.edd.benchmarks.Effort;
import dev.edd.benchmarks.Group;
import dev.edd.benchmarks.report.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The packaged reference host, one server at a time, under load from another process. */
public final class HostGroup implements Group {
    private static final String RESIDENT = "resident memory";
    private static final String HEAP = "heap used";

    /** What the page shows first. */
    private static final List<String> ORDER = List.of(
            Load.CREATES,
            Load.CREATE + " p50",
            Load.CREATE + " p99",
            Load.CARRIED,
            Load.READS,
            Load.READ + " p50",
            Load.READ + " p99",
            RESIDENT,
            HEAP);

    private static final double MIB = 1 << 20;

    @Override
    public String name() {
        return "host";
    }

    @Override
    public List<Figure> measure(Effort effort) {
        List<Figure> figures = new ArrayList<>();
        for (Contender contender : Contender.values()) {
            try (Running server = contender.start()) {
                figures.addAll(Load.on(
                        server.port(), contender.customer(server), effort, contender.title(), contender.standing()));
                Footprint footprint = Footprint.of(server.pid());
                footprint.resident().ifPresent(bytes -> figures.add(mebibytes(RESIDENT, contender, bytes)));
                figures.add(mebibytes(HEAP, contender, footprint.heap()));
            }
        }
        figures.sort(Comparator.comparingInt(each -> ORDER.indexOf(each.measured())));
        return figures;
    }

    private static Figure mebibytes(String measured, Contender contender, long bytes) {
        return new Figure(
                measured, contender.title(), contender.standing(), null, "MiB", bytes / MIB, 0, null);
    }
}
