package dev.edd.benchmarks.memory;

import dev.edd.benchmarks.Effort;
import dev.edd.benchmarks.Fork;
import dev.edd.benchmarks.Group;
import dev.edd.benchmarks.report.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The store in memory at growing sizes, each in a process of its own. */
public final class MemoryGroup implements Group {
    /** What the table shows first. */
    private static final List<String> ORDER = List.of(
            MemoryRun.COMMAND,
            MemoryRun.PAGE,
            MemoryRun.APPROVED,
            MemoryRun.RATE,
            MemoryRun.RETAINED,
            MemoryRun.CUSTOMER_RETAINED);

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public List<Figure> measure(Effort effort) {
        List<Figure> figures = new ArrayList<>();
        for (int size : sizes(effort)) {
            String heap = Math.max(512, 200 + size / 125) + "m"; // 8 KiB a case, and room for the commands' history
            figures.addAll(Fork.run(
                    MemoryRun.class,
                    // touched before: who is the first to allocate in a fresh heap pays for the pages, and not for the
                    // work
                    List.of("-Xms" + heap, "-Xmx" + heap, "-XX:+AlwaysPreTouch"),
                    List.of(effort.name(), Integer.toString(size))));
        }
        figures.sort(Comparator.comparingInt(each -> ORDER.indexOf(each.measured())));
        return figures;
    }

    private static List<Integer> sizes(Effort effort) {
        return switch (effort) {
            case FULL -> List.of(1_000, 10_000, 100_000, 1_000_000);
            case QUICK -> List.of(1_000, 4_000);
        };
    }
}
