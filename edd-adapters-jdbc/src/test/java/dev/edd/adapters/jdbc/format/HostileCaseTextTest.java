package dev.edd.adapters.jdbc.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same of requests, questionnaires and documents: what is not written as their formats say is refused, and not shown. */
class HostileCaseTextTest {
    private static final String SUBMITTED = golden("request/submitted.json");
    private static final String REVIEWED = golden("request/reviewed.json");
    private static final String QUESTIONNAIRE = golden("questionnaire/questionnaire.json");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Europe/Berlin|Europe/Bonn|round.deadline.zone is not a time zone that this machine knows",
                "Europe/Berlin|+1|round.deadline.zone is written in another way than its format says",
                "2026-03-09T23:00:00Z|2026-03-12T23:00:00Z|round.deadline breaks a rule of the kernel",
                "\"2026-03-09T23:00:00Z\"|7|round.deadline.reminders[0] is not text",
                "2026-03-09T23:00:00Z|yesterday|round.deadline.reminders[0] is not an instant",
                "\"reminders_sent\":2|\"reminders_sent\":4294967298|round.reminders_sent is not a whole number of 32 bits",
                "\"reminders_sent\":2|\"reminders_sent\":3|round breaks a rule of the kernel",
                "\"number\":1,|\"number\":2,|it breaks a rule of the kernel",
                "\"restricted\":true|\"restricted\":\"true\"|round.restricted is neither true nor false",
                "\"JPY\"|\"XYZ\"|submission.answers.given[4].answer.currency is not a currency that this machine knows",
                "9223372036854775807|-1|submission.answers.given[4].answer breaks a rule of the kernel",
                "0009-02-28|0009-02-29|submission.answers.given[5].answer.day is not a day of the calendar",
                "0009-02-28|+10000-02-28|submission.answers.given[5].answer breaks a rule of the kernel",
                "\"kind\":\"day\"|\"kind\":\"Day\"|submission.answers.given[5].answer.kind holds a code that this release does"
                        + " not know",
                "\"by_name\"|\"by_path\"|submission.answers.given[7].answer.files[1].cited holds a code that this release",
                "\"name\":\"scan\"|\"name\":\"../scan\"|submission.answers.given[7].answer.files[1] breaks a rule",
                "\"name\":\"scan\",\"requirement\"|\"name\":\"other\",\"requirement\"|submission breaks a rule of the kernel",
                "\"rent_2\",\"utility_bill\"|\"utility_bill\",\"rent_2\"|submission.named[0].requirement.types is not in"
                        + " ascending order",
                "\"rent_2\"|\"bank_statement\"|submission.named[0].requirement.types is not in ascending order",
                "\"party\":\"customer\"|\"party\":\"verification\"|submission.documents[0].document.owner.party holds a code",
                "0123456789abcdef\"|0123456789abcdeF\"|submission.documents[0].document breaks a rule of the kernel",
                "\"review_due\":null|\"review_due\":\"2026-03-08T00:00:00Z\"|it breaks a rule of the kernel"
            })
    void a_request_is_read_only_as_it_is_written(String part, String hostile, String message) {
        String text = replaced(SUBMITTED, part, hostile);
        assertThat(refused(RequestFormats.REQUEST, text)).hasMessageStartingWith(message);
    }

    @Test
    void rounds_and_outcomes_that_do_not_fit_are_not_read() {
        assertThat(refused(RequestFormats.REQUEST, replaced(REVIEWED, "\"number\":2,", "\"number\":3,")))
                .hasMessage("it breaks a rule of the kernel");
        assertThat(refused(
                        RequestFormats.REQUEST, replaced(REVIEWED, "{\"found\":\"accepted\",\"prompt\":\"3\"},", "")))
                .hasMessage("reviewed[0] breaks a rule of the kernel");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"kind\":\"not\"|\"kind\":\"nor\"|prompts[10].condition.parts[1].kind holds a code that this release",
                "{\"kind\":\"answered\",\"prompt\":\"10\"}|{\"kind\":\"answered\",\"prompt\":\"12\"}|it breaks a rule",
                "\"kind\":\"any_of\",\"parts\":[|\"kind\":\"any_of\",\"parts\":[[],|prompts[10].condition.parts[0].parts[0] is"
                        + " not an object",
                "\"days\":90|\"days\":40000|it breaks a rule of the kernel",
                "\"days\":90|\"days\":-9223372036854775808|prompts[5].response.rule.days is not a whole number of 32 bits",
                "0001-01-01|0000-01-01|it breaks a rule of the kernel",
                "\"web_address\"|\"pattern\"|prompts[8].response.named_format holds a code that this release does not know",
                "\"id\":\"Other\"|\"id\":\"\"|prompts[0].response.options[1] breaks a rule of the kernel",
                "\"required\":false|\"required\":null|prompts[9].required is neither true nor false"
            })
    void a_questionnaire_is_read_only_as_it_is_written(String part, String hostile, String message) {
        String text = replaced(QUESTIONNAIRE, part, hostile);
        assertThat(refused(QuestionnaireFormats.QUESTIONNAIRE, text)).hasMessageStartingWith(message);
    }

    @Test
    void conditions_within_conditions_are_bounded() {
        String atom = "{\"kind\":\"answered\",\"prompt\":\"1\"}";
        for (int depth : new int[] {8, 40, 100_000}) {
            String nested = "{\"kind\":\"not\",\"part\":".repeat(depth) + atom + "}".repeat(depth);
            refused(QuestionnaireFormats.QUESTIONNAIRE, replaced(QUESTIONNAIRE, atom, nested));
        }
        String most = "{\"kind\":\"not\",\"part\":".repeat(7) + atom + "}".repeat(7);
        String text = QUESTIONNAIRE.replace(atom, most);
        assertThat(QuestionnaireFormats.QUESTIONNAIRE.write(QuestionnaireFormats.QUESTIONNAIRE.read(text)))
                .isEqualTo(text);
    }

    @Test
    void nothing_that_a_customer_answered_or_an_officer_noted_is_shown() {
        String failed = golden("request/failed.json");
        for (String text : new String[] {
            SUBMITTED.replace("\"review_due\":null", "\"review_due\":\"Jane\""),
            SUBMITTED.replace("\"version\":7", "\"version\":0"),
            SUBMITTED.replace("Tab", "\\u0000"),
            SUBMITTED.replace("Strom", "/"),
            failed.replace("case 12", "\\ud800"),
            failed.substring(0, failed.length() / 2)
        }) {
            assertThat(trace(refused(RequestFormats.REQUEST, text)))
                    .doesNotContain("Jane", "quotes", "Strom", "case 12", "Line 1", "blurred", "scan", "0196f3c0");
        }
    }

    private static UnreadableFormatException refused(Format<?> format, String text) {
        return assertThatExceptionOfType(UnreadableFormatException.class)
                .isThrownBy(() -> format.read(text))
                .withNoCause()
                .actual();
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
