package dev.edd.ports;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.onboarding.OnboardingChains;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.QuestionnaireRefusal;
import dev.edd.domain.request.CustomerReason;
import dev.edd.domain.request.DeadlinePolicy;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.InternalNote;
import dev.edd.domain.request.Ongoing;
import dev.edd.domain.request.OpenRequestBuilder;
import dev.edd.domain.request.PromptOutcome;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.request.RequestCommand;
import dev.edd.domain.request.RequestCommand.Accept;
import dev.edd.domain.request.RequestCommand.AttachDocument;
import dev.edd.domain.request.RequestCommand.BeginReview;
import dev.edd.domain.request.RequestCommand.Cancel;
import dev.edd.domain.request.RequestCommand.Fail;
import dev.edd.domain.request.RequestCommand.Remind;
import dev.edd.domain.request.RequestCommand.RequestFurther;
import dev.edd.domain.request.RequestCommand.Restrict;
import dev.edd.domain.request.RequestRefusal;
import dev.edd.domain.request.RequestTrigger;
import dev.edd.domain.request.Submission;
import dev.edd.domain.request.SubmitAnswersBuilder;
import dev.edd.ports.Decisions.Decision;
import dev.edd.ports.provider.IdGenerator;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Reads;
import dev.edd.ports.store.RequestQuery;
import dev.edd.ports.store.RequestRepository;
import dev.edd.ports.store.ReviewPosition;
import dev.edd.ports.store.UnitOfWork;
import dev.edd.ports.store.Versioned;
import dev.edd.ports.store.Write;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.Function;

/**
 * EDD requests: rounds of questions to a customer, their answers and documents, and the officers' review. What a decision on a
 * request means for the onboarding that waits for it is stored with it. Safe to share between threads.
 */
public final class EddRequests {
    private final UnitOfWork unitOfWork;
    private final Decisions decisions;
    private final Stamps stamps;
    private final IdGenerator ids;
    private final DeadlinePolicy policy;
    private final QuestionnaireId keptForOnboarding;
    private final CompiledQuestionnaires compiled = new CompiledQuestionnaires();

    EddRequests(
            UnitOfWork unitOfWork,
            Decisions decisions,
            Stamps stamps,
            IdGenerator ids,
            DeadlinePolicy policy,
            QuestionnaireId keptForOnboarding) {
        this.unitOfWork = unitOfWork;
        this.decisions = decisions;
        this.stamps = stamps;
        this.ids = ids;
        this.policy = policy;
        this.keptForOnboarding = keptForOnboarding;
    }

    /**
     * Asks a customer for information, under a new id.
     *
     * @param customer who is asked
     * @param trigger why
     * @param questionnaire what is asked, published
     * @param actor who asks: an officer or a policy
     * @return the request; refused, in this order, with {@code not_found} (questionnaire), {@code not_permitted},
     *     {@code kept_for_onboarding} (the trigger of an onboarding's high risk, or its questionnaire), {@code not_found}
     *     (customer), {@code data_exists}
     */
    public Either<Refusal, EddRequest> open(
            CustomerId customer, RequestTrigger trigger, QuestionnaireRef questionnaire, Actor actor) {
        return open(newId(), customer, trigger, questionnaire, actor);
    }

    /**
     * Asks a customer for information, under an id that the host has made before with {@link #newId}: for a host that repeats
     * a call whose answer it never got.
     *
     * @param id a new id
     * @param customer who is asked
     * @param trigger why
     * @param questionnaire what is asked, published
     * @param actor who asks: an officer or a policy
     * @return as {@link #open(CustomerId, RequestTrigger, QuestionnaireRef, Actor)}; refused with {@code id_in_use} before
     *     {@code kept_for_onboarding}
     */
    public Either<Refusal, EddRequest> open(
            RequestId id, CustomerId customer, RequestTrigger trigger, QuestionnaireRef questionnaire, Actor actor) {
        return decisions.take(stores -> published(stores, questionnaire)
                .map(asked -> new OpenRequestBuilder()
                        .stamp(stamps.now(actor))
                        .id(id)
                        .known(stores.requests().find(id).map(Versioned::value))
                        .customer(customer)
                        .registered(stores.parties().find(customer).map(Versioned::value))
                        .trigger(trigger)
                        .onboarding(Option.none())
                        .keptForOnboarding(keptForOnboarding)
                        .questionnaire(asked)
                        .policy(policy)
                        .build())
                .flatMap(EddRequest.LIFECYCLE::begin)
                .map(step -> new Decision<>(Commit.of(Write.ofRequest(step, 0)), step.next())));
    }

    /**
     * Makes an id for {@link #open(RequestId, CustomerId, RequestTrigger, QuestionnaireRef, Actor)}.
     *
     * @return a new id
     */
    public RequestId newId() {
        return new RequestId(ids.next());
    }

