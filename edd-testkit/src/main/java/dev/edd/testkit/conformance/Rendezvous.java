package dev.edd.testkit.conformance;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

/**
 * Makes threads collide: all wait for one another, go at once, and every answer is collected. When one of them fails, the
 * others still come to their end before the caller hears of it: what goes on in the background would disturb the next test.
 */
final class Rendezvous {
    /** Long enough for any store; what takes longer hangs. */
    private static final long SECONDS = 20;

    private Rendezvous() {}

    /** Runs one task a thread, all at once. */
    static <A> Seq<A> of(int threads, IntFunction<Callable<A>> task) {
        CyclicBarrier barrier = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Vector<Future<A>> all = Vector.range(0, threads)
                    .map(number -> pool.submit(() -> {
                        barrier.await(SECONDS, TimeUnit.SECONDS);
                        return task.apply(number).call();
                    }));
            return all.map(Rendezvous::answer);
        } finally {
            end(pool);
        }
    }

    /** Runs a task on a thread of its own while the caller waits inside whatever it is doing. */
    static <A> A elsewhere(Callable<A> task) {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            return answer(other.submit(task));
        } finally {
            end(other);
        }
    }

    /** Nobody is interrupted but who hangs: a database may take an interrupt as the end of its file. */
    private static void end(ExecutorService pool) {
        pool.shutdown();
        try {
            if (!pool.awaitTermination(SECONDS, TimeUnit.SECONDS)) {
                pool.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            pool.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private static <A> A answer(Future<A> future) {
        try {
            return future.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw new AssertionError("a thread failed: " + failed.getCause(), failed.getCause());
        } catch (TimeoutException hangs) {
            throw new AssertionError("a thread waits for what the others hold", hangs);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", interrupted);
        }
    }
}
