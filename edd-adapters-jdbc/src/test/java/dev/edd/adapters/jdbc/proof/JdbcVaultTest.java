package dev.edd.adapters.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.zaxxer.hikari.HikariDataSource;
import dev.edd.adapters.jdbc.Database;
import dev.edd.adapters.jdbc.DatabaseFailedException;
import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.adapters.jdbc.JdbcVault;
import dev.edd.adapters.jdbc.TenantName;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.DocumentId;
import dev.edd.ports.provider.DocumentVault;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a vault in a database must keep to besides what every vault must. */
class JdbcVaultTest {
    private static final int CHUNK = 256 * 1024;
    private static final long LARGE = 20L * CHUNK + 1;
    private static final Instant AT = Node.START;
    private static final Instant LATER = AT.plus(Duration.ofDays(1));

    @ParameterizedTest
    @EnumSource
    void no_more_than_a_chunk_goes_over_the_wire_at_a_time(Database database) throws IOException {
        AtomicLong largest = new AtomicLong();
        AtomicLong chunks = new AtomicLong();
        JdbcVault vault = JdbcVault.over(
                Wire.tapped(database.shared(), trip -> {
                    long bytes = bytes(trip);
                    largest.accumulateAndGet(bytes, Math::max);
                    chunks.addAndGet(bytes > 0 ? 1 : 0);
                }),
                Database.freshTenant());
        DocumentId id = newId();

        vault.keep(id, AT, new Endless(LARGE));

        assertThat(largest).hasValue(CHUNK);
        assertThat(chunks).hasValue(21);
        assertThat(vault.read(id, JdbcVaultTest::isEndless)).containsExactly(LARGE);
    }

