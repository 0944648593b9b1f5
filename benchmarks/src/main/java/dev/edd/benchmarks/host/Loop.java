package dev.edd.benchmarks.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/**
 * A closed loop: so many connections, each of which calls again as soon as it is answered.
 *
 * @param port of the server, on loopback
 * @param key to be known by
 * @param connections how many
 */
record Loop(int port, String key, int connections) {
    /** What becomes of an answer. */
    @FunctionalInterface
    interface Taker {
        /** Takes the answer to the call of that number; calls of other numbers are taken by other threads meanwhile. */
        void take(int number, Answer answer);
    }

    Loop withConnections(int other) {
        return new Loop(port, key, other);
    }

    /**
     * Makes calls, and times each from its first byte to the answer's last.
     *
     * @param calls how many
     * @param call gives them, numbered from 0
     * @param taker takes the answers
     * @return the times; an answer that is not of the kind 2xx fails the run, as does a server that does not answer
     */
    Times run(int calls, IntFunction<Call> call, Taker taker) {
        long[] each = new long[calls];
        AtomicInteger next = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            long begun = System.nanoTime();
            List<Future<?>> started = new ArrayList<>();
            for (int thread = 0; thread < connections; thread++) {
                started.add(threads.submit(() -> {
                    try {
                        work(each, next, call, taker);
                    } finally {
                        next.set(calls); // whoever fails ends it for all
                    }
                }));
            }
            started.forEach(Loop::finish);
            return new Times(System.nanoTime() - begun, each);
        } finally {
            threads.shutdownNow();
        }
    }

    private void work(long[] each, AtomicInteger next, IntFunction<Call> call, Taker taker) {
        try {
            Connection connection = Connection.open(port, key);
            try {
                for (int at = next.getAndIncrement(); at < each.length; at = next.getAndIncrement()) {
                    connection = connection.ready();
                    Call asked = call.apply(at);
                    long begun = System.nanoTime();
                    Answer answer = connection.send(asked);
                    each[at] = System.nanoTime() - begun;
                    if (!answer.isDone()) {
                        throw new IllegalStateException(
                                asked + " was answered " + answer.status() + ": " + answer.body());
                    }
                    taker.take(at, answer);
                }
            } finally {
                connection.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    "the server on port " + port + " does not answer: " + failure.getMessage(), failure);
        }
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
}
