package dev.edd.testkit.conformance;

import dev.edd.domain.party.AccountId;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.party.TransactionId;
import dev.edd.domain.submission.AccountSubmission;
import dev.edd.domain.submission.BusinessSubmission;
import dev.edd.domain.submission.BusinessSubmissionBuilder;
import dev.edd.domain.submission.CustomerSubmission;
import dev.edd.domain.submission.CustomerSubmissionBuilder;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.Reason;
import dev.edd.domain.submission.ResourceSubmission;
import dev.edd.domain.submission.ResourceType;
import dev.edd.domain.submission.SubmissionState;
import dev.edd.domain.submission.TransactionSubmission;
import dev.edd.domain.submission.TransactionSubmissionBuilder;
import dev.edd.ports.store.Order;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.SubmissionQuery;
import dev.edd.ports.store.Write;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.UUID;

/**
 * Two owners, each with submissions about a customer and a business under one UUID, an account and a transaction under another, and an
 * account of its own: of each one that counts, one that is deleted, and two that answer a request, one of them deleted. The oldest of
 * all has had the last step.
 */
final class SubmissionGallery {
    private static final Reason STANDARD = new Reason.StandardSubmission();

    final Dossiers dossiers;
    final Seq<CustomerId> owners;
    final Seq<RequestId> requests;
    final Seq<SubmissionId> submissions;

    SubmissionGallery(Scene scene) {
        this.dossiers = new Dossiers(scene);
        this.owners = Vector.fill(2, () -> scene.customer());
        this.requests = owners.map(owner -> dossiers.casework.open(owner));
        this.submissions = owners.zip(requests).flatMap(pair -> submitted(pair._1, pair._2));
        dossiers.attach(submissions.head());
    }

    private Seq<SubmissionId> submitted(CustomerId owner, RequestId request) {
        return resources(owner).flatMap(said -> {
            SubmissionId plain = dossiers.submit(owner, said);
            SubmissionId deleted = dossiers.submit(owner, said);
            dossiers.delete(deleted);
            SubmissionId answering = answer(owner, said, request);
            dossiers.attach(answering);
            SubmissionId withdrawn = answer(owner, said, request);
            dossiers.attach(withdrawn);
            dossiers.delete(withdrawn);
            return Vector.of(plain, deleted, answering, withdrawn);
        });
    }

    private SubmissionId answer(CustomerId owner, ResourceSubmission said, RequestId request) {
        Write.OfSubmission answering = Dossiers.submitting(
                new SubmissionId(dossiers.scene.ids.next()), owner, said, Option.some(request), dossiers.scene.stamp());
        dossiers.scene.land(answering);
        return answering.next().id();
    }

    private Seq<ResourceSubmission> resources(CustomerId owner) {
        UUID shared = dossiers.scene.ids.next();
        return Vector.of(
                customer(owner),
                business(owner),
                account(new AccountId(shared)),
                transaction(new TransactionId(shared)),
                account(new AccountId(dossiers.scene.ids.next())));
    }

    /** The least that can be said, about everything that a UUID may be the id of. */
    static Seq<ResourceSubmission> ofEachType(UUID id) {
        return Vector.of(
                customer(new CustomerId(id)),
                business(new CustomerId(id)),
                account(new AccountId(id)),
                transaction(new TransactionId(id)));
    }

    private static AccountSubmission account(AccountId id) {
        return new AccountSubmission(id, STANDARD, Vector.empty());
    }

    static CustomerSubmission customer(CustomerId id) {
        return new CustomerSubmissionBuilder()
                .customer(id)
                .reason(STANDARD)
                .citizenshipCountries(Vector.empty())
                .employmentType(Option.none())
                .income(Option.none())
                .negativeNewsFindings(Option.some(0))
                .occupation(Option.none())
                .occupationIndustry(Option.none())
                .pepClassification(Option.none())
                .recurringDirectDeposit(Option.some(false))
                .residenceType(Option.none())
                .residentialExpense(Option.none())
                .sourceOfWealth(Vector.empty())
                .additionalQuestions(Vector.empty())
                .build();
    }

    private static BusinessSubmission business(CustomerId id) {
        return new BusinessSubmissionBuilder()
                .business(id)
                .reason(STANDARD)
                .country(Option.none())
                .estimatedRevenue(Option.none())
                .industryType(Option.none())
                .negativeNewsFindings(Option.none())
                .recurringWireUsage(Option.some(false))
                .specificInvolvement(Option.none())
                .transactionVolume(Vector.empty())
                .additionalQuestions(Vector.empty())
                .build();
    }

    private static TransactionSubmission transaction(TransactionId id) {
        return new TransactionSubmissionBuilder()
                .transaction(id)
                .reason(STANDARD)
                .sourceOfFunds(Option.none())
                .transactionPurpose(Option.none())
                .additionalQuestions(Vector.empty())
                .build();
    }

    Seq<EddSubmission> stored() {
        return submissions.map(id -> dossiers.found(id).value());
    }

    /** Every filter with one value and with two. */
    Seq<Seq<SubmissionQuery>> filters() {
        Seq<UUID> resources = stored().filter(each -> each.header().owner().equals(owners.head()))
                .map(each -> each.submission().resource().id())
                .distinct()
                .append(owners.last().value());
        return Vector.of(
                RequestGallery.choices(Vector.of(ResourceType.values())).map(SubmissionQuery.ALL::withTypes),
                RequestGallery.choices(resources).map(SubmissionQuery.ALL::withResources),
                RequestGallery.choices(owners).map(SubmissionQuery.ALL::withOwners),
                RequestGallery.choices(requests).map(SubmissionQuery.ALL::withRequests),
                RequestGallery.choices(Vector.of(SubmissionState.values())).map(SubmissionQuery.ALL::withStates));
    }

    /** What passes both: of filters that stand in different places. */
    static SubmissionQuery both(SubmissionQuery one, SubmissionQuery other) {
        return new SubmissionQuery(
                one.types().addAll(other.types()),
                one.resources().addAll(other.resources()),
                one.owners().addAll(other.owners()),
                one.requests().addAll(other.requests()),
                one.states().addAll(other.states()));
    }

    static Position position(EddSubmission submission) {
        return new Position(submission.createdAt(), submission.id().value());
    }

    static Seq<EddSubmission> ordered(Seq<EddSubmission> stored, Order order) {
        return Walk.ordered(stored, order, SubmissionGallery::position);
    }
}
