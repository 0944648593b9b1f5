package dev.edd.adapters.jdbc.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Claim;
import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.onboarding.OnboardingEvent;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CounterpartyEvent;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerEvent;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.Id;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.RatingId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.RequestEvent;
import dev.edd.domain.risk.CustomerRating;
import dev.edd.domain.risk.RatingEvent;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.RelatedResource;
import dev.edd.domain.submission.SubmissionEvent;
import dev.edd.domain.verification.Outcome;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationEvent;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Reads;
import dev.edd.ports.store.Versioned;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Whether every state, and every column that queries use, is what the history folds to; and no state is without a history. */
final class StateAudit {
    private final Ledger ledger;
    private final Seq<HistoryEntry> history;
    private final Map<Id, Seq<HistoryEntry>> subjects;

    StateAudit(Ledger ledger, Seq<HistoryEntry> history) {
        this.ledger = ledger;
        this.history = history;
        this.subjects = history.groupBy(HistoryEntry::of).mapValues(of -> of.sortBy(HistoryEntry::version));
    }

    void assertSound() {
        assertHistoryColumns();
        assertVerifications(folded(VerificationId.class, VerificationEvent.class, Verification.LIFECYCLE::fold));
        assertCustomers(folded(CustomerId.class, CustomerEvent.class, Customer.LIFECYCLE::fold));
        assertRequests(folded(RequestId.class, RequestEvent.class, EddRequest.LIFECYCLE::fold));
        assertOnboardings(folded(OnboardingId.class, OnboardingEvent.class, Onboarding.LIFECYCLE::fold));
        assertSubmissions(folded(SubmissionId.class, SubmissionEvent.class, EddSubmission.LIFECYCLE::fold));
        assertRatings(folded(RatingId.class, RatingEvent.class, CustomerRating.LIFECYCLE::fold));
        assertCounterparties(folded(CounterpartyId.class, CounterpartyEvent.class, Counterparty.LIFECYCLE::fold));
    }

    private <S, E> Seq<Versioned<S>> folded(Class<? extends Id> ids, Class<E> events, Function<Seq<E>, S> fold) {
        return subjects.filterKeys(ids::isInstance)
                .values()
                .toVector()
                .map(of ->
                        new Versioned<>(fold.apply(of.map(HistoryEntry::event).map(events::cast)), of.size()));
    }

    private void assertHistoryColumns() {
        assertRows(
                "select subject, version, party, sequence, event, recorded_at from edd_history where tenant = ?",
                history.map(entry -> Vector.of(
                        Report.Step.subject(entry.of()),
                        entry.version(),
                        entry.id().party().key(),
                        entry.id().sequence(),
                        Coded.of(entry.event().getClass()),
                        entry.event().stamp().at())));
    }

    private void assertVerifications(Seq<Versioned<Verification>> folded) {
        assertStored(folded, (reads, verification) -> reads.verifications().find(verification.id()));
        assertRows(
                "select id, version, type, method, state, customer, counterparty, approved_edd, deadline, created_at,"
                        + " claim from edd_verification where tenant = ?",
                folded.map(each -> {
                    Verification verification = each.value();
                    Subject subject = verification.header().subject();
                    return Vector.of(
                            verification.id().value(),
                            each.version(),
                            subject.type().code(),
                            verification.header().method().code(),
                            verification.state().code(),
                            subject.customer().value(),
                            subject instanceof Subject.OfCounterparty of
                                    ? of.counterparty().value()
                                    : null,
                            approves(verification) ? subject.customer().value() : null,
                            verification.deadline().getOrNull(),
                            verification.createdAt(),
                            verification.claim().map(Claim::key).getOrNull());
                }));
    }

    private static boolean approves(Verification verification) {
        return verification.header().subject() instanceof Subject.OfCustomer
                && verification.header().method() == VerificationMethod.ENHANCED_DUE_DILIGENCE
                && verification.outcome().exists(Outcome.Passed.class::isInstance);
    }

