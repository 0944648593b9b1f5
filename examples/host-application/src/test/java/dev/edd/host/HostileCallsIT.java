package dev.edd.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.edd.host.RunningHost.Answer;
import dev.edd.host.RunningHost.As;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a careless or hostile caller sends: a clear answer in one shape each time, and nothing stored. */
class HostileCallsIT {
    private static final String VERIFICATIONS = "/api/identity_verifications";
    private static final Pattern EVENT = Pattern.compile("demo: (customer|counterparty):[0-9a-f-]{36}:\\d+ [a-z_]+");
    private static final int TEN_MEGABYTES = 10_000_000;

    private static RunningHost host;
    private static As partner;
    private static String customer;
    private static List<String> eventsBefore;

    private long before;

    @BeforeAll
    static void startTheHost() {
        host = RunningHost.demo();
        partner = host.as("demo-partner");
        customer = partner.get("/api/customers?type=individual")
                .json()
                .get("objects")
                .valueStream()
                .filter(each -> each.get("state").stringValue().equals("verified"))
                .map(each -> each.get("guid").stringValue())
                .findFirst()
                .orElseThrow();
        eventsBefore = eventsUntilNow();
    }

    /** A verification that was stored is seen by the test that stored it, anything else here: nothing else may have happened. */
    @AfterAll
    static void nothingHasHappenedAndTheHostStops() {
        List<String> events = eventsUntilNow();
        String log = host.log();
        host.close();
        assertThat(events).startsWith(eventsBefore.toArray(String[]::new)).hasSize(eventsBefore.size() + 1);
        assertThat(log).doesNotContain("Exception", "\tat ", " ERROR ");
    }

    @BeforeEach
    void count() {
        before = verifications();
    }

    @AfterEach
    void noVerificationIsStored() {
        assertThat(verifications()).isEqualTo(before);
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of("{", 400, "invalid_parameter"),
                Arguments.of("", 400, "invalid_parameter"),
                Arguments.of("null", 400, "invalid_parameter"),
                Arguments.of("[]", 400, "invalid_parameter"),
                Arguments.of("\"text\"", 400, "invalid_parameter"),
                Arguments.of(edd("kyc", "") + "{}", 400, "invalid_parameter"),
                Arguments.of(edd("kyc", "\"type\":\"kyc\","), 400, "invalid_parameter"),
                Arguments.of(edd("kyc", "\"pii\":{\"a\":1,\"a\":2},"), 400, "invalid_parameter"),
                Arguments.of(
                        edd("kyc", "\"deep\":" + "[".repeat(5000) + "]".repeat(5000) + ","), 400, "invalid_parameter"),
                Arguments.of(edd("kyc", "\"big\":" + "9".repeat(5000) + ","), 400, "invalid_parameter"),
                Arguments.of(edd("kyc", "\"number\":NaN,"), 400, "invalid_parameter"),
                Arguments.of(edd("nobody", ""), 400, "invalid_parameter"),
                Arguments.of(edd("KYC", ""), 400, "invalid_parameter"),
                Arguments.of(edd("kyc\\u0000", ""), 400, "invalid_parameter"),
                Arguments.of(edd("\\ud800", ""), 400, "invalid_parameter"),
                Arguments.of("{\"type\":5}", 400, "invalid_parameter"),
                Arguments.of("{\"type\":{}}", 400, "invalid_parameter"),
                Arguments.of("{\"type\":null}", 400, "missing_parameter"),
                Arguments.of("{}", 400, "missing_parameter"),
                Arguments.of("{\"type\":\"kyc\",\"method\":\"enhanced_due_diligence\"}", 400, "missing_parameter"),
                Arguments.of(edd("counterparty", ""), 400, "missing_parameter"),
                Arguments.of(edd("kyc", "").replace("enhanced_due_diligence", "watchlists"), 422, "unsupported_value"),
                Arguments.of(
                        edd("bank_account", "\"external_bank_account_guid\":\"" + customer + "\","),
                        422,
                        "unsupported_value"),
                Arguments.of(edd("kyc", "\"expected_behaviours\":\"passed_immediately\","), 400, "invalid_parameter"),
                Arguments.of(edd("kyc", "\"expected_behaviours\":[1],"), 400, "invalid_parameter"),
                Arguments.of(edd("kyc", "").replace(customer, customer.toUpperCase(Locale.ROOT)), 404, "not_found"),
                Arguments.of(edd("kyc", "").replace(customer, "0".repeat(32)), 404, "not_found"),
                Arguments.of(edd("kyc", "").replace(customer, "'; DROP TABLE customers; --"), 404, "not_found"));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void a_body_that_means_nothing_is_refused(String body, int status, String messageCode) {
        assertRefused(partner.post(VERIFICATIONS, body), status, messageCode);
    }