    /**
     * Answers the questionnaire of the round. All answers are recorded, or none. Documents that were uploaded before are cited
     * by their id; what is named as a file is owed until {@link #attachDocument} is called, also when it was uploaded before.
     *
     * @param id the request
     * @param sheet the answers as they came, not judged yet
     * @param actor who answers: a partner
     * @return the request, submitted; refused with {@code not_found}, {@code not_allowed}, {@code not_permitted},
     *     {@code answers_refused} with every violation, {@code answers_too_long}, {@code too_many_files},
     *     {@code documents_refused}
     */
    public Either<Refusal, EddRequest> submitAnswers(RequestId id, AnswerSheet sheet, Actor actor) {
        return give(
                id,
                actor,
                (stores, request, stamp) -> asked(stores, request)
                        .map(questionnaire -> new SubmitAnswersBuilder()
                                .stamp(stamp)
                                .sheet(sheet)
                                .validator(compiled.of(questionnaire))
                                .documents(stores.documents()
                                        .find(sheet.documents().take(Submission.MOST_FILES))
                                        .values()
                                        .toVector())
                                .policy(policy)
                                .build()));
    }

    /**
     * Attaches an uploaded document to an answer that named a file.
     *
     * @param id the request
     * @param document the document
     * @param actor who attaches: a partner
     * @return the request, submitted; refused with {@code not_found}, {@code document_not_found}, {@code not_allowed},
     *     {@code not_permitted}, {@code file_not_awaited}, {@code document_type_not_accepted},
     *     {@code content_type_not_accepted}, {@code document_too_large}, {@code document_refused_before},
     *     {@code already_attached}
     */
    public Either<Refusal, EddRequest> attachDocument(RequestId id, DocumentId document, Actor actor) {
        return give(
                id,
                actor,
                (stores, request, stamp) -> stores.documents()
                        .find(LinkedHashSet.of(document))
                        .get(document)
                        .<Refusal>toEither(RequestRefusal.DocumentNotFound::new)
                        .map(found -> new AttachDocument(stamp, found, policy)));
    }

    /**
     * Begins to review what was handed in.
     *
     * @param id the request
     * @param actor an officer
     * @return the request, in review; refused with {@code not_found}, {@code not_allowed}, {@code not_permitted},
     *     {@code customer_owes}
     */
    public Either<Refusal, EddRequest> beginReview(RequestId id, Actor actor) {
        return give(id, actor, BeginReview::new);
    }

    /**
     * Accepts what was handed in. The onboarding that waits for the request resumes, cleared.
     *
     * @param id the request
     * @param actor an officer
     * @return the request, reviewed; refused with {@code not_found}, {@code not_allowed}, {@code not_permitted}
     */
    public Either<Refusal, EddRequest> accept(RequestId id, Actor actor) {
        return give(id, actor, Accept::new);
    }

    /**
     * Asks for more in a further round. What was accepted stays accepted.
     *
     * @param id the request
     * @param outcomes what became of each answered prompt
     * @param questionnaire what is asked now; it is published with this step
     * @param actor an officer
     * @return the request, requested again; refused with {@code not_found}, {@code not_allowed}, {@code not_permitted},
     *     {@code too_many_rounds}, {@code nothing_asked}, {@code outcomes_do_not_fit}, {@code already_accepted},
     *     {@code version_in_use}
     */
    public Either<Refusal, EddRequest> requestFurther(
            RequestId id, Seq<PromptOutcome> outcomes, Questionnaire questionnaire, Actor actor) {
        return decisions.take(stores -> decision(
                        stores,
                        id,
                        actor,
                        (reads, request, stamp) ->
                                Either.right(new RequestFurther(stamp, outcomes, questionnaire, policy)))
                .map(decision -> decision.publishing(questionnaire)));
    }

    /**
     * Ends a review in the customer's disfavour. The onboarding that waits for the request is terminated.
     *
     * @param id the request
     * @param reason what the customer may be told
     * @param note what officers may read, and nobody else
     * @param actor an officer
     * @return the request, failed; refused with {@code not_found}, {@code not_allowed}, {@code not_permitted}
     */
    public Either<Refusal, EddRequest> fail(RequestId id, CustomerReason reason, InternalNote note, Actor actor) {
        return give(id, actor, stamp -> new Fail(stamp, reason, note));
    }

    /**
     * Gives a request up. The onboarding that waits for it resumes, not cleared.
     *
     * @param id the request
     * @param actor an officer or a policy
     * @return the request, cancelled; refused with {@code not_found}, {@code not_allowed}, {@code not_permitted}
     */
    public Either<Refusal, EddRequest> cancel(RequestId id, Actor actor) {
        return give(id, actor, Cancel::new);
    }

    /**
     * Finds a request.
     *
     * @param id the request
     * @return the request, none when there is none
     */
    public Option<EddRequest> find(RequestId id) {
        return unitOfWork.read(stores -> stores.requests().find(id).map(Versioned::value));
    }

