package dev.edd.host;

import static dev.edd.host.DemoHost.VERIFICATIONS;
import static dev.edd.host.DemoHost.decisions;
import static dev.edd.host.DemoHost.history;
import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.adapters.jdbc.H2Files;
import dev.edd.host.RunningHost.Answer;
import dev.edd.host.database.RealPostgres;
import dev.edd.ports.delivery.DeliveryPolicy;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The packaged jar is killed and started again, on the H2 file of its default and on a PostgreSQL: nothing is lost. */
@ParameterizedClass
@EnumSource
class RestartIT {
    private static final int CALLERS = 4;
    private static final int ENOUGH = 60;

    /** What a host had claimed when it was killed is not for others before the lease is over. */
    private static final String LEASE = DeliveryPolicy.STANDARD.lease().toString();

    private static RealPostgres server;

    private final Database database;

    private Path directory;
    private String url;
    private String user;
    private DemoHost demo;

    enum Database {
        H2,
        POSTGRESQL
    }

    RestartIT(Database database) {
        this.database = database;
    }

    @BeforeAll
    static void startTheServer() {
        server = RealPostgres.start();
    }

    @AfterAll
    static void stopTheServer() {
        server.close();
    }

    @BeforeEach
    void startTheHost() {
        directory = RunningHost.freshDirectory();
        user = database == Database.H2 ? "" : RealPostgres.USER;
        url = database == Database.H2
                ? "jdbc:h2:file:" + directory.resolve("data/edd") + ";" + H2Files.SETTINGS
                : server.emptyDatabase();
        demo = started();
    }

    @AfterEach
    void stopTheHost() {
        demo.close();
    }

    @Test
    void a_story_goes_on_where_the_kill_interrupted_it() {
        String ada = demo.customer("verified", "individual");
        String guid = demo.partner.post(VERIFICATIONS, Seeds.createEdd(ada)).text("guid");
        demo.awaitState(guid, "waiting");
        String waiting = demo.check(demo.counterparty("individual", "Somebody Wait"));
        demo.awaitState(waiting, "waiting");
        String failed = demo.check(demo.counterparty("individual", "Somebody Pep"));
        demo.awaitState(failed, "completed");
        assertThat(demo.officer
                        .post(decisions(failed), "{\"outcome\":\"passed\",\"note\":\"The wrong one\"}")
                        .status())
                .isEqualTo(409);
        demo.partner.call("POST", "/demo/verifications/" + guid + "/answers");
        List<JsonNode> before = everything(guid, waiting, failed);
        assertThat(Files.exists(directory.resolve("data/edd.mv.db")))
                .as("the default is a file in the working directory")
                .isEqualTo(database == Database.H2);

        killAndStartAgain();

        assertThat(everything(guid, waiting, failed)).isEqualTo(before);
        assertThat(demo.queue()).containsExactly(guid);
        assertThat(demo.partner.post(VERIFICATIONS, Seeds.createEdd(ada)).text("message_code"))
                .isEqualTo("data_exists");
        assertThat(demo.dailyLimit(ada)).isEqualTo(1_000_000);
        assertThat(demo.officer
                        .post(decisions(guid), "{\"outcome\":\"passed\",\"note\":\"All is in order\"}")
                        .text("outcome"))
                .isEqualTo("passed");
        assertThat(demo.dailyLimit(ada)).isEqualTo(10_000_000);
        List<JsonNode> after = everything(guid, waiting, failed);

        demo.close();
        assertThat(demo.host.log()).as("an orderly stop").doesNotContain("Exception", " ERROR ");
        demo = started();

        assertThat(everything(guid, waiting, failed)).isEqualTo(after);
        assertThat(demo.approvals(ada)).containsExactly(guid);
        assertThat(demo.dailyLimit(ada)).isEqualTo(10_000_000);
        assertThat(demo.events(guid))
                .containsExactly(
                        "verification_created",
                        "inquiry_opened",
                        "inquiry_tracked",
                        "processing_started",
                        "flagged_for_review",
                        "verification_passed");
    }

    @Test
    void whatever_was_acknowledged_when_the_kill_came_is_there_and_goes_on_to_its_end() {
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        List<CompletableFuture<Void>> callers = IntStream.range(0, CALLERS)
                .mapToObj(caller -> CompletableFuture.runAsync(() -> createUntilNobodyAnswers(acknowledged)))
                .toList();
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> acknowledged.size() >= ENOUGH);

        demo.host.kill();
        callers.forEach(CompletableFuture::join);
        assertThat(pendingDeliveries()).as("the kill interrupts deliveries").isPositive();
        demo = started();
        demo.advance(LEASE);

