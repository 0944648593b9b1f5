package dev.edd.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * The processes that this one starts: those that are left are stopped when it ends, also when it is told to from outside. Only a kill
 * that it is not told of leaves them behind. Thread-safe.
 */
public final class Offspring {
    private static final Duration FAREWELL = Duration.ofSeconds(20);
    private static final Set<Process> STARTED = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Offspring::stopAll, "stops what was started"));
    }

    private Offspring() {}

    /**
     * Starts a process.
     *
     * @param description what is started, and how
     * @return the process
     * @throws IOException when it cannot be started
     */
    public static Process start(ProcessBuilder description) throws IOException {
        STARTED.removeIf(each -> !each.isAlive());
        Process process = description.start();
        STARTED.add(process);
        return process;
    }

    /**
     * Asks a process to end, waits for it, and kills it when it takes too long. Nothing happens to one that has ended.
     *
     * @param process one of those started here
     */
    public static void stop(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(FAREWELL.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static void stopAll() {
        STARTED.forEach(Process::destroy); // all are asked before any is waited for
        STARTED.forEach(Offspring::stop);
    }
}
