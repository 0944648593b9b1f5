package dev.edd.benchmarks.report;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where it was measured.
 *
 * @param processor its name, as the system tells it
 * @param cores how many there are
 * @param memory of the machine, in whole GiB
 * @param system name and architecture of the operating system
 * @param jdk vendor and version
 */
public record Machine(String processor, int cores, long memory, String system, String jdk) {
    private static final Path LINUX = Path.of("/proc/cpuinfo");

    /**
     * This machine.
     *
     * @return what it says of itself
     */
    public static Machine here() {
        return new Machine(
                processorHere(),
                Runtime.getRuntime().availableProcessors(),
                Math.round(bytesHere() / (double) (1L << 30)),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                System.getProperty("java.vendor") + " " + System.getProperty("java.runtime.version"));
    }

    private static long bytesHere() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
    }

    private static String processorHere() {
        if (!Files.isReadable(LINUX)) {
            return "unknown";
        }
        try (Stream<String> lines = Files.lines(LINUX)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse("unknown");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
