package dev.edd.benchmarks.jdbc;

import dev.edd.adapters.jdbc.TenantName;
import dev.edd.benchmarks.jdbc.HandWrittenTexts.Move;
import dev.edd.domain.party.CustomerId;
import dev.edd.ports.provider.IdGenerator;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The floor: the statements that the adapter sends, in the same transactions, batched alike, written out in JDBC for this one
 * lifecycle, and nothing besides. It leaves the same rows. On H2 its transactions take turns from their first write on, as the
 * adapter's do: without that H2 loses commits.
 */
final class HandWritten implements Casework<UUID> {
    private static final String NOTIFIER = "notifier";
    private static final List<String> OF_A_NEW_CASE = List.of("inquiry-opening", NOTIFIER);
    private static final List<String> OF_AN_INQUIRY = List.of("counterparty-screening", NOTIFIER);
    private static final List<String> OF_ALL_ELSE = List.of(NOTIFIER);

    private final DataSource pool;
    private final Database database;
    private final String tenant;
    private final InstantSource clock;
    private final IdGenerator ids;
    private final Lock turn = new ReentrantLock(true);

    HandWritten(Place place, TenantName tenant, InstantSource clock, IdGenerator ids) {
        this.pool = place.pool();
        this.database = place.database();
        this.tenant = tenant.value();
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public UUID create(CustomerId customer) {
        UUID id = ids.next();
        transaction((connection, writing) -> {
            Row read = read(
                    connection,
                    "select id, version, body from edd_customer where tenant = ? and id = ?",
                    customer.value());
            HandWrittenTexts.requireVerified(read.body());
            Instant at = notBefore(HandWrittenTexts.updatedAt(read.body()));
            writing.begin();
            long sequence = advance(connection, customer.key());
            requireVersion(connection, customer.value(), read.version());
            insert(connection, id, customer.value(), at);
            remember(
                    connection,
                    customer.key(),
                    sequence,
                    id,
                    1,
                    "verification_created",
                    at,
                    HandWrittenTexts.created(id, customer.value(), at));
            address(connection, customer.key(), sequence, at, OF_A_NEW_CASE);
        });
        return id;
    }

    @Override
    public void openInquiry(UUID known) {
        give(known, Move.OPEN_INQUIRY);
    }

    @Override
    public void startProcessing(UUID known) {
        give(known, Move.START_PROCESSING);
    }

    @Override
    public void flagForReview(UUID known) {
        give(known, Move.FLAG_FOR_REVIEW);
    }

    @Override
    public void pass(UUID known) {
        give(known, Move.PASS);
    }

    private void give(UUID known, Move move) {
        transaction((connection, writing) -> {
            Row read = read(
                    connection, "select id, version, body from edd_verification where tenant = ? and id = ?", known);
            move.requireFrom(read.body());
            Instant at = notBefore(HandWrittenTexts.updatedAt(read.body()));
            String customer = HandWrittenTexts.customer(read.body());
            String party = "customer:" + customer;
            writing.begin();
            long sequence = advance(connection, party);
            update(connection, known, read, move, at, customer);
            remember(
                    connection,
                    party,
                    sequence,
                    known,
                    read.version() + 1,
                    move.event(),
                    at,
                    HandWrittenTexts.happened(known, move, at));
            address(connection, party, sequence, at, told(move));
        });
    }

    private Row read(Connection connection, String sql, UUID id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, tenant);
            statement.setObject(2, id);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("not found: " + id);
                }
                return new Row(row.getLong(2), row.getString(3));
            }
        }
    }

    private long advance(Connection connection, String party) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(database.advance())) {
            statement.setString(1, tenant);
            statement.setString(2, party);
            statement.setInt(3, 1);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void requireVersion(Connection connection, UUID customer, long version) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select version from edd_customer where tenant = ? and id = ?")) {
            statement.setString(1, tenant);
            statement.setObject(2, customer);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next() || row.getLong(1) != version) {
                    throw new IllegalStateException("the customer has changed: " + customer);
                }
            }
        }
    }

    private void insert(Connection connection, UUID id, UUID customer, Instant at) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("insert into edd_verification"
                + " (tenant, id, version, type, method, state, customer, counterparty, approved_edd, deadline,"
                + " created_at, claim, body) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + database.unlessInUse())) {
            statement.setString(1, tenant);
            statement.setObject(2, id);
            statement.setLong(3, 1);
            statement.setString(4, "kyc");
            statement.setString(5, "enhanced_due_diligence");
            statement.setString(6, "storing");
            statement.setObject(7, customer);
            statement.setObject(8, null, Types.OTHER);
            statement.setObject(9, null, Types.OTHER);
            statement.setObject(10, utc(at.plus(HandWrittenTexts.PROVIDER_ANSWERS_WITHIN)));
            statement.setObject(11, utc(at));
            statement.setString(12, HandWrittenTexts.claim(customer));
            statement.setString(13, HandWrittenTexts.storing(id, customer, at));
            if (statement.executeUpdate() == 0) {
                throw new IllegalStateException("there is one already: " + customer);
            }
        }
    }

    private void update(Connection connection, UUID id, Row read, Move move, Instant at, String customer)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("update edd_verification"
                + " set version = ?, state = ?, approved_edd = ?, deadline = ?, claim = ?, body = ?"
                + " where tenant = ? and id = ? and version = ?")) {
            UUID party = UUID.fromString(customer);
            statement.setLong(1, read.version() + 1);
            statement.setString(2, move.to());
            statement.setObject(3, move.isLast() ? party : null, Types.OTHER);
            setInstant(statement, 4, move.deadline(at));
            statement.setString(5, move.isLast() ? null : HandWrittenTexts.claim(party));
            statement.setString(6, HandWrittenTexts.moved(read.body(), id, move, at));
            statement.setString(7, tenant);
            statement.setObject(8, id);
            statement.setLong(9, read.version());
            if (statement.executeUpdate() == 0) {
                throw new IllegalStateException("it has changed: " + id);
            }
        }
    }

    private void remember(
            Connection connection,
            String party,
            long sequence,
            UUID id,
            long version,
            String event,
            Instant at,
            String body)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into edd_history (tenant, party, sequence, subject, version, event, recorded_at, body)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            statement.setString(1, tenant);
            statement.setString(2, party);
            statement.setLong(3, sequence);
            statement.setString(4, "verification:" + id);
            statement.setLong(5, version);
            statement.setString(6, event);
            statement.setObject(7, utc(at));
            statement.setString(8, body);
            statement.addBatch();
            statement.executeBatch();
        }
    }

    private void address(Connection connection, String party, long sequence, Instant at, List<String> subscribers)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into edd_delivery (tenant, subscriber, party, sequence, attempts, due_at, available_at)"
                        + " values (?, ?, ?, ?, 0, ?, case when ? and not exists (select 1 from edd_delivery"
                        + " where tenant = ? and subscriber = ? and party = ?) then ? end)")) {
            for (String subscriber : subscribers) {
                statement.setString(1, tenant);
                statement.setString(2, subscriber);
                statement.setString(3, party);
                statement.setLong(4, sequence);
                statement.setObject(5, utc(at));
                statement.setBoolean(6, true);
                statement.setString(7, tenant);
                statement.setString(8, subscriber);
                statement.setString(9, party);
                statement.setObject(10, utc(at));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static List<String> told(Move move) {
        return switch (move) {
            case OPEN_INQUIRY, START_PROCESSING -> OF_AN_INQUIRY;
            case FLAG_FOR_REVIEW, PASS -> OF_ALL_ELSE;
        };
    }

    private Instant notBefore(Instant latest) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return now.isBefore(latest) ? latest : now;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static void setInstant(PreparedStatement statement, int at, @Nullable Instant value) throws SQLException {
        if (value == null) {
            statement.setNull(at, Types.TIMESTAMP_WITH_TIMEZONE);
        } else {
            statement.setObject(at, utc(value));
        }
    }

    private void transaction(Work work) {
        try (Connection connection = pool.getConnection();
                Writing writing = new Writing(database == Database.H2, turn)) {
            connection.setAutoCommit(false);
            try {
                work.in(connection, writing);
                connection.commit();
            } catch (SQLException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private record Row(long version, String body) {}

    @FunctionalInterface
    private interface Work {
        void in(Connection connection, Writing writing) throws SQLException;
    }

    /** The turn of a transaction, from its first write to its end. */
    private static final class Writing implements AutoCloseable {
        private final boolean takesTurns;
        private final Lock turn;
        private boolean begun;

        Writing(boolean takesTurns, Lock turn) {
            this.takesTurns = takesTurns;
            this.turn = turn;
        }

        void begin() {
            if (takesTurns) {
                turn.lock();
                begun = true;
            }
        }

        @Override
        public void close() {
            if (begun) {
                turn.unlock();
            }
        }
    }
}
