package dev.edd.adapters.jdbc.proof;

import dev.edd.adapters.jdbc.HostTransactions;
import io.vavr.control.Option;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The transactions of a host without a framework: while a thread is in one, the data source gives it the connection of that
 * transaction, whose closing is ignored.
 */
final class HostByHand implements HostTransactions {
    private final DataSource pool;
    private final ThreadLocal<Option<Connection>> current = ThreadLocal.withInitial(Option::none);
    private final ThreadLocal<List<Runnable>> ends = ThreadLocal.withInitial(ArrayList::new);

    HostByHand(DataSource pool) {
        this.pool = pool;
    }

    /** What a host does in a transaction, and whether it commits it. */
    @FunctionalInterface
    interface Work<A> {
        A in(Connection connection) throws SQLException;
    }

    @Override
    public boolean isActive() {
        return current.get().isDefined();
    }

    @Override
    public void afterwards(Runnable end) {
        ends.get().add(end);
    }

    <A> A committed(Work<A> work) throws SQLException {
        return run(false, true, work);
    }

    <A> A rolledBack(Work<A> work) throws SQLException {
        return run(false, false, work);
    }

    /** A transaction which the database gives up when it changes what others have changed since it began. */
    <A> A repeatingReads(Work<A> work) throws SQLException {
        return run(false, true, connection -> {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return work.in(connection);
        });
    }

    /** A host that says it is in a transaction, on a connection that is in none. */
    <A> A inAutoCommit(Work<A> work) throws SQLException {
        return run(true, true, work);
    }

    DataSource aware() {
        return (DataSource) Proxy.newProxyInstance(
                HostByHand.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    Option<Connection> held = current.get();
                    if (method.getName().equals("getConnection") && held.isDefined()) {
                        return notClosing(held.get());
                    }
                    return invoked(() -> method.invoke(pool, arguments));
                });
    }

    private <A> A run(boolean autoCommit, boolean keep, Work<A> work) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(autoCommit);
            current.set(Option.some(connection));
            try {
                A answer = work.in(connection);
                if (keep && !autoCommit) {
                    connection.commit();
                }
                return answer;
            } finally {
                current.remove();
                if (!autoCommit) {
                    connection.rollback();
                }
                ends.get().forEach(Runnable::run);
                ends.remove();
            }
        }
    }

    private static Object notClosing(Connection held) {
        return Proxy.newProxyInstance(
                HostByHand.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) ->
                        method.getName().equals("close") ? null : invoked(() -> method.invoke(held, arguments)));
    }

    @FunctionalInterface
    private interface Invocation {
        @Nullable
        Object now() throws Exception;
    }

    private static @Nullable Object invoked(Invocation invocation) throws Throwable {
        try {
            return invocation.now();
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
