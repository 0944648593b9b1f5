package dev.edd.benchmarks.memory;

import dev.edd.benchmarks.Effort;
import dev.edd.benchmarks.Fork;
import dev.edd.benchmarks.Rounds;
import dev.edd.benchmarks.Standing;
import dev.edd.benchmarks.report.Figure;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.InquiryState;
import dev.edd.domain.verification.Verification;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.VerificationQuery;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** One size of the store in memory, in this process. */
final class MemoryRun {
    static final String COMMAND = "command";
    static final String PAGE = "page of 50";
    static final String APPROVED = "50 approved customers";
    static final String RATE = "commands a second";
    static final String RETAINED = "a case retained";
    static final String CUSTOMER_RETAINED = "a customer with everything retained";

    private static final String EDD = "edd";
    private static final int PAGE_SIZE = 50;
    private static final int WARM_UP = 1_000;
    private static final List<InquiryState> TOLD = List.of(InquiryState.PENDING, InquiryState.PROCESSING);

    private final Effort effort;
    private final int size;
    private final Desk desk;
    private final SplittableRandom random = new SplittableRandom(20260302);

    private MemoryRun(Effort effort, int size) {
        this.effort = effort;
        this.size = size;
        this.desk = Desk.filledFor(size);
    }

    /**
     * Measures one size.
     *
     * @param arguments the effort, the size, and the file for the figures
     */
    public static void main(String[] arguments) {
        Effort effort = Effort.valueOf(arguments[0]);
        new MemoryRun(effort, WARM_UP).warmUp();
        long empty = usedHeap();
        MemoryRun run = new MemoryRun(effort, Integer.parseInt(arguments[1]));
        Fork.tell(run.measure(usedHeap() - empty), Path.of(arguments[2]));
    }

    /** The compiler's work is done on a store that is thrown away: the least is to find its code as ready as the greatest. */
    private void warmUp() {
        desk.settle();
        desk.openCases();
        for (int done = 0; done < (effort == Effort.FULL ? 100_000 : operations()); done++) {
            command();
        }
        paged();
        approved();
    }

    private List<Figure> measure(long filled) {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(
                CUSTOMER_RETAINED, EDD, Standing.OURS, (long) size, "B", filled / (double) desk.customers(), 0, null));
        figures.add(retained());
        figures.add(paged());
        figures.add(approved());
        figures.add(Rounds.nanoseconds(effort.rounds(), operations(), this::command)
                .figure(COMMAND, EDD, Standing.OURS, size, "ns/op"));
        figures.addAll(replacedEntries());
        figures.add(rate(1));
        figures.add(rate(2));
        return figures;
    }

    /** What more cases take, whose customers are there already: with their history, their index entries and their claims. */
    private Figure retained() {
        desk.settle();
        long before = usedHeap();
        int opened = desk.openCases();
        double each = (usedHeap() - before) / (double) opened;
        return new Figure(RETAINED, EDD, Standing.OURS, (long) size, "B", each, 0, null);
    }

    private void command() {
        List<VerificationId> cases = desk.waiting();
        desk.track(cases.get(random.nextInt(cases.size())), TOLD.get(random.nextInt(TOLD.size())));
    }

    private List<Figure> replacedEntries() {
        ReplacedEntry entry = new ReplacedEntry(size);
        return List.of(
                Rounds.nanoseconds(effort.rounds(), operations(), entry::immutable)
                        .figure(COMMAND, "an entry of one immutable map", Standing.FLOOR, size, "ns/op"),
                Rounds.nanoseconds(effort.rounds(), operations(), entry::mutable)
                        .figure(COMMAND, "an entry of one mutable map", Standing.FLOOR, size, "ns/op"));
    }

    /** Page after page through all cases, and from the beginning again. */
    private Figure paged() {
        Keyset[] next = {Keyset.first(PAGE_SIZE)};
        return Rounds.nanoseconds(effort.rounds(), operations(), () -> {
                    Page<Verification> page = desk.edd().verifications().page(VerificationQuery.ALL, next[0]);
                    next[0] = page.next().map(next[0]::after).getOrElse(() -> Keyset.first(PAGE_SIZE));
                })
                .figure(PAGE, EDD, Standing.OURS, size, "ns/op");
    }

    private Figure approved() {
        List<Option<CustomerId>> next = new ArrayList<>(List.of(Option.none()));
        return Rounds.nanoseconds(effort.rounds(), operations(), () -> {
                    Seq<Customer> page = desk.edd().parties().withApprovedEdd(next.get(0), PAGE_SIZE);
                    next.set(0, page.lastOption().map(Customer::id));
                })
                .figure(APPROVED, EDD, Standing.OURS, size, "ns/op");
    }

    /** Threads that each work on cases of their own. */
    private Figure rate(int threads) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            return Rounds.of(effort.rounds(), () -> {
                        long begun = System.nanoTime();
                        List<Future<?>> started = new ArrayList<>();
                        for (int thread = 0; thread < threads; thread++) {
                            int first = thread;
                            started.add(workers.submit(() -> work(first, threads)));
                        }
                        started.forEach(MemoryRun::finish);
                        return threads * (double) operations() / ((System.nanoTime() - begun) / 1e9);
                    })
                    .figure(
                            RATE,
                            EDD + ", " + threads + (threads == 1 ? " thread" : " threads"),
                            Standing.OURS,
                            size,
                            "op/s");
        } finally {
            workers.shutdown();
        }
    }

    private void work(int first, int threads) {
        List<VerificationId> cases = desk.waiting();
        int at = first;
        for (int done = 0; done < operations(); done++) {
            desk.track(cases.get(at), TOLD.get(done % TOLD.size()));
            at += threads;
            if (at >= cases.size()) {
                at = first;
            }
        }
    }

    /**
     * A number and not a time, and the less the smaller the store: each command leaves a line of history, and the store must stay the
     * size it is said to be.
     */
    private int operations() {
        return effort == Effort.FULL ? Math.min(20_000, 2 * size) : 500;
    }

    private static void finish(Future<?> work) {
        try {
            work.get();
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** After collections that the heap is asked for; the same collector both times. */
    private static long usedHeap() {
        for (int time = 0; time < 3; time++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
