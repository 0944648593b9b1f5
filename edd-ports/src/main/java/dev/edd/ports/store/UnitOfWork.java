package dev.edd.ports.store;

import dev.edd.domain.lifecycle.Refusal;
import io.vavr.control.Either;
import java.util.function.Function;

/**
 * Runs work against the stores, all or nothing. Safe to share between threads; units are not nested (no call of this
 * storage's unit of work or outbox inside another one on the same thread), and nothing that leaves the process is called
 * inside one.
 */
public interface UnitOfWork {
    /**
     * Runs a unit of work. When it gives a right, everything it committed is stored; when it gives a left or throws,
     * nothing is. The work may be run more than once, so it must not have effects of its own.
     *
     * @param <A> what the work gives
     * @param work reads, decides and commits
     * @return what the work gave
     * @throws IllegalStateException when called inside a unit of work, or when the work gives a right although its commit was
     *     not stored
     */
    <A> Either<Refusal, A> run(Function<Stores, Either<Refusal, A>> work);

    /**
     * Reads one consistent snapshot: on a database, a read-only transaction that repeats its reads. Where the storage takes part
     * in a transaction of the host, what that sees, which may be less than one snapshot.
     *
     * @param <A> what the query gives
     * @param query reads
     * @return what the query gave
     * @throws IllegalStateException when called inside a unit of work
     */
    <A> A read(Function<Reads, A> query);
}
