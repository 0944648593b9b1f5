package dev.edd.adapters.jdbc.format;

import static dev.edd.adapters.jdbc.format.DocumentFormats.DOCUMENT;
import static dev.edd.adapters.jdbc.format.EventFormat.EVENT;
import static dev.edd.adapters.jdbc.format.OnboardingFormats.ONBOARDING;
import static dev.edd.adapters.jdbc.format.PartyFormats.COUNTERPARTY;
import static dev.edd.adapters.jdbc.format.PartyFormats.CUSTOMER;
import static dev.edd.adapters.jdbc.format.QuestionnaireFormats.QUESTIONNAIRE;
import static dev.edd.adapters.jdbc.format.RatingFormats.RATING;
import static dev.edd.adapters.jdbc.format.RequestFormats.REQUEST;
import static dev.edd.adapters.jdbc.format.SubmissionFormats.SUBMISSION;
import static dev.edd.adapters.jdbc.format.VerificationFormats.VERIFICATION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.fuzzing.FuzzSuite;
import dev.edd.fuzzing.FuzzTarget;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever stands in a row is read in full or refused as a text that cannot be read, with bounded work. */
class StoredFormatsFuzzTest implements FuzzSuite {
    @Override
    public List<FuzzTarget> targets() {
        return List.of(
                stored("verification", VERIFICATION),
                stored("customer", CUSTOMER),
                stored("counterparty", COUNTERPARTY),
                stored("request", REQUEST),
                stored("onboarding", ONBOARDING),
                stored("submission", SUBMISSION),
                stored("rating", RATING),
                stored("questionnaire", QUESTIONNAIRE),
                stored("document", DOCUMENT),
                stored("event", EVENT).runInEveryBuild());
    }

    @Test
    void every_format_that_is_stored_is_a_target() {
        assertThat(targets().stream().map(FuzzTarget::name))
                .containsExactlyInAnyOrderElementsOf(
                        Golden.all().map(golden -> "stored-" + folder(golden)).distinct());
    }

    private static String folder(Golden<?> golden) {
        return golden.file().substring(0, golden.file().indexOf('/'));
    }

    /** The golden files show the way; in a folder of its own is what runs have found beside them. */
    private static <T> FuzzTarget stored(String family, Format<T> format) {
        return FuzzTarget.of(
                        "stored-" + family,
                        () -> new ReadingStoredText<>(format),
                        "dev.edd.adapters.jdbc.format.**",
                        "dev.edd.domain.**")
                .withSeeds("/golden/format-1/" + family);
    }
}
