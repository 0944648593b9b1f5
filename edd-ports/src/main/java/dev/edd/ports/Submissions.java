package dev.edd.ports;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.questionnaire.QuestionnaireValidator;
import dev.edd.domain.request.DeadlinePolicy;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.Requested;
import dev.edd.domain.request.SubmissionChains;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.Reason;
import dev.edd.domain.submission.Recorded;
import dev.edd.domain.submission.RelatedResource;
import dev.edd.domain.submission.ResourceSubmission;
import dev.edd.domain.submission.SubmissionCommand;
import dev.edd.domain.submission.SubmissionCommand.AttachDocument;
import dev.edd.domain.submission.SubmissionCommand.Delete;
import dev.edd.domain.submission.SubmissionRefusal;
import dev.edd.domain.submission.SubmitBuilder;
import dev.edd.ports.Decisions.Decision;
import dev.edd.ports.provider.IdGenerator;
import dev.edd.ports.provider.ResourceDirectory;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Reads;
import dev.edd.ports.store.SubmissionQuery;
import dev.edd.ports.store.UnitOfWork;
import dev.edd.ports.store.Versioned;
import dev.edd.ports.store.Write;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * EDD submissions about customers, businesses, accounts and transactions, which follow each other and never change. What a
 * submission means for the request that it cites is stored with it. Safe to share between threads.
 */
public final class Submissions {
    /** An update comes after what it updates, also on a node whose clock is behind. */
    private static final Duration ONE_LATER = Duration.of(1, ChronoUnit.MICROS);

    private final UnitOfWork unitOfWork;
    private final Decisions decisions;
    private final Stamps stamps;
    private final IdGenerator ids;
    private final ResourceDirectory directory;
    private final DeadlinePolicy policy;
    private final CompiledQuestionnaires compiled = new CompiledQuestionnaires();

    Submissions(
            UnitOfWork unitOfWork,
            Decisions decisions,
            Stamps stamps,
            IdGenerator ids,
            ResourceDirectory directory,
            DeadlinePolicy policy) {
        this.unitOfWork = unitOfWork;
        this.decisions = decisions;
        this.stamps = stamps;
        this.ids = ids;
        this.directory = directory;
        this.policy = policy;
    }

    /**
     * Records a submission under a new id.
     *
     * @param submission what is submitted
     * @param actor who submits: a partner or an officer
     * @return the submission; refused, in this order, with {@code not_permitted}, {@code related_resource_not_found},
     *     {@code case_id_not_accepted}. Of an update the instant is later than that of what it updates
     */
    public Either<Refusal, EddSubmission> submit(ResourceSubmission submission, Actor actor) {
        return submit(newId(), submission, actor);
    }

    /**
     * Records a submission under an id that the host has made before with {@link #newId}. The host's directory is asked whose an
     * account or a transaction is. A request that asks for a submission, and whose id is the case id, is answered by one about the customer.
     *
     * @param id a new id
     * @param submission what is submitted
     * @param actor who submits: a partner or an officer
     * @return as {@link #submit(ResourceSubmission, Actor)}; refused with {@code id_in_use} before
     *     {@code related_resource_not_found}
     */
    public Either<Refusal, EddSubmission> submit(SubmissionId id, ResourceSubmission submission, Actor actor) {
        Option<CustomerId> owner = submission.party().orElse(() -> directory.ownerOf(submission.resource()));
        return decisions.take(stores -> {
            Option<Versioned<EddRequest>> cited = submission.reason() instanceof Reason.CaseRequest reason
                    ? reason.caseId().request().flatMap(stores.requests()::find)
                    : Option.none();
            Stamp stamp = stamps.notBefore(
                    actor,
                    cited.map(each -> each.value().updatedAt())
                            .toVector()
                            .appendAll(stores.submissions()
                                    .latest(submission.resource())
                                    .map(former -> former.createdAt().plus(ONE_LATER))));
            SubmissionCommand.Submit command = new SubmitBuilder()
                    .stamp(stamp)
                    .id(id)
                    .known(stores.submissions().find(id).map(Versioned::value))
                    .submission(submission)
                    .owner(owner.flatMap(customer -> registered(stores, customer)))
                    .cited(Option.none())
                    .build();
            return SubmissionChains.submitted(
                            command,
                            cited.map(Versioned::value),
                            cited.flatMap(each -> asked(stores, each.value())),
                            policy)
                    .map(done -> decision(done, cited.map(Versioned::version).getOrElse(0L)));
        });
    }

