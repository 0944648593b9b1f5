package dev.edd.testkit.portfolio;

import dev.edd.domain.document.DocumentType;
import dev.edd.domain.money.Frequency;
import dev.edd.domain.money.Money;
import dev.edd.domain.money.PeriodicAmount;
import dev.edd.domain.party.AccountId;
import dev.edd.domain.party.CountryCode;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.party.TransactionId;
import dev.edd.domain.submission.AccountSubmission;
import dev.edd.domain.submission.AdditionalQuestion;
import dev.edd.domain.submission.BusinessSubmissionBuilder;
import dev.edd.domain.submission.CaseId;
import dev.edd.domain.submission.CustomerSubmissionBuilder;
import dev.edd.domain.submission.EmploymentType;
import dev.edd.domain.submission.Income;
import dev.edd.domain.submission.IncomeSource;
import dev.edd.domain.submission.Industry;
import dev.edd.domain.submission.Involvement;
import dev.edd.domain.submission.PepClassification;
import dev.edd.domain.submission.Reason;
import dev.edd.domain.submission.ResourceSubmission;
import dev.edd.domain.submission.SourceOfFunds;
import dev.edd.domain.submission.SourceOfWealth;
import dev.edd.domain.submission.SpecificInvolvement;
import dev.edd.domain.submission.TransactionSubmissionBuilder;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.RequestQuery;
import io.vavr.Tuple;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** EDD submissions about customers and what is theirs. */
record Declaring(Office office, Papers papers) {
    private static final Reason UNASKED = new Reason.StandardSubmission();
    private static final DocumentType STATEMENT = new DocumentType("statement");

    /** So many findings the example model rates high by themselves. */
    private static final int BAD_PRESS = 9;

    void declare(Customer customer, Draw draw) {
        SubmissionId own = submit(about(customer, 0, UNASKED, draw));
        if (draw.isOneIn(3)) {
            office.done(office.edd()
                    .submissions()
                    .attachDocument(own, papers.pdf(customer.id(), "statement.pdf", STATEMENT), Office.APP));
        }
        submit(account(customer.id()));
        submit(transaction(customer.id(), draw));
    }

    void withdraw(Customer customer, Draw draw) {
        SubmissionId first = submit(about(customer, 0, UNASKED, draw));
        office.done(office.edd().submissions().delete(first, Office.APP));
        office.deliver();
        submit(about(customer, 0, UNASKED, draw));
    }

    void keepPapers(CustomerId customer, int many) {
        for (int n = 1; n <= many; n++) {
            papers.pdf(customer, "bank statement " + n + ".pdf", DocumentType.BANK_STATEMENT);
        }
    }

    /** The rating rises, and a request asks for a submission. */
    RequestId beSuspected(Customer customer, Draw draw) {
        submit(about(customer, BAD_PRESS, UNASKED, draw));
        return office.edd()
                .requests()
                .page(RequestQuery.of(customer.id()), Keyset.first(1))
                .items()
                .head()
                .id();
    }

    RequestId explain(Customer customer, Draw draw) {
        RequestId request = beSuspected(customer, draw);
        submit(about(
                customer, 1, new Reason.CaseRequest(new CaseId(request.value().toString())), draw));
        return request;
    }

    private SubmissionId submit(ResourceSubmission submission) {
        SubmissionId id = office.done(office.edd().submissions().submit(submission, Office.APP))
                .id();
        office.deliver();
        return id;
    }

    private static ResourceSubmission about(Customer customer, int findings, Reason reason, Draw draw) {
        return customer.type() == PartyType.BUSINESS
                ? business(customer.id(), findings, reason, draw)
                : person(customer.id(), findings, reason, draw);
    }

    private static ResourceSubmission person(CustomerId customer, int findings, Reason reason, Draw draw) {
        return new CustomerSubmissionBuilder()
                .customer(customer)
                .reason(reason)
                .citizenshipCountries(Vector.of(country(draw)))
                .employmentType(Option.some(
                        draw.any(EmploymentType.FULL_TIME, EmploymentType.PART_TIME, EmploymentType.SELF_EMPLOYED)))
                .income(Option.some(new Income(amount(draw), Option.some(draw.any(IncomeSource.values())))))
                .negativeNewsFindings(Option.some(findings))
                .occupation(Option.some(draw.work()))
                .occupationIndustry(Option.some(draw.any(Industry.values())))
                .pepClassification(Option.some(PepClassification.NOT_PEP))
                .recurringDirectDeposit(Option.some(draw.isOneIn(2)))
                .residenceType(Option.none())
                .residentialExpense(Option.none())
                .sourceOfWealth(Vector.of(draw.any(SourceOfWealth.values())))
                .additionalQuestions(Vector.empty())
                .build();
    }

    private static ResourceSubmission business(CustomerId business, int findings, Reason reason, Draw draw) {
        return new BusinessSubmissionBuilder()
                .business(business)
                .reason(reason)
                .country(Option.some(country(draw)))
                .estimatedRevenue(Option.some(amount(draw)))
                .industryType(Option.some(draw.any(Industry.values())))
                .negativeNewsFindings(Option.some(findings))
                .recurringWireUsage(Option.some(draw.isOneIn(2)))
                .specificInvolvement(Option.some(new SpecificInvolvement(
                        TreeMap.ofEntries(Vector.of(Involvement.values()).map(each -> Tuple.of(each, false))))))
                .transactionVolume(Vector.empty())
                .additionalQuestions(Vector.empty())
                .build();
    }

    private ResourceSubmission account(CustomerId owner) {
        AccountSubmission submission = new AccountSubmission(
                new AccountId(office.newId()),
                UNASKED,
                Vector.of(new AdditionalQuestion(Option.none(), "What is the account for?", "Wages.")));
        office.directory().knowing(submission.resource(), owner);
        return submission;
    }

    private ResourceSubmission transaction(CustomerId owner, Draw draw) {
        ResourceSubmission submission = new TransactionSubmissionBuilder()
                .transaction(new TransactionId(office.newId()))
                .reason(UNASKED)
                .sourceOfFunds(Option.some(draw.any(SourceOfFunds.values())))
                .transactionPurpose(Option.some("Rent"))
                .additionalQuestions(Vector.empty())
                .build();
        office.directory().knowing(submission.resource(), owner);
        return submission;
    }

    private static CountryCode country(Draw draw) {
        return new CountryCode(draw.any("US", "DE", "JP", "BR", "NG", "VN"));
    }

    private static PeriodicAmount amount(Draw draw) {
        return new PeriodicAmount(
                Money.of(draw.minorUnits(), draw.any("USD", "EUR", "JPY", "KWD")),
                Option.some(draw.any(Frequency.MONTHLY, Frequency.YEARLY)));
    }
}
