package dev.edd.ports;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.onboarding.OnboardingState;
import dev.edd.domain.onboarding.RatingChains;
import dev.edd.domain.onboarding.SituationBuilder;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.PartyRefusal;
import dev.edd.domain.party.RatingId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.request.DeadlinePolicy;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.OpenRequestBuilder;
import dev.edd.domain.request.RequestCommand.OpenRequest;
import dev.edd.domain.request.RequestTrigger;
import dev.edd.domain.risk.CustomerRating;
import dev.edd.domain.risk.RateBuilder;
import dev.edd.domain.risk.RatingOccasion;
import dev.edd.domain.risk.RiskPolicy;
import dev.edd.domain.risk.RiskProfile;
import dev.edd.domain.risk.RiskRefusal;
import dev.edd.domain.risk.TriggerPolicy;
import dev.edd.ports.Decisions.Decision;
import dev.edd.ports.provider.IdGenerator;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.OnboardingQuery;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.RatingQuery;
import dev.edd.ports.store.Reads;
import dev.edd.ports.store.RequestQuery;
import dev.edd.ports.store.SubmissionQuery;
import dev.edd.ports.store.UnitOfWork;
import dev.edd.ports.store.VerificationQuery;
import dev.edd.ports.store.Versioned;
import dev.edd.ports.store.Write;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How risky customers are, by the platform's own model. A customer is rated of all that is known at the time: of the newest
 * {@value Keyset#LARGEST} submissions, verifications and requests of the customer, each. What follows from a rating is stored with
 * it: an EDD request, or an onboarding that pauses. The relay rates again what becomes known. Safe to share between threads.
 */
public final class RiskRatings {
    private static final LinkedHashSet<OnboardingState> OPEN =
            LinkedHashSet.of(OnboardingState.IN_PROGRESS, OnboardingState.PAUSED_FOR_EDD);

    private static final Keyset NEWEST = Keyset.first(Keyset.LARGEST);

    /** No two ratings of a customer are of one instant: each counts until the next. */
    private static final Duration ONE_LATER = Duration.of(1, ChronoUnit.MICROS);

    private final UnitOfWork unitOfWork;
    private final Decisions decisions;
    private final Stamps stamps;
    private final IdGenerator ids;
    private final RiskPolicy policy;
    private final DeadlinePolicy deadlines;
    private final Questionnaire onboardingQuestionnaire;

    RiskRatings(
            UnitOfWork unitOfWork,
            Decisions decisions,
            Stamps stamps,
            IdGenerator ids,
            RiskPolicy policy,
            DeadlinePolicy deadlines,
            Questionnaire onboardingQuestionnaire) {
        this.unitOfWork = unitOfWork;
        this.decisions = decisions;
        this.stamps = stamps;
        this.ids = ids;
        this.policy = policy;
        this.deadlines = deadlines;
        this.onboardingQuestionnaire = onboardingQuestionnaire;
    }

    /**
     * Rates a customer of what is known now, and does what follows. A rating that has risen to where the policy asks opens an EDD
     * request, unless the same is asked already; a high one pauses the onboarding that is open, unless it was cleared.
     *
     * @param customer who is rated
     * @param actor an officer or a policy
     * @return the rating; refused with {@code not_found} (customer), {@code not_permitted}, {@code version_in_use} (another
     *     questionnaire was published under the id and version of the one that is asked: publish it when the host starts)
     */
    public Either<Refusal, CustomerRating> rate(CustomerId customer, Actor actor) {
        return rate(customer, RatingOccasion.NEWS, stamps.instant(), actor);
    }

    Either<Refusal, CustomerRating> rate(CustomerId customer, RatingOccasion occasion, Instant since, Actor actor) {
        RequestId request = new RequestId(ids.next());
        return decisions.take(stores -> stores.parties()
                .find(customer)
                .map(Versioned::value)
                .<Refusal>toEither(() -> new PartyRefusal.NotFound("customer"))
                .flatMap(registered -> decision(stores, registered, request, occasion, since, actor)));
    }

    /**
     * Rates customers again whose review has come due, and asks them, unless they are asked already. To be called again and again,
     * on as many nodes as there are: each review is begun once. A customer who cannot be asked is among the
     * failures, with a {@link ReviewRefusedException}.
     *
     * @param most how many customers at most, 1 to {@value Keyset#LARGEST}
     * @return what was done
     */
    public Sweep reviewDue(int most) {
        Keyset.requireSize(most);
        Instant now = stamps.instant();
        Seq<RatingId> due = unitOfWork.read(stores -> stores.ratings().reviewsDue(now, most));
        return due.map(id -> Sweep.of(id, () -> review(id.customer(), now))).fold(Sweep.NOTHING, Sweep::plus);
    }

    /** Who was reviewed meanwhile has moved on; any other refusal is one that the host must come to know. */
    private Either<Refusal, CustomerRating> review(CustomerId customer, Instant now) {
        Either<Refusal, CustomerRating> answer = rate(customer, RatingOccasion.REVIEW_DUE, now, TriggerPolicy.RATING);
        if (answer.isLeft() && !(answer.getLeft() instanceof RiskRefusal.ReviewNotDue)) {
            throw new ReviewRefusedException(answer.getLeft().code());
        }
        return answer;
    }

    /**
     * Finds how a customer was rated last.
     *
     * @param customer the customer
     * @return the rating, none when the customer was never rated
     */
    public Option<CustomerRating> find(CustomerId customer) {
        return unitOfWork.read(
                stores -> stores.ratings().find(new RatingId(customer)).map(Versioned::value));
    }

    /**
     * Lists how customers were rated last, a page at a time.
     *
     * @param query which
     * @param keyset which page
     * @return the page
     */
    public Page<CustomerRating> page(RatingQuery query, Keyset keyset) {
        return unitOfWork.read(stores -> stores.ratings().page(query, keyset));
    }

    /**
     * Every rating that a customer ever had.
     *
     * @param customer the customer
     * @return the ratings as they were recorded, from the first; empty when the customer was never rated
     */
    public Seq<HistoryEntry> history(CustomerId customer) {
        return unitOfWork.read(stores -> stores.history().of(new RatingId(customer)));
    }

    /**
     * The ratings that a customer had, the latest first, a page at a time: however many there are, no more is read.
     *
     * @param customer the customer
     * @param before the version of the last one seen, {@link Long#MAX_VALUE} to begin with the latest
     * @param most how many at most, 1 to {@value Keyset#LARGEST}
     * @return the ratings before that, the latest first; empty when there is none
     */
    public Seq<HistoryEntry> history(CustomerId customer, long before, int most) {
        Keyset.requireSize(most);
        RatingId id = new RatingId(customer);
        return unitOfWork.read(stores -> stores.ratings()
                .find(id)
                .map(rated -> Math.min(before, rated.version() + 1))
                .filter(end -> end > 1)
                .map(end -> {
                    long after = Math.max(0, end - 1 - most);
                    return stores.history()
                            .of(id, after, (int) (end - 1 - after))
                            .reverse();
                })
                .getOrElse(Vector::empty));
    }

    private Either<Refusal, Decision<CustomerRating>> decision(
            Reads stores, Customer customer, RequestId request, RatingOccasion occasion, Instant since, Actor actor) {
        Option<Versioned<CustomerRating>> former = stores.ratings().find(new RatingId(customer.id()));
        Option<Versioned<Onboarding>> onboarding = stores.onboardings()
                .page(new OnboardingQuery(LinkedHashSet.of(customer.id()), OPEN), Keyset.first(1))
                .items()
                .headOption()
                .flatMap(open -> stores.onboardings().find(open.id()));
        Stamp stamp = stamps.notBefore(
                actor,
                former.map(each -> each.value().updatedAt().plus(ONE_LATER))
                        .toVector()
                        .append(since)
                        .appendAll(onboarding.map(each -> each.value().updatedAt())));
        Seq<EddRequest> requests =
                stores.requests().page(RequestQuery.of(customer.id()), NEWEST).items();
        return RatingChains.rated(new SituationBuilder()
                        .rate(new RateBuilder()
                                .stamp(stamp)
                                .occasion(occasion)
                                .since(since)
                                .profile(profile(stores, customer, requests))
                                .model(policy.model())
                                .build())
                        .rating(former.map(Versioned::value))
                        .requests(requests)
                        .onboarding(onboarding.map(Versioned::value))
                        .policy(policy)
                        .open(open(customer, request, stamp))
                        .onboardingQuestionnaire(onboardingQuestionnaire)
                        .build())
                .map(rated -> decided(
                        rated,
                        former.map(Versioned::version).getOrElse(0L),
                        onboarding.map(Versioned::version).getOrElse(0L)));
    }

    private static RiskProfile profile(Reads stores, Customer customer, Seq<EddRequest> requests) {
        return RatingChains.profile(
                customer,
                stores.submissions()
                        .page(SubmissionQuery.recordedOf(customer.id()), NEWEST)
                        .items(),
                stores.verifications()
                        .page(VerificationQuery.ALL.withCustomers(LinkedHashSet.of(customer.id())), NEWEST)
                        .items(),
                requests);
    }

    /** As it would be for a change of the risk; what follows may put something else in. */
    private OpenRequest open(Customer customer, RequestId id, Stamp stamp) {
        return new OpenRequestBuilder()
                .stamp(stamp)
                .id(id)
                .known(Option.none())
                .customer(customer.id())
                .registered(Option.some(customer))
                .trigger(RequestTrigger.RISK_LEVEL_CHANGE)
                .onboarding(Option.none())
                .keptForOnboarding(onboardingQuestionnaire.id())
                .questionnaire(policy.questionnaire())
                .policy(deadlines)
                .build();
    }

    private static Decision<CustomerRating> decided(RatingChains.Rated rated, long rating, long onboarding) {
        Write write = Write.ofRating(rated.rating(), rating);
        Seq<Write> following = new Chained(rated.following(), 0, onboarding).writes();
        return new Decision<>(
                        rated.asked(),
                        Option.some(new Commit(write.party(), Vector.of(write).appendAll(following), Vector.empty())),
                        rated.rating().next())
                .decidedAgainWhenTaken();
    }
}