    private void assertRequests(Seq<Versioned<EddRequest>> folded) {
        assertStored(folded, (reads, request) -> reads.requests().find(request.id()));
        assertRows(
                "select id, version, customer, state, created_at, review_due, next_reminder, restriction_due, restricts,"
                        + " claim from edd_request where tenant = ?",
                folded.map(each -> {
                    EddRequest request = each.value();
                    UUID customer = request.header().customer().value();
                    return Vector.of(
                            request.id().value(),
                            each.version(),
                            customer,
                            request.state().code(),
                            request.createdAt(),
                            request.reviewDue().getOrNull(),
                            request.nextReminder().getOrNull(),
                            request.restrictionDue().getOrNull(),
                            request.restricts() ? customer : null,
                            request.claim().map(Claim::key).getOrNull());
                }));
    }

    private void assertOnboardings(Seq<Versioned<Onboarding>> folded) {
        assertStored(folded, (reads, onboarding) -> reads.onboardings().find(onboarding.id()));
        assertRows(
                "select id, version, customer, state, created_at, claim from edd_onboarding where tenant = ?",
                folded.map(each -> {
                    Onboarding onboarding = each.value();
                    return Vector.of(
                            onboarding.id().value(),
                            each.version(),
                            onboarding.header().customer().value(),
                            onboarding.state().code(),
                            onboarding.createdAt(),
                            onboarding.claim().map(Claim::key).getOrNull());
                }));
    }

    private void assertSubmissions(Seq<Versioned<EddSubmission>> folded) {
        assertStored(folded, (reads, submission) -> reads.submissions().find(submission.id()));
        assertRows(
                "select id, version, owner, resource_type, resource, request, state, created_at from edd_submission"
                        + " where tenant = ?",
                folded.map(each -> {
                    EddSubmission submission = each.value();
                    RelatedResource resource = submission.submission().resource();
                    return Vector.of(
                            submission.id().value(),
                            each.version(),
                            submission.header().owner().value(),
                            resource.type().code(),
                            resource.id(),
                            submission.header().request().map(Id::value).getOrNull(),
                            submission.state().code(),
                            submission.createdAt());
                }));
    }

    private void assertRatings(Seq<Versioned<CustomerRating>> folded) {
        assertStored(folded, (reads, rating) -> reads.ratings().find(rating.id()));
        assertRows(
                "select id, version, rating, next_review, created_at from edd_rating where tenant = ?",
                folded.map(each -> Vector.of(
                        each.value().customer().value(),
                        each.version(),
                        each.value().assessment().rating().code(),
                        each.value().assessment().nextReview(),
                        each.value().createdAt())));
    }

    private void assertCustomers(Seq<Versioned<Customer>> folded) {
        assertStored(folded, (reads, customer) -> reads.parties().find(customer.id()));
        assertRows(
                "select id, version, type, created_at from edd_customer where tenant = ?",
                folded.map(each -> Vector.of(
                        each.value().id().value(),
                        each.version(),
                        each.value().type().code(),
                        each.value().createdAt())));
    }

    private void assertCounterparties(Seq<Versioned<Counterparty>> folded) {
        assertStored(folded, (reads, counterparty) -> reads.parties().find(counterparty.id()));
        assertRows(
                "select id, version from edd_counterparty where tenant = ?",
                folded.map(each -> Vector.of(each.value().id().value(), each.version())));
    }

    private <S> void assertStored(Seq<Versioned<S>> folded, BiFunction<Reads, S, Option<Versioned<S>>> find) {
        Seq<Versioned<S>> stored =
                ledger.storage().unitOfWork().read(reads -> folded.flatMap(each -> find.apply(reads, each.value())));
        assertThat(stored).isEqualTo(folded);
    }

    private void assertRows(String query, Seq<? extends Seq<?>> expected) {
        Seq<Seq<String>> rows = ledger.rows(query);
        Seq<Seq<String>> texts = expected.map(row -> row.map(String::valueOf));
        assertThat(rows.toSet()).as(query).isEqualTo(texts.toSet());
        assertThat(rows.size()).as(query).isEqualTo(texts.size());
    }
}