    @Test
    void everything_missing_is_named_at_once() {
        assertThat(partner.post(VERIFICATIONS, "{\"type\":\"counterparty\"}").text("error_message"))
                .isEqualTo("Missing parameter. Required: method, customer_guid, counterparty_guid");
        assertThat(partner.post(VERIFICATIONS, "{\"type\":\"nobody\"}").text("error_message"))
                .isEqualTo("Invalid type");
    }

    @Test
    void a_body_of_invalid_utf_8_is_refused() {
        byte[] body = "{\"type\":\"\u00ff\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertRefused(
                partner.post(VERIFICATIONS, "application/json", BodyPublishers.ofByteArray(body)),
                400,
                "invalid_parameter");
    }

    @Test
    void ten_megabytes_are_too_much_whether_announced_or_not() {
        byte[] body =
                edd("kyc", "\"website\":\"" + "a".repeat(TEN_MEGABYTES) + "\",").getBytes(StandardCharsets.UTF_8);

        assertRefused(
                partner.post(VERIFICATIONS, "application/json", BodyPublishers.ofByteArray(body)),
                413,
                "payload_too_large");
        assertRefused(
                partner.post(
                        VERIFICATIONS,
                        "application/json",
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))),
                413,
                "payload_too_large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/xml",
                "garbage",
                "multipart/form-data"
            })
    void only_json_is_read(String contentType) {
        assertRefused(
                partner.post(VERIFICATIONS, contentType, BodyPublishers.ofString(edd("kyc", ""))),
                415,
                "unsupported_media_type");
    }

    @ParameterizedTest
    @CsvSource({"a\\u0000b", "\\ud800", "' '", "''"})
    void a_name_that_no_store_can_keep_is_refused(String name) {
        assertRefused(
                partner.post(
                        "/api/counterparties",
                        "{\"type\":\"individual\",\"customer_guid\":\"" + customer + "\",\"name\":{\"full\":\"" + name
                                + "\"}}"),
                422,
                "invalid_value");
    }

    @Test
    void a_counterparty_of_nobody_is_refused_as_the_vendor_does() {
        assertRefused(
                partner.post(
                        "/api/counterparties",
                        "{\"type\":\"individual\",\"customer_guid\":\"" + "0".repeat(32)
                                + "\",\"name\":{\"first\":\"A\",\"last\":\"B\"}}"),
                422,
                "no_customer");
    }

    @ParameterizedTest
    @CsvSource({
        "page=-1, Invalid page",
        "page=x, Invalid page",
        "page=99999999999, Invalid page",
        "page=0&page=1, Invalid page",
        "per_page=0, Invalid per_page",
        "per_page=101, Invalid per_page",
        "state=done, Invalid state",
        "state=waiting%2C, Invalid state",
        "type=individual, Invalid type",
        "method=, Invalid method",
        "customer_guid=, Invalid customer_guid",
        "customer=1, 'Unknown parameter. Supported parameters: "
                + "[page, per_page, guid, bank_guid, customer_guid, counterparty_guid, state, type, method]'"
    })
    void a_filter_that_is_not_understood_is_never_left_out(String query, String message) {
        Answer answer = partner.get(VERIFICATIONS + "?" + query);

        assertRefused(answer, 400, "invalid_parameter");
        assertThat(answer.text("error_message")).isEqualTo(message);
    }

    @Test
    void a_list_is_at_the_most_4096_characters_long() {
        assertThat(partner.get(VERIFICATIONS + "?bank_guid=" + "a".repeat(4096)).status())
                .isEqualTo(200);
        Answer answer = partner.get(VERIFICATIONS + "?bank_guid=" + "a".repeat(4097));

        assertRefused(answer, 400, "invalid_value");
        assertThat(answer.text("error_message"))
                .isEqualTo("comma separated bank guids must be at the most 4096 characters long");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /, 404, not_found",
        "GET, /error, 404, not_found",
        "GET, /actuator/health, 404, not_found",
        "GET, /api/identity_verifications/nobody, 404, not_found",
        "GET, /api/identity_verifications/00000000000000000000000000000000, 404, not_found",
        "GET, /api/customers/nobody, 404, not_found",
        "GET, /api/counterparties/nobody, 404, not_found",
        "GET, /api/identity_verifications/%00, 400, invalid_parameter",
        "GET, /api/identity_verifications/a%2Fb, 400, invalid_parameter",
        "GET, /compliance/queue, 403, invalid_scopes",
        "GET, /compliance/dead_letters, 403, invalid_scopes",
        "DELETE, /api/identity_verifications, 405, method_not_allowed",
        "PUT, /api/customers, 405, method_not_allowed",
        "POST, /api/customers, 405, method_not_allowed",
        "STRANGE, /api/customers, 405, method_not_allowed"
    })
    void a_path_that_is_not_there_for_the_caller(String method, String path, int status, String messageCode) {
        assertRefused(partner.call(method, path), status, messageCode);
    }

    @Test
    void options_tells_the_methods_and_nothing_else() {
        Answer answer = partner.call("OPTIONS", VERIFICATIONS);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Bearer ", "Basic ZGVtbw==", "demo-partner", "Bearer demo partner"})
    void a_malformed_authorization_is_refused(String authorization) {
        Answer answer = host.send(HttpRequest.newBuilder().header("Authorization", authorization), VERIFICATIONS);

        assertRefused(answer, 401, "authentication_malformed");
        assertThat(answer.response().headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/customers", "/compliance/queue", "/demo/clock", "/error", "/nowhere"})
    void no_key_no_answer(String path) {
        assertRefused(host.send(HttpRequest.newBuilder(), path), 401, "authentication_malformed");
        assertRefused(host.as("demo-partne").get(path), 401, "authentication_failed");
    }

    @Test
    void an_officer_does_not_create_what_an_officer_decides() {
        Answer answer = host.as("demo-officer").post(VERIFICATIONS, edd("kyc", ""));

        assertRefused(answer, 403, "invalid_scopes");
        assertThat(answer.text("error_message")).isEqualTo("Invalid scopes. Required: identity_verifications:execute");
    }

    @ParameterizedTest
    @CsvSource({
        "'{}', 400, missing_parameter",
        "'{\"outcome\":\"maybe\"}', 400, invalid_parameter",
        "'{\"outcome\":\"passed\",\"failure_codes\":[\"selfie_failure\"]}', 400, invalid_parameter",
        "'{\"outcome\":\"failed\",\"failure_codes\":[\"because\"]}', 400, invalid_parameter",
        "'{\"outcome\":\"failed\",\"failure_codes\":\"selfie_failure\"}', 400, invalid_parameter",
        "'{\"outcome\":\"failed\",\"failure_codes\":[\"selfie_failure\"],\"compliance_decisions\":"
                + "[{\"type\":\"person_watchlists\",\"state\":\"failed\"}]}', 400, invalid_parameter",
        "'{\"outcome\":\"passed\",\"compliance_decisions\":[{\"type\":\"person_watchlists\"}]}', 400, missing_parameter",
        "'{\"outcome\":\"passed\",\"compliance_decisions\":[{\"type\":\"person_watchlists\",\"state\":\"passed\","
                + "\"failure_codes\":[\"selfie_failure\"]}]}', 400, invalid_parameter",
        "'{\"outcome\":\"passed\",\"note\":5}', 400, invalid_parameter",
        "'{\"outcome\":\"passed\",\"note\":\" \"}', 400, invalid_parameter",
        "'{\"outcome\":\"passed\",\"note\":\"a\\u0000b\"}', 400, invalid_parameter",
        "'{\"outcome\":\"passed\"}', 404, not_found"
    })
    void a_decision_that_means_nothing_is_refused(String body, int status, String messageCode) {
        assertRefused(
                host.as("demo-officer").post("/compliance/verifications/" + "0".repeat(32) + "/decisions", body),
                status,
                messageCode);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /a b HTTP/1.1\r\nHost: x\r\n\r\n",
                "GARBAGE\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET /|x HTTP/1.1\r\nHost: x\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"
            })
    void what_is_hardly_http_gets_the_same_shape(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), host.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 400");
            assertThat(answer)
                    .contains("\"message_code\":\"invalid_parameter\"")
                    .doesNotContain("<html", "Tomcat");
        }
    }

    @Test
    void a_request_line_of_100_kilobytes_gets_the_same_shape() {
        assertRefused(partner.get("/api/customers?guid=" + "a".repeat(100_000)), 400, "invalid_parameter");
    }

    private static String edd(String type, String more) {
        return "{" + more + "\"type\":\"" + type + "\",\"method\":\"enhanced_due_diligence\",\"customer_guid\":\""
                + customer + "\"}";
    }

    private static long verifications() {
        return partner.get(VERIFICATIONS).json().get("total").longValue();
    }

    /**
     * What the notifier has been told of the tenant, each event in a line of the log. It is told in order, so that
     * everything before a new counterparty is there when the counterparty is.
     */
    private static List<String> eventsUntilNow() {
        Answer last = partner.post(
                "/api/counterparties",
                "{\"type\":\"individual\",\"customer_guid\":\"" + customer + "\",\"name\":{\"full\":\"Last\"}}");
        assertThat(last.status()).isEqualTo(201);
        return await("the counterparty is in the log")
                .until(
                        () -> EVENT.matcher(host.log())
                                .results()
                                .map(MatchResult::group)
                                .toList(),
                        events -> events.stream()
                                .anyMatch(event -> event.replace("-", "").contains(last.text("guid"))));
    }

    private static void assertRefused(Answer answer, int status, String messageCode) {
        assertThat(answer.response().headers().firstValue("Content-Type")).hasValue("application/json");
        JsonNode problem = new JsonMapper().readTree(answer.body());
        assertThat(problem.propertyNames()).containsExactly("status", "error_message", "message_code");
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("message_code").stringValue()).isEqualTo(messageCode);
        assertThat(problem.get("error_message").stringValue()).isNotBlank();
    }
}