    /**
     * Makes an id for {@link #submit(SubmissionId, ResourceSubmission, Actor)}.
     *
     * @return a new id
     */
    public SubmissionId newId() {
        return new SubmissionId(ids.next());
    }

    /**
     * Attaches an uploaded document.
     *
     * @param id the submission
     * @param document the document
     * @param actor who attaches: a partner or an officer
     * @return the submission; refused with {@code not_found}, {@code document_not_found}, {@code not_allowed} (it was deleted),
     *     {@code not_permitted}, {@code document_attached_already}, {@code too_many_documents},
     *     {@code document_type_not_accepted}, {@code content_type_not_accepted}, {@code document_too_large}
     */
    public Either<Refusal, EddSubmission> attachDocument(SubmissionId id, DocumentId document, Actor actor) {
        return decisions.take(stores -> found(stores, id)
                .flatMap(read -> stores.documents()
                        .find(LinkedHashSet.of(document))
                        .get(document)
                        .<Refusal>toEither(SubmissionRefusal.DocumentNotFound::new)
                        .flatMap(found -> EddSubmission.LIFECYCLE.give(
                                read.value(),
                                new AttachDocument(stamps.notBefore(read.value().updatedAt(), actor), found)))
                        .map(step ->
                                new Decision<>(Commit.of(Write.ofSubmission(step, read.version())), step.next()))));
    }

    /**
     * Deletes a submission, so that it counts no longer. It is kept.
     *
     * @param id the submission
     * @param actor who deletes: a partner or an officer
     * @return the submission, deleted; refused, in this order, with {@code not_found}, {@code answer_under_review} (a partner,
     *     while the request that it cites is reviewed), {@code not_allowed} (it was deleted before), {@code not_permitted}
     */
    public Either<Refusal, EddSubmission> delete(SubmissionId id, Actor actor) {
        return decisions.take(stores -> found(stores, id).flatMap(read -> {
            Option<Versioned<EddRequest>> cited =
                    read.value().header().request().flatMap(stores.requests()::find);
            Stamp stamp = stamps.notBefore(read.value().updatedAt(), actor);
            return SubmissionChains.deleted(read.value(), new Delete(stamp), cited.map(Versioned::value))
                    .map(step -> {
                        Write write = Write.ofSubmission(step, read.version());
                        Vector<Commit.Read> reads = cited.toVector()
                                .map(request -> new Commit.Read(request.value().id(), request.version()));
                        return new Decision<>(new Commit(write.party(), Vector.of(write), reads), step.next());
                    });
        }));
    }

    /**
     * Finds a submission, also one that was deleted.
     *
     * @param id the submission
     * @return the submission, none when there is none
     */
    public Option<EddSubmission> find(SubmissionId id) {
        return unitOfWork.read(stores -> stores.submissions().find(id).map(Versioned::value));
    }

    /**
     * Finds what was submitted last about a resource and counts.
     *
     * @param resource the resource
     * @return the newest submission about it that was not deleted, none when there is none
     */
    public Option<Recorded> latest(RelatedResource resource) {
        return unitOfWork.read(stores -> stores.submissions().latest(resource));
    }

    /**
     * Lists submissions, a page at a time.
     *
     * @param query which
     * @param keyset which page
     * @return the page
     */
    public Page<EddSubmission> page(SubmissionQuery query, Keyset keyset) {
        return unitOfWork.read(stores -> stores.submissions().page(query, keyset));
    }

    /**
     * The history of a submission.
     *
     * @param id the submission
     * @return its events from the first, empty when there is no such submission
     */
    public Seq<HistoryEntry> history(SubmissionId id) {
        return unitOfWork.read(stores -> stores.history().of(id));
    }

    private static Option<Customer> registered(Reads stores, CustomerId customer) {
        return stores.parties().find(customer).map(Versioned::value);
    }

    /** What a request asks that has not been answered. */
    private Option<QuestionnaireValidator> asked(Reads stores, EddRequest request) {
        return request instanceof Requested open
                ? stores.questionnaires().find(open.round().questionnaire()).map(compiled::of)
                : Option.none();
    }

    private static Decision<EddSubmission> decision(SubmissionChains.Steps done, long request) {
        Vector<Write> writes = Vector.of(Write.ofSubmission(done.submission(), 0))
                .appendAll(done.request().map(step -> Write.ofRequest(step, request)));
        return new Decision<>(
                new Commit(writes.head().party(), writes, Vector.empty()),
                done.submission().next());
    }

    private static Either<Refusal, Versioned<EddSubmission>> found(Reads stores, SubmissionId id) {
        return stores.submissions().find(id).toEither(SubmissionRefusal.NotFound::new);
    }
}