        acknowledged.forEach(guid -> {
            demo.awaitState(guid, "completed");
            assertThat(demo.events(guid))
                    .containsExactly(
                            "verification_created",
                            "inquiry_opened",
                            "processing_started",
                            "check_recorded",
                            "verification_passed");
        });
    }

    @Test
    void the_demos_clock_and_wishes_go_on_where_they_were() {
        demo.advance("P30D");
        Instant before = Instant.parse(
                demo.partner.post("/demo/clock", "{\"advance\":\"PT1S\"}").text("now"));
        String waiting = demo.check(demo.counterparty("individual", "Somebody Wait"));
        demo.awaitState(waiting, "waiting");
        String wished = demo.partner
                .post(
                        VERIFICATIONS,
                        Seeds.createCheck(demo.verifiedBusiness(), demo.counterparty("individual", "Somebody Review"))
                                .replace("}", ", \"expected_behaviours\": [\"failed_immediately\"] }"))
                .text("guid");

        killAndStartAgain();
        demo.advance(LEASE);

        assertThat(DemoHost.texts(demo.awaitState(wished, "completed").json().get("failure_codes")))
                .containsExactly("requested_failure");
        String review = demo.check(demo.counterparty("individual", "Somebody Review"));
        Answer reviewing = demo.awaitState(review, "reviewing");
        assertThat(Instant.parse(reviewing.text("created_at"))).isAfter(before);
        demo.advance("PT24H");
        demo.awaitState(waiting, "expired");
    }

    @Test
    void what_was_submitted_and_how_its_customer_was_rated_is_there_after_the_kill() {
        String ada = demo.customer("verified", "individual");
        String account = UUID.randomUUID().toString();
        String entry = "{\"type\":\"ACCOUNT\",\"id\":\"" + account + "\",\"customer_guid\":\"" + ada + "\"}";
        assertThat(demo.partner.post("/demo/resources", entry).status()).isEqualTo(201);
        String about = Seeds.submitAccount().replace("c10ec16e-9d92-49af-892d-0c3627e0926e", account);
        String submission = demo.partner.post("/edd", about).text("id");
        Answer attached = demo.partner.post(
                "/documents",
                MultipartBody.TYPE,
                SubmissionStoryIT.document(submission)
                        .file("file", "a.pdf", "application/pdf", MultipartBody.pdf("a".repeat(1_000_000)))
                        .body());
        assertThat(attached.status()).as(attached.body()).isEqualTo(201);
        assertThat(demo.partner
                        .post(
                                "/edd",
                                "{\"related_resource_type\":\"CUSTOMER\",\"related_resource_id\":\"" + ada
                                        + "\",\"reason\":\"STANDARD_SUBMISSION\",\"negative_news_findings\":3}")
                        .status())
                .isEqualTo(201);
        String ratings = "/crr?include_history=true&customer_id=" + ada;
        List<JsonNode> rated = Awaitility.await("Ada is rated high")
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> demo.partner
                                .get(ratings)
                                .json()
                                .get("risk_scores")
                                .valueStream()
                                .toList(),
                        scores -> !scores.isEmpty()
                                && scores.get(0).get("risk_level").stringValue().equals("HIGH"));
        List<JsonNode> before = submitted(ada, account, submission, attached.text("id"));

        killAndStartAgain();

        assertThat(submitted(ada, account, submission, attached.text("id"))).isEqualTo(before);
        // a message that was on its way rates once more
        assertThat(demo.partner.get(ratings).json().get("risk_scores").valueStream())
                .extracting(score -> score.get("id"))
                .endsWith(rated.stream().map(score -> score.get("id")).toArray(JsonNode[]::new));
        assertThat(demo.partner.post("/edd", about).status())
                .as("whose the account is")
                .isEqualTo(201);
    }

    /** All that is seen of a submission about an account, and of what its customer is asked. */
    private List<JsonNode> submitted(String customer, String account, String submission, String document) {
        assertThat(demo.officer.get("/compliance/documents/" + document).body()).hasSizeGreaterThan(1_000_000);
        return Stream.of(
                        demo.partner.get("/edd/" + submission),
                        demo.partner.get("/edd?related_resource_type=ACCOUNT&related_resource_id=" + account),
                        demo.partner.get("/v1/enterprise/eddq/requests?user_id=" + customer),
                        demo.officer.get("/compliance/submissions?customer_guid=" + customer),
                        demo.officer.get("/compliance/submissions/" + submission + "/history"))
                .map(Answer::json)
                .toList();
    }

    /** H2 is what the host takes when nobody says anything. */
    private DemoHost started() {
        Stream<String> place = database == Database.H2
                ? Stream.empty()
                : Stream.of("--edd.datasource.url=" + url, "--edd.datasource.username=" + user);
        return new DemoHost(RunningHost.startIn(
                directory,
                Stream.concat(Stream.of("--spring.profiles.active=demo"), place).toArray(String[]::new)));
    }

    private void killAndStartAgain() {
        demo.host.kill();
        demo = started();
    }

    /** All that a partner and an officer can see of these cases, and of all customers. */
    private List<JsonNode> everything(String... guids) {
        List<JsonNode> seen = new ArrayList<>();
        seen.add(demo.partner.get("/api/customers?per_page=100").json());
        seen.add(demo.partner.get(VERIFICATIONS + "?per_page=100").json());
        seen.add(demo.officer.get("/compliance/queue").json());
        for (String guid : guids) {
            JsonNode found = demo.partner.get(VERIFICATIONS + "/" + guid).json();
            seen.add(found);
            seen.add(demo.officer.get(history(guid)).json());
            seen.add(demo.officer.get(decisions(guid)).json());
            if (found.has("counterparty_guid")) {
                seen.add(demo.partner
                        .get("/api/counterparties/"
                                + found.get("counterparty_guid").stringValue())
                        .json());
            }
        }
        return seen;
    }

    private void createUntilNobodyAnswers(Queue<String> acknowledged) {
        try {
            while (true) {
                acknowledged.add(demo.check(demo.counterparty("individual", "Somebody Clear")));
            }
        } catch (UncheckedIOException killed) {
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
        }
    }

    private int pendingDeliveries() {
        try (Connection connection = DriverManager.getConnection(url, user, "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from edd_delivery")) {
            assertThat(rows.next()).isTrue();
            return rows.getInt(1);
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