    @ParameterizedTest
    @EnumSource
    void content_of_every_length_around_a_chunk_comes_back_as_it_was(Database database) throws IOException {
        JdbcVault vault = JdbcVault.over(database.shared(), Database.freshTenant());
        for (long length : new long[] {0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2L * CHUNK}) {
            DocumentId id = newId();
            vault.keep(id, AT, new Endless(length));
            assertThat(vault.read(id, JdbcVaultTest::isEndless)).containsExactly(length);
            assertThat(vault.discard(id)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_left_of_a_source_that_fails_in_the_middle(Database database) throws SQLException {
        TenantName tenant = Database.freshTenant();
        JdbcVault vault = JdbcVault.over(database.shared(), tenant);
        DocumentId id = newId();

        assertThatIOException()
                .isThrownBy(() -> vault.keep(id, AT, new Endless(LARGE, position -> {
                    if (position == LARGE - 1) {
                        throw new IOException("the line is cut");
                    }
                })))
                .withMessage("the line is cut");

        assertThat(vault.keptBefore(LATER, Option.none(), 10)).isEmpty();
        assertThat(rows(database, tenant)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_left_when_the_database_fails_in_the_middle(Database database) throws SQLException {
        TenantName tenant = Database.freshTenant();
        AtomicLong chunks = new AtomicLong();
        JdbcVault failing = JdbcVault.over(
                Wire.tapped(database.shared(), trip -> {
                    if (trip.what().contains("insert into edd_content_chunk") && chunks.incrementAndGet() == 3) {
                        throw new SQLException("the disk is full", "53100");
                    }
                }),
                tenant);

        assertThatExceptionOfType(DatabaseFailedException.class)
                .isThrownBy(() -> failing.keep(newId(), AT, new Endless(LARGE)))
                .satisfies(failure -> assertThat(failure.sqlState()).containsExactly("53100"));

        assertThat(rows(database, tenant)).isZero();
        assertThat(Crowd.elsewhere(() -> kept(JdbcVault.over(database.shared(), tenant), newId())))
                .as("a turn to write has ended")
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void content_in_use_is_not_changed(Database database) throws IOException, SQLException {
        TenantName tenant = Database.freshTenant();
        JdbcVault vault = JdbcVault.over(database.shared(), tenant);
        DocumentId id = newId();
        vault.keep(id, AT, new Endless(3));

        assertThatIllegalStateException().isThrownBy(() -> vault.keep(id, LATER, new Endless(CHUNK + 1)));

        assertThat(vault.read(id, JdbcVaultTest::isEndless)).containsExactly(3L);
        assertThat(rows(database, tenant)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void of_many_who_keep_under_one_id_one_does(Ground ground) throws IOException {
        try (HikariDataSource pool = ground.pool(8)) {
            JdbcVault vault = JdbcVault.over(pool, Database.freshTenant());
            DocumentId id = newId();

            Seq<Boolean> answers = Crowd.of(8, thread -> () -> kept(vault, id));

            assertThat(answers.count(won -> won)).isEqualTo(1);
            assertThat(vault.read(id, JdbcVaultTest::isEndless)).containsExactly((long) CHUNK + 1);
        }
    }

    /** Whoever waits for bytes holds no connection, and keeps nobody from writing. */
    @ParameterizedTest
    @EnumSource
    void a_slow_source_and_a_slow_reader_are_in_nobodys_way(Database database) throws IOException {
        try (HikariDataSource pool = database.pool(1)) {
            TenantName tenant = Database.freshTenant();
            JdbcVault vault = JdbcVault.over(pool, tenant);
            Node node = new Node(JdbcStorage.owning(pool, tenant));
            DocumentId id = newId();

            vault.keep(id, AT, new Endless(LARGE, position -> {
                if (position == 10L * CHUNK) {
                    assertThat(Crowd.<CustomerId>elsewhere(node::verified)).isNotNull();
                }
            }));
            Option<Long> read = vault.read(id, content -> {
                assertThat(content.read()).isZero();
                assertThat(Crowd.<CustomerId>elsewhere(node::verified)).isNotNull();
                return 1 + content.transferTo(OutputStream.nullOutputStream());
            });

            assertThat(read).containsExactly(LARGE);
        }
    }

    /** As an upload may come from within a transaction of the host. */
    @ParameterizedTest
    @EnumSource
    void what_is_kept_stays_when_a_unit_of_work_around_it_does_not(Database database) throws IOException {
        TenantName tenant = Database.freshTenant();
        JdbcVault vault = JdbcVault.over(database.shared(), tenant);
        Node node = new Node(JdbcStorage.owning(database.shared(), tenant));
        CaseWork work = new CaseWork(node);
        DocumentId id = newId();

        assertThat(node.storage.unitOfWork().<Boolean>run(stores -> {
                    stores.register(work.document(new CustomerId(UUID.randomUUID()), "a.pdf"));
                    assertThat(kept(vault, id)).isTrue();
                    return Either.left(new Standing.NotStored());
                }))
                .isEmpty();

        assertThat(vault.read(id, JdbcVaultTest::isEndless)).containsExactly((long) CHUNK + 1);
    }

    @ParameterizedTest
    @EnumSource
    void content_that_is_thrown_away_while_it_is_read_does_not_seem_to_end(Database database) throws IOException {
        JdbcVault vault = JdbcVault.over(database.shared(), Database.freshTenant());
        DocumentId id = newId();
        vault.keep(id, AT, new Endless(LARGE));

        assertThatIOException()
                .isThrownBy(() -> vault.read(id, content -> {
                    assertThat(content.read()).isZero();
                    assertThat(vault.discard(id)).isTrue();
                    return content.readAllBytes();
                }))
                .withMessage("the content was thrown away while it was read");
        assertThat(vault.read(id, JdbcVaultTest::isEndless)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void ids_are_listed_in_their_order_however_they_came(Database database) throws IOException {
        JdbcVault vault = JdbcVault.over(database.shared(), Database.freshTenant());
        Vector<DocumentId> ids = Vector.of(
                        new UUID(0x0100_0000_0000_0000L, 1),
                        new UUID(0x0100_0000_0000_0000L, -1),
                        new UUID(0x7F00_0000_0000_0000L, 1),
                        new UUID(-1, 1))
                .map(DocumentId::new);
        for (DocumentId id : ids.reverse()) {
            vault.keep(id, AT, new Endless(1));
        }

        assertThat(vault.keptBefore(LATER, Option.none(), 3)).isEqualTo(ids.take(3));
        assertThat(vault.keptBefore(LATER, Option.some(ids.get(2)), 3)).containsExactly(ids.last());
        assertThat(vault.keptBefore(AT, Option.none(), 10)).as("exclusive").isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> vault.keptBefore(AT.plusNanos(1), Option.none(), 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> vault.keep(newId(), AT.plusNanos(1), new ByteArrayInputStream(new byte[0])));
    }

    private static boolean kept(DocumentVault vault, DocumentId id) {
        try {
            vault.keep(id, AT, new Endless(CHUNK + 1L));
            return true;
        } catch (IllegalStateException inUse) {
            return false;
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static long isEndless(InputStream content) throws IOException {
        long length = 0;
        for (byte[] bytes = content.readNBytes(10_007); bytes.length > 0; bytes = content.readNBytes(10_007)) {
            for (byte each : bytes) {
                assertThat(each).isEqualTo(Endless.byteAt(length));
                length++;
            }
        }
        return length;
    }

    private static DocumentId newId() {
        return new DocumentId(UUID.randomUUID());
    }

    private static long bytes(Wire.Trip trip) {
        return trip.bound()
                .flatMap(binding -> Vector.ofAll(binding.arguments()))
                .map(argument -> argument instanceof byte[] bytes ? bytes.length : 0)
                .sum()
                .longValue();
    }

    /** How many rows a tenant has in the vault. */
    private static long rows(Database database, TenantName tenant) throws SQLException {
        try (var connection = database.shared().getConnection();
                var count = connection.prepareStatement("select (select count(*) from edd_content where tenant = ?)"
                        + " + (select count(*) from edd_content_chunk where tenant = ?) - count(*)"
                        + " from edd_content where tenant = ?")) {
            for (int parameter = 1; parameter <= 3; parameter++) {
                count.setString(parameter, tenant.value());
            }
            try (var row = count.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getLong(1);
            }
        }
    }

    /** Hears how far a source has been read, and may break it off. */
    @FunctionalInterface
    private interface Watch {
        void at(long position) throws IOException;
    }

    /** So many bytes, each told by its place; no two chunks are the same. */
    private static final class Endless extends InputStream {
        private final long length;
        private final Watch watch;
        private long position;

        Endless(long length) {
            this(length, position -> {});
        }

        Endless(long length, Watch watch) {
            this.length = length;
            this.watch = watch;
        }

        static byte byteAt(long position) {
            return (byte) (position % 251);
        }

        @Override
        public int read() throws IOException {
            if (position == length) {
                return -1;
            }
            watch.at(position);
            return Byte.toUnsignedInt(byteAt(position++));
        }

        @Override
        public int read(byte[] into, int offset, int most) throws IOException {
            int read = 0;
            for (int each = 0; read < most && (each = read()) >= 0; read++) {
                into[offset + read] = (byte) each;
            }
            return read == 0 && most > 0 ? -1 : read;
        }
    }
}
