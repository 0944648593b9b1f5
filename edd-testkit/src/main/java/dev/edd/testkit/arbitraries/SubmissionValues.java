package dev.edd.testkit.arbitraries;

import dev.edd.domain.party.AccountId;
import dev.edd.domain.party.CountryCode;
import dev.edd.domain.party.RatingId;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.party.TransactionId;
import dev.edd.domain.submission.AdditionalQuestion;
import dev.edd.domain.submission.CaseId;
import dev.edd.domain.submission.Channel;
import dev.edd.domain.submission.ChannelCoverage;
import dev.edd.domain.submission.CitedRequest;
import dev.edd.domain.submission.Income;
import dev.edd.domain.submission.IncomeSource;
import dev.edd.domain.submission.Involvement;
import dev.edd.domain.submission.PepClassification;
import dev.edd.domain.submission.Reason;
import dev.edd.domain.submission.RelatedResource;
import dev.edd.domain.submission.ResourceType;
import dev.edd.domain.submission.SpecificInvolvement;
import dev.edd.domain.submission.SubmissionHeader;
import dev.edd.domain.submission.SubmissionPolicy;
import dev.edd.domain.submission.SubmissionRefusal;
import dev.edd.domain.submission.TransactionVolume;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What submissions are made of; whole ones are in {@link ResourceSubmissions} and {@link SubmissionHistories}. */
public final class SubmissionValues {
    private SubmissionValues() {}

    /**
     * The ids of submissions.
     *
     * @return ids
     */
    public static Arbitrary<SubmissionId> submissionIds() {
        return PartyValues.uuids().map(SubmissionId::new);
    }

    /**
     * The ids of ratings, which are those of customers.
     *
     * @return ids
     */
    public static Arbitrary<RatingId> ratingIds() {
        return PartyValues.customerIds().map(RatingId::new);
    }

    /**
     * The ids of accounts.
     *
     * @return ids
     */
    public static Arbitrary<AccountId> accountIds() {
        return PartyValues.uuids().map(AccountId::new);
    }

    /**
     * The ids of transactions.
     *
     * @return ids
     */
    public static Arbitrary<TransactionId> transactionIds() {
        return PartyValues.uuids().map(TransactionId::new);
    }

