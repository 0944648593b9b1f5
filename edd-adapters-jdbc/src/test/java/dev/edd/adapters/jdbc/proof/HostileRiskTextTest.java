package dev.edd.adapters.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.adapters.jdbc.Database;
import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.RatingId;
import dev.edd.domain.party.TransactionId;
import dev.edd.domain.risk.CustomerRating;
import dev.edd.domain.risk.RatingEvent;
import dev.edd.domain.submission.AdditionalQuestion;
import dev.edd.domain.submission.CaseId;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.Reason;
import dev.edd.domain.submission.RelatedResource;
import dev.edd.domain.submission.ResourceSubmission;
import dev.edd.domain.submission.SubmissionEvent;
import dev.edd.domain.submission.TransactionSubmission;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.SubmissionQuery;
import dev.edd.testkit.doubles.SettableClock;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same in every field of submissions and ratings. */
class HostileRiskTextTest {
    private static final int TRIES = 50;

    @ParameterizedTest
    @EnumSource
    void text_that_looks_like_sql_is_stored_as_text_in_every_field(Database database) {
        HostileText.EXAMPLES.forEach(text -> isText(database, text));
    }

    @Property(tries = TRIES)
    void any_text_comes_back_from_h2_as_it_was(@ForAll("texts") String text) {
        isText(Database.H2, text);
    }

    @Property(tries = TRIES)
    void any_text_comes_back_from_postgresql_as_it_was(@ForAll("texts") String text) {
        isText(Database.POSTGRESQL, text);
    }

    @Provide
    static Arbitrary<String> texts() {
        return HostileText.upTo(CaseId.LONGEST);
    }

    private static void isText(Database database, String text) {
        Node node = node(database);
        CustomerId customer = node.verified();
        Reason reason = new Reason.CaseRequest(new CaseId(text));
        AdditionalQuestion question = new AdditionalQuestion(Option.some(text), text, text);
        Vector<ResourceSubmission> given = Vector.of(
                RiskWork.about(customer, true, reason)
                        .withOccupation(Option.some(text))
                        .withAdditionalQuestions(Vector.of(question)),
                RiskWork.ofAccount(customer, reason, question),
                new TransactionSubmission(
                        new TransactionId(customer.value()),
                        reason,
                        Option.none(),
                        Option.some(text),
                        Vector.of(question)));
        Vector<EddSubmission> submitted = given.map(each ->
                node.edd.submissions().submit(each, new Actor.Partner(text)).get());
        CustomerRating rating =
                node.edd.riskRatings().rate(customer, new Actor.Officer(text)).get();

        assertThat(submitted.map(EddSubmission::submission)).isEqualTo(given);
        assertThat(submitted.flatMap(each -> node.edd.submissions().find(each.id())))
                .isEqualTo(submitted);
        assertThat(node.edd.submissions().latest(RelatedResource.customer(customer)))
                .map(EddSubmission.class::cast)
                .containsExactly(submitted.head());
        submitted.forEach(each -> assertThat(EddSubmission.LIFECYCLE.fold(node.edd
                        .submissions()
                        .history(each.id())
                        .map(HistoryEntry::event)
                        .map(SubmissionEvent.class::cast)))
                .isEqualTo(each));
        assertThat(node.edd.riskRatings().find(customer)).containsExactly(rating);
        assertThat(CustomerRating.LIFECYCLE.fold(node.storage
                        .unitOfWork()
                        .read(reads -> reads.history().of(new RatingId(customer)))
                        .map(HistoryEntry::event)
                        .map(RatingEvent.class::cast)))
                .isEqualTo(rating);
        assertThat(node.edd
                        .submissions()
                        .page(SubmissionQuery.ALL, Keyset.first(10))
                        .items())
                .hasSize(given.size());
    }

    private static Node node(Database database) {
        return new Node(
                JdbcStorage.owning(database.shared(), Database.freshTenant()),
                new SettableClock(Node.START),
                RiskWork::rating);
    }
}
