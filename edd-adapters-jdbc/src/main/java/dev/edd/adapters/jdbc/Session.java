package dev.edd.adapters.jdbc;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/**
 * One transaction of one tenant: every statement of the adapter goes through here, with the tenant bound (a statement that
 * leaves it out is an error). A transaction in which a statement failed is never continued. For one thread.
 */
final class Session implements AutoCloseable {
    private final Handle handle;
    private final Dialect dialect;
    private final TenantName tenant;
    private final Option<Turns> turns;
    private final Consumer<Runnable> afterwards;
    private final Deque<Runnable> ends = new ArrayDeque<>();
    private boolean writing;
    private @Nullable RuntimeException failure;
    private boolean ended;

    /** A session that has its transaction to itself: a turn ends when it is closed. */
    Session(Handle handle, Dialect dialect, TenantName tenant, Option<Turns> turns) {
        this.handle = handle;
        this.dialect = dialect;
        this.tenant = tenant;
        this.turns = turns;
        this.afterwards = ends::push;
    }

    /** A session in a transaction that goes on after it: a turn ends with that. */
    Session(Handle handle, Dialect dialect, TenantName tenant, Option<Turns> turns, Consumer<Runnable> afterwards) {
        this.handle = handle;
        this.dialect = dialect;
        this.tenant = tenant;
        this.turns = turns;
        this.afterwards = afterwards;
    }

    Dialect dialect() {
        return dialect;
    }

    /** To be called before the first write. */
    void write() {
        refuseToGoOn();
        if (!writing) {
            guarded(() -> {
                dialect.requireWritable(handle);
                turns.forEach(each -> whenItEnds(each.take()));
                return true;
            });
            writing = true;
        }
    }

    /** The transaction is over. */
    @Override
    public void close() {
        while (!ends.isEmpty()) {
            ends.pop().run();
        }
    }

    /** Nothing more is read or written. */
    void end() {
        ended = true;
    }

    /** The statement that failed, if one did. */
    Option<RuntimeException> failure() {
        return Option.of(failure);
    }

    /** Ends the transaction because others were faster; the exception is to be thrown. */
    LostRace lostRace(String what) {
        LostRace lost = new LostRace(what);
        failure = lost;
        return lost;
    }

    /** Runs a statement that is about the transaction, and about no tenant's rows. */
    void execute(String sql) {
        guarded(() -> handle.execute(sql));
    }

    <A> Vector<A> rows(String sql, Consumer<SqlStatement<?>> binding, RowMapper<A> row) {
        return guarded(() ->
                Vector.ofAll(bound(handle.createQuery(sql), binding).map(row).list()));
    }

    <A> Option<A> row(String sql, Consumer<SqlStatement<?>> binding, RowMapper<A> row) {
        return rows(sql, binding, row).headOption();
    }

    /** How many rows it changed. */
    int change(String sql, Consumer<SqlStatement<?>> binding) {
        return guarded(() -> bound(handle.createUpdate(sql), binding).execute());
    }

    /** One round trip for all items. */
    <A> void batch(String sql, Seq<A> items, BiConsumer<SqlStatement<?>, A> binding) {
        if (items.isEmpty()) {
            return;
        }
        guarded(() -> {
            try (PreparedBatch batch = handle.prepareBatch(sql)) {
                items.forEach(item -> {
                    bound(batch, row -> binding.accept(row, item));
                    batch.add();
                });
                return batch.execute();
            }
        });
    }

    /** Inserts a row unless its key or claim is in use; the transaction goes on either way. */
    boolean insertUnlessInUse(String sql, Consumer<SqlStatement<?>> binding) {
        return guarded(() -> dialect.insertUnlessInUse(
                ending -> bound(handle.createUpdate(sql + ending), binding).execute() > 0));
    }

    private <S extends SqlStatement<S>> S bound(S statement, Consumer<SqlStatement<?>> binding) {
        statement.bind("tenant", tenant.value());
        binding.accept(statement);
        return statement;
    }

    private void whenItEnds(Runnable end) {
        try {
            afterwards.accept(end);
        } catch (RuntimeException refused) {
            // nobody else would
            end.run();
            throw refused;
        }
    }

    /** For whoever can answer without a statement: what has ended answers nothing. */
    void refuseToGoOn() {
        if (ended) {
            throw new IllegalStateException("the unit of work has ended");
        }
        if (failure != null) {
            throw new IllegalStateException("a statement failed before: the transaction is not continued", failure);
        }
    }

    private <A> A guarded(Supplier<A> statement) {
        refuseToGoOn();
        try {
            return statement.get();
        } catch (RuntimeException failed) {
            RuntimeException told = DatabaseFailedException.withoutText(failed);
            failure = told;
            throw told;
        }
    }
}
