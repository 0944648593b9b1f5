package dev.edd.host.tenant.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.edd.host.database.RealPostgres;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What the host tells of a database before it stores anything there. */
@ExtendWith(OutputCaptureExtension.class)
class DurabilityTest {
    @Test
    void the_default_url_acknowledges_only_what_is_written(@TempDir Path directory, CapturedOutput output) {
        Database.open(h2(DatabaseSettings.DEFAULT_URL.replace("./data", directory.toString())));

        assertThat(directory.resolve("edd.mv.db")).exists();
        assertThat(output.getAll()).doesNotContain("WARN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";WRITE_DELAY=0", ";REUSE_SPACE=FALSE"})
    void an_h2_file_that_does_not_keep_what_it_acknowledged_is_warned_of(
            String settings, @TempDir Path directory, CapturedOutput output) {
        Database.open(h2("jdbc:h2:file:" + directory.resolve("edd") + settings));

        assertThat(output.getAll())
                .contains(
                        "edd.datasource.url has no WRITE_DELAY=0;REUSE_SPACE=FALSE: H2 loses the latest commits when the host is killed");
    }

    @Test
    void a_database_in_memory_is_warned_of(CapturedOutput output) {
        Database.open(h2("jdbc:h2:mem:gone"));

        assertThat(output.getAll()).contains("The database is in memory: everything is gone when the host stops");
    }

    @Test
    void a_server_that_commits_later_is_warned_of(CapturedOutput output) {
        try (RealPostgres server = RealPostgres.start()) {
            String url = server.emptyDatabase();

            Database.open(postgresql(url));
            assertThat(output.getAll()).doesNotContain("synchronous_commit is off");

            Database.open(postgresql(url + "?options=-c%20synchronous_commit=off"));
            assertThat(output.getAll())
                    .contains("synchronous_commit is off: PostgreSQL may lose the latest commits when it crashes");
        }
    }

    @Test
    void what_may_be_secret_is_never_shown() {
        DatabaseSettings settings = new DatabaseSettings(
                "jdbc:postgresql://edd:s3cret@db.example:5432/edd?password=s3cret", "edd", "s3cret", 10);

        assertThat(settings.toString())
                .contains("jdbc:postgresql://db.example:5432/edd")
                .doesNotContain("s3cret");
        assertThat(settings.shown("no driver for " + settings.url() + ", and s3cret is wrong"))
                .isEqualTo("no driver for jdbc:postgresql://db.example:5432/edd, and *** is wrong");
    }

    @Test
    void a_pool_has_aconnection_at_least() {
        assertThatThrownBy(() -> new DatabaseSettings(DatabaseSettings.DEFAULT_URL, "", "", 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static DatabaseSettings h2(String url) {
        return new DatabaseSettings(url, "", "", 1);
    }

    private static DatabaseSettings postgresql(String url) {
        return new DatabaseSettings(url, RealPostgres.USER, "", 1);
    }
}
