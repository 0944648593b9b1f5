package dev.edd.adapters.jdbc.proof;

import dev.edd.adapters.jdbc.Database;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.onboarding.PausedForEdd;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CounterpartyStanding;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.request.CustomerReason;
import dev.edd.domain.risk.RiskRating;
import dev.edd.domain.verification.FailureCode;
import dev.edd.domain.verification.ScreeningResult;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.VerificationCommand.Pass;
import dev.edd.domain.verification.VerificationCommand.StartProcessing;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.ports.delivery.Notifier;
import dev.edd.ports.store.CustomerQuery;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.MessageId;
import dev.edd.ports.store.Numbered;
import dev.edd.ports.store.OnboardingQuery;
import dev.edd.ports.store.RequestQuery;
import dev.edd.ports.store.SubscriberName;
import dev.edd.ports.store.VerificationQuery;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How often each call of the services goes to the database, besides the begin of its transaction, which drivers send along
 * with the first statement. For a step of one case six are allowed: what was read, the party's sequence, the state, history,
 * deliveries, commit; and two for each further party or case that the decision reads or changes.
 */
class RoundTripsTest {
    private static final SubscriberName OPENING = new SubscriberName("inquiry-opening");

    @ParameterizedTest
    @EnumSource
    void a_command_goes_to_the_database_no_more_often_than_it_may(Database database) {
        RoundTrips s = new RoundTrips(database);
        CustomerId ada = s.node.edd
                .parties()
                .registerCustomer(PartyType.INDIVIDUAL, new PartyName("Ada"), Node.APP)
                .get()
                .id();
        s.command(
                "a customer is registered",
                1,
                6,
                6,
                () -> s.node.edd
                        .parties()
                        .registerCustomer(PartyType.INDIVIDUAL, new PartyName("Ada"), Node.APP)
                        .get());
        s.command(
                "a customer's standing changes",
                1,
                6,
                6,
                () -> s.node.edd
                        .parties()
                        .changeStanding(ada, CustomerStanding.VERIFIED, Node.KYC)
                        .get());
        Counterparty counterparty = s.made("a counterparty is registered", 2, 8, 8, () -> s.node.counterparty(ada));
        s.command(
                "a counterparty's standing changes",
                1,
                6,
                6,
                () -> s.node.edd
                        .parties()
                        .changeStanding(counterparty.id(), CounterpartyStanding.VERIFIED, Node.GRACE)
                        .get());
        VerificationId edd = s.made("enhanced due diligence is created", 2, 7, 7, () -> s.node.storing(ada));
        s.command(
                "the same under a given id",
                2,
                8,
                8,
                () -> s.node.edd
                        .verifications()
                        .create(
                                s.node.edd.verifications().newId(),
                                new Subject.OfCustomer(s.bob),
                                VerificationMethod.ENHANCED_DUE_DILIGENCE,
                                Node.APP)
                        .get());
        s.command(
                "it is refused, since there is one",
                2,
                6,
                6,
                () -> s.node.create(ada).getLeft());
        s.command("an inquiry is opened", 1, 6, 6, () -> s.node.opened(edd));
        s.command(
                "two commands are given together",
                1,
                6,
                6,
                () -> s.node.edd
                        .verifications()
                        .giveAll(
                                edd,
                                Node.GRACE,
                                stamp -> Vector.of(new StartProcessing(stamp), new Pass(stamp, Vector.empty())))
                        .get());
        s.command(
                "a command is refused",
                1,
                2,
                2,
                () -> s.node.edd
                        .verifications()
                        .give(edd, Node.GRACE, StartProcessing::new)
                        .getLeft());
        VerificationId check =
                s.made("a watchlist check is created", 2, 7, 7, () -> s.node.check(ada, counterparty.id()));
        s.command(
                "a watchlist check fails, and its counterparty with it",
                2,
                8,
                8,
                () -> {
                    s.node.opened(check);
                },
                () -> s.node.edd
                        .verifications()
                        .giveAll(
                                check,
                                Node.KYC,
                                stamp -> new ScreeningResult.Hit(TreeSet.of(FailureCode.WATCHLIST_CHECK_FAILURE))
                                        .commands(stamp, PartyType.BUSINESS))
                        .get());
        s.verify();
    }

