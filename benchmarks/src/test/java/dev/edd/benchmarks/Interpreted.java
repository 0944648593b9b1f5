package dev.edd.benchmarks;

import com.sun.management.ThreadMXBean;
import dev.edd.benchmarks.report.Figure;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * How many bytes operations allocate where nothing is compiled: there the count is exact, for the interpreter leaves nothing out,
 * and no compiled code allocates more.
 */
final class Interpreted {
    /** Enough for all that is made once: classes, call sites, and what stands in lazy fields. */
    private static final int TIMES = 20;

    private Interpreted() {}

    /** The bytes of each operation by its name. The operations are made by a public constructor, in another process. */
    static Map<String, Long> bytes(Class<? extends Supplier<Map<String, Runnable>>> operations) {
        Map<String, Long> bytes = new TreeMap<>();
        Fork.run(Interpreted.class, List.of("-Xint"), List.of(operations.getName()))
                .forEach(each -> bytes.put(each.measured(), (long) each.value()));
        return bytes;
    }

    /** Tells the bytes of the operations of the class that the first argument names. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        List<Figure> figures = new ArrayList<>();
        Map<?, ?> operations = (Map<?, ?>) Class.forName(arguments[0])
                .asSubclass(Supplier.class)
                .getConstructor()
                .newInstance()
                .get();
        operations.forEach((name, operation) -> figures.add(new Figure(
                (String) name, "edd", Standing.OURS, null, "B/op", allocatedBy((Runnable) operation), 0, null)));
        Fork.tell(figures, Path.of(arguments[1]));
    }

    private static long allocatedBy(Runnable operation) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int time = 0; time < TIMES; time++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            operation.run();
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }
}
