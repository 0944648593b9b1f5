package dev.edd.benchmarks.jdbc;

import dev.edd.adapters.jdbc.TenantName;
import dev.edd.benchmarks.Effort;
import dev.edd.benchmarks.Fork;
import dev.edd.benchmarks.Standing;
import dev.edd.benchmarks.jdbc.SideBySide.Contender;
import dev.edd.benchmarks.report.Figure;
import dev.edd.domain.party.CustomerId;
import dev.edd.ports.Edd;
import dev.edd.ports.provider.IdGenerator;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.VerificationQuery;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** One part on one database, in this process. */
final class JdbcRun {
    private static final TenantName OURS = new TenantName("ours");
    private static final TenantName THEIRS = new TenantName("theirs");
    private static final String EDD = "edd";
    private static final InstantSource CLOCK = InstantSource.system();
    private static final InstantSource A_MONTH_AGO = InstantSource.offset(CLOCK, Duration.ofDays(-30));
    private static final int PAGE = 50;

    private final Effort effort;
    private final Place place;
    private final String where;
    private final IdGenerator ids = IdGenerator.version7(CLOCK, new SecureRandom());

    private JdbcRun(Effort effort, Place place) {
        this.effort = effort;
        this.place = place;
        this.where = " on " + place.database().title();
    }

    /**
     * Measures parts, each in a database of its own.
     *
     * @param arguments the parts, the database, the effort, where PostgreSQL answers, and the file for the figures
     */
    public static void main(String[] arguments) {
        List<Figure> figures = new ArrayList<>();
        for (String part : arguments[0].split(",", -1)) {
            try (Place place = Database.valueOf(arguments[1]).open(arguments[3])) {
                figures.addAll(new JdbcRun(Effort.valueOf(arguments[2]), place).measure(Part.valueOf(part)));
            }
        }
        Fork.tell(figures, Path.of(arguments[4]));
    }

    private List<Figure> measure(Part part) {
        return switch (part) {
            case COMMANDS -> commands();
            case PROCESS -> process();
            case OUTBOX -> outbox();
            case GROWTH -> growth();
            case SWEEP -> sweep();
            case APPROVED -> approved();
        };
    }

    private List<Figure> commands() {
        List<Figure> figures = new ArrayList<>();
        for (int threads = 1; threads <= 2; threads++) {
            SideBySide run = SideBySide.run(
                    shortRounds(),
                    casework(
                            EDD, Standing.OURS, OURS, new EddCasework(Library.on(place, OURS)), full(100, 10), threads),
                    casework(
                            "hand-written JDBC",
                            Standing.FLOOR,
                            THEIRS,
                            new HandWritten(place, THEIRS, CLOCK, ids),
                            full(100, 10),
                            threads));
            String by = where + " by " + threads + (threads == 1 ? " thread" : " threads");
            figures.addAll(run.rates("commands" + by, "op/s", null));
            figures.addAll(run.latencies("latency of commands" + by));
        }
        return figures;
    }

    private List<Figure> process() {
        try (FlowableCasework flowable = FlowableCasework.on(place)) {
            SideBySide run = SideBySide.run(
                    shortRounds(),
                    casework(EDD, Standing.OURS, OURS, new EddCasework(Library.untold(place, OURS)), full(100, 10), 1),
                    casework("Flowable", Standing.PEER, THEIRS, flowable, full(100, 10), 1));
            List<Figure> figures = new ArrayList<>(run.rates("steps of the lifecycle" + where, "op/s", null));
            figures.addAll(run.latencies("latency of steps" + where));
            return figures;
        }
    }

    private List<Figure> outbox() {
        int messages = full(2_000, 50);
        return SideBySide.run(
                        effort.rounds(),
                        delivering(EDD, Standing.OURS, new EddDelivering(place, OURS, ids, message -> {}), messages),
                        delivering(
                                "gruelbox transactionoutbox",
                                Standing.PEER,
                                new GruelboxDelivering(place, message -> {}),
                                messages))
                .rates("messages handed over" + where, "op/s", (long) messages);
    }

