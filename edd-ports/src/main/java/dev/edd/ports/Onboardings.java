package dev.edd.ports;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.onboarding.BeginOnboardingBuilder;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.onboarding.OnboardingChains;
import dev.edd.domain.onboarding.OnboardingCommand.Complete;
import dev.edd.domain.onboarding.OnboardingCommand.Terminate;
import dev.edd.domain.onboarding.OnboardingRefusal;
import dev.edd.domain.onboarding.PausedForEdd;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.RatingId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.request.CustomerReason;
import dev.edd.domain.request.DeadlinePolicy;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.InternalNote;
import dev.edd.domain.request.OpenRequestBuilder;
import dev.edd.domain.request.RequestCommand.OpenRequest;
import dev.edd.domain.request.RequestTrigger;
import dev.edd.domain.risk.RiskRating;
import dev.edd.ports.Decisions.Decision;
import dev.edd.ports.provider.IdGenerator;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.OnboardingQuery;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Reads;
import dev.edd.ports.store.UnitOfWork;
import dev.edd.ports.store.Versioned;
import dev.edd.ports.store.Write;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Onboardings, which pause for Enhanced Due Diligence when the risk is high. What an onboarding and its request do to each
 * other is stored in one commit. Safe to share between threads.
 */
public final class Onboardings {
    private final UnitOfWork unitOfWork;
    private final Decisions decisions;
    private final Stamps stamps;
    private final IdGenerator ids;
    private final DeadlinePolicy policy;
    private final Questionnaire questionnaire;

    Onboardings(
            UnitOfWork unitOfWork,
            Decisions decisions,
            Stamps stamps,
            IdGenerator ids,
            DeadlinePolicy policy,
            Questionnaire questionnaire) {
        this.unitOfWork = unitOfWork;
        this.decisions = decisions;
        this.stamps = stamps;
        this.ids = ids;
        this.policy = policy;
        this.questionnaire = questionnaire;
    }

    /**
     * Begins to onboard a customer under a new id.
     *
     * @param customer who is to be onboarded
     * @param actor who asks: a partner, officer or policy
     * @return the onboarding; refused, in this order, with {@code not_permitted}, {@code not_found}, {@code data_exists}
     */
    public Either<Refusal, Onboarding> begin(CustomerId customer, Actor actor) {
        return begin(newId(), customer, actor);
    }

    /**
     * Begins to onboard a customer under an id that the host has made before with {@link #newId}.
     *
     * @param id a new id
     * @param customer who is to be onboarded
     * @param actor who asks: a partner, officer or policy
     * @return as {@link #begin(CustomerId, Actor)}; refused with {@code id_in_use} before {@code not_found}
     */
    public Either<Refusal, Onboarding> begin(OnboardingId id, CustomerId customer, Actor actor) {
        return decisions.take(stores -> Onboarding.LIFECYCLE
                .begin(new BeginOnboardingBuilder()
                        .stamp(stamps.now(actor))
                        .id(id)
                        .known(stores.onboardings().find(id).map(Versioned::value))
                        .customer(customer)
                        .registered(stores.parties().find(customer).map(Versioned::value))
                        .build())
                .map(step -> new Decision<>(Commit.of(Write.ofOnboarding(step, 0)), step.next())));
    }

    /**
     * Makes an id for {@link #begin(OnboardingId, CustomerId, Actor)}.
     *
     * @return a new id
     */
    public OnboardingId newId() {
        return new OnboardingId(ids.next());
    }

    /**
     * Takes notice of a rating. A high one that was not cleared before opens an EDD request and pauses the onboarding.
     *
     * @param id the onboarding
     * @param rating the rating
     * @param actor who rates: an officer or a policy
     * @return the onboarding, paused or as it was; refused with {@code not_found}, {@code not_allowed} (it is over),
     *     {@code not_permitted}, {@code data_exists} (the customer is asked the same already), {@code version_in_use} (another
     *     questionnaire was published under the id and version of the one that is asked: publish it when the host starts)
     */
    public Either<Refusal, Onboarding> rate(OnboardingId id, RiskRating rating, Actor actor) {
        RequestId request = new RequestId(ids.next());
        return decisions.take(stores -> found(stores, id).flatMap(read -> {
            Onboarding onboarding = read.value();
            OpenRequest open = open(stores, request, onboarding, stamps.notBefore(onboarding.updatedAt(), actor));
            return OnboardingChains.rated(onboarding, rating, open)
                    .map(steps -> new Chained(steps, 0, read.version()))
                    .map(chain -> decision(chain, onboarding))
                    .map(decision -> decision.commit().isDefined() ? decision.publishing(questionnaire) : decision);
        }));
    }

