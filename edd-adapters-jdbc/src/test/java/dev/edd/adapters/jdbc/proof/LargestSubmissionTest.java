package dev.edd.adapters.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.adapters.jdbc.Database;
import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.domain.money.Frequency;
import dev.edd.domain.money.Money;
import dev.edd.domain.money.PeriodicAmount;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.party.TransactionId;
import dev.edd.domain.submission.AdditionalQuestion;
import dev.edd.domain.submission.BusinessSubmissionBuilder;
import dev.edd.domain.submission.CaseId;
import dev.edd.domain.submission.Channel;
import dev.edd.domain.submission.ChannelCoverage;
import dev.edd.domain.submission.CustomerSubmission;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.Industry;
import dev.edd.domain.submission.Involvement;
import dev.edd.domain.submission.Reason;
import dev.edd.domain.submission.ResourceSubmission;
import dev.edd.domain.submission.SourceOfWealth;
import dev.edd.domain.submission.SpecificInvolvement;
import dev.edd.domain.submission.SubmissionEvent;
import dev.edd.domain.submission.TransactionSubmission;
import dev.edd.domain.submission.TransactionVolume;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.testkit.doubles.SettableClock;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a submission may have at most, of every list and text the longest, fits into both databases. */
class LargestSubmissionTest {
    /** Six characters of JSON each, which is the most that one can take. */
    private static final String WIDEST = "\u0001";

    private static final Reason REASON = new Reason.CaseRequest(new CaseId(WIDEST.repeat(CaseId.LONGEST)));
    private static final PeriodicAmount MOST =
            new PeriodicAmount(Money.of(PeriodicAmount.MOST_MINOR_UNITS, "USD"), Option.some(Frequency.BI_WEEKLY));
    private static final Vector<AdditionalQuestion> QUESTIONS = Vector.fill(
            AdditionalQuestion.MOST,
            () -> new AdditionalQuestion(
                    Option.some(WIDEST.repeat(AdditionalQuestion.LONGEST_SECTION)),
                    WIDEST.repeat(AdditionalQuestion.LONGEST_QUESTION),
                    WIDEST.repeat(AdditionalQuestion.LONGEST_ANSWER)));

    @ParameterizedTest
    @EnumSource
    void the_largest_submission_about_a_person_is_stored_whole(Database database) {
        Node node = node(database);
        CustomerSubmission plain = RiskWork.about(node.verified(), true, REASON);
        isStored(
                node,
                plain.withOccupation(Option.some(WIDEST.repeat(CustomerSubmission.LONGEST_OCCUPATION)))
                        .withResidentialExpense(Option.some(MOST))
                        .withNegativeNewsFindings(Option.some(ResourceSubmission.MOST_NEWS_FINDINGS))
                        .withSourceOfWealth(Vector.of(SourceOfWealth.values()))
                        .withAdditionalQuestions(QUESTIONS));
    }

    @ParameterizedTest
    @EnumSource
    void the_largest_submission_about_a_business_is_stored_whole(Database database) {
        Node node = node(database);
        CustomerId business = new CustomerId(node.edd.verifications().newId().value());
        node.edd
                .parties()
                .registerCustomer(business, PartyType.BUSINESS, new PartyName("Analytical Engines"), Node.APP)
                .get();
        isStored(
                node,
                new BusinessSubmissionBuilder()
                        .business(business)
                        .reason(REASON)
                        .estimatedRevenue(MOST)
                        .industryType(Industry.WHOLESALE_TRADE)
                        .negativeNewsFindings(ResourceSubmission.MOST_NEWS_FINDINGS)
                        .specificInvolvement(new SpecificInvolvement(
                                Vector.of(Involvement.values()).toMap(each -> each, each -> true)))
                        .transactionVolume(Vector.fill(
                                TransactionVolume.MOST,
                                () -> new TransactionVolume(
                                        Option.some(true),
                                        Option.some(Channel.WIRES),
                                        Option.some(ChannelCoverage.INTERNATIONAL),
                                        MOST,
                                        Option.some(TransactionVolume.MOST_TRANSACTIONS))))
                        .additionalQuestions(QUESTIONS)
                        .build());
    }

    @ParameterizedTest
    @EnumSource
    void the_largest_submission_about_a_transaction_is_stored_whole(Database database) {
        Node node = node(database);
        isStored(
                node,
                new TransactionSubmission(
                        new TransactionId(node.verified().value()),
                        REASON,
                        Option.none(),
                        Option.some(WIDEST.repeat(TransactionSubmission.LONGEST_PURPOSE)),
                        QUESTIONS));
    }

    private static void isStored(Node node, ResourceSubmission largest) {
        EddSubmission submitted =
                node.edd.submissions().submit(largest, Node.APP).get();

        assertThat(submitted.submission()).isEqualTo(largest);
        assertThat(node.edd.submissions().find(submitted.id())).containsExactly(submitted);
        assertThat(node.edd
                        .submissions()
                        .history(submitted.id())
                        .map(HistoryEntry::event)
                        .map(SubmissionEvent.class::cast))
                .satisfiesExactly(recorded ->
                        assertThat(EddSubmission.LIFECYCLE.born(recorded)).isEqualTo(submitted));
    }

    private static Node node(Database database) {
        return new Node(
                JdbcStorage.owning(database.shared(), Database.freshTenant()),
                new SettableClock(Node.START),
                RiskWork::rating);
    }
}
