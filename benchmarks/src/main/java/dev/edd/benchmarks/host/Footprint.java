package dev.edd.benchmarks.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What memory another Java process of this machine takes; it must run G1, and be ours. */
final class Footprint {
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final Pattern HEAP = Pattern.compile("garbage-first heap\\s.*?\\bused (\\d+)K");
    private static final int KIB = 1_024;

    private final long pid;

    private Footprint(long pid) {
        this.pid = pid;
    }

    static Footprint of(long pid) {
        return new Footprint(pid);
    }

    /** Bytes of its memory that are in the machine's, where the system tells them as Linux does. */
    OptionalLong resident() {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        if (!Files.exists(status)) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(kibibytes(RESIDENT, Files.readString(status)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Bytes of its heap that are in use after a full collection. */
    long heap() {
        ask("GC.run");
        return usedHeap(ask("GC.heap_info"));
    }

    /** Reads the answer to {@code jcmd <pid> GC.heap_info}. */
    static long usedHeap(String told) {
        return kibibytes(HEAP, told);
    }

    private static long kibibytes(Pattern pattern, String told) {
        Matcher found = pattern.matcher(told);
        if (!found.find()) {
            throw new IllegalStateException("there is no " + pattern + " in: " + told);
        }
        return Long.parseLong(found.group(1)) * KIB;
    }

    private String ask(String command) {
        try {
            Process asking = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            Long.toString(pid),
                            command)
                    .redirectErrorStream(true)
                    .start();
            try {
                String told = new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                int code = asking.waitFor();
                if (code != 0) {
                    throw new IllegalStateException("jcmd ended with " + code + ": " + told);
                }
                return told;
            } finally {
                asking.destroyForcibly();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
