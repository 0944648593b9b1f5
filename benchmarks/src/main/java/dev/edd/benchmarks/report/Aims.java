package dev.edd.benchmarks.report;

import java.util.List;

/** Everything that is aimed at, in one place. */
public final class Aims {
    /** The aims, group by group. */
    public static final List<Aim> ALL = List.of(
            Aim.timeToFastestPeer("step", "step", 0.5),
            Aim.timeToFloor("step", "step", 1.5),
            Aim.timeToFastestPeer("step", "course", 0.5),
            Aim.timeToFloor("step", "course", 1.5),
            Aim.timeToFastestPeer("form", "valid", 1.0 / 3),
            Aim.timeToFastestPeer("form", "faulty", 1.0 / 3),
            Aim.growth("form", "prompt", 1.5),
            Aim.growth("memory", "command", 1.5),
            Aim.value("memory", "a case retained", "B", 1_536),
            Aim.rateToFloor("jdbc", "commands on PostgreSQL by 1 thread", 0.8),
            Aim.rateToFloor("jdbc", "commands on PostgreSQL by 2 threads", 0.8),
            Aim.rateToFloor("jdbc", "commands on H2 by 1 thread", 0.8),
            Aim.rateToFloor("jdbc", "commands on H2 by 2 threads", 0.8),
            Aim.rateToPeer("jdbc", "steps of the lifecycle on PostgreSQL", 3));

    private Aims() {}
}
