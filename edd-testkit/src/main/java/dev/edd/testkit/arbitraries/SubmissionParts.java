package dev.edd.testkit.arbitraries;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.document.FileName;
import dev.edd.domain.document.Sha256;
import dev.edd.domain.lifecycle.Role;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.AccountId;
import dev.edd.domain.party.CountryCode;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.party.TransactionId;
import dev.edd.domain.questionnaire.StandardQuestionnaires;
import dev.edd.domain.request.DeadlinePolicy;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.RequestCommand.OpenRequest;
import dev.edd.domain.request.RequestTrigger;
import dev.edd.domain.submission.AccountSubmission;
import dev.edd.domain.submission.BusinessSubmissionBuilder;
import dev.edd.domain.submission.CaseId;
import dev.edd.domain.submission.CitedRequest;
import dev.edd.domain.submission.CustomerSubmissionBuilder;
import dev.edd.domain.submission.EmploymentType;
import dev.edd.domain.submission.Industry;
import dev.edd.domain.submission.PepClassification;
import dev.edd.domain.submission.Reason;
import dev.edd.domain.submission.ResourceSubmission;
import dev.edd.domain.submission.SourceOfFunds;
import dev.edd.domain.submission.SubmissionCommand.Submit;
import dev.edd.domain.submission.SubmissionDocuments;
import dev.edd.domain.submission.TransactionSubmissionBuilder;
import io.vavr.collection.Array;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What the commands of a script are made of, before it is known which command comes and where the submission is. */
record SubmissionParts(Who who, Duration pause, UUID id, CustomerId owner, RequestId request, Instant at, int pick) {
    /** The pick of a submission about an account that cites nothing. */
    static final int PLAIN = 2;

    private static final PartyName NAME = new PartyName("Ada Lovelace");
    private static final Array<DocumentType> TYPES =
            SubmissionDocuments.ACCEPTED.types().toArray();

    static Arbitrary<SubmissionParts> all() {
        return Combinators.combine(
                        Who.all(),
                        StorableValues.waits(),
                        Pools.uuids(),
                        Pools.uuids().map(CustomerId::new),
                        Pools.uuids().map(RequestId::new),
                        StorableValues.beginnings(),
                        Arbitraries.integers().between(0, 839))
                .as(SubmissionParts::new)
                .withoutEdgeCases();
    }

    Customer customer(CustomerId whose, PartyType type) {
        return new Customer(whose, type, NAME, CustomerStanding.VERIFIED, at, at);
    }

    /** About any resource of the owner, for any reason. */
    Submit submit(Stamp stamp) {
        ResourceSubmission submission = submission(reason());
        return new Submit(
                stamp,
                new SubmissionId(id),
                Option.none(),
                submission,
                Option.some(customer(owner, type())),
                Option.when(pick % 3 == 0, () -> new CitedRequest(request, owner)));
    }

    private PartyType type() {
        return pick % 4 == 0 || pick % 8 == 3 ? PartyType.INDIVIDUAL : PartyType.BUSINESS;
    }

    /** A case that is our request, one that is not, and none. */
    private Reason reason() {
        return switch (pick % 3) {
            case 0 -> new Reason.CaseRequest(new CaseId(request.value().toString()));
            case 1 -> new Reason.CaseRequest(new CaseId("12345"));
            default -> new Reason.StandardSubmission();
        };
    }

    ResourceSubmission submission(Reason reason) {
        return switch (pick % 4) {
            case 0 ->
                new CustomerSubmissionBuilder()
                        .customer(owner)
                        .reason(reason)
                        .citizenshipCountries(Vector.of(new CountryCode(pick % 7 == 0 ? "IR" : "US")))
                        .employmentType(Option.some(EmploymentType.SELF_EMPLOYED))
                        .income(Option.none())
                        .negativeNewsFindings(Option.some(pick % 5))
                        .occupation(Option.some("Banker"))
                        .occupationIndustry(Option.some(Industry.FINANCE_AND_INSURANCE))
                        .pepClassification(Option.when(pick % 3 == 0, PepClassification.NOT_PEP))
                        .recurringDirectDeposit(Option.some(true))
                        .residenceType(Option.none())
                        .residentialExpense(Option.none())
                        .sourceOfWealth(Vector.empty())
                        .additionalQuestions(Vector.empty())
                        .build();
            case 1 ->
                new BusinessSubmissionBuilder()
                        .business(owner)
                        .reason(reason)
                        .country(Option.some(new CountryCode("DE")))
                        .estimatedRevenue(Option.none())
                        .industryType(Option.some(Industry.WHOLESALE_TRADE))
                        .negativeNewsFindings(Option.none())
                        .recurringWireUsage(Option.some(false))
                        .specificInvolvement(Option.none())
                        .transactionVolume(Vector.empty())
                        .additionalQuestions(Vector.empty())
                        .build();
            case 2 -> new AccountSubmission(new AccountId(id), reason, Vector.empty());
            default ->
                new TransactionSubmissionBuilder()
                        .transaction(new TransactionId(id))
                        .reason(reason)
                        .sourceOfFunds(Option.some(SourceOfFunds.OTHER))
                        .transactionPurpose(Option.some("Rent"))
                        .additionalQuestions(Vector.empty())
                        .build();
        };
    }

    /** A document that may be attached. */
    DocumentReference document(CustomerId whose) {
        return new DocumentReference(
                new DocumentId(id),
                whose,
                new FileName("statement.pdf"),
                TYPES.get(pick % TYPES.size()),
                SubmissionDocuments.ACCEPTED.contentTypes().head(),
                1 + pick,
                new Sha256("0".repeat(64)),
                at);
    }

    EddRequest request(RequestId named, CustomerId asked) {
        return EddRequest.LIFECYCLE
                .begin(new OpenRequest(
                        new Stamp(ActorValues.actor(Role.OFFICER, "grace"), at),
                        named,
                        Option.none(),
                        asked,
                        Option.some(customer(asked, PartyType.INDIVIDUAL)),
                        RequestTrigger.RISK_LEVEL_CHANGE,
                        Option.none(),
                        RequestParts.KEPT,
                        StandardQuestionnaires.RISK_EDD,
                        DeadlinePolicy.STANDARD))
                .get()
                .next();
    }
}
