package dev.edd.benchmarks.host;

import dev.edd.benchmarks.Effort;
import dev.edd.benchmarks.Fork;
import dev.edd.benchmarks.Standing;
import dev.edd.benchmarks.report.Figure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The load on one server, in this process: checks of counterparties are created, and then read, by connections each of which calls again
 * as soon as it is answered. As many rounds warm up as are measured.
 */
final class Load {
    static final String CREATES = "creates a second";
    static final String CREATE = "create";
    static final String CARRIED = "checks carried through a second";
    static final String READS = "reads a second";
    static final String READ = "read";

    private static final int CONNECTIONS = 8;

    /** A stride that no number of checks shares a factor with, so that reads come to all of them, far from one another. */
    private static final int STRIDE = 7_919;

    private final Effort effort;
    private final String title;
    private final Standing standing;
    private final Checks checks;
    private final List<Figure> figures = new ArrayList<>();

    private Load(Effort effort, String title, Standing standing, Checks checks) {
        this.effort = effort;
        this.title = title;
        this.standing = standing;
        this.checks = checks;
    }

    /** Puts the load on a server from a process of its own, and gives what it measured. */
    static List<Figure> on(int port, String customer, Effort effort, String title, Standing standing) {
        return Fork.run(
                Load.class,
                List.of("-Xmx256m"),
                List.of(Integer.toString(port), customer, effort.name(), title, standing.name()));
    }

    /**
     * Measures.
     *
     * @param arguments the port, the guid of a verified customer, the effort, what the server is called and stands for, and the file for
     *     the figures
     */
    public static void main(String[] arguments) {
        Loop loop = new Loop(Integer.parseInt(arguments[0]), Contender.KEY, CONNECTIONS);
        Load load = new Load(
                Effort.valueOf(arguments[2]),
                arguments[3],
                Standing.valueOf(arguments[4]),
                new Checks(loop, arguments[1]));
        load.read(load.create());
        Fork.tell(load.figures, Path.of(arguments[5]));
    }

    /** Gives the guids of the checks. */
    private List<String> create() {
        List<String> created = new ArrayList<>();
        List<Times> rounds = new ArrayList<>();
        List<Double> carried = new ArrayList<>();
        for (int round = 0; round < 2 * effort.rounds(); round++) {
            List<String> counterparties = checks.register(calls());
            long begun = System.nanoTime();
            rounds.add(checks.create(counterparties, created));
            checks.awaitAllOver();
            carried.add(calls() / ((System.nanoTime() - begun) / 1e9));
        }
        tell(CREATES, CREATE, rounds);
        if (standing == Standing.OURS) { // the floor carries nothing anywhere
            figures.add(figure(CARRIED, "op/s", measured(carried)));
        }
        return created;
    }

    private void read(List<String> created) {
        List<Times> rounds = new ArrayList<>();
        for (int round = 0; round < 2 * effort.rounds(); round++) {
            rounds.add(checks.read(
                    5 * calls(), number -> created.get((int) ((long) number * STRIDE % created.size()))));
        }
        tell(READS, READ, rounds);
    }

    private int calls() {
        return effort == Effort.FULL ? 2_000 : 100;
    }

    private void tell(String rate, String call, List<Times> all) {
        List<Times> rounds = measured(all);
        figures.add(
                figure(rate, "op/s", rounds.stream().map(Times::callsASecond).toList()));
        for (int percent : List.of(50, 99)) {
            double part = percent / 100.0;
            Figure ofRounds = figure(
                    call + " p" + percent,
                    "ms",
                    rounds.stream().map(each -> each.within(part)).toList());
            figures.add(new Figure(
                    ofRounds.measured(),
                    title,
                    standing,
                    null,
                    ofRounds.unit(),
                    Times.within(rounds, part),
                    ofRounds.error(),
                    null));
        }
    }

    private <R> List<R> measured(List<R> rounds) {
        return rounds.subList(effort.rounds(), rounds.size());
    }

    private Figure figure(String measured, String unit, List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double sum = 0;
        for (double each : sorted) {
            sum += each;
        }
        double error = (sorted[sorted.length - 1] - sorted[0]) / 2;
        return new Figure(measured, title, standing, null, unit, sum / sorted.length, error, null);
    }
}
