package dev.edd.fuzzing;

import com.code_intelligence.jazzer.Jazzer;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Lets Jazzer look for inputs that reach new branches of a target, in a process of its own: its agent rewrites classes, and an
 * input that never ends, or needs all memory, must not take the tests with it. The annotations of Jazzer's own for JUnit are
 * made for JUnit 5. For one thread.
 */
public final class GuidedRun {
    private static final int SECONDS_TO_START_AND_END = 300;
    private static final int SECONDS_WORTH_COMPILING = 20;
    private static final int PROCESS_MEGABYTES = 4_096;

    private final FuzzTargets targets;
    private final FuzzTarget target;
    private final Bounds bounds;
    private final Path folder;

    private GuidedRun(FuzzTargets targets, FuzzTarget target, Bounds bounds, Path reports) {
        this.targets = targets;
        this.target = target;
        this.bounds = bounds;
        this.folder = reports.resolve(target.name());
    }

    /**
     * Runs a target until the time is over or something is found.
     *
     * @param targets what the target belongs to
     * @param target the target
     * @param bounds what it may take
     * @param reports where the report goes, as {@code <target>.txt}, and a folder with the log, the inputs that reached
     *     something new, and what was found
     * @return the report
     */
    public static GuidedReport of(FuzzTargets targets, FuzzTarget target, Bounds bounds, Path reports) {
        try {
            return new GuidedRun(targets, target, bounds, reports).run();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new AssertionError("the run was interrupted", cause);
        }
    }

    private GuidedReport run() throws IOException, InterruptedException {
        Seeds seeds = Seeds.of(target);
        prepare(seeds);
        Path log = folder.resolve("log.txt");
        Process jazzer = new ProcessBuilder(command(seeds))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log.toFile()))
                .start();
        int exit;
        try {
            // unless an input ends it before, it ends by itself: what does not is reported as a process that was killed
            if (!jazzer.waitFor(SECONDS_TO_START_AND_END + bounds.seconds(), TimeUnit.SECONDS)) {
                jazzer.destroyForcibly();
            }
            exit = jazzer.waitFor();
        } finally {
            jazzer.destroyForcibly();
        }
        GuidedReport report = GuidedReport.read(target.name(), bounds.seconds(), exit, folder);
        Files.writeString(folder.resolveSibling(target.name() + ".txt"), report.text());
        return report;
    }

    private void prepare(Seeds seeds) throws IOException {
        if (Files.exists(folder)) {
            for (Path each : Seeds.filesIn(folder)) {
                Files.delete(each);
            }
        }
        Files.createDirectories(folder.resolve("corpus"));
        Files.createDirectories(folder.resolve("findings"));
        Files.writeString(folder.resolve("dictionary.txt"), seeds.dictionary());
    }

    private List<String> command(Seeds seeds) {
        String watched = String.join(File.pathSeparator, target.watched());
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + bounds.heapMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=" + (bounds.seconds() < SECONDS_WORTH_COMPILING ? 1 : 4),
                "-XX:+EnableDynamicAgentLoading",
                "-cp",
                System.getProperty("java.class.path"),
                Jazzer.class.getName(),
                "--target_class=" + Entry.class.getName(),
                "--target_args=" + targets.getClass().getName() + " " + target.name(),
                "--instrumentation_includes=" + watched,
                "--custom_hook_includes=" + watched,
                "--coverage_report=" + folder.resolve("coverage.txt"),
                "--reproducer_path=" + folder.resolve("findings"),
                "-artifact_prefix=" + folder.resolve("findings") + File.separator,
                "-dict=" + folder.resolve("dictionary.txt"),
                "-max_total_time=" + bounds.seconds(),
                "-timeout=" + bounds.secondsAnInput(),
                "-max_len=" + bounds.longestInput(),
                "-rss_limit_mb=" + PROCESS_MEGABYTES,
                "-print_final_stats=1",
                folder.resolve("corpus").toString()));
        seeds.folders().forEach(each -> command.add(each.toString()));
        return command;
    }
}
