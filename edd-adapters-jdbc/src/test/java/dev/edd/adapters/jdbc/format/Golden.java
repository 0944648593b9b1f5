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

import io.vavr.Tuple;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A value, and the file that holds the text in which the first release with such values stored it. Files are added and never
 * changed. A file is named by the family and the code, and by a variant where a code has more than one.
 *
 * @param file the path below the folder of the format
 * @param format the family
 * @param value what must be read
 */
record Golden<T>(String file, Format<T> format, T value) {
    private static final String FOLDER = "/golden/format-1";

    static Vector<Golden<?>> all() {
        return Vector.<Golden<?>>empty()
                .appendAll(in("verification", VERIFICATION, GoldenVerifications.states()))
                .appendAll(in("customer", CUSTOMER, GoldenParties.customers()))
                .appendAll(in("counterparty", COUNTERPARTY, GoldenParties.counterparties()))
                .appendAll(in("request", REQUEST, GoldenRequests.states()))
                .appendAll(in("onboarding", ONBOARDING, GoldenOnboardings.states()))
                .appendAll(in("submission", SUBMISSION, GoldenSubmissions.states()))
                .appendAll(in("rating", RATING, GoldenRatings.states()))
                .appendAll(in("questionnaire", QUESTIONNAIRE, GoldenQuestionnaires.questionnaires()))
                .appendAll(in("document", DOCUMENT, GoldenRequests.documents()))
                .appendAll(in("event", EVENT, Map.narrow(GoldenVerifications.events())))
                .appendAll(in("event", EVENT, Map.narrow(GoldenRequests.events())))
                .appendAll(in("event", EVENT, Map.narrow(GoldenOnboardings.events())))
                .appendAll(in("event", EVENT, Map.narrow(GoldenSubmissions.events())))
                .appendAll(in("event", EVENT, Map.narrow(GoldenRatings.events())))
                .appendAll(in("event", EVENT, Map.narrow(GoldenParties.events())));
    }

    /** The text in the file, as it stood in the database. */
    String text() {
        return lines(file).single();
    }

    static Vector<String> lines(String file) {
        try {
            return Vector.ofAll(Files.readAllLines(folder().resolve(file)));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Every file below a folder of the format. */
    static Vector<String> files(String under) {
        try (Stream<Path> files = Files.walk(folder().resolve(under))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder().relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .collect(Vector.collector());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    public String toString() {
        return file;
    }

    private static <T> Vector<Golden<T>> in(String family, Format<T> format, Map<String, ? extends T> values) {
        return values.toVector()
                .map(entry -> Tuple.of(family + "/" + entry._1 + ".json", entry._2))
                .map(entry -> new Golden<T>(entry._1, format, entry._2))
                .sortBy(Golden::file);
    }

    private static Path folder() {
        try {
            return Path.of(
                    Objects.requireNonNull(Golden.class.getResource(FOLDER)).toURI());
        } catch (URISyntaxException cause) {
            throw new AssertionError(cause);
        }
    }
}
