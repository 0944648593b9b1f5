package dev.edd.benchmarks.host;

import dev.edd.benchmarks.Effort;
import dev.edd.benchmarks.Group;
import dev.edd.benchmarks.jdbc.Server;
import dev.edd.benchmarks.report.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The packaged reference host on its databases, and an idle one: one server at a time, under load from another process. */
public final class HostGroup implements Group {
    private static final String RESIDENT = "resident memory";
    private static final String HEAP = "heap used";
    private static final double MIB = 1 << 20;

    /** What the page shows first. */
    private static final List<String> ORDER = List.of(
            Load.CREATES,
            Load.CREATE + " p50",
            Load.CREATE + " p99",
            Load.BROUGHT,
            Load.READS,
            Load.READ + " p50",
            Load.READ + " p99",
            RESIDENT,
            HEAP);

    @Override
    public String name() {
        return "host";
    }

    @Override
    public List<Figure> measure(Effort effort) {
        List<Figure> figures = new ArrayList<>();
        for (Packaged each : Packaged.values()) {
            each.jar(); // who has none is told so before anything is measured
        }
        for (Contender contender : contenders(effort)) {
            if (contender == Contender.POSTGRESQL) {
                try (Server postgres = Server.start()) {
                    figures.addAll(measure(contender, effort, postgres.url()));
                }
            } else {
                figures.addAll(measure(contender, effort, ""));
            }
        }
        figures.sort(Comparator.comparingInt(each -> ORDER.indexOf(each.measured())));
        return figures;
    }

    /** Which disk it waits for proves nothing more about whether it works. */
    private static List<Contender> contenders(Effort effort) {
        return effort == Effort.FULL
                ? List.of(Contender.values())
                : List.of(Contender.H2, Contender.POSTGRESQL, Contender.IDLE);
    }

    private static List<Figure> measure(Contender contender, Effort effort, String postgres) {
        try (Place place = Place.fresh()) {
            List<String> customers = contender.customers(place.folder(), postgres, Load.customers(effort));
            try (Running server = contender.start(place.folder(), postgres)) {
                List<Figure> figures = new ArrayList<>(Load.on(server.port(), customers, place, effort, contender));
                Footprint footprint = Footprint.of(server.pid());
                footprint.resident().ifPresent(bytes -> figures.add(mebibytes(RESIDENT, contender, bytes)));
                figures.add(mebibytes(HEAP, contender, footprint.heap()));
                return figures;
            }
        }
    }

    private static Figure mebibytes(String measured, Contender contender, long bytes) {
        return new Figure(measured, contender.title(), contender.standing(), null, "MiB", bytes / MIB, 0, null);
    }
}