    /**
     * Lists requests, a page at a time.
     *
     * @param query which
     * @param keyset which page
     * @return the page
     */
    public Page<EddRequest> page(RequestQuery query, Keyset keyset) {
        return unitOfWork.read(stores -> stores.requests().page(query, keyset));
    }

    /**
     * Lists what officers owe a review of, the earliest due first, a page at a time.
     *
     * @param after where the last page ended, none for the first page
     * @param most how many at most, 1 to {@value Keyset#LARGEST}
     * @return the requests
     */
    public Seq<EddRequest> reviewQueue(Option<ReviewPosition> after, int most) {
        Keyset.requireSize(most);
        return unitOfWork.read(stores -> stores.requests().reviewQueue(after, most));
    }

    /**
     * Tells which customers a request restricts.
     *
     * @param customers customers to look for
     * @return those of them that are restricted
     */
    public Set<CustomerId> restricted(Set<CustomerId> customers) {
        return unitOfWork.read(stores -> stores.requests().restricted(customers));
    }

    /**
     * The history of a request.
     *
     * @param id the request
     * @return its events from the first, empty when there is no such request
     */
    public Seq<HistoryEntry> history(RequestId id) {
        return unitOfWork.read(stores -> stores.history().of(id));
    }

    /**
     * Reminds customers whose reminder has come due. To be called again and again, on as many nodes as there are: each
     * reminder is recorded once.
     *
     * @param most how many requests at most, 1 to {@value Keyset#LARGEST}
     * @return what was done
     */
    public Sweep remindDue(int most) {
        return sweep(RequestRepository::remindersDue, most, Remind::new);
    }

    /**
     * Restricts customers who owe something and whose time is over. To be called again and again, on as many nodes as there
     * are: each round restricts once.
     *
     * @param most how many requests at most, 1 to {@value Keyset#LARGEST}
     * @return what was done
     */
    public Sweep restrictOverdue(int most) {
        return sweep(RequestRepository::restrictionsDue, most, Restrict::new);
    }

    /** Finds what has come due by an instant, so much of it at most. */
    private interface Due {
        Seq<RequestId> in(RequestRepository requests, Instant at, int most);
    }

    private Sweep sweep(Due due, int most, Function<Stamp, RequestCommand> command) {
        Keyset.requireSize(most);
        Instant now = stamps.instant();
        Seq<RequestId> found = unitOfWork.read(stores -> due.in(stores.requests(), now, most));
        return found.map(id -> Sweep.of(id, () -> give(id, DeadlinePolicy.DEADLINE, command)))
                .fold(Sweep.NOTHING, Sweep::plus);
    }

    private static Either<Refusal, Questionnaire> published(Reads stores, QuestionnaireRef ref) {
        return stores.questionnaires().find(ref).toEither(QuestionnaireRefusal.NotFound::new);
    }

    /** What the round asks; where no round is open any more what was asked first, and the request refuses. */
    private static Either<Refusal, Questionnaire> asked(Reads stores, EddRequest request) {
        return published(
                stores,
                request instanceof Ongoing ongoing
                        ? ongoing.round().questionnaire()
                        : request.header().questionnaire());
    }

    /** Makes a command of what the stores have. */
    private interface Making {
        Either<Refusal, RequestCommand> command(Reads stores, EddRequest request, Stamp stamp);
    }

    private Either<Refusal, EddRequest> give(RequestId id, Actor actor, Function<Stamp, RequestCommand> command) {
        return give(id, actor, (stores, request, stamp) -> Either.right(command.apply(stamp)));
    }

    private Either<Refusal, EddRequest> give(RequestId id, Actor actor, Making making) {
        return decisions.take(stores -> decision(stores, id, actor, making));
    }

    private Either<Refusal, Decision<EddRequest>> decision(Reads stores, RequestId id, Actor actor, Making making) {
        return stores.requests()
                .find(id)
                .<Refusal>toEither(RequestRefusal.NotFound::new)
                .flatMap(read -> {
                    EddRequest request = read.value();
                    Option<Versioned<Onboarding>> waiting =
                            request.header().onboarding().flatMap(stores.onboardings()::find);
                    Stamp stamp = stamps.notBefore(
                            actor,
                            waiting.map(paused -> paused.value().updatedAt())
                                    .toVector()
                                    .append(request.updatedAt()));
                    return making.command(stores, request, stamp)
                            .flatMap(command -> OnboardingChains.given(request, command, waiting.map(Versioned::value)))
                            .map(steps -> new Chained(
                                    steps,
                                    read.version(),
                                    waiting.map(Versioned::version).getOrElse(0L)))
                            .map(chain -> new Decision<>(
                                    Option.none(),
                                    chain.commit(),
                                    chain.requestAfter().getOrElse(request)));
                });
    }
}
