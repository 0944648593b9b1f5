package dev.edd.adapters.jdbc.format;

import static dev.edd.adapters.jdbc.format.Archive.BOB;
import static dev.edd.adapters.jdbc.format.Archive.FIRST;
import static dev.edd.adapters.jdbc.format.Archive.SECOND;
import static dev.edd.adapters.jdbc.format.GoldenOnboardings.ONBOARDING;
import static dev.edd.adapters.jdbc.format.GoldenParties.ACME;
import static dev.edd.adapters.jdbc.format.GoldenParties.ADA;
import static dev.edd.adapters.jdbc.format.GoldenRequests.BILL_ID;
import static dev.edd.adapters.jdbc.format.GoldenRequests.FULL;
import static dev.edd.adapters.jdbc.format.GoldenRequests.REQUEST;
import static dev.edd.adapters.jdbc.format.GoldenSubmissions.SUBMISSION;
import static dev.edd.adapters.jdbc.format.GoldenVerifications.CASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.edd.adapters.jdbc.CorruptRowException;
import dev.edd.adapters.jdbc.Database;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.RatingId;
import dev.edd.domain.submission.RelatedResource;
import dev.edd.ports.delivery.DeadLetter;
import dev.edd.ports.delivery.Delivery;
import dev.edd.ports.delivery.Lease;
import dev.edd.ports.store.CustomerQuery;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.MessageId;
import dev.edd.ports.store.Numbered;
import dev.edd.ports.store.OnboardingQuery;
import dev.edd.ports.store.RatingQuery;
import dev.edd.ports.store.Reads;
import dev.edd.ports.store.RequestQuery;
import dev.edd.ports.store.SubmissionQuery;
import dev.edd.ports.store.SubscriberName;
import dev.edd.ports.store.VerificationQuery;
import dev.edd.ports.store.Versioned;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A row that somebody spoiled is named by every call that needs it, and is in nobody else's way. */
class CorruptRowTest {
    private static final Instant LATER = Instant.parse("2026-04-01T00:00:00Z");
    private static final String BOBS_END = "8f1b2a6c7d99";
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final MessageId ADAS_REGISTRATION = new MessageId(ADA, 1);
    private static final String ADAS_ENTRY = "edd_history " + ADA.key() + " 1";

    /** What a row may hold that is no state and no event of this release. */
    enum Hostility {
        NOTHING(text -> "", "it is not a JSON object"),
        NO_OBJECT(text -> "null", "it is not a JSON object"),
        HALF(text -> text.substring(0, text.length() / 2), "it is not well-formed JSON"),
        UNKNOWN_CODE(
                text -> text.replace("\"code\":\"", "\"code\":\"un"),
                "code holds a code that this release does not know"),
        NEWER(text -> text.replace("\"format\":1", "\"format\":2"), "it is of format 2, of a newer release"),
        BENT_RULE(text -> text.replace("2026-", "0000-"), "is not an instant in whole microseconds");

        private final UnaryOperator<String> text;
        private final String message;

        Hostility(UnaryOperator<String> text, String message) {
            this.text = text;
            this.message = message;
        }
    }

