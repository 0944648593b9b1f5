package dev.edd.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.edd.adapters.jdbc.H2Files;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bulk reports (seed 000) against the packaged jar, in a virtual machine with too little memory to hold what it tells. */
class ExportIT {
    private static final int CUSTOMERS = 100_000;
    private static final String TENANT = "demo";
    private static final String EXPORT = "/compliance/export/";
    private static final UUID OF_THE_SEED = UUID.fromString("c10ec16e-9d92-49af-892d-0c3627e0926e");
    private static final JsonMapper JSON = new JsonMapper();

    private Path directory = Path.of("");
    private String file = "";

    @BeforeEach
    void aFileOfItsOwn() {
        directory = RunningHost.freshDirectory();
        file = "jdbc:h2:file:" + directory.resolve("export");
    }

    @Test
    void a_hundred_thousand_customers_stream_through_64_megabytes() throws SQLException, IOException {
        int known = theDemosData();
        copyTheFirstCustomer(CUSTOMERS - known);
        try (DemoHost small = new DemoHost(start(List.of("-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")))) {
            HttpResponse<InputStream> answer = small.host.as("demo-officer").open(EXPORT + "customers");
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/x-ndjson");
            Set<String> told = new HashSet<>();
            JsonNode last = JSON.nullNode();
            try (BufferedReader lines = lines(answer)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    last = JSON.readTree(line);
                    told.add(last.get("guid").stringValue());
                }
            }
            assertThat(told).hasSize(CUSTOMERS);
            assertThat(small.partner
                            .get("/api/customers/" + last.get("guid").stringValue())
                            .json())
                    .isEqualTo(last);
        }
    }

    @Test
    void verifications_are_told_as_an_officer_sees_them() throws IOException {
        try (DemoHost demo = new DemoHost(start(List.of()))) {
            String customer = demo.verifiedBusiness();
            String guid = demo.partner
                    .post(DemoHost.VERIFICATIONS, Seeds.createEdd(customer))
                    .text("guid");
            JsonNode shown = demo.awaitState(guid, "waiting").json();

            HttpResponse<InputStream> answer = demo.host.as("demo-officer").open(EXPORT + "verifications");

            try (BufferedReader lines = lines(answer)) {
                assertThat(lines.lines().map(JSON::readTree)).containsExactly(shown);
            }
        }
    }

    @Test
    void what_fails_in_the_middle_is_no_end() throws SQLException {
        int known = theDemosData();
        copyTheFirstCustomer(5_000);
        breakTheLastCopy();
        try (DemoHost demo = new DemoHost(start(List.of()))) {
            HttpResponse<InputStream> answer = demo.host.as("demo-officer").open(EXPORT + "customers");
            assertThat(answer.statusCode()).isEqualTo(200);
            Set<String> told = new HashSet<>();

            assertThatThrownBy(() -> {
                        try (BufferedReader lines = lines(answer)) {
                            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                                told.add(JSON.readTree(line).get("guid").stringValue());
                            }
                        }
                    })
                    .isInstanceOf(IOException.class);

            assertThat(told).hasSizeLessThan(known + 5_000);
            assertThat(demo.host.log()).contains("An export broke off: ").doesNotContain("no customer");
        }
    }

    @Test
    void what_fails_at_once_is_answered() throws SQLException {
        theDemosData();
        copyTheFirstCustomer(1);
        breakTheLastCopy();
        try (DemoHost demo = new DemoHost(start(List.of()))) {
            assertThat(demo.officer.get(EXPORT + "customers").status()).isEqualTo(500);
        }
    }

    @Test
    void nothing_is_written_in_the_place_of_the_rest_of_a_document() throws SQLException {
        String document;
        try (DemoHost demo = new DemoHost(start(List.of()))) {
            document = demo.partner
                    .post(
                            "/persons/" + demo.customer("verified", "individual") + "/documents",
                            MultipartBody.TYPE,
                            new MultipartBody()
                                    .text("category", "poa")
                                    .file("file", "a.pdf", "application/pdf", MultipartBody.pdf("x".repeat(4_000_000)))
                                    .body())
                    .text("id");
        }
        loseTheLastChunk();
        try (DemoHost demo = new DemoHost(start(List.of()))) {
            HttpResponse<InputStream> answer = demo.host.as("demo-officer").open("/compliance/documents/" + document);
            assertThat(answer.statusCode()).isEqualTo(200);
            ByteArrayOutputStream told = new ByteArrayOutputStream();

            assertThatThrownBy(() -> answer.body().transferTo(told)).isInstanceOf(IOException.class);

            assertThat(told.toString(StandardCharsets.US_ASCII))
                    .startsWith("%PDF")
                    .doesNotContain("internal_error");
            assertThat(demo.host.log()).containsOnlyOnce("Unexpected ").doesNotContain("thrown away while it was read");
        }
    }

    private void loseTheLastChunk() throws SQLException {
        try (Connection connection = DriverManager.getConnection(file);
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("delete from edd_content_chunk where number ="
                            + " (select max(number) from edd_content_chunk)"))
                    .isEqualTo(1);
        }
    }

    private RunningHost start(List<String> options) {
        return RunningHost.startIn(
                directory,
                options,
                "--spring.profiles.active=demo",
                "--edd.datasource.url=" + file + ";" + H2Files.SETTINGS + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0");
    }

    /** Lets a host make its tables and its demo customers, and counts those of the tenant. */
    private int theDemosData() throws SQLException {
        try (DemoHost demo = new DemoHost(start(List.of()))) {
            return demo.partner.get("/api/customers").json().get("total").intValue();
        }
    }

    /** As many more as are asked for, each with an id of its own, without a step of the library for each. */
    private void copyTheFirstCustomer(int count) throws SQLException {
        try (Connection connection = DriverManager.getConnection(file);
                PreparedStatement copy = connection.prepareStatement("""
                        insert into edd_customer (tenant, id, version, type, created_at, body)
                        select tenant, new_id, version, type, created_at,
                          replace(body, cast(id as varchar), cast(new_id as varchar))
                        from (select c.*, random_uuid() new_id
                          from (select * from edd_customer where tenant = ? order by created_at, id limit 1) c,
                            system_range(1, ?) n)
                        """)) {
            copy.setString(1, TENANT);
            copy.setInt(2, count);
            assertThat(copy.executeUpdate()).isEqualTo(count);
            try (Statement compact = connection.createStatement()) {
                compact.execute("shutdown compact");
            }
        }
    }

    /** The copies follow the first customer in the listing, and this one comes after most of them. */
    private void breakTheLastCopy() throws SQLException {
        try (Connection connection = DriverManager.getConnection(file);
                PreparedStatement last = connection.prepareStatement(
                        "select max(id) from edd_customer where tenant = ? and id not in (select id from edd_customer"
                                + " where tenant = ? order by created_at desc, id limit 5) and id <> ?");
                PreparedStatement broken = connection.prepareStatement(
                        "update edd_customer set body = 'no customer' where tenant = ? and id = ?")) {
            last.setString(1, TENANT);
            last.setString(2, TENANT);
            last.setObject(3, OF_THE_SEED);
            broken.setString(1, TENANT);
            broken.setObject(2, only(last));
            assertThat(broken.executeUpdate()).isEqualTo(1);
        }
    }

    private static Object only(PreparedStatement query) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            assertThat(rows.next()).isTrue();
            return rows.getObject(1, UUID.class);
        }
    }

    private static BufferedReader lines(HttpResponse<InputStream> answer) {
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }
}
