package dev.edd.testkit.arbitraries;

import dev.edd.domain.lifecycle.Role;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.onboarding.OnboardingCommand.BeginOnboarding;
import dev.edd.domain.onboarding.OnboardingCommand.Terminate;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.QuestionnaireValidator;
import dev.edd.domain.request.CustomerReason;
import dev.edd.domain.request.DeadlinePolicy;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.InternalNote;
import dev.edd.domain.request.RequestCommand;
import dev.edd.domain.request.RequestCommand.Accept;
import dev.edd.domain.request.RequestCommand.BeginReview;
import dev.edd.domain.request.RequestCommand.Cancel;
import dev.edd.domain.request.RequestCommand.Fail;
import dev.edd.domain.request.RequestCommand.OpenRequest;
import dev.edd.domain.request.RequestCommand.SubmitAnswers;
import dev.edd.domain.request.RequestTrigger;
import dev.edd.domain.risk.RiskRating;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What the commands of a script are made of, before it is known which command comes and where the onboarding is. */
record OnboardingParts(
        Who who,
        Duration pause,
        OnboardingId id,
        CustomerId customer,
        RequestId request,
        Instant at,
        int pick,
        RiskRating rating) {
    private static final PartyName NAME = new PartyName("Ada Lovelace");
    private static final Questionnaire QUESTIONNAIRE = RequestSheets.ALL.get(2);
    private static final QuestionnaireValidator VALIDATOR = QuestionnaireValidator.of(QUESTIONNAIRE);
    private static final CustomerReason REASON = new CustomerReason("FL0001", "We cannot offer you an account");
    private static final InternalNote NOTE = new InternalNote("Report filed");

    static Arbitrary<OnboardingParts> all() {
        return Combinators.combine(
                        Who.all(),
                        StorableValues.waits(),
                        Pools.uuids().map(OnboardingId::new),
                        Pools.uuids().map(CustomerId::new),
                        Pools.uuids().map(RequestId::new),
                        StorableValues.beginnings(),
                        Arbitraries.integers().between(0, 839),
                        Arbitraries.of(RiskRating.class))
                .as(OnboardingParts::new)
                .withoutEdgeCases();
    }

    RiskRating bearable() {
        return rating == RiskRating.HIGH ? RiskRating.MEDIUM : rating;
    }

    Option<RiskRating> newRating() {
        return Option.when(pick % 3 == 0, rating);
    }

    BeginOnboarding begin(Stamp stamp) {
        return new BeginOnboarding(stamp, id, Option.none(), customer, Option.some(registered(customer)));
    }

    Terminate terminate(Stamp stamp, Option<EddRequest> ended) {
        return new Terminate(stamp, REASON, Option.when(pick % 2 == 0, NOTE), ended);
    }

    /** A request that the onboarding may wait for, as far as it has come. */
    EddRequest requestOf(Onboarding onboarding, RequestId id, Ending ending) {
        return request(id, onboarding.header().customer(), Option.some(onboarding.id()), ending);
    }

    EddRequest request(RequestId id, CustomerId asked, Option<OnboardingId> waiting, Ending ending) {
        Stamp stamp = new Stamp(ActorValues.actor(Role.OFFICER, "grace"), at);
        EddRequest opened = EddRequest.LIFECYCLE
                .begin(new OpenRequest(
                        stamp,
                        id,
                        Option.none(),
                        asked,
                        Option.some(registered(asked)),
                        waiting.isDefined() ? RequestTrigger.ONBOARDING_HIGH_RISK : RequestTrigger.PERIODIC_REVIEW,
                        waiting,
                        RequestParts.KEPT,
                        QUESTIONNAIRE,
                        DeadlinePolicy.STANDARD))
                .get()
                .next();
        return switch (ending) {
            case NONE -> opened;
            case CANCELLED -> next(opened, new Cancel(stamp));
            case ACCEPTED -> next(reviewing(opened), new Accept(stamp));
            case FAILED -> next(reviewing(opened), new Fail(stamp, REASON, NOTE));
        };
    }

    private EddRequest reviewing(EddRequest opened) {
        SubmitAnswers answers = new SubmitAnswers(
                new Stamp(ActorValues.actor(Role.PARTNER, "platform"), at),
                RequestSheets.valid(QUESTIONNAIRE, opened.header().customer(), 1, 0)
                        .sheet(),
                VALIDATOR,
                Vector.empty(),
                DeadlinePolicy.STANDARD);
        return next(next(opened, answers), new BeginReview(new Stamp(ActorValues.actor(Role.OFFICER, "grace"), at)));
    }

    private static EddRequest next(EddRequest state, RequestCommand command) {
        return EddRequest.LIFECYCLE.give(state, command).get().next();
    }

    private Customer registered(CustomerId who) {
        return new Customer(who, PartyType.INDIVIDUAL, NAME, CustomerStanding.UNVERIFIED, at, at);
    }
}
