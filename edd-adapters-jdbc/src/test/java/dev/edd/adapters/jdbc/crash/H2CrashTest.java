package dev.edd.adapters.jdbc.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import dev.edd.adapters.jdbc.Database;
import dev.edd.adapters.jdbc.H2Files;
import dev.edd.adapters.jdbc.TenantName;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The process that embeds H2 is killed while it commits. */
class H2CrashTest {
    private static final int TRIES_TO_LOSE_SOMETHING = 30;

    private static H2File empty;

    @BeforeAll
    static void migrate() {
        empty = H2File.migrated();
    }

    @AfterAll
    static void delete() {
        empty.delete();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.edd.adapters.jdbc.crash.Crashes#seeds")
    void what_was_acknowledged_is_there_and_nothing_is_twice(long seed) {
        Crashes.untilOneHits(() -> {
            H2File file = empty.copy();
            TenantName tenant = Database.freshTenant();

            Account account = written(file.url() + ";" + H2Files.SETTINGS + ";RETENTION_TIME=100", tenant, seed);

            assertThat(account.failures()).isEmpty();
            try (HikariDataSource left = file.open()) {
                Audit audit = new Audit(left, tenant, account);
                audit.assertSound();
                assertThat(audit.kindsOfEvents()).hasSizeGreaterThan(16);
            }
            file.delete();
            return !account.inFlight().isEmpty();
        });
    }

    /** With H2's own defaults, which write twice a second and over older chunks after a while: the proof above can fail. */
    @ParameterizedTest
    @ValueSource(strings = {"", ";WRITE_DELAY=0;RETENTION_TIME=100"})
    void without_the_safe_settings_acknowledged_commits_are_lost(String settings) {
        assertThat(Vector.range(0, TRIES_TO_LOSE_SOMETHING).exists(seed -> losesAcknowledgedCommits(settings, seed)))
                .isTrue();
    }

    private static boolean losesAcknowledgedCommits(String settings, long seed) {
        H2File file = empty.copy();
        TenantName tenant = Database.freshTenant();
        Account account = written(file.url() + settings, tenant, seed);
        try (HikariDataSource left = file.open()) {
            return !new Audit(left, tenant, account).lost().isEmpty();
        } catch (HikariPool.PoolInitializationException unreadable) {
            // everything is lost
            return true;
        } finally {
            file.delete();
        }
    }

    private static Account written(String url, TenantName tenant, long seed) {
        try (WriterProcess writer = WriterProcess.on(url, H2File.USER, tenant, seed)) {
            return writer.killedAmidCommits(seed);
        }
    }
}
