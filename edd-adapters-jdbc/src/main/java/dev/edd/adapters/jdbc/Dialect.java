package dev.edd.adapters.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;

/** The databases that the adapter speaks to, and all in which they differ. */
enum Dialect {
    /** H2, embedded. */
    H2("h2", " for update", "", " limit :size") {
        // H2's own name for repeatable reads without phantoms
        private static final int SNAPSHOT = 6;

        @Override
        long advance(Session session, String party, int steps) {
            String advance = "select last_sequence from final table (merge into edd_party p using (values"
                    + " (cast(:tenant as varchar), cast(:party as varchar), cast(:steps as bigint))) as s (tenant, party, steps)"
                    + " on p.tenant = s.tenant and p.party = s.party"
                    + " when matched then update set last_sequence = p.last_sequence + s.steps"
                    + " when not matched then insert (tenant, party, last_sequence) values (s.tenant, s.party, s.steps))";
            try {
                return session.row(
                                advance,
                                row -> row.bind("party", party).bind("steps", steps),
                                (row, context) -> row.getLong(1))
                        .get();
            } catch (RuntimeException failure) {
                throw SqlFailure.of(failure) == SqlFailure.DUPLICATE_KEY
                        ? session.lostRace("another transaction began the sequence of " + party)
                        : failure;
            }
        }

        // above it a transaction reads what has changed since without being told so, and loses no race by it
        @Override
        void requireWritable(Handle handle) {
            if (isolation(handle.getConnection()) != Connection.TRANSACTION_READ_COMMITTED) {
                throw new IllegalStateException("on H2 a transaction that writes must be at READ COMMITTED");
            }
        }

        // a statement that failed leaves the transaction as it was
        @Override
        boolean insertUnlessInUse(Predicate<String> insert) {
            try {
                return insert.test("");
            } catch (RuntimeException failure) {
                if (SqlFailure.of(failure) == SqlFailure.DUPLICATE_KEY) {
                    return false;
                }
                throw failure;
            }
        }

        @Override
        Runnable prepareSnapshot(Handle handle) {
            int usual = isolation(handle.getConnection());
            isolate(handle.getConnection(), SNAPSHOT);
            return () -> isolate(handle.getConnection(), usual);
        }

        @Override
        void beginSnapshot(Session session) {
            // its level says it all
        }

        @Override
        void beginReadCommitted(Session session) {
            // nothing is written at any other level
        }
    },

    /** PostgreSQL. */
    POSTGRESQL("postgresql", " for share", " of d", "") {
        @Override
        long advance(Session session, String party, int steps) {
            String advance = "insert into edd_party (tenant, party, last_sequence) values (:tenant, :party, :steps)"
                    + " on conflict (tenant, party) do update set last_sequence = edd_party.last_sequence + excluded.last_sequence"
                    + " returning last_sequence";
            return session.row(
                            advance,
                            row -> row.bind("party", party).bind("steps", steps),
                            (row, context) -> row.getLong(1))
                    .get();
        }

        @Override
        void requireWritable(Handle handle) {
            // any level will do
        }

        // a statement that failed would end the transaction
        @Override
        boolean insertUnlessInUse(Predicate<String> insert) {
            return insert.test(" on conflict do nothing");
        }

        @Override
        Runnable prepareSnapshot(Handle handle) {
            return () -> {};
        }

        @Override
        void beginSnapshot(Session session) {
            session.execute("set transaction isolation level repeatable read, read only");
        }

        @Override
        void beginReadCommitted(Session session) {
            session.execute("set transaction isolation level read committed");
        }
    };

    private final String folder;
    private final String share;
    private final String ofDeliveries;
    private final String sizeBeforeJoin;

    Dialect(String folder, String share, String ofDeliveries, String sizeBeforeJoin) {
        this.folder = folder;
        this.share = share;
        this.ofDeliveries = ofDeliveries;
        this.sizeBeforeJoin = sizeBeforeJoin;
    }

    /** Tells by the database's own name. */
    static Dialect of(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            return switch (product) {
                case "H2" -> H2;
                case "PostgreSQL" -> POSTGRESQL;
                default -> throw new IllegalArgumentException("neither H2 nor PostgreSQL: " + product);
            };
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot reach the database", failure);
        }
    }

    /** Where its migrations are. */
    String folder() {
        return folder;
    }

    /** The end of a query that keeps others from changing the rows. */
    String share() {
        return share;
    }

    /** What names the deliveries, and not their history, as the rows to lock. */
    String ofDeliveries() {
        return ofDeliveries;
    }

    /**
     * The end of a query that others are joined to, each of its rows with one of theirs, and whose first {@code size} rows are
     * asked for. H2 finishes such a query before it joins; PostgreSQL reads it as far as it needs, and joins by an index because
     * it cannot tell how far that is.
     */
    String sizeBeforeJoin() {
        return sizeBeforeJoin;
    }

    /** Refuses a transaction in which nothing may be written. */
    abstract void requireWritable(Handle handle);

    /**
     * Advances the sequence of a party, and keeps everybody else from doing so until the transaction ends.
     *
     * @return the number of the last of the steps
     */
    abstract long advance(Session session, String party, int steps);

    /** Runs an insert, whose SQL is to be ended with what the dialect gives, and tells whether there is a new row. */
    abstract boolean insertUnlessInUse(Predicate<String> insert);

    /** Prepares a connection for a transaction that sees one snapshot; gives what is to be done after it. */
    abstract Runnable prepareSnapshot(Handle handle);

    /** Begins to read one snapshot. */
    abstract void beginSnapshot(Session session);

    /** Begins a transaction in which each statement sees what is committed. */
    abstract void beginReadCommitted(Session session);

    /** Whether the transactions of a pool see more than what is committed before each statement. */
    static boolean isStricterThanReadCommitted(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return isolation(connection) > Connection.TRANSACTION_READ_COMMITTED;
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot reach the database", failure);
        }
    }

    private static int isolation(Connection connection) {
        try {
            return connection.getTransactionIsolation();
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot tell the isolation level", failure);
        }
    }

    private static void isolate(Connection connection, int level) {
        try {
            connection.setTransactionIsolation(level);
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot set the isolation level", failure);
        }
    }
}
