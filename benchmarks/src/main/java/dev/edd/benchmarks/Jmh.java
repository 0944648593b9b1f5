package dev.edd.benchmarks;

import dev.edd.benchmarks.report.Figure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs a class of JMH's, each benchmark and parameter in processes of its own, with the bytes that it allocates. */
public final class Jmh {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private Jmh() {}

    /**
     * Measures every benchmark of a class.
     *
     * @param benchmarks the class
     * @param effort how much
     * @return what JMH says
     */
    public static Collection<RunResult> run(Class<?> benchmarks, Effort effort) {
        if (effort == Effort.QUICK) {
            System.setProperty("jmh.ignoreLock", "true"); // what proves nothing about time may run beside another run
        }
        TimeValue time = TimeValue.milliseconds(effort.iteration().toMillis());
        Options options = new OptionsBuilder()
                .include("^" + benchmarks.getName() + "\\.")
                .forks(effort.forks())
                .warmupIterations(effort.iterations())
                .warmupTime(time)
                .measurementIterations(effort.iterations())
                .measurementTime(time)
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend("-Xms512m", "-Xmx512m")
                .shouldFailOnError(true)
                .verbosity(effort == Effort.QUICK ? VerboseMode.SILENT : VerboseMode.NORMAL)
                .build();
        try {
            return new Runner(options).run();
        } catch (RunnerException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /**
     * The figures of benchmarks that have a contender as their parameter.
     *
     * @param <C> the contenders
     * @param results what JMH said
     * @param contenders the contenders
     * @return a figure a result, benchmark by benchmark in the order of the contenders
     */
    public static <C extends Enum<C> & Contending> List<Figure> figures(
            Collection<RunResult> results, Class<C> contenders) {
        List<Figure> figures = new ArrayList<>();
        for (String measured : results.stream().map(Jmh::measured).distinct().toList()) {
            for (C contender : contenders.getEnumConstants()) {
                for (RunResult result : results) {
                    if (measured(result).equals(measured)
                            && result.getParams().getParam("contender").equals(contender.name())) {
                        figures.add(figure(result, contender.title(), contender.standing(), null));
                    }
                }
            }
        }
        return figures;
    }

    /**
     * The figures of benchmarks of the library that have a size as their parameter.
     *
     * @param results what JMH said
     * @return a figure a result
     */
    public static List<Figure> sized(Collection<RunResult> results) {
        return results.stream()
                .map(result -> figure(
                        result,
                        "edd",
                        Standing.OURS,
                        Long.valueOf(result.getParams().getParam("size"))))
                .toList();
    }

    private static Figure figure(RunResult result, String contender, Standing standing, @Nullable Long size) {
        Result<?> time = result.getPrimaryResult();
        double error = time.getScoreError();
        Result<?> allocated = result.getSecondaryResults().get(ALLOCATED);
        return new Figure(
                measured(result),
                contender,
                standing,
                size,
                time.getScoreUnit(),
                time.getScore(),
                Double.isNaN(error) ? 0 : error,
                allocated == null ? null : allocated.getScore());
    }

    private static String measured(RunResult result) {
        String name = result.getParams().getBenchmark();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
