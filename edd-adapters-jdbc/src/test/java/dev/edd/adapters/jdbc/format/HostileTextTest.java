package dev.edd.adapters.jdbc.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a row and is no stored text is refused, with a message that says where and shows nothing. */
class HostileTextTest {
    private static final String CUSTOMER = golden("customer/customer.json");
    private static final String PASSED = golden("verification/completed.passed.json");
    private static final String FAILED = golden("verification/completed.failed.json");
    private static final String WAITING = golden("verification/waiting.json");

    static Stream<Golden<?>> golden() {
        return Golden.all().toJavaStream();
    }

    @ParameterizedTest
    @MethodSource("golden")
    void no_field_may_be_missing_or_of_another_kind(Golden<?> golden) {
        Misshapen.of(golden.text()).forEach(text -> refused(golden.format(), text));
    }

    @ParameterizedTest
    @MethodSource("golden")
    void nothing_shorter_or_longer_is_taken_for_the_text(Golden<?> golden) {
        String text = golden.text();
        IntStream.range(0, text.length()).forEach(length -> refused(golden.format(), text.substring(0, length)));
        Stream.of("}", "x", "{}", "\0", text).forEach(more -> refused(golden.format(), text + more));
    }

    @ParameterizedTest
    @MethodSource("golden")
    void a_text_of_a_newer_release_is_told_apart(Golden<?> golden) {
        String newer = golden.text().replace("\"format\":1", "\"format\":2,\"more\":[]");
        assertThat(refused(golden.format(), newer))
                .hasMessage("it is of format 2, of a newer release; this one knows formats up to 1");
    }

    @ParameterizedTest
    @MethodSource("golden")
    void a_text_of_another_family_is_not_taken(Golden<?> golden) {
        Golden.all()
                .map(Golden::format)
                .distinct()
                .reject(format -> format.equals(golden.format()))
                .forEach(other -> refused(other, golden.text()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "true",
                "1",
                "\"text\"",
                "[]",
                "[{}]",
                "{",
                "{}",
                "{\"format\":1}",
                "NaN",
                "{'format':1}",
                "\uFEFF{}",
                "/**/{}",
                "\uD800",
                "{\"\\uD800\":1}"
            })
    void what_is_no_object_with_a_format_and_a_code_is_no_stored_text(String text) {
        refused(EventFormat.EVENT, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"a\":Jane}|it is not well-formed JSON, line 1, column",
                "[]|it is not a JSON object",
                "{\"format\":0,\"code\":\"customer\"}|it is of format 0, which no release writes",
                "{\"format\":-1,\"code\":\"customer\"}|it is of format -1, which no release writes",
                "{\"format\":99999999999999999999,\"code\":\"customer\"}|format is not a whole number of 64 bits",
                "{\"format\":1.0,\"code\":\"customer\"}|format is not a whole number of 64 bits",
                "{\"format\":\"1\",\"code\":\"customer\"}|format is not a whole number of 64 bits",
                "{\"format\":1,\"code\":\"Customer\"}|code holds a code that this release does not know",
                "{\"format\":1,\"code\":\"customer\"}|id is missing"
            })
    void the_message_says_what_is_wrong(String text, String message) {
        assertThat(refused(PartyFormats.CUSTOMER, text)).hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "0196f3c0-5b1e-7c3a-9d42-8f1b2a6c7d01|0196F3C0-5B1E-7C3A-9D42-8F1B2A6C7D01|id is written in another way"
                        + " than its format says",
                "0196f3c0-5b1e-7c3a-9d42-8f1b2a6c7d01|1-1-1-1-1|id is written in another way than its format says",
                "0196f3c0-5b1e-7c3a-9d42-8f1b2a6c7d01|nobody|id is not a UUID",
                "08:15:30.123456Z|08:15:30.1234567Z|created_at is not an instant in whole microseconds between the years 1"
                        + " and 9999",
                "2026-03-01T|+12026-03-01T|created_at is not an instant in whole microseconds between the years 1 and 9999",
                "2026-03-01T|0000-03-01T|created_at is not an instant in whole microseconds between the years 1 and 9999",
                "2026-03-01T|2026-02-30T|created_at is not an instant in whole microseconds between the years 1 and 9999",
                "08:15:30.123456Z|08:15:30.123456+00:00|created_at is written in another way than its format says",
                "17:00:00Z|17:00:00.000Z|updated_at is written in another way than its format says",
                "2026-03-02T|2026-02-02T|it breaks a rule of the kernel",
                "individual|Individual|type holds a code that this release does not know",
                "\"verified|\"approved|standing holds a code that this release does not know",
                "Lovelace|\\u0000|it breaks a rule of the kernel",
                "Lovelace|\\ud83d|it breaks a rule of the kernel",
                "\"name\":|\"name\":\"Jane\",\"name\":|it is not well-formed JSON, line 1, column",
                "\"name\":|\"Jane\":1,\"name\":|it has a field that its format does not know"
            })
    void a_customer_is_read_only_as_it_is_written(String part, String hostile, String message) {
        assertThat(refused(PartyFormats.CUSTOMER, replaced(CUSTOMER, part, hostile)))
                .hasMessageStartingWith(message);
    }

