package dev.edd.adapters.jdbc.format;

import static dev.edd.adapters.jdbc.format.GoldenParties.ADA;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.money.Frequency;
import dev.edd.domain.money.Money;
import dev.edd.domain.money.PeriodicAmount;
import dev.edd.domain.party.AccountId;
import dev.edd.domain.party.CountryCode;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.party.TransactionId;
import dev.edd.domain.submission.AccountSubmission;
import dev.edd.domain.submission.AdditionalQuestion;
import dev.edd.domain.submission.BusinessSubmission;
import dev.edd.domain.submission.BusinessSubmissionBuilder;
import dev.edd.domain.submission.CaseId;
import dev.edd.domain.submission.Channel;
import dev.edd.domain.submission.ChannelCoverage;
import dev.edd.domain.submission.CustomerSubmission;
import dev.edd.domain.submission.CustomerSubmissionBuilder;
import dev.edd.domain.submission.Deleted;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.EmploymentType;
import dev.edd.domain.submission.Income;
import dev.edd.domain.submission.IncomeSource;
import dev.edd.domain.submission.Industry;
import dev.edd.domain.submission.Involvement;
import dev.edd.domain.submission.PepClassification;
import dev.edd.domain.submission.Reason;
import dev.edd.domain.submission.Recorded;
import dev.edd.domain.submission.ResidenceType;
import dev.edd.domain.submission.ResourceSubmission;
import dev.edd.domain.submission.SourceOfFunds;
import dev.edd.domain.submission.SourceOfWealth;
import dev.edd.domain.submission.SpecificInvolvement;
import dev.edd.domain.submission.SubmissionEvent;
import dev.edd.domain.submission.SubmissionHeader;
import dev.edd.domain.submission.TransactionSubmission;
import dev.edd.domain.submission.TransactionVolume;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;

/** The EDD submissions whose texts are committed, and what happened to them. */
final class GoldenSubmissions {
    static final SubmissionId SUBMISSION = new SubmissionId(UUID.fromString("0196f3c4-4444-7e5d-af64-ab1d4c8e9f08"));
    private static final AccountId ACCOUNT = new AccountId(UUID.fromString("0196f3c4-5555-7e5d-af64-ab1d4c8e9f09"));
    private static final TransactionId TRANSACTION =
            new TransactionId(UUID.fromString("0196f3c4-6666-7e5d-af64-ab1d4c8e9f0a"));
    private static final Instant RECORDED = Instant.parse("2026-03-03T09:00:00.000001Z");
    private static final Instant LATER = Instant.parse("2026-03-05T10:30:00.5Z");
    private static final Stamp BY_PARTNER = new Stamp(new Actor.Partner("Key-7 of the bank"), RECORDED);
    private static final Stamp BY_OFFICER = new Stamp(new Actor.Officer("Officer-Müller"), LATER);

    private static final Reason UNASKED = new Reason.StandardSubmission();
    private static final Reason OWN_CASE = new Reason.CaseRequest(new CaseId("Case \"12\" / 李"));
    private static final Reason OUR_REQUEST =
            new Reason.CaseRequest(new CaseId(GoldenRequests.REQUEST.value().toString()));
    private static final AdditionalQuestion IN_A_SECTION =
            new AdditionalQuestion(Option.some("Über mich"), "Why\tnow?", "Line 1\n\"quotes\" \uD83D\uDE00");
    private static final AdditionalQuestion BY_ITSELF = new AdditionalQuestion(Option.none(), "Else?", " no ");

    private static final CustomerSubmission EVERYTHING_OF_A_CUSTOMER = new CustomerSubmissionBuilder()
            .customer(ADA)
            .reason(OUR_REQUEST)
            .citizenshipCountries(Vector.of("US", "DE").map(CountryCode::new))
            .employmentType(EmploymentType.SELF_EMPLOYED)
            .income(new Income(
                    new PeriodicAmount(Money.of(1_000_000, "USD"), Option.some(Frequency.BI_WEEKLY)),
                    Option.some(IncomeSource.RETIREMENT_INCOME)))
            .negativeNewsFindings(1_000_000)
            .occupation("Bäcker & \"Co\"")
            .occupationIndustry(Industry.FOOD_MANUFACTURING)
            .pepClassification(new PepClassification("Foreign-PEP_2"))
            .recurringDirectDeposit(true)
            .residenceType(ResidenceType.RENT)
            .residentialExpense(new PeriodicAmount(
                    Money.of(PeriodicAmount.MOST_MINOR_UNITS, "JPY"), Option.some(Frequency.MONTHLY)))
            .sourceOfWealth(Vector.of(SourceOfWealth.SALARY, SourceOfWealth.INHERITANCE))
            .additionalQuestions(Vector.of(IN_A_SECTION, BY_ITSELF))
            .build();

