package dev.edd.adapters.jdbc.proof;

import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.lifecycle.Step;
import dev.edd.domain.party.AccountId;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.risk.CustomerRating;
import dev.edd.domain.risk.RatingEvent;
import dev.edd.domain.risk.RatingEvent.CustomerRated;
import dev.edd.domain.risk.RatingOccasion;
import dev.edd.domain.risk.RiskAssessment;
import dev.edd.domain.risk.RiskRating;
import dev.edd.domain.risk.ScoreBreakdown;
import dev.edd.domain.submission.AccountSubmission;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.RelatedResource;
import dev.edd.domain.submission.ResourceSubmission;
import dev.edd.domain.submission.SubmissionEvent;
import dev.edd.domain.submission.SubmissionEvent.SubmissionDeleted;
import dev.edd.domain.submission.SubmissionEvent.SubmissionRecorded;
import dev.edd.ports.Storage;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.Stores;
import dev.edd.ports.store.Write;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Of each of some customers a rating, and a submission that cites a request; and about one account of the first one as many as
 * there are customers, of which the latest half is deleted. Everything is stored in one transaction, past the services.
 */
final class RiskPopulation {
    /** What much was submitted about. */
    final RelatedResource often;

    /** A request that somebody cited. */
    final RequestId cited = new RequestId(new UUID(0x019C_0000_0001_7000L, 0x8000_0000_0000_0001L));

    private Instant now = Node.START.plus(Duration.ofHours(2));
    private long ids;

    RiskPopulation(Storage storage, Vector<CustomerId> customers) {
        AccountId account = new AccountId(id());
        this.often = RelatedResource.account(account);
        storage.unitOfWork()
                .run(stores -> {
                    customers.forEach(customer -> {
                        land(stores, rated(customer));
                        land(
                                stores,
                                submitted(
                                        customer,
                                        RiskWork.about(customer, false, RiskWork.citing(cited)),
                                        Option.some(cited),
                                        false));
                    });
                    Vector.range(0, customers.size())
                            .forEach(number -> land(
                                    stores,
                                    submitted(
                                            customers.head(),
                                            new AccountSubmission(account, RiskWork.unasked(), Vector.empty()),
                                            Option.none(),
                                            number >= customers.size() / 2)));
                    return Either.right(customers.size());
                })
                .get();
    }

    private static void land(Stores stores, Seq<Write> steps) {
        Standing.stored(stores, new Commit(steps.head().party(), steps, Vector.empty()))
                .get();
    }

    private Seq<Write> rated(CustomerId customer) {
        Stamp stamp = stamp();
        RatingEvent event = new CustomerRated(
                stamp,
                customer,
                RatingOccasion.NEWS,
                stamp.at(),
                new RiskAssessment(
                        "none",
                        1,
                        new ScoreBreakdown(Vector.empty()),
                        ids % 2 == 0 ? RiskRating.LOW : RiskRating.HIGH,
                        stamp.at().plus(Duration.ofDays(90))));
        return Vector.of(Write.ofRating(new Step<>(event, CustomerRating.LIFECYCLE.born(event)), 0));
    }

    private Seq<Write> submitted(
            CustomerId owner, ResourceSubmission submission, Option<RequestId> request, boolean deleted) {
        SubmissionEvent recorded = new SubmissionRecorded(stamp(), new SubmissionId(id()), owner, submission, request);
        EddSubmission born = EddSubmission.LIFECYCLE.born(recorded);
        Write birth = Write.ofSubmission(new Step<>(recorded, born), 0);
        if (!deleted) {
            return Vector.of(birth);
        }
        SubmissionEvent end = new SubmissionDeleted(stamp());
        return Vector.of(birth, Write.ofSubmission(new Step<>(end, EddSubmission.LIFECYCLE.evolve(born, end)), 1));
    }

    private Stamp stamp() {
        now = now.plusMillis(1);
        return new Stamp(Node.GRACE, now);
    }

    private UUID id() {
        ids++;
        return new UUID(0x019C_0000_0002_7000L, 0x8000_0000_0000_0000L + ids);
    }
}