    @Test
    void what_the_kernel_would_not_make_is_not_read() {
        Format<?> format = VerificationFormats.VERIFICATION;
        assertThat(refused(format, replaced(PASSED, "\"failure_codes\":[]", "\"failure_codes\":[\"review_required\"]")))
                .hasMessage("evidence.checks[0] breaks a rule of the kernel");
        assertThat(refused(
                        format,
                        replaced(
                                PASSED,
                                "\"person_verification\",\"state\"",
                                "\"person_gov_id_verification\",\"state\"")))
                .hasMessage("it breaks a rule of the kernel");
        assertThat(refused(
                        format,
                        replaced(PASSED, "{\"outcome\":\"passed\"}", "{\"outcome\":\"failed\",\"failure_codes\":[]}")))
                .hasMessage("result breaks a rule of the kernel");
        assertThat(refused(format, replaced(FAILED, "watchlist_check_failure", "compliance_rejection")))
                .hasMessage("result.failure_codes holds a code twice");
        assertThat(refused(format, replaced(WAITING, "\"expires_at\":\"2026-", "\"expires_at\":\"2025-")))
                .hasMessage("it breaks a rule of the kernel");
    }

    /** A guided run found it: what is read must be written to the same text. */
    @Test
    void a_set_in_another_order_than_it_is_written_in_is_not_read() {
        assertThat(refused(
                        VerificationFormats.VERIFICATION,
                        replaced(
                                FAILED,
                                "\"compliance_rejection\",\"watchlist_check_failure\"",
                                "\"watchlist_check_failure\",\"compliance_rejection\"")))
                .hasMessage("result.failure_codes is not in ascending order");
    }

    @Test
    void depth_and_length_are_bounded() {
        String nested = "[".repeat(100_000) + "]".repeat(100_000);
        refused(PartyFormats.CUSTOMER, nested);
        refused(PartyFormats.CUSTOMER, replaced(CUSTOMER, "\"individual\"", nested));
        refused(PartyFormats.CUSTOMER, replaced(CUSTOMER, "\"individual\"", "9".repeat(100_000)));
        refused(PartyFormats.CUSTOMER, replaced(CUSTOMER, "\"format\":1", "\"format\":1e999999999"));
        refused(PartyFormats.CUSTOMER, replaced(CUSTOMER, "Lovelace", "x".repeat(100_000)));
        refused(PartyFormats.CUSTOMER, replaced(CUSTOMER, "\"type\"", "\"" + "x".repeat(100_000) + "\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\":1,\"code\":\"customer\",\"id\":Lovelace}",
                "{\"Lovelace\":1,\"Lovelace\":2}",
                "{\"format\":\"Lovelace\"}",
                "{\"format\":1,\"code\":\"Lovelace\"}",
                "{\"format\":1,\"code\":\"customer\",\"id\":\"Lovelace\"}",
                "Lovelace"
            })
    void nothing_of_a_text_is_shown(String text) {
        assertThat(trace(refused(PartyFormats.CUSTOMER, text))).doesNotContain("Lovelace");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "type", "name", "standing", "created_at", "updated_at"})
    void no_value_of_a_customer_is_shown(String field) {
        String strange = CUSTOMER.replaceFirst("\"" + field + "\":\"", "\"" + field + "\":\"\\\\u0000");
        assertThat(trace(refused(PartyFormats.CUSTOMER, strange)))
                .doesNotContain("Lovelace", "0196f3c0", "2026-", "individual", "\0");
    }

    private static UnreadableFormatException refused(Format<?> format, String text) {
        UnreadableFormatException refusal = assertThatExceptionOfType(UnreadableFormatException.class)
                .as(text)
                .isThrownBy(() -> format.read(text))
                .withNoCause()
                .actual();
        assertThat(refusal).message().isNotBlank();
        return refusal;
    }

    private static String replaced(String text, String part, String hostile) {
        assertThat(text).contains(part);
        return text.replace(part, hostile);
    }

    private static String trace(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    private static String golden(String file) {
        return Golden.lines(file).single();
    }
}