    @ParameterizedTest
    @EnumSource
    void a_step_of_a_request_goes_to_the_database_no_more_often_than_it_may(Database database) {
        RoundTrips s = new RoundTrips(database);
        CaseWork work = new CaseWork(s.node);
        CustomerId ada = s.node.verified();
        s.command(
                "a questionnaire is published",
                1,
                2,
                2,
                () -> s.node.edd.questionnaires().publish(CaseWork.ASKED_AGAIN).get());
        // opening one looks for its questionnaire and its customer; answering, for the questionnaire or the document
        RequestId id = s.made("a request is opened", 2, 8, 8, () -> work.asked(ada));
        s.command(
                "it is refused, since there is one",
                2,
                7,
                7,
                () -> work.open(ada).getLeft());
        s.command("answers are submitted", 2, 7, 7, () -> work.answered(id));
        DocumentReference bill = work.uploaded(ada, CaseWork.BILL + ".pdf");
        s.command("a document is attached", 2, 7, 7, () -> work.attach(id, bill));
        s.command(
                "a review begins",
                1,
                6,
                6,
                () -> s.node.edd.requests().beginReview(id, Node.GRACE).get());
        s.command(
                "a request is accepted",
                1,
                6,
                6,
                () -> s.node.edd.requests().accept(id, Node.GRACE).get());
        RequestId reviewing = work.reviewing(ada);
        s.command(
                "further is requested, and its questionnaire is there",
                2,
                8,
                8,
                () -> s.node.edd
                        .requests()
                        .requestFurther(reviewing, CaseWork.NOT_GOOD_ENOUGH, CaseWork.ASKED_AGAIN, Node.GRACE)
                        .get());
        s.verify();
    }

    @ParameterizedTest
    @EnumSource
    void a_chain_costs_two_more_for_the_second_case(Database database) {
        RoundTrips s = new RoundTrips(database);
        CaseWork work = new CaseWork(s.node);
        CustomerId ada = s.node.verified();
        OnboardingId id = s.made("an onboarding begins", 2, 7, 7, () -> work.onboarded(ada));
        work.onboarded(s.bob);
        s.command(
                "its risk is high: a request is opened, and it waits",
                3,
                9,
                9,
                () -> s.node.edd
                        .onboardings()
                        .rate(id, RiskRating.HIGH, Node.GRACE)
                        .get());
        RequestId request = ((PausedForEdd) s.node.edd.onboardings().find(id).get()).request();
        s.command(
                "the request is cancelled, and it goes on",
                2,
                8,
                8,
                () -> s.node.edd.requests().cancel(request, Node.GRACE).get());
        s.node.edd.onboardings().rate(id, RiskRating.HIGH, Node.GRACE).get();
        s.command(
                "it is terminated, and its request cancelled",
                2,
                8,
                8,
                () -> s.node.edd
                        .onboardings()
                        .terminate(id, new CustomerReason("no", "No"), Option.none(), Node.GRACE)
                        .get());
        s.verify();
    }

    @ParameterizedTest
    @EnumSource
    void a_query_of_requests_or_onboardings_is_one_statement_in_its_transaction(Database database) {
        RoundTrips s = new RoundTrips(database);
        CaseWork work = new CaseWork(s.node);
        RequestId id = work.complete(s.bob);
        OnboardingId onboarding = work.onboarded(s.bob);
        s.query("a request", 1, () -> s.node.edd.requests().find(id).get());
        s.query("requests by keyset", 1, () -> s.node.edd.requests().page(RequestQuery.ALL, Keyset.first(5)));
        s.query("the review queue", 1, () -> s.node.edd.requests().reviewQueue(Option.none(), 5));
        s.query("who is restricted", 1, () -> s.node.edd.requests().restricted(LinkedHashSet.of(s.bob)));
        s.query("the history of a request", 1, () -> s.node.edd.requests().history(id));
        s.query(
                "an onboarding",
                1,
                () -> s.node.edd.onboardings().find(onboarding).get());
        s.query("onboardings by keyset", 1, () -> s.node.edd.onboardings().page(OnboardingQuery.ALL, Keyset.first(5)));
        s.query("questionnaires", 1, () -> s.node.edd.questionnaires().latest(Option.none(), 5));
        s.query("a questionnaire", 1, () -> s.node.edd.questionnaires().latest(CaseWork.ASKED.id()));
        s.verify();
    }

