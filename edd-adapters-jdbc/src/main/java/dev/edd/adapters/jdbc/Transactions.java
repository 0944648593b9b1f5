package dev.edd.adapters.jdbc;

import dev.edd.ports.ContentionException;
import io.vavr.control.Option;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.TemplateEngine;

/**
 * The transactions of a storage: its own, which are run again when they lost a race in the database, or the host's, in which
 * nothing is run again. Safe to share between threads; one thread is in one of them at a time.
 */
final class Transactions {
    private static final HostTransactions NO_HOST = new HostTransactions() {
        @Override
        public boolean isActive() {
            return false;
        }

        @Override
        public void afterwards(Runnable end) {
            throw new IllegalStateException("there is no transaction of the host");
        }
    };

    private final Jdbi jdbi;
    private final Dialect dialect;
    private final boolean stricter;
    private final Option<Turns> turns;
    private final TenantName tenant;
    private final HostTransactions host;
    private final int attempts;
    private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);
    private final ThreadLocal<Option<RuntimeException>> overSince = ThreadLocal.withInitial(Option::none);

    Transactions(DataSource dataSource, HostTransactions host, TenantName tenant, Patience patience) {
        this.dialect = Dialect.of(dataSource);
        this.stricter = Dialect.isStricterThanReadCommitted(dataSource);
        this.turns = Turns.of(dialect, dataSource, patience.turn());
        this.tenant = tenant;
        this.host = host;
        this.attempts = patience.attempts();
        this.jdbi = Jdbi.create(dataSource);
        // SQL is used as it is written here, and its arguments, which are personal data, stay out of messages
        jdbi.getConfig(SqlStatements.class).setTemplateEngine(TemplateEngine.NOP);
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
        // a handle of the host's transaction is closed while that goes on
        jdbi.getConfig(Handles.class).setForceEndTransactions(false);
    }

    /** Transactions that have nothing to do with the host's. */
    static Transactions alone(DataSource dataSource, TenantName tenant, Patience patience) {
        return new Transactions(dataSource, NO_HOST, tenant, patience);
    }

    /**
     * How work ended.
     *
     * @param answer what it gives
     * @param kept whether what it stored is to be kept
     * @param stale whether it found what it had read changed
     */
    record Ended<A>(A answer, boolean kept, boolean stale) {
        static <A> Ended<A> kept(A answer) {
            return new Ended<>(answer, true, false);
        }
    }

    /**
     * Work in a transaction of its own, which is kept unless the work throws. It is at READ COMMITTED whatever the pool's level
     * is: its statements lock what they change, and above it one that looks for what is due would lose to every commit.
     */
    <A> A own(Function<Session, A> work) {
        if (host.isActive()) {
            throw new IllegalStateException("the outbox is not to be used within a transaction of the host");
        }
        Function<Session, A> whole = session -> {
            if (stricter) {
                dialect.beginReadCommitted(session);
            }
            return work.apply(session);
        };
        return alone(() -> again(() -> once(whole.andThen(Ended::kept))));
    }

    /** Work in the host's transaction if there is one, or in one of its own. */
    <A> A run(Function<Session, Ended<A>> work) {
        return alone(() -> host.isActive() ? inHostTransaction(work) : again(() -> once(work)));
    }

    /** Reads one snapshot, or what the host's transaction sees. */
    <A> A read(Function<Session, A> query) {
        Function<Session, Ended<A>> work = query.andThen(Ended::kept);
        return alone(() -> host.isActive() ? inHostTransaction(work) : again(() -> snapshot(work)));
    }

    private <A> A alone(Supplier<A> work) {
        if (inside.get()) {
            throw new IllegalStateException("called inside a unit of work");
        }
        inside.set(true);
        try {
            return work.get();
        } finally {
            inside.remove();
        }
    }

    private <A> A again(Supplier<A> transaction) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.get();
            } catch (LostRace lost) {
                if (attempt == attempts || lost.waited()) {
                    throw new ContentionException(attempt, lost);
                }
            }
        }
    }

    private <A> A once(Function<Session, Ended<A>> work) {
        try (Connected connected = Connected.to(jdbi)) {
            connected.begin();
            return committed(connected, work);
        }
    }

    private <A> A snapshot(Function<Session, Ended<A>> query) {
        try (Connected connected = Connected.to(jdbi)) {
            Runnable afterwards = dialect.prepareSnapshot(connected.handle());
            A answer;
            try {
                connected.begin();
                answer = committed(connected, session -> {
                    dialect.beginSnapshot(session);
                    return query.apply(session);
                });
            } catch (Throwable failure) {
                undo(afterwards, failure);
                throw failure;
            }
            afterwards.run();
            return answer;
        }
    }

    private <A> A committed(Connected connected, Function<Session, Ended<A>> work) {
        try (Session session = new Session(connected.handle(), dialect, tenant, turns)) {
            Ended<A> ended;
            try {
                ended = worked(session, work);
            } catch (Throwable failure) {
                undo(connected::rollback, failure);
                throw failure;
            }
            if (!ended.kept()) {
                connected.rollback();
                return ended.answer();
            }
            try {
                connected.commit();
            } catch (RuntimeException failure) {
                undo(connected::rollback, failure);
                throw LostRace.classified(failure);
            }
            return ended.answer();
        }
    }

    private <A> A inHostTransaction(Function<Session, Ended<A>> work) {
        refuseToGoOn();
        try (Connected connected = Connected.to(jdbi)) {
            refuseAutoCommit(connected.handle());
            // a turn lasts as long as the host's transaction
            Session session = new Session(connected.handle(), dialect, tenant, turns, host::afterwards);
            connected.remember();
            Ended<A> ended;
            try {
                ended = worked(session, work);
            } catch (LostRace lost) {
                RuntimeException conflict = conflict(lost);
                undo(connected::restore, conflict);
                throw over(conflict);
            } catch (Throwable failure) {
                undo(connected::restore, failure);
                throw failure;
            }
            if (ended.kept()) {
                connected.forget();
            } else {
                connected.restore();
            }
            if (ended.stale()) {
                throw over(new ConflictInHostTransaction("what was read has changed since: roll back, and repeat"));
            }
            return ended.answer();
        }
    }

    private static RuntimeException conflict(LostRace lost) {
        return lost.waited()
                ? new ContentionException(1, lost)
                : new ConflictInHostTransaction(lost.getMessage() + ": roll back, and repeat", lost);
    }

    /** From a conflict on nothing more is decided in the host's transaction: it would be kept without what failed. */
    private RuntimeException over(RuntimeException conflict) {
        overSince.set(Option.some(conflict));
        host.afterwards(overSince::remove);
        return conflict;
    }

    private void refuseToGoOn() {
        overSince.get().forEach(conflict -> {
            throw new ConflictInHostTransaction(
                    "there was a conflict in this transaction: roll back, and repeat", conflict);
        });
    }

    /** What the work gives, unless a statement failed in it: a transaction that failed is over, whatever the work made of it. */
    private static <A> Ended<A> worked(Session session, Function<Session, Ended<A>> work) {
        try {
            Ended<A> answer = work.apply(session);
            session.failure().forEach(failure -> {
                throw LostRace.classified(failure);
            });
            return answer;
        } catch (RuntimeException thrown) {
            throw session.failure()
                    .map(LostRace::classified)
                    .filter(LostRace.class::isInstance)
                    .getOrElse(thrown);
        } finally {
            session.end();
        }
    }

    private static void refuseAutoCommit(Handle handle) {
        try {
            if (handle.getConnection().getAutoCommit()) {
                throw new IllegalStateException("the host's transaction is not one of this data source");
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot reach the host's transaction", failure);
        }
    }

    private static void undo(Runnable rollback, Throwable failure) {
        try {
            rollback.run();
        } catch (RuntimeException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }
}