    private List<Figure> growth() {
        Edd edd = Library.on(place, OURS);
        Model waiting = Model.waiting(edd);
        Model passed = Model.passed(edd);
        Copies copies = new Copies(place, OURS, ids);
        List<Figure> commands = new ArrayList<>();
        List<Figure> pages = new ArrayList<>();
        List<Figure> approved = new ArrayList<>();
        int stored = 0;
        for (int size : effort == Effort.FULL ? List.of(10_000, 100_000, 1_000_000) : List.of(100, 400)) {
            copies.of(waiting, (size - stored) / 2);
            copies.of(passed, (size - stored) / 2);
            stored = size;
            place.settle();
            commands.addAll(SideBySide.run(
                            effort.rounds(), casework(EDD, Standing.OURS, OURS, new EddCasework(edd), full(100, 5), 1))
                    .times("command" + where + " as it grows", (long) size));
            pages.addAll(repeated(
                            () -> edd.verifications().page(VerificationQuery.ALL, Keyset.first(PAGE)), full(200, 5))
                    .times("page of " + PAGE + where, (long) size));
            approved.addAll(repeated(() -> ApprovedCustomers.first(edd, PAGE), full(200, 5))
                    .times(PAGE + " approved customers" + where, (long) size));
        }
        commands.addAll(pages);
        commands.addAll(approved);
        return commands;
    }

    private List<Figure> sweep() {
        int size = full(100_000, 200);
        // makes the way of both warm
        sweep(full(1_000, 10));
        return sweep(size).rates("overdue cases ended" + where, "op/s", (long) size);
    }

    private SideBySide sweep(int size) {
        Edd edd = Library.on(place, OURS);
        return SideBySide.once(
                new Contender(EDD, Standing.OURS, () -> {
                    makeOverdue(OURS, size);
                    return () -> Timed.of(size, () -> requireAll(size, Overdue.sweep(edd)));
                }),
                new Contender("one update", Standing.FLOOR, () -> {
                    makeOverdue(THEIRS, size);
                    return () -> Timed.of(size, () -> requireAll(size, Overdue.update(place, THEIRS, CLOCK.instant())));
                }));
    }

    private void makeOverdue(TenantName tenant, int size) {
        Model model = Model.waiting(
                Library.on(place, tenant, message -> {}).clock(A_MONTH_AGO).build());
        new Copies(place, tenant, ids).of(model, size - 1);
        place.settle();
    }

    private List<Figure> approved() {
        int size = full(10_000, 60);
        Edd edd = Library.on(place, OURS);
        Copies copies = new Copies(place, OURS, ids);
        copies.of(Model.waiting(edd), size / 2 - 1);
        copies.of(Model.passed(edd), size / 2 - 1);
        place.settle();
        return SideBySide.run(
                        effort.rounds(),
                        new Contender(
                                EDD,
                                Standing.OURS,
                                () -> () -> Timed.of(
                                        1,
                                        () -> requireAll(
                                                size / 2,
                                                ApprovedCustomers.listed(edd).size()))),
                        new Contender(
                                "a call for each customer",
                                Standing.PEER,
                                () -> () -> Timed.of(
                                        1,
                                        () -> requireAll(
                                                size / 2,
                                                ApprovedCustomers.asked(edd).size()))))
                .times("all approved of so many customers" + where, (long) size);
    }

    /** Each round with customers that were not seen before. */
    private <C> Contender casework(
            String name, Standing standing, TenantName tenant, Casework<C> casework, int customers, int threads) {
        Model model = Model.verified(Library.on(place, tenant));
        Copies copies = new Copies(place, tenant, ids);
        return new Contender(name, standing, () -> {
            List<CustomerId> fresh = copies.of(model, customers);
            return () -> Timed.lives(casework, fresh, threads);
        });
    }

    private static Contender delivering(String name, Standing standing, Delivering delivering, int messages) {
        return new Contender(name, standing, () -> {
            delivering.keep(messages);
            return () -> Timed.of(messages, () -> requireAll(messages, delivering.deliver()));
        });
    }

    private SideBySide repeated(Runnable query, int times) {
        return SideBySide.run(
                effort.rounds(),
                new Contender(
                        EDD,
                        Standing.OURS,
                        () -> () -> Timed.of(times, () -> {
                            for (int done = 0; done < times; done++) {
                                query.run();
                            }
                        })));
    }

    /** Nobody is fast by doing less. */
    private static void requireAll(long asked, long done) {
        if (done != asked) {
            throw new IllegalStateException("not " + asked + " but " + done);
        }
    }

    /** Of few cases and many, so that a slow moment of the disk meets all contenders, and whoever runs the most code is compiled. */
    private int shortRounds() {
        return full(40, effort.rounds());
    }

    private int full(int size, int quick) {
        return effort == Effort.FULL ? size : quick;
    }
}