    static Stream<Arguments> everywhere() {
        return Stream.of(Database.values())
                .flatMap(database -> Stream.of(Hostility.values()).map(hostility -> Arguments.of(database, hostility)));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void a_spoiled_customer_is_named(Database database, Hostility hostility) {
        Archive archive = new Archive(database);
        archive.change("edd_customer", "id = '" + ADA.value() + "'", hostility.text);
        Seq<Function<Reads, Object>> queries = Vector.of(
                reads -> reads.parties().find(ADA),
                reads -> reads.parties().page(CustomerQuery.ALL, Keyset.first(10)),
                reads -> reads.parties().page(CustomerQuery.ALL, new Numbered(0, 10)),
                reads -> reads.parties().withApprovedEdd(Option.none(), 10));
        queries.forEach(query -> named("edd_customer " + ADA.value(), hostility, () -> archive.read(query)));
        Option<Versioned<Customer>> bob = archive.read(reads -> reads.parties().find(BOB));
        assertThat(bob).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void a_spoiled_counterparty_is_named(Database database, Hostility hostility) {
        Archive archive = new Archive(database);
        archive.change("edd_counterparty", "id = '" + ACME.value() + "'", hostility.text);
        named(
                "edd_counterparty " + ACME.value(),
                hostility,
                () -> archive.read(reads -> reads.parties().find(ACME)));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void a_spoiled_verification_is_named(Database database, Hostility hostility) {
        Archive archive = new Archive(database);
        archive.change("edd_verification", "id = '" + CASE.value() + "'", hostility.text);
        Seq<Function<Reads, Object>> queries = Vector.of(
                reads -> reads.verifications().find(CASE),
                reads -> reads.verifications().page(VerificationQuery.ALL, Keyset.first(10)),
                reads -> reads.verifications().page(VerificationQuery.ALL, new Numbered(0, 10)));
        queries.forEach(query -> named("edd_verification " + CASE.value(), hostility, () -> archive.read(query)));
        named(
                "edd_verification " + CASE.value(),
                hostility,
                () -> archive.storage
                        .unitOfWork()
                        .run(stores -> Either.right(stores.verifications().find(CASE))));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void a_spoiled_request_is_named(Database database, Hostility hostility) {
        Archive archive = new Archive(database);
        archive.change("edd_request", "id = '" + REQUEST.value() + "'", hostility.text);
        Seq<Function<Reads, Object>> queries = Vector.of(
                reads -> reads.requests().find(REQUEST),
                reads -> reads.requests().page(RequestQuery.ALL, Keyset.first(10)),
                reads -> reads.requests().page(RequestQuery.of(ADA), Keyset.first(10)),
                reads -> reads.requests().reviewQueue(Option.none(), 10));
        queries.forEach(query -> named("edd_request " + REQUEST.value(), hostility, () -> archive.read(query)));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void a_spoiled_onboarding_is_named(Database database, Hostility hostility) {
        Archive archive = new Archive(database);
        archive.change("edd_onboarding", "id = '" + ONBOARDING.value() + "'", hostility.text);
        Seq<Function<Reads, Object>> queries = Vector.of(
                reads -> reads.onboardings().find(ONBOARDING),
                reads -> reads.onboardings().page(OnboardingQuery.ALL, Keyset.first(10)));
        queries.forEach(query -> named("edd_onboarding " + ONBOARDING.value(), hostility, () -> archive.read(query)));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void a_spoiled_submission_is_named(Database database, Hostility hostility) {
        Archive archive = new Archive(database);
        archive.change("edd_submission", "id = '" + SUBMISSION.value() + "'", hostility.text);
        Seq<Function<Reads, Object>> queries = Vector.of(
                reads -> reads.submissions().find(SUBMISSION),
                reads -> reads.submissions().latest(RelatedResource.customer(ADA)),
                reads -> reads.submissions().page(SubmissionQuery.ALL, Keyset.first(10)),
                reads -> reads.submissions().page(SubmissionQuery.recordedOf(ADA), Keyset.first(10)));
        queries.forEach(query -> named("edd_submission " + SUBMISSION.value(), hostility, () -> archive.read(query)));
    }

    @ParameterizedTest
    @EnumSource
    void a_submission_that_is_recorded_by_its_column_only_is_named(Database database) {
        Archive archive = new Archive(database);
        archive.change(
                "edd_submission",
                "id = '" + SUBMISSION.value() + "'",
                text -> text.replace("\"code\":\"recorded\"", "\"code\":\"deleted\""));
        assertThatExceptionOfType(CorruptRowException.class)
                .isThrownBy(() -> archive.read(reads -> reads.submissions().latest(RelatedResource.customer(ADA))))
                .withMessage("cannot read edd_submission " + SUBMISSION.value()
                        + ": the state is another than its column says");
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void a_spoiled_rating_is_named(Database database, Hostility hostility) {
        Archive archive = new Archive(database);
        archive.change("edd_rating", "id = '" + ADA.value() + "'", hostility.text);
        Seq<Function<Reads, Object>> queries = Vector.of(
                reads -> reads.ratings().find(new RatingId(ADA)),
                reads -> reads.ratings().page(RatingQuery.ALL, Keyset.first(10)));
        queries.forEach(query -> named("edd_rating " + ADA.value(), hostility, () -> archive.read(query)));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void a_spoiled_document_is_named(Database database, Hostility hostility) {
        Archive archive = new Archive(database);
        archive.change("edd_document", "id = '" + BILL_ID.value() + "'", hostility.text);
        Seq<Function<Reads, Object>> queries = Vector.of(
                reads -> reads.documents().find(LinkedHashSet.of(BILL_ID)),
                reads -> reads.documents().page(ADA, Keyset.first(10)));
        queries.forEach(query -> named("edd_document " + BILL_ID.value(), hostility, () -> archive.read(query)));
    }

    static Stream<Arguments> everywhereButInTime() {
        return Stream.of(Database.values())
                .flatMap(database -> Stream.of(Hostility.values())
                        // a questionnaire holds no instant to bend
                        .filter(hostility -> hostility != Hostility.BENT_RULE)
                        .map(hostility -> Arguments.of(database, hostility)));
    }

    @ParameterizedTest
    @MethodSource("everywhereButInTime")
    void a_spoiled_questionnaire_is_named(Database database, Hostility hostility) {
        Archive archive = new Archive(database);
        archive.change("edd_questionnaire", "id = '" + FULL.id().value() + "'", hostility.text);
        Seq<Function<Reads, Object>> queries = Vector.of(
                reads -> reads.questionnaires().find(FULL),
                reads -> reads.questionnaires().latest(FULL.id()),
                reads -> reads.questionnaires().latest(Option.none(), 10));
        queries.forEach(query -> named(
                "edd_questionnaire " + FULL.id().value() + ' ' + FULL.version(), hostility, () -> archive.read(query)));
    }

    @ParameterizedTest
    @EnumSource
    void a_row_that_holds_another_ones_text_is_named(Database database) {
        Archive archive = new Archive(database);
        archive.change("edd_request", "id = '" + REQUEST.value() + "'", text -> text.replace("1111", "9999"));
        archive.change("edd_onboarding", "id = '" + ONBOARDING.value() + "'", text -> text.replace("3333", "9999"));
        archive.change("edd_submission", "id = '" + SUBMISSION.value() + "'", text -> text.replace("4444", "9999"));
        archive.change("edd_rating", "id = '" + ADA.value() + "'", text -> text.replace("8f1b2a6c7d01", BOBS_END));
        archive.change(
                "edd_document", "id = '" + BILL_ID.value() + "'", text -> text.replace("8f1b2a6c7d01", BOBS_END));
        archive.change(
                "edd_questionnaire",
                "id = '" + FULL.id().value() + "'",
                text -> text.replace("\"version\":7", "\"version\":8"));
        Seq<Tuple2<String, Function<Reads, Object>>> queries = Vector.of(
                Tuple.of("edd_request", reads -> reads.requests().find(REQUEST)),
                Tuple.of("edd_onboarding", reads -> reads.onboardings().find(ONBOARDING)),
                Tuple.of("edd_submission", reads -> reads.submissions().find(SUBMISSION)),
                Tuple.of("edd_rating", reads -> reads.ratings().find(new RatingId(ADA))),
                Tuple.of("edd_document", reads -> reads.documents().page(ADA, Keyset.first(10))),
                Tuple.of("edd_questionnaire", reads -> reads.questionnaires().find(FULL)));
        queries.forEach(query -> assertThatExceptionOfType(CorruptRowException.class)
                .isThrownBy(() -> archive.read(query._2))
                .withMessageStartingWith("cannot read " + query._1 + ' ')
                .withMessageContaining(" another"));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void a_spoiled_entry_of_a_history_is_named(Database database, Hostility hostility) {
        Archive archive = spoiledHistory(database, hostility);
        named(ADAS_ENTRY, hostility, () -> archive.read(reads -> reads.history().of(ADA)));
        named(ADAS_ENTRY, hostility, () -> archive.read(reads -> reads.history().ofParty(ADA, 0, 10)));
        Seq<HistoryEntry> bobs = archive.read(reads -> reads.history().of(BOB));
        assertThat(bobs).hasSize(1);
        Seq<HistoryEntry> behind = archive.read(reads -> reads.history().ofParty(ADA, 1, 10));
        assertThat(behind.map(HistoryEntry::of))
                .containsExactly(
                        CASE,
                        CASE,
                        REQUEST,
                        REQUEST,
                        ONBOARDING,
                        ONBOARDING,
                        SUBMISSION,
                        SUBMISSION,
                        new RatingId(ADA),
                        new RatingId(ADA));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void a_message_that_cannot_be_read_is_named_and_the_others_go_on(Database database, Hostility hostility) {
        Archive archive = spoiledHistory(database, hostility);
        for (SubscriberName subscriber : Vector.of(FIRST, SECOND)) {
            named(ADAS_ENTRY, hostility, () -> claim(archive, subscriber, LATER));
            assertThat(claim(archive, subscriber, LATER)
                            .map(delivery -> delivery.message().of()))
                    .containsExactly(BOB);
            assertThat(claim(archive, subscriber, LATER)).isEmpty();
            Instant afterTheLeases = LATER.plus(LEASE);
            assertThat(claim(archive, subscriber, afterTheLeases)
                            .map(delivery -> delivery.message().of()))
                    .as("it is thrown once")
                    .containsExactly(BOB);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_message_whose_row_is_gone_is_named_and_the_others_go_on(Database database) {
        Archive archive = new Archive(database);
        archive.remove("edd_history", "party = '" + ADA.key() + "' and sequence = 1");

        assertThatExceptionOfType(CorruptRowException.class)
                .isThrownBy(() -> claim(archive, FIRST, LATER))
                .withMessage("cannot read " + ADAS_ENTRY + ": it is not there");

        assertThat(claim(archive, FIRST, LATER)
                        .map(delivery -> delivery.message().of()))
                .containsExactly(BOB);
        assertThat(archive.storage.outbox().discard(FIRST, ADAS_REGISTRATION)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_message_comes_when_its_row_is_repaired_and_it_is_tried_again(Database database) {
        Archive archive = spoiledHistory(database, Hostility.NEWER);
        named(ADAS_ENTRY, Hostility.NEWER, () -> claim(archive, FIRST, LATER));
        Delivery bobs = claim(archive, FIRST, LATER).single();
        assertThat(archive.storage.outbox().acknowledge(bobs)).isTrue();
        archive.change(
                "edd_history",
                "party = '" + ADA.key() + "' and sequence = 1",
                text -> text.replace("\"format\":2", "\"format\":1"));
        assertThat(claim(archive, FIRST, LATER.plus(LEASE))).isEmpty();
        assertThat(archive.storage.outbox().deadLetters(FIRST, 10).map(DeadLetter::reason))
                .containsExactly(CorruptRowException.class.getName());
        assertThat(archive.storage.outbox().retry(FIRST, ADAS_REGISTRATION, LATER))
                .isTrue();
        Delivery delivery = claim(archive, FIRST, LATER).single();
        assertThat(delivery.message().event()).isEqualTo(GoldenParties.event("customer_registered"));
        assertThat(delivery.attempt()).isEqualTo(1);
        assertThat(archive.storage.outbox().acknowledge(delivery)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void a_dead_letter_that_cannot_be_read_is_named_and_can_be_dropped(Database database, Hostility hostility) {
        Archive archive = new Archive(database);
        Delivery delivery = claim(archive, FIRST, LATER).single();
        assertThat(delivery.message().id()).isEqualTo(ADAS_REGISTRATION);
        assertThat(archive.storage.outbox().park(delivery, LATER, "poison")).isTrue();
        archive.change("edd_history", "party = '" + ADA.key() + "' and sequence = 1", hostility.text);
        named(ADAS_ENTRY, hostility, () -> archive.storage.outbox().deadLetters(FIRST, 10));
        assertThat(archive.storage.outbox().discard(FIRST, ADAS_REGISTRATION)).isTrue();
        assertThat(archive.storage.outbox().deadLetters(FIRST, 10)).isEmpty();
    }

    private static Archive spoiledHistory(Database database, Hostility hostility) {
        Archive archive = new Archive(database);
        archive.change("edd_history", "party = '" + ADA.key() + "' and sequence = 1", hostility.text);
        return archive;
    }

    private static Seq<Delivery> claim(Archive archive, SubscriberName subscriber, Instant at) {
        return archive.storage.outbox().claim(subscriber, new Lease(UUID.randomUUID(), at.plus(LEASE)), at, 1);
    }

    private static void named(String row, Hostility hostility, ThrowingCallable call) {
        assertThatExceptionOfType(CorruptRowException.class)
                .isThrownBy(call)
                .withMessageStartingWith("cannot read " + row + ": ")
                .withMessageContaining(hostility.message);
    }
}
