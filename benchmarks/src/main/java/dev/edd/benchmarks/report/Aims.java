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
            Aim.value("memory", "a case retained", "B", 1_536));

    private Aims() {}
}
