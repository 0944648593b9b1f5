package dev.edd.adapters.jdbc.proof;

import dev.edd.adapters.jdbc.Database;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.submission.RelatedResource;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.RatingQuery;
import dev.edd.ports.store.SubmissionQuery;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same of submissions and ratings: a rating reads each kind of what is known of a customer once, as far as it is one page. */
class RiskRoundTripsTest {
    @ParameterizedTest
    @EnumSource
    void a_submission_goes_to_the_database_no_more_often_than_it_may(Database database) {
        RoundTrips s = new RoundTrips(database, RiskWork::rating);
        RiskWork work = new RiskWork(s.node);
        CustomerId ada = s.node.verified();
        // it looks whether its id is new, for the owner, and when something was submitted last about the same
        SubmissionId id = s.made(
                "something is submitted",
                2,
                8,
                8,
                () -> work.submitted(RiskWork.about(ada, false, RiskWork.unasked())));
        DocumentReference statement = new CaseWork(s.node).uploaded(ada, "statement.pdf");
        s.command(
                "a document is refused",
                2,
                3,
                3,
                () -> s.node.edd
                        .submissions()
                        .attachDocument(id, statement.id(), Node.APP)
                        .getLeft());
        DocumentReference accepted = new CaseWork(s.node).uploaded(ada, "statement.pdf", new DocumentType("statement"));
        s.command(
                "a document is attached",
                2,
                7,
                7,
                () -> s.node.edd
                        .submissions()
                        .attachDocument(id, accepted.id(), Node.APP)
                        .get());
        s.command(
                "it is deleted",
                1,
                6,
                6,
                () -> s.node.edd.submissions().delete(id, Node.APP).get());
        RequestId request = work.asked(s.bob);
        // and for the request and its questionnaire
        s.command(
                "something is submitted that answers a request",
                4,
                11,
                11,
                () -> work.submitted(RiskWork.about(s.bob, false, RiskWork.citing(request))));
        SubmissionId citing = s.made(
                "something is submitted that cites a request which is answered",
                3,
                9,
                9,
                () -> work.submitted(RiskWork.about(s.bob, false, RiskWork.citing(request))));
        // it looks whether an officer is at the request, and whether that is still so when it is stored
        s.command(
                "what cites a request is deleted",
                2,
                8,
                8,
                () -> s.node.edd.submissions().delete(citing, Node.GRACE).get());
        s.verify();
    }

    @ParameterizedTest
    @EnumSource
    void a_rating_goes_to_the_database_no_more_often_than_it_may(Database database) {
        RoundTrips s = new RoundTrips(database, RiskWork::rating);
        RiskWork work = new RiskWork(s.node);
        // the customer, the rating, an onboarding, requests, submissions, verifications
        s.command("a customer is rated", 6, 11, 11, () -> work.rate(s.bob).get());
        s.command("a customer is rated again", 6, 11, 11, () -> work.rate(s.bob).get());
        work.submitted(RiskWork.about(s.bob, true, RiskWork.unasked()));
        // and what it asks is published, and the request opened
        s.command(
                "the risk is found to be high, and a request is opened",
                8,
                13,
                13,
                () -> work.rate(s.bob).get());
        // so that her review is due later
        s.node.later();
        CustomerId ada = s.node.verified();
        new CaseWork(s.node).onboarded(ada);
        work.submitted(RiskWork.about(ada, true, RiskWork.unasked()));
        s.command(
                "an onboarding waits for its request",
                9,
                15,
                15,
                () -> work.rate(ada).get());
        s.exactly("no review is due", 4, 3, () -> s.node.edd.riskRatings().reviewDue(10));
        s.exactly(
                "a review is due of a customer who is asked already",
                15,
                14,
                () -> s.node.clock.advance(Duration.ofDays(181)),
                () -> s.node.edd.riskRatings().reviewDue(1));
        s.verify();
    }

    @ParameterizedTest
    @EnumSource
    void a_query_of_submissions_or_ratings_is_one_statement_in_its_transaction(Database database) {
        RoundTrips s = new RoundTrips(database, RiskWork::rating);
        RiskWork work = new RiskWork(s.node);
        SubmissionId id = work.submitted(RiskWork.about(s.bob, true, RiskWork.unasked()));
        work.rate(s.bob).get();
        s.query("a submission", 1, () -> s.node.edd.submissions().find(id).get());
        s.query(
                "the latest submission about a customer",
                1,
                () -> s.node.edd
                        .submissions()
                        .latest(RelatedResource.customer(s.bob))
                        .get());
        s.query(
                "submissions by keyset",
                1,
                () -> s.node.edd.submissions().page(SubmissionQuery.recordedOf(s.bob), Keyset.first(5)));
        s.query("the history of a submission", 1, () -> s.node.edd.submissions().history(id));
        s.query("a rating", 1, () -> s.node.edd.riskRatings().find(s.bob).get());
        s.query("ratings by keyset", 1, () -> s.node.edd.riskRatings().page(RatingQuery.ALL, Keyset.first(5)));
        s.query("the history of a rating", 1, () -> s.node.edd.riskRatings().history(s.bob));
        s.verify();
    }
}