    /**
     * Countries, among them some that are risky in the example model.
     *
     * @return countries
     */
    public static Arbitrary<CountryCode> countries() {
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.of("US", "IR", "KP", "MM", "NA")),
                        Tuple.of(2, Arbitraries.of(Locale.getISOCountries())))
                .map(CountryCode::new);
    }

    /**
     * Case ids: numbers, the ids of what may be our requests, and any text.
     *
     * @return case ids of 1 to {@link CaseId#LONGEST} characters
     */
    public static Arbitrary<CaseId> caseIds() {
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.longs().greaterOrEqual(0).map(number -> Long.toString(number))),
                        Tuple.of(1, PartyValues.uuids().map(id -> id.toString())),
                        Tuple.of(1, StorableValues.text(CaseId.LONGEST)))
                .map(CaseId::new);
    }

    /**
     * Requests that case ids name.
     *
     * @return requests to anybody
     */
    public static Arbitrary<CitedRequest> citedRequests() {
        return Combinators.combine(RequestValues.requestIds(), PartyValues.customerIds())
                .as(CitedRequest::new);
    }

    /**
     * Why something is submitted.
     *
     * @return reasons of both kinds
     */
    public static Arbitrary<Reason> reasons() {
        return Arbitraries.oneOf(
                caseIds().map(Reason.CaseRequest::new), Arbitraries.create(Reason.StandardSubmission::new));
    }

    /**
     * What a submission may be about.
     *
     * @return resources of every type
     */
    public static Arbitrary<RelatedResource> resources() {
        return Combinators.combine(Arbitraries.of(ResourceType.class), PartyValues.uuids())
                .as(RelatedResource::new);
    }

    /**
     * Questions with their answers, of one letter and of the greatest length.
     *
     * @return questions
     */
    public static Arbitrary<AdditionalQuestion> questions() {
        return Combinators.combine(
                        some(StorableValues.text(AdditionalQuestion.LONGEST_SECTION)),
                        StorableValues.text(AdditionalQuestion.LONGEST_QUESTION),
                        StorableValues.text(AdditionalQuestion.LONGEST_ANSWER))
                .as(AdditionalQuestion::new);
    }

    /**
     * What persons earn.
     *
     * @return incomes
     */
    public static Arbitrary<Income> incomes() {
        return Combinators.combine(MoneyValues.periodicAmounts(), some(Arbitraries.of(IncomeSource.class)))
                .as(Income::new);
    }

    /**
     * Classifications: none, those of a list, and a host's own.
     *
     * @return classifications
     */
    public static Arbitrary<PepClassification> classifications() {
        return Arbitraries.of(
                        PepClassification.NOT_PEP.code(),
                        "PEP_CLASS_1",
                        "domestic-2",
                        "x",
                        "W".repeat(PepClassification.LONGEST))
                .map(PepClassification::new);
    }

    /**
     * Declarations of all that a business may be involved in.
     *
     * @return declarations in which nothing is left out
     */
    public static Arbitrary<SpecificInvolvement> completeInvolvement() {
        return Arbitraries.of(true, false)
                .list()
                .ofSize(Involvement.values().length)
                .map(answers -> new SpecificInvolvement(
                        LinkedHashMap.ofEntries(Vector.of(Involvement.values()).zip(answers))));
    }

    /**
     * Declarations, complete or not.
     *
     * @return declarations of one or more
     */
    public static Arbitrary<SpecificInvolvement> involvement() {
        Arbitrary<SpecificInvolvement> some = Arbitraries.maps(
                        Arbitraries.of(Involvement.class), Arbitraries.of(true, false))
                .ofMinSize(1)
                .map(declared -> new SpecificInvolvement(LinkedHashMap.ofAll(declared)));
        return Arbitraries.oneOf(completeInvolvement(), some);
    }

    /**
     * How much businesses expect to move.
     *
     * @return volumes
     */
    public static Arbitrary<TransactionVolume> volumes() {
        return Combinators.combine(
                        some(Arbitraries.of(true, false)),
                        some(Arbitraries.of(Channel.class)),
                        some(Arbitraries.of(ChannelCoverage.class)),
                        MoneyValues.periodicAmounts(),
                        some(numbers(TransactionVolume.MOST_TRANSACTIONS)))
                .as(TransactionVolume::new);
    }

    /**
     * Headers, of a moment or of days.
     *
     * @return headers
     */
    public static Arbitrary<SubmissionHeader> headers() {
        return Combinators.combine(
                        submissionIds(),
                        PartyValues.customerIds(),
                        some(RequestValues.requestIds()),
                        StorableValues.beginnings(),
                        StorableValues.waits())
                .as((id, owner, request, created, wait) ->
                        new SubmissionHeader(id, owner, request, created, created.plus(wait)));
    }

    /**
     * Policies: strict and lenient, with the usual alias and with more of them.
     *
     * @return policies
     */
    public static Arbitrary<SubmissionPolicy> policies() {
        return Arbitraries.of(
                SubmissionPolicy.STRICT,
                SubmissionPolicy.LENIENT,
                SubmissionPolicy.STRICT.accepting("related_party_type", "related_resource_type"),
                SubmissionPolicy.LENIENT.accepting("pep", "pep_classification"));
    }

    /**
     * The refusals of submissions.
     *
     * @return refusals of every kind
     */
    public static Arbitrary<SubmissionRefusal> refusals() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        new SubmissionRefusal.NotFound(),
                        new SubmissionRefusal.IdInUse(),
                        new SubmissionRefusal.CaseIdNotAccepted(),
                        new SubmissionRefusal.AnswerUnderReview(),
                        new SubmissionRefusal.DocumentNotFound(),
                        new SubmissionRefusal.DocumentAttachedAlready()),
                Arbitraries.of(ResourceType.class).map(SubmissionRefusal.RelatedResourceNotFound::new),
                Arbitraries.integers().between(1, 20).map(SubmissionRefusal.TooManyDocuments::new));
    }

    /** Something, or in two of five tries nothing. */
    static <T> Arbitrary<Option<T>> some(Arbitrary<T> values) {
        return values.optional(0.6).map(Option::ofOptional);
    }

    static <T> Arbitrary<Seq<T>> few(Arbitrary<T> values, int most) {
        return values.list().ofMaxSize(most).map(Vector::ofAll);
    }

    /** Up to three, and now and then as many as there may be. */
    static <T> Arbitrary<Seq<T>> fewOrMost(Arbitrary<T> values, int most) {
        return Arbitraries.frequencyOf(
                Tuple.of(30, few(values, 3)),
                Tuple.of(1, values.list().ofSize(most).map(Vector::ofAll)));
    }

    /** Numbers from nothing on, and now and then the greatest: where edge cases are left out chance never meets it. */
    static Arbitrary<Long> numbers(long most) {
        return Arbitraries.frequencyOf(
                Tuple.of(15, Arbitraries.longs().between(0, most)), Tuple.of(1, Arbitraries.just(most)));
    }
}