    /**
     * Is done with onboarding a customer. If the model rates the customer worse than whoever asks, the worse counts, unless an
     * officer asks.
     *
     * @param id the onboarding
     * @param rating the rating as whoever asks sees it
     * @param actor an officer or a policy
     * @return the onboarding, completed; refused with {@code not_found}, {@code not_allowed}, {@code not_permitted},
     *     {@code edd_not_cleared} while the risk is high and not cleared
     */
    public Either<Refusal, Onboarding> complete(OnboardingId id, RiskRating rating, Actor actor) {
        return decisions.take(stores -> found(stores, id)
                .flatMap(read -> Onboarding.LIFECYCLE
                        .give(
                                read.value(),
                                Complete.of(
                                        stamps.notBefore(read.value().updatedAt(), actor),
                                        rating,
                                        stores.ratings()
                                                .find(new RatingId(
                                                        read.value().header().customer()))
                                                .map(Versioned::value)))
                        .map(step ->
                                new Decision<>(Commit.of(Write.ofOnboarding(step, read.version())), step.next()))));
    }

    /**
     * Gives up onboarding a customer; the EDD request that it waits for is cancelled.
     *
     * @param id the onboarding
     * @param reason what the customer may be told
     * @param note what officers may read, and nobody else
     * @param actor an officer or a policy
     * @return the onboarding, terminated; refused with {@code not_found}, {@code not_allowed}, {@code not_permitted}
     */
    public Either<Refusal, Onboarding> terminate(
            OnboardingId id, CustomerReason reason, Option<InternalNote> note, Actor actor) {
        return decisions.take(stores -> found(stores, id).flatMap(read -> {
            Option<Versioned<EddRequest>> request = waitedFor(stores, read.value());
            Stamp stamp = stamps.notBefore(
                    actor,
                    request.map(each -> each.value().updatedAt())
                            .toVector()
                            .append(read.value().updatedAt()));
            return OnboardingChains.terminated(
                            read.value(), new Terminate(stamp, reason, note, request.map(Versioned::value)))
                    .map(steps ->
                            new Chained(steps, request.map(Versioned::version).getOrElse(0L), read.version()))
                    .map(chain -> decision(chain, read.value()));
        }));
    }

    /**
     * Finds an onboarding.
     *
     * @param id the onboarding
     * @return the onboarding, none when there is none
     */
    public Option<Onboarding> find(OnboardingId id) {
        return unitOfWork.read(stores -> stores.onboardings().find(id).map(Versioned::value));
    }

    /**
     * Lists onboardings, a page at a time.
     *
     * @param query which
     * @param keyset which page
     * @return the page
     */
    public Page<Onboarding> page(OnboardingQuery query, Keyset keyset) {
        return unitOfWork.read(stores -> stores.onboardings().page(query, keyset));
    }

    /**
     * The history of an onboarding.
     *
     * @param id the onboarding
     * @return its events from the first, empty when there is no such onboarding
     */
    public Seq<HistoryEntry> history(OnboardingId id) {
        return unitOfWork.read(stores -> stores.history().of(id));
    }

    private static Either<Refusal, Versioned<Onboarding>> found(Reads stores, OnboardingId id) {
        return stores.onboardings().find(id).toEither(OnboardingRefusal.NotFound::new);
    }

    private static Option<Versioned<EddRequest>> waitedFor(Reads stores, Onboarding onboarding) {
        return onboarding instanceof PausedForEdd paused ? stores.requests().find(paused.request()) : Option.none();
    }

    private OpenRequest open(Reads stores, RequestId id, Onboarding onboarding, Stamp stamp) {
        CustomerId customer = onboarding.header().customer();
        return new OpenRequestBuilder()
                .stamp(stamp)
                .id(id)
                .known(Option.none())
                .customer(customer)
                .registered(stores.parties().find(customer).map(Versioned::value))
                .trigger(RequestTrigger.ONBOARDING_HIGH_RISK)
                .onboarding(Option.some(onboarding.id()))
                .keptForOnboarding(questionnaire.id())
                .questionnaire(questionnaire)
                .policy(policy)
                .build();
    }

    private static Decision<Onboarding> decision(Chained chain, Onboarding before) {
        return new Decision<>(
                Option.none(), chain.commit(), chain.onboardingAfter().getOrElse(before));
    }
}
