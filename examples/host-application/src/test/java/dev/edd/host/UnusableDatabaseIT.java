package dev.edd.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.host.database.RealPostgres;
import dev.edd.host.tenant.database.DatabaseSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A host that cannot use its database says so in a few words that help, and ends. */
class UnusableDatabaseIT {
    private static final String URL = "--edd.datasource.url=";

    private Path directory;
    private String told;

    @BeforeEach
    void anEmptyDirectory() {
        directory = RunningHost.freshDirectory();
        told = "";
    }

    @AfterEach
    void nobodyHasToReadAStackTrace() {
        assertThat(told)
                .contains("APPLICATION FAILED TO START", "Description:", "Action:")
                .doesNotContain("\tat ", "Caused by", "Error creating bean", "secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mysql://user:secret@localhost/edd?password=secret",
                "localhost:5432/edd",
                "postgres",
                " ",
                ""
            })
    void a_database_that_it_does_not_know(String url) {
        start(URL + url);

        assertThat(told)
                .contains("The host stores in H2 or PostgreSQL, and edd.datasource.url is neither: ")
                .contains("--edd.datasource.url, such as '" + DatabaseSettings.DEFAULT_URL + "' or");
    }

    @Test
    void a_url_that_the_driver_does_not_understand() {
        start(URL + "jdbc:postgresql://localhost:port/edd?password=secret");

        assertThat(told).contains("The database jdbc:postgresql://localhost:port/edd cannot be opened: ");
    }

    @Test
    void a_server_that_does_not_answer() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }

        start(URL + "jdbc:postgresql://127.0.0.1:" + port + "/edd?password=secret");

        assertThat(told)
                .contains("The database jdbc:postgresql://127.0.0.1:" + port + "/edd cannot be opened: ", "refused")
                .contains("Start the database, check host and port");
    }

    @Test
    void a_database_that_its_server_does_not_have() {
        try (RealPostgres server = RealPostgres.start()) {
            start(URL + server.url("nowhere"), "--edd.datasource.username=" + RealPostgres.USER);
        }

        assertThat(told).contains("\"nowhere\" does not exist", "Create that database");
    }

    @Test
    void a_file_that_another_host_has_open() {
        try (RunningHost first = RunningHost.startIn(directory)) {
            start();
            assertThat(first.as("nobody").get("/api/customers").status())
                    .as("the first one goes on")
                    .isEqualTo(401);
        }

        assertThat(told)
                .contains("The database jdbc:h2:file:./data/edd cannot be opened: ", "already in use")
                .contains("An H2 file belongs to one host at a time");
    }

    @Test
    void a_place_where_no_file_can_be() throws IOException {
        Files.createFile(directory.resolve("data"));

        start();

        assertThat(told)
                .contains("The database jdbc:h2:file:./data/edd cannot be opened: ")
                .contains("Check the URL, and that its place exists and may be written to");
    }

    @Test
    void a_file_with_another_password() {
        try (RunningHost first =
                RunningHost.startIn(directory, "--edd.datasource.username=edd", "--edd.datasource.password=first")) {
            assertThat(first.port()).isPositive();
        }

        start("--edd.datasource.username=edd", "--edd.datasource.password=secret");

        assertThat(told).contains("Check --edd.datasource.username and --edd.datasource.password");
    }

    private void start(String... arguments) {
        told = RunningHost.failToStartIn(directory, arguments);
    }
}
