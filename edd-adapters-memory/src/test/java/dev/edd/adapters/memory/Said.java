package dev.edd.adapters.memory;

import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.submission.CaseId;
import dev.edd.domain.submission.CustomerSubmission;
import dev.edd.domain.submission.CustomerSubmissionBuilder;
import dev.edd.domain.submission.Reason;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** What is submitted about a person in the tests: how much bad news there is, which settles the rating. */
public final class Said {
    /** What the example model rates high by itself. */
    public static final int MUCH_BAD_NEWS = 9;

    private Said() {}

    public static CustomerSubmission of(CustomerId customer, int badNews) {
        return new CustomerSubmissionBuilder()
                .customer(customer)
                .reason(new Reason.StandardSubmission())
                .citizenshipCountries(Vector.empty())
                .employmentType(Option.none())
                .income(Option.none())
                .negativeNewsFindings(Option.some(badNews))
                .occupation(Option.none())
                .occupationIndustry(Option.none())
                .pepClassification(Option.none())
                .recurringDirectDeposit(Option.none())
                .residenceType(Option.none())
                .residentialExpense(Option.none())
                .sourceOfWealth(Vector.empty())
                .additionalQuestions(Vector.empty())
                .build();
    }

    public static CustomerSubmission inAnswerTo(RequestId request, CustomerId customer, int badNews) {
        return of(customer, badNews)
                .withReason(new Reason.CaseRequest(new CaseId(request.value().toString())));
    }
}
