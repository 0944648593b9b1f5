package dev.edd.adapters.jdbc.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the texts of submissions and ratings may not say. */
class HostileRiskTextTest {
    private static final String CUSTOMER = golden("submission/recorded.json");
    private static final String BUSINESS = golden("submission/recorded.of_business.json");
    private static final String RATED = golden("rating/rated.json");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"about\":\"customer\"|\"about\":\"person\"|submission.about holds a code that this release does not know",
                "\"about\":\"customer\"|\"about\":\"business\"|submission.business is missing",
                "\"kind\":\"CASE_REQUEST\"|\"kind\":\"STANDARD_SUBMISSION\"|submission.reason has a field that its format",
                "\"US\",\"DE\"|\"US\",\"US\"|submission breaks a rule of the kernel",
                "\"US\",\"DE\"|\"US\",\"de\"|submission breaks a rule of the kernel",
                "\"US\",\"DE\"|\"US\",\"XX\"|submission breaks a rule of the kernel",
                "\"SELF_EMPLOYED\"|\"self_employed\"|submission.employment_type holds a code that this release",
                "\"BI_WEEKLY\"|\"FORTNIGHTLY\"|submission.income.amount.frequency holds a code that this release",
                "\"minor_units\":1000000,|\"minor_units\":-1,|submission.income.amount breaks a rule of the kernel",
                "\"minor_units\":100000000000|\"minor_units\":100000000001|submission.residential_expense breaks a rule",
                "_findings\":1000000|_findings\":1000001|submission breaks a rule of the kernel",
                "_findings\":1000000|_findings\":4294967296|submission.negative_news_findings is not a whole number of 32",
                "\"Foreign-PEP_2\"|\"Foreign PEP\"|submission breaks a rule of the kernel",
                "\"SALARY\",\"INHERITANCE\"|\"SALARY\",\"SALARY\"|submission breaks a rule of the kernel",
                "\"SALARY\",\"INHERITANCE\"|\"SALARY\",\"LOTTERY\"|submission.source_of_wealth[1] holds a code",
                "\"answer\":\" no \"|\"answer\":\"\"|submission.additional_questions[1] breaks a rule of the kernel",
                "\"party\":\"customer\"|\"party\":\"counterparty\"|it breaks a rule of the kernel",
                "updated_at\":\"2026|updated_at\":\"2025|header breaks a rule of the kernel"
            })
    void a_submission_about_a_person_is_read_only_as_it_is_written(String part, String hostile, String message) {
        assertThat(refused(SubmissionFormats.SUBMISSION, replaced(CUSTOMER, part, hostile)))
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[\"arms_defense_or_security\"]|[\"arms_defense_or_security\",\"cannabis_industry\"]|submission.specific_involvement breaks",
                "\"not_involved\":[|\"not_involved\":[\"cannabis_industry\",|submission.specific_involvement.not_involved is not in asc",
                "[\"arms_defense_or_security\"]|[\"arms\"]|submission.specific_involvement.not_involved[0] holds a code",
                "\"transaction_count\":1000000000|\"transaction_count\":1000000001|submission.transaction_volume[0] breaks",
                "\"WIRES\"|\"PIGEONS\"|submission.transaction_volume[0].channel holds a code",
                "\"country\":\"CH\"|\"country\":\"Switzerland\"|submission breaks a rule of the kernel",
                "\"CHF\"|\"XYZ\"|submission.estimated_revenue.currency is not a currency that this machine knows"
            })
    void a_submission_about_a_business_is_read_only_as_it_is_written(String part, String hostile, String message) {
        assertThat(refused(SubmissionFormats.SUBMISSION, replaced(BUSINESS, part, hostile)))
                .hasMessageStartingWith(message);
    }

    @Test
    void a_declaration_of_nothing_is_not_read() {
        String text = BUSINESS.replace("[\"cannabis_industry\",\"third_party_processor\"]", "[]")
                .replace("[\"arms_defense_or_security\"]", "[]");
        assertThat(refused(SubmissionFormats.SUBMISSION, text))
                .hasMessage("submission.specific_involvement breaks a rule of the kernel");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"kind\":\"categorical\"|\"kind\":\"pattern\"|assessment.factors[0].cause.kind holds a code",
                "\"value\":\"Foreign-PEP_2\",\"score\":100|\"value\":\"Foreign-PEP_2\",\"score\":99|assessment.factors[0] breaks",
                "\"score\":0,|\"score\":101,|assessment.factors[3] breaks a rule of the kernel",
                "\"least\":1,\"most\":2|\"least\":3,\"most\":2|assessment.factors[2].cause breaks a rule of the kernel",
                "\"weight\":1000|\"weight\":1001|assessment.factors[1] breaks a rule of the kernel",
                "\"factor\":\"income\"|\"factor\":\"citizenship\"|assessment breaks a rule of the kernel",
                "\"known\":false|\"known\":0|assessment.factors[4].known is neither true nor false",
                "\"model_version\":7|\"model_version\":0|assessment breaks a rule of the kernel",
                "\"rating\":\"high\"|\"rating\":\"HIGH\"|assessment.rating holds a code that this release does not know",
                "next_review\":\"2026|next_review\":\"2025|it breaks a rule of the kernel"
            })
    void a_rating_is_read_only_as_it_is_written(String part, String hostile, String message) {
        assertThat(refused(RatingFormats.RATING, replaced(RATED, part, hostile)))
                .hasMessageStartingWith(message);
    }

    @Test
    void nothing_that_was_submitted_is_shown() {
        for (String text : new String[] {
            CUSTOMER.replace("\"recurring_direct_deposit\":true", "\"recurring_direct_deposit\":\"Bäcker\""),
            CUSTOMER.replace("Foreign-PEP_2", "Foreign PEP"),
            CUSTOMER.replace("Why\\tnow?", "\\u0000"),
            CUSTOMER.replace("BI_WEEKLY", "Bäcker"),
            CUSTOMER.substring(0, CUSTOMER.length() - 400)
        }) {
            assertThat(trace(refused(SubmissionFormats.SUBMISSION, text)))
                    .doesNotContain("Bäcker", "PEP", "quotes", "Line 1", "SELF_EMPLOYED", "1000000", "0196f3c0");
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
