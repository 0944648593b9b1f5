package dev.edd.benchmarks.jdbc;

import dev.edd.domain.party.CustomerId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** One round of work: how long all of it took, and each operation. Immutable. */
final class Timed {
    /** The steps of a case from stored to passed. */
    static final int STEPS = 5;

    private final long nanoseconds;
    private final long operations;
    private final long[] each;

    private Timed(long nanoseconds, long operations, long[] each) {
        this.nanoseconds = nanoseconds;
        this.operations = operations;
        this.each = each;
    }

    static Timed of(long operations, Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return new Timed(System.nanoTime() - begun, operations, new long[0]);
    }

    /** Takes a case of each customer from stored to passed, the customers dealt out to threads. */
    static <C> Timed lives(Casework<C> casework, List<CustomerId> customers, int threads) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            long begun = System.nanoTime();
            List<Future<long[]>> started = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                List<CustomerId> share = customers.subList(
                        customers.size() * thread / threads, customers.size() * (thread + 1) / threads);
                started.add(workers.submit(() -> lives(casework, share)));
            }
            List<long[]> finished = started.stream().map(Timed::finish).toList();
            long nanoseconds = System.nanoTime() - begun;
            return new Timed(
                    nanoseconds,
                    (long) STEPS * customers.size(),
                    finished.stream().flatMapToLong(Arrays::stream).toArray());
        } finally {
            workers.shutdown();
        }
    }

    double perSecond() {
        return operations / (nanoseconds / 1e9);
    }

    double microsecondsEach() {
        return nanoseconds / 1e3 / operations;
    }

    /** The time within which a part of all operations of some rounds was done, in microseconds. */
    static double percentile(List<Timed> rounds, double part) {
        long[] all = rounds.stream()
                .flatMapToLong(round -> LongStream.of(round.each))
                .sorted()
                .toArray();
        return all[(int) Math.min(all.length - 1L, (long) Math.ceil(all.length * part) - 1)] / 1e3;
    }

    private static <C> long[] lives(Casework<C> casework, List<CustomerId> customers) {
        long[] each = new long[STEPS * customers.size()];
        int at = 0;
        for (CustomerId customer : customers) {
            long begun = System.nanoTime();
            C known = casework.create(customer);
            long created = System.nanoTime();
            casework.openInquiry(known);
            long opened = System.nanoTime();
            casework.startProcessing(known);
            long started = System.nanoTime();
            casework.flagForReview(known);
            long flagged = System.nanoTime();
            casework.pass(known);
            long passed = System.nanoTime();
            each[at++] = created - begun;
            each[at++] = opened - created;
            each[at++] = started - opened;
            each[at++] = flagged - started;
            each[at++] = passed - flagged;
        }
        return each;
    }

    private static long[] finish(Future<long[]> work) {
        try {
            return work.get();
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