    @ParameterizedTest
    @EnumSource
    void a_query_is_one_statement_or_two_in_its_transaction(Database database) {
        RoundTrips s = new RoundTrips(database);
        VerificationId passed = s.node.passed(s.bob);
        Counterparty counterparty = s.node.counterparty(s.bob);
        s.query(
                "a customer with its limits",
                2,
                () -> s.node.edd.parties().customer(s.bob).get());
        s.query(
                "a counterparty",
                1,
                () -> s.node.edd.parties().counterparty(counterparty.id()).get());
        s.query("customers by keyset", 2, () -> s.node.edd.parties().customers(CustomerQuery.ALL, Keyset.first(5)));
        s.query("customers by number", 3, () -> s.node.edd.parties().customers(CustomerQuery.ALL, new Numbered(0, 5)));
        s.query(
                "customers with approved due diligence",
                1,
                () -> s.node.edd.parties().withApprovedEdd(Option.none(), 5));
        s.query("history around a party", 1, () -> s.node.edd.parties().history(s.bob, 0, 5));
        s.query(
                "a verification",
                1,
                () -> s.node.edd.verifications().find(passed).get());
        s.query(
                "verifications by keyset",
                1,
                () -> s.node.edd.verifications().page(VerificationQuery.ALL, Keyset.first(5)));
        s.query(
                "verifications by number",
                2,
                () -> s.node.edd.verifications().page(VerificationQuery.ALL, new Numbered(0, 5)));
        s.query(
                "whether due diligence is approved",
                1,
                () -> s.node.edd.verifications().isEddApproved(s.bob));
        s.query(
                "the history of a verification",
                1,
                () -> s.node.edd.verifications().history(passed));
        s.verify();
    }

    @ParameterizedTest
    @EnumSource
    void relays_and_sweeps_go_to_the_database_so_often_for_each_message_or_case(Database database) {
        RoundTrips s = new RoundTrips(database);
        MessageId first = new MessageId(s.bob, 1);
        s.exactly("nothing is overdue", 4, 3, () -> s.node.edd.verifications().expireOverdue(10));
        s.exactly("nothing is due", 2, 2, () -> s.node.edd.relay().deliver(OPENING, 10));
        s.exactly("a message is told", 7, 7, () -> s.node.edd.relay().deliver(Notifier.NAME, 1));
        s.exactly("a message cannot be told", 5, 5, () -> {
            s.node.notifier.failing(1);
            s.node.edd.relay().deliver(Notifier.NAME, 1);
        });
        s.exactly("dead letters", 2, 2, () -> s.node.edd.relay().deadLetters(Notifier.NAME, 10));
        s.exactly("what is pending", 2, 2, () -> s.node.storage.outbox().pending(Notifier.NAME));
        s.exactly("no dead letter to retry", 2, 2, () -> s.node.edd.relay().retry(Notifier.NAME, first));
        s.exactly("no dead letter to discard", 3, 3, () -> s.node.edd.relay().discard(Notifier.NAME, first));
        s.exactly(
                "an inquiry is opened by the relay",
                17,
                16,
                () -> s.node.storing(s.bob),
                () -> s.node.edd.relay().deliver(OPENING, 1));
        s.exactly(
                "a case expires",
                10,
                9,
                () -> s.node.clock.advance(Duration.ofDays(30)),
                () -> s.node.edd.verifications().expireOverdue(1));
        s.verify();
    }
}
