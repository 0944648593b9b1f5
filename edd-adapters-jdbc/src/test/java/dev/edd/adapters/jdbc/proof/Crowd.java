package dev.edd.adapters.jdbc.proof;

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

/** Threads that wait for one another and then go at once; all come to their end before the caller hears of any. */
final class Crowd {
    /** What takes longer hangs. */
    static final long SECONDS = 180;

    private Crowd() {}

    static <A> Seq<A> of(int threads, IntFunction<Callable<A>> task) {
        CyclicBarrier start = new CyclicBarrier(threads);
        return answers(threads, number -> () -> {
            start.await(SECONDS, TimeUnit.SECONDS);
            return task.apply(number).call();
        });
    }

    /** Something done on another thread while the caller waits in the middle of something else. */
    static <A> A elsewhere(Callable<A> task) {
        return answers(1, number -> task).head();
    }

    private static <A> Seq<A> answers(int threads, IntFunction<Callable<A>> task) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            return Vector.range(0, threads)
                    .map(number -> pool.submit(task.apply(number)))
                    .map(Crowd::answer);
        } finally {
            end(pool);
        }
    }

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
