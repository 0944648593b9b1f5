package dev.edd.benchmarks.jdbc;

import dev.edd.benchmarks.Standing;
import dev.edd.benchmarks.report.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Contenders that take turns round by round, so that what else the machine and its disk do meets all of them alike.
 */
final class SideBySide {
    /**
     * One of them.
     *
     * @param name what tables call it
     * @param standing what it stands for
     * @param preparing what comes before a round and is not timed; gives the round
     */
    record Contender(String name, Standing standing, Supplier<Supplier<Timed>> preparing) {}

    private final List<Contender> contenders;
    private final List<List<Timed>> measured;

    private SideBySide(List<Contender> contenders, List<List<Timed>> measured) {
        this.contenders = contenders;
        this.measured = measured;
    }

    /** As many rounds warm up as are measured. */
    static SideBySide run(int rounds, Contender... contenders) {
        return run(rounds, rounds, contenders);
    }

    /** For what lasts so long that it warms up by itself. */
    static SideBySide once(Contender... contenders) {
        return run(0, 1, contenders);
    }

    private static SideBySide run(int warmingUp, int rounds, Contender... contenders) {
        List<Contender> all = List.of(contenders);
        List<List<Timed>> measured = new ArrayList<>();
        all.forEach(each -> measured.add(new ArrayList<>()));
        for (int round = 0; round < warmingUp + rounds; round++) {
            for (int turn = 0; turn < all.size(); turn++) {
                int at = (turn + round) % all.size(); // nobody always goes first
                Timed timed = all.get(at).preparing().get().get();
                if (round >= warmingUp) {
                    measured.get(at).add(timed);
                }
            }
        }
        return new SideBySide(all, measured);
    }

    /** How many operations each did a second. */
    List<Figure> rates(String title, String unit, @Nullable Long size) {
        return figures(title, unit, size, Timed::perSecond);
    }

    /** How long an operation of each took. */
    List<Figure> times(String title, @Nullable Long size) {
        return figures(title, "us", size, Timed::microsecondsEach);
    }

    /** Within which time each did half of its operations, 95 and 99 of a hundred. */
    List<Figure> latencies(String title) {
        List<Figure> figures = new ArrayList<>();
        for (int at = 0; at < contenders.size(); at++) {
            for (int percent : List.of(50, 95, 99)) {
                figures.add(new Figure(
                        title,
                        contenders.get(at).name() + " p" + percent,
                        contenders.get(at).standing(),
                        null,
                        "us",
                        Timed.percentile(measured.get(at), percent / 100.0),
                        0,
                        null));
            }
        }
        return figures;
    }

    private List<Figure> figures(String title, String unit, @Nullable Long size, ToDoubleFunction<Timed> value) {
        List<Figure> figures = new ArrayList<>();
        for (int at = 0; at < contenders.size(); at++) {
            double[] values =
                    measured.get(at).stream().mapToDouble(value).sorted().toArray();
            double sum = 0;
            for (double each : values) {
                sum += each;
            }
            figures.add(new Figure(
                    title,
                    contenders.get(at).name(),
                    contenders.get(at).standing(),
                    size,
                    unit,
                    sum / values.length,
                    (values[values.length - 1] - values[0]) / 2,
                    null));
        }
        return figures;
    }
}
