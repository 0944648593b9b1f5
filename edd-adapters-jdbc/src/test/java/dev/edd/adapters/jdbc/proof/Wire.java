package dev.edd.adapters.jdbc.proof;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A data source whose connections tell a listener of every call that goes to the database, just before it goes. What drivers
 * answer by themselves or send along with the next statement (binding, {@code setAutoCommit(false)}, {@code setReadOnly},
 * {@code close}) is no call.
 */
final class Wire {
    private static final Set<String> OF_CONNECTION = HashSet.of(
            "commit",
            "rollback",
            "setSavepoint",
            "releaseSavepoint",
            "setTransactionIsolation",
            "getTransactionIsolation",
            "setSchema",
            "isValid");

    private static final Set<String> ENDS = HashSet.of("commit", "rollback", "setAutoCommit");

    private final DataSource real;
    private final Listener listener;

    private Wire(DataSource real, Listener listener) {
        this.real = real;
        this.listener = listener;
    }

    static DataSource tapped(DataSource real, Listener listener) {
        return new Wire(real, listener).dataSource();
    }

    /** Hears of calls, and may stop one by throwing. */
    @FunctionalInterface
    interface Listener {
        void hear(Trip trip) throws SQLException;
    }

    /** A value as it was bound: the setter of the statement and what it was given. */
    record Binding(Method setter, List<@Nullable Object> arguments) {
        void on(PreparedStatement other) throws SQLException {
            try {
                setter.invoke(other, arguments.toArray());
            } catch (IllegalAccessException | InvocationTargetException failure) {
                throw new SQLException("cannot bind again: " + setter, failure);
            }
        }
    }

    /**
     * A call that goes to the database.
     *
     * @param what the statement's text, or the name of a connection's method
     * @param bound the values bound to it; those of its first row when it is a batch
     * @param rows how many rows of a batch, 1 otherwise
     * @param connection over which it goes, itself not tapped
     */
    record Trip(String what, Vector<Binding> bound, int rows, Connection connection) {
        boolean isStatement() {
            return what.indexOf(' ') >= 0;
        }

        @Override
        public String toString() {
            return what.replaceAll("\\s+", " ").strip() + (rows == 1 ? "" : " [" + rows + " rows]");
        }
    }

    private DataSource dataSource() {
        return proxy(DataSource.class, real, (proxied, method, arguments) -> {
            @Nullable Object answer = answer(proxied, method, arguments);
            return answer instanceof Connection connection ? connection(connection) : answer;
        });
    }

    private Connection connection(Connection connection) {
        Line line = new Line(connection);
        return proxy(Connection.class, connection, (proxied, method, arguments) -> {
            if (line.isCall(method.getName()) || line.isEndedBy(method, arguments)) {
                line.goes(method.getName());
            }
            @Nullable Object answer = answer(proxied, method, arguments);
            if (answer instanceof PreparedStatement statement) {
                return prepared(line, statement, String.valueOf(arguments[0]));
            }
            return answer instanceof Statement statement ? plain(line, statement) : answer;
        });
    }

    /** A connection, and whether it is in a transaction that has begun. */
    private final class Line {
        private final Connection connection;
        private boolean begun;

        Line(Connection connection) {
            this.connection = connection;
        }

        void goes(String call) throws SQLException {
            begun &= !ENDS.contains(call);
            listener.hear(new Trip(call, Vector.empty(), 1, connection));
        }

        void goes(String sql, Vector<Binding> bound, int rows) throws SQLException {
            begun = !connection.getAutoCommit();
            listener.hear(new Trip(sql, bound, rows, connection));
        }

        /** Embedded in this process, H2 tells its isolation level itself. */
        boolean isCall(String method) throws SQLException {
            return OF_CONNECTION.contains(method)
                    && !(method.equals("getTransactionIsolation")
                            && connection.getMetaData().getURL().startsWith("jdbc:h2:"));
        }

        /** To switch automatic commits on is to commit what is open. */
        boolean isEndedBy(Method method, @Nullable Object[] arguments) {
            return begun && method.getName().equals("setAutoCommit") && Boolean.TRUE.equals(arguments[0]);
        }
    }

    private Statement plain(Line line, Statement statement) {
        return proxy(Statement.class, statement, (proxied, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                String sql = arguments.length == 0 ? "a batch of statements" : String.valueOf(arguments[0]);
                line.goes(sql, Vector.empty(), 1);
            }
            return answer(proxied, method, arguments);
        });
    }

    private PreparedStatement prepared(Line line, PreparedStatement statement, String sql) {
        Bound bound = new Bound();
        return proxy(PreparedStatement.class, statement, (proxied, method, arguments) -> {
            String name = method.getName();
            if (name.startsWith("execute")) {
                line.goes(sql, bound.first(), Math.max(bound.rows, 1));
                bound.rows = 0;
            } else if (name.equals("addBatch")) {
                bound.row();
            } else if (name.startsWith("set") && method.getParameterCount() >= 2) {
                bound.add(new Binding(method, Arrays.asList(arguments)));
            }
            return answer(proxied, method, arguments);
        });
    }

    /** What is bound so far to a statement. */
    private static final class Bound {
        private Vector<Binding> row = Vector.empty();
        private Vector<Binding> firstOfBatch = Vector.empty();
        private int rows;

        void add(Binding binding) {
            row = row.append(binding);
        }

        void row() {
            if (rows == 0) {
                firstOfBatch = row;
            }
            rows++;
            row = Vector.empty();
        }

        Vector<Binding> first() {
            return rows == 0 ? row : firstOfBatch;
        }
    }

    @FunctionalInterface
    private interface Answering {
        @Nullable
        Object answer(Object real, Method method, @Nullable Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, T real, Answering answering) {
        return type.cast(Proxy.newProxyInstance(
                Wire.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) ->
                        answering.answer(real, method, arguments == null ? new Object[0] : arguments)));
    }

    private static @Nullable Object answer(Object real, Method method, @Nullable Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