    private static final CustomerSubmission NOTHING_OF_A_CUSTOMER = new CustomerSubmissionBuilder()
            .customer(ADA)
            .reason(UNASKED)
            .citizenshipCountries(Vector.empty())
            .sourceOfWealth(Vector.empty())
            .additionalQuestions(Vector.empty())
            .build();

    private static final BusinessSubmission EVERYTHING_OF_A_BUSINESS = new BusinessSubmissionBuilder()
            .business(ADA)
            .reason(OWN_CASE)
            .country(new CountryCode("CH"))
            .estimatedRevenue(new PeriodicAmount(Money.of(0, "CHF"), Option.none()))
            .industryType(Industry.WHOLESALE_TRADE)
            .negativeNewsFindings(0)
            .recurringWireUsage(false)
            .specificInvolvement(new SpecificInvolvement(LinkedHashMap.of(
                    Involvement.THIRD_PARTY_PROCESSOR, true,
                    Involvement.ARMS_DEFENSE_OR_SECURITY, false,
                    Involvement.CANNABIS_INDUSTRY, true)))
            .transactionVolume(Vector.of(
                    new TransactionVolume(
                            Option.some(true),
                            Option.some(Channel.WIRES),
                            Option.some(ChannelCoverage.INTERNATIONAL),
                            new PeriodicAmount(Money.of(5_000, "EUR"), Option.some(Frequency.ONE_TIME)),
                            Option.some(TransactionVolume.MOST_TRANSACTIONS)),
                    new TransactionVolume(
                            Option.none(),
                            Option.none(),
                            Option.none(),
                            new PeriodicAmount(Money.of(7, "USD"), Option.some(Frequency.OTHER)),
                            Option.none())))
            .additionalQuestions(Vector.of(BY_ITSELF))
            .build();

    private static final BusinessSubmission NOTHING_OF_A_BUSINESS = new BusinessSubmissionBuilder()
            .business(ADA)
            .reason(UNASKED)
            .transactionVolume(Vector.empty())
            .additionalQuestions(Vector.empty())
            .build();

    private static final AccountSubmission OF_AN_ACCOUNT =
            new AccountSubmission(ACCOUNT, OWN_CASE, Vector.of(IN_A_SECTION));

    private static final TransactionSubmission EVERYTHING_OF_A_TRANSACTION = new TransactionSubmission(
            TRANSACTION,
            UNASKED,
            Option.some(SourceOfFunds.SALES),
            Option.some("Kauf eines Hauses, \"am See\""),
            Vector.empty());

    private static final TransactionSubmission NOTHING_OF_A_TRANSACTION =
            new TransactionSubmission(TRANSACTION, UNASKED, Option.none(), Option.none(), Vector.empty());

    private GoldenSubmissions() {}

    static Map<String, EddSubmission> states() {
        return HashMap.of(
                "recorded",
                new Recorded(header(true), EVERYTHING_OF_A_CUSTOMER, Vector.of(GoldenRequests.document(ADA))),
                "recorded.plain",
                recorded(NOTHING_OF_A_CUSTOMER),
                "recorded.of_business",
                recorded(EVERYTHING_OF_A_BUSINESS),
                "recorded.of_business_plain",
                recorded(NOTHING_OF_A_BUSINESS),
                "recorded.of_account",
                recorded(OF_AN_ACCOUNT),
                "recorded.of_transaction",
                recorded(EVERYTHING_OF_A_TRANSACTION),
                "recorded.of_transaction_plain",
                recorded(NOTHING_OF_A_TRANSACTION),
                "deleted",
                new Deleted(header(false), OF_AN_ACCOUNT, documents()));
    }

    static Map<String, Event> events() {
        return HashMap.of(
                "submission_recorded",
                new SubmissionEvent.SubmissionRecorded(
                        BY_PARTNER, SUBMISSION, ADA, EVERYTHING_OF_A_CUSTOMER, Option.some(GoldenRequests.REQUEST)),
                "submission_recorded.of_transaction",
                new SubmissionEvent.SubmissionRecorded(
                        BY_PARTNER, SUBMISSION, ADA, EVERYTHING_OF_A_TRANSACTION, Option.none()),
                "submission_document_attached",
                new SubmissionEvent.DocumentAttached(BY_PARTNER, GoldenRequests.document(ADA)),
                "submission_deleted",
                new SubmissionEvent.SubmissionDeleted(BY_OFFICER));
    }

    static SubmissionEvent event(String file) {
        return (SubmissionEvent) events().get(file).get();
    }

    static EddSubmission state(String file) {
        return states().get(file).get();
    }

    private static Recorded recorded(ResourceSubmission submission) {
        return new Recorded(header(false), submission, Vector.empty());
    }

    private static Vector<DocumentReference> documents() {
        return Vector.of(GoldenRequests.document(ADA));
    }

    private static SubmissionHeader header(boolean answers) {
        return new SubmissionHeader(SUBMISSION, ADA, Option.when(answers, GoldenRequests.REQUEST), RECORDED, LATER);
    }
}
