package dev.edd.benchmarks.host;

import dev.edd.benchmarks.Effort;
import dev.edd.benchmarks.Fork;
import dev.edd.benchmarks.Standing;
import dev.edd.benchmarks.report.Figure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The load on one server, in this process: cases are created, and then read, by connections each of which calls again
 * as soon as it is answered. As many rounds warm up as are measured.
 */
final class Load {
    static final String CREATES = "creates a second";
    static final String CREATE = "create";
    static final String BROUGHT = "cases brought to officers a second";
    static final String READS = "reads a second";
    static final String READ = "read";

    private static final int CONNECTIONS = 8;
    private static final int READS_OF_A_CREATE = 5;

    /** A stride that no number of cases shares a factor with, so that reads come to all of them, far from one another. */
    private static final int STRIDE = 7_919;

    private final Effort effort;
    private final Contender contender;
    private final Cases cases;
    private final List<Figure> figures = new ArrayList<>();

    private Load(Effort effort, Contender contender, Cases cases) {
        this.effort = effort;
        this.contender = contender;
        this.cases = cases;
    }

    /** How many customers it needs: each has one case. */
    static int customers(Effort effort) {
        return 2 * effort.rounds() * calls(effort);
    }

    /** Puts the load on a server from a process of its own, and gives what it measured. */
    static List<Figure> on(int port, List<String> customers, Place place, Effort effort, Contender contender) {
        try {
            Path guids = Files.write(place.folder().resolve("customers.txt"), customers);
            return Fork.run(
                    Load.class,
                    List.of("-Xmx256m"),
                    List.of(Integer.toString(port), guids.toString(), effort.name(), contender.name()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Measures.
     *
     * @param arguments the port, a file with the guids of customers, the effort, the contender, and the file for the figures
     * @throws IOException when the guids cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Loop loop = new Loop(Integer.parseInt(arguments[0]), Contender.KEY, CONNECTIONS);
        List<String> customers = Files.readAllLines(Path.of(arguments[1]));
        Load load = new Load(Effort.valueOf(arguments[2]), Contender.valueOf(arguments[3]), new Cases(loop));
        load.read(load.create(customers));
        Fork.tell(load.figures, Path.of(arguments[4]));
    }

    /** Gives the guids of the cases. */
    private List<String> create(List<String> customers) {
        int calls = calls(effort);
        List<String> created = new ArrayList<>();
        List<Times> rounds = new ArrayList<>();
        List<Double> brought = new ArrayList<>();
        for (int round = 0; round < 2 * effort.rounds(); round++) {
            long begun = System.nanoTime();
            rounds.add(cases.create(customers.subList(round * calls, (round + 1) * calls), created));
            cases.awaitOfficers();
            brought.add(calls / ((System.nanoTime() - begun) / 1e9));
        }
        tell(CREATES, CREATE, rounds);
        if (contender.standing() == Standing.OURS) { // the floor brings nothing anywhere
            figures.add(figure(BROUGHT, "op/s", measured(brought)));
        }
        return created;
    }

    private void read(List<String> created) {
        List<Times> rounds = new ArrayList<>();
        for (int round = 0; round < 2 * effort.rounds(); round++) {
            rounds.add(cases.read(
                    READS_OF_A_CREATE * calls(effort),
                    number -> created.get((int) ((long) number * STRIDE % created.size()))));
        }
        tell(READS, READ, rounds);
    }

    private static int calls(Effort effort) {
        return effort == Effort.FULL ? 1_000 : 50;
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
                    contender.title(),
                    contender.standing(),
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
        return new Figure(
                measured, contender.title(), contender.standing(), null, unit, sum / sorted.length, error, null);
    }
}
