package dev.edd.adapters.jdbc.crash;

import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.document.FileName;
import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.party.AccountId;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.RequestState;
import dev.edd.domain.risk.ExampleRiskModel;
import dev.edd.domain.risk.ReviewPeriods;
import dev.edd.domain.risk.RiskPolicy;
import dev.edd.domain.submission.AccountSubmission;
import dev.edd.domain.submission.AdditionalQuestion;
import dev.edd.domain.submission.CaseId;
import dev.edd.domain.submission.CustomerSubmissionBuilder;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.PepClassification;
import dev.edd.domain.submission.Reason;
import dev.edd.domain.submission.ResourceSubmission;
import dev.edd.ports.Edd;
import dev.edd.ports.UploadTookTooLongException;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.RequestQuery;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Random;

/** The part of an office that submits, and rates: one thing after another, chosen at random. For one thread. */
final class RiskOffice {
    /** By the example, reviewed so often that some reviews come due while a writer lives. */
    static final RiskPolicy POLICY = RiskPolicy.of(ExampleRiskModel.MODEL.withReviews(
            new ReviewPeriods(Duration.ofDays(3), Duration.ofDays(2), Duration.ofDays(1))));

    private static final int REMEMBERED = 12;
    private static final Actor PARTNER = new Actor.Partner("partner");
    private static final Actor OFFICER = new Actor.Officer("officer");
    private static final Reason UNASKED = new Reason.StandardSubmission();
    private static final Reason OF_ANOTHER_SYSTEM = new Reason.CaseRequest(new CaseId("Case \"7\"\t/ 1"));
    private static final AdditionalQuestion QUESTION =
            new AdditionalQuestion(Option.some("Über"), "Why\nnow?", "I sold \\ a boat");

    private final Edd edd;
    private final Random random;
    private Vector<SubmissionId> submissions = Vector.empty();

    RiskOffice(Edd edd, Random random) {
        this.edd = edd;
        this.random = random;
    }

    /** Does the next thing, for a customer or for something that was submitted before. */
    void take(CustomerId customer) {
        int choice = random.nextInt(10);
        if (submissions.isEmpty() || choice <= 1) {
            submit(about(customer, UNASKED));
        } else if (choice <= 3) {
            asked(customer).forEach(request -> submit(about(customer, citing(request))));
        } else if (choice == 4) {
            submit(new AccountSubmission(new AccountId(customer.value()), OF_ANOTHER_SYSTEM, Vector.of(QUESTION)));
        } else if (choice == 5) {
            edd.submissions().delete(one(submissions), PARTNER);
        } else if (choice == 6) {
            attach(one(submissions));
        } else if (choice <= 8) {
            edd.riskRatings().rate(customer, OFFICER);
        } else {
            edd.riskRatings().reviewDue(3);
        }
    }

    private void submit(ResourceSubmission submission) {
        edd.submissions()
                .submit(submission, PARTNER)
                .forEach(done -> submissions = submissions.append(done.id()).takeRight(REMEMBERED));
    }

    private ResourceSubmission about(CustomerId customer, Reason reason) {
        return new CustomerSubmissionBuilder()
                .customer(customer)
                .reason(reason)
                .citizenshipCountries(Vector.empty())
                .pepClassification(
                        random.nextBoolean() ? new PepClassification("FOREIGN_PEP") : PepClassification.NOT_PEP)
                .sourceOfWealth(Vector.empty())
                .additionalQuestions(Vector.of(QUESTION))
                .build();
    }

    private Option<EddRequest> asked(CustomerId customer) {
        return edd.requests()
                .page(
                        new RequestQuery(
                                LinkedHashSet.empty(),
                                LinkedHashSet.of(customer),
                                LinkedHashSet.of(RequestState.REQUESTED)),
                        Keyset.first(3))
                .items()
                .find(request -> request.header()
                        .questionnaire()
                        .id()
                        .equals(POLICY.questionnaire().id()));
    }

    private static Reason citing(EddRequest request) {
        return new Reason.CaseRequest(new CaseId(request.id().value().toString()));
    }

    private void attach(SubmissionId id) {
        edd.submissions()
                .find(id)
                .map(EddSubmission::header)
                .flatMap(header -> uploaded(header.owner()))
                .forEach(document -> edd.submissions().attachDocument(id, document.id(), PARTNER));
    }

    private Option<DocumentReference> uploaded(CustomerId owner) {
        byte[] content = new byte[1 + random.nextInt(1_000)];
        random.nextBytes(content);
        try {
            return edd.documents()
                    .upload(
                            owner,
                            new FileName("statement.png"),
                            new DocumentType("statement"),
                            ContentType.PNG,
                            new ByteArrayInputStream(content))
                    .toOption();
        } catch (UploadTookTooLongException aDayWentBy) {
            // the clock of a writer leaps, also amid an upload
            return Option.none();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private <T> T one(Vector<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
