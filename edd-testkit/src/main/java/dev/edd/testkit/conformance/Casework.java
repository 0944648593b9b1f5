package dev.edd.testkit.conformance;

import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.lifecycle.Step;
import dev.edd.domain.onboarding.ChainStep;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.onboarding.OnboardingChains;
import dev.edd.domain.onboarding.OnboardingCommand;
import dev.edd.domain.onboarding.OnboardingEvent;
import dev.edd.domain.onboarding.OnboardingEvent.OnboardingBegun;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.request.Deadline;
import dev.edd.domain.request.DeadlinePolicy;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.OpenRequestBuilder;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.request.RequestCommand.OpenRequest;
import dev.edd.domain.request.RequestEvent;
import dev.edd.domain.request.RequestEvent.RequestOpened;
import dev.edd.domain.request.RequestTrigger;
import dev.edd.domain.risk.RiskRating;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.RequestRepository;
import dev.edd.ports.store.Versioned;
import dev.edd.ports.store.Write;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Function;

/** A scene with requests and onboardings. */
final class Casework {
    static final Questionnaire ASKED = RequestMoves.questionnaire("individual", 1);
    static final Duration REMINDED_AFTER = Duration.ofDays(5);
    static final Duration REMINDED_AGAIN_AFTER = Duration.ofDays(8);
    static final Duration DUE_AFTER = Duration.ofDays(10);

    final Scene scene;

    Casework(Scene scene) {
        this.scene = scene;
    }

    // --- requests ------------------------------------------------------------------------------------------------

    RequestId open(CustomerId customer) {
        Write.OfRequest opening = opening(customer, ASKED);
        scene.land(opening);
        return opening.next().id();
    }

    /** A request of a new customer, taken as far as the course goes. */
    RequestId request(RequestCourse course) {
        return request(scene.customer(), course);
    }

    RequestId request(CustomerId customer, RequestCourse course) {
        return request(opening(customer, ASKED), course);
    }

    RequestId request(Write.OfRequest opening, RequestCourse course) {
        scene.land(opening);
        RequestId id = opening.next().id();
        course.moves().forEach(move -> give(id, move));
        return id;
    }

    void give(RequestId id, RequestMove move) {
        scene.land(step(id, move));
    }

    Write.OfRequest opening(CustomerId customer, Questionnaire questionnaire) {
        return opening(new RequestId(scene.ids.next()), customer, questionnaire, scene.stamp());
    }

    static Write.OfRequest opening(RequestId id, CustomerId customer, Questionnaire questionnaire, Stamp stamp) {
        return opening(id, customer, questionnaire, stamp, deadline(stamp.at()));
    }

    static Write.OfRequest opening(
            RequestId id, CustomerId customer, Questionnaire questionnaire, Stamp stamp, Deadline deadline) {
        RequestEvent event = new RequestOpened(
                stamp,
                id,
                customer,
                RequestTrigger.ONGOING_MONITORING,
                Option.none(),
                QuestionnaireRef.of(questionnaire),
                deadline);
        return (Write.OfRequest) Write.ofRequest(new Step<>(event, EddRequest.LIFECYCLE.born(event)), 0);
    }

    /** To the second, other than a policy's: each request has instants of its own. */
    static Deadline deadline(Instant asked) {
        return new Deadline(
                ZoneOffset.UTC,
                Vector.of(asked.plus(REMINDED_AFTER), asked.plus(REMINDED_AGAIN_AFTER)),
                asked.plus(DUE_AFTER));
    }

    Write.OfRequest step(RequestId id, RequestMove move) {
        return step(found(id), move);
    }

    Write.OfRequest step(Versioned<EddRequest> from, RequestMove move) {
        Step<EddRequest, RequestEvent> step = EddRequest.LIFECYCLE
                .give(from.value(), move.on(from.value(), stampAfter(from.value())))
                .get();
        return (Write.OfRequest) Write.ofRequest(step, from.version());
    }

    /** Deadlines come before the clock of the scene does. */
    Stamp stampAfter(EddRequest state) {
        Stamp stamp = scene.stamp();
        return state.updatedAt().isAfter(stamp.at()) ? new Stamp(stamp.actor(), state.updatedAt()) : stamp;
    }

    Option<Versioned<EddRequest>> find(RequestId id) {
        return requests(requests -> requests.find(id));
    }

    Versioned<EddRequest> found(RequestId id) {
        return find(id).get();
    }

    <A> A requests(Function<RequestRepository, A> query) {
        return scene.read(reads -> query.apply(reads.requests()));
    }

    // --- onboardings ---------------------------------------------------------------------------------------------

    OnboardingId begin(CustomerId customer) {
        Write.OfOnboarding beginning = beginning(new OnboardingId(scene.ids.next()), customer, scene.stamp());
        scene.land(beginning);
        return beginning.next().id();
    }

    /** The onboarding of a new customer, taken as far as the course goes. */
    OnboardingId onboarding(OnboardingCourse course) {
        return onboarding(scene.customer(), course);
    }

    OnboardingId onboarding(CustomerId customer, OnboardingCourse course) {
        OnboardingId id = begin(customer);
        course.take(this, id);
        return id;
    }

    static Write.OfOnboarding beginning(OnboardingId id, CustomerId customer, Stamp stamp) {
        OnboardingEvent event = new OnboardingBegun(stamp, id, customer);
        return (Write.OfOnboarding) Write.ofOnboarding(new Step<>(event, Onboarding.LIFECYCLE.born(event)), 0);
    }

    Write.OfOnboarding step(OnboardingId id, Function<Stamp, OnboardingCommand> command) {
        Versioned<Onboarding> from = found(id);
        Step<Onboarding, OnboardingEvent> step = Onboarding.LIFECYCLE
                .give(from.value(), command.apply(scene.stamp()))
                .get();
        return (Write.OfOnboarding) Write.ofOnboarding(step, from.version());
    }

    /** A high rating: opens a request and pauses for it, in one commit. */
    Commit rated(OnboardingId id) {
        Onboarding onboarding = found(id).value();
        CustomerId customer = onboarding.header().customer();
        OpenRequest open = new OpenRequestBuilder()
                .stamp(scene.stamp())
                .id(new RequestId(scene.ids.next()))
                .known(Option.none())
                .customer(customer)
                .registered(Option.some(scene.found(customer).value()))
                .trigger(RequestTrigger.ONBOARDING_HIGH_RISK)
                .onboarding(Option.some(onboarding.id()))
                .keptForOnboarding(ASKED.id())
                .questionnaire(ASKED)
                .policy(DeadlinePolicy.STANDARD)
                .build();
        return chain(
                customer,
                OnboardingChains.rated(onboarding, RiskRating.HIGH, open).get());
    }

    /** A move of the request that an onboarding waits for, and what follows for the onboarding, in one commit. */
    Commit given(OnboardingId id, RequestId request, RequestMove move) {
        EddRequest state = found(request).value();
        return chain(
                state.header().customer(),
                OnboardingChains.given(state, move.on(state, stampAfter(state)), find(id).map(Versioned::value))
                        .get());
    }

    private Commit chain(CustomerId customer, Seq<ChainStep> steps) {
        return new Commit(customer, steps.map(this::write), Vector.empty());
    }

    private Write write(ChainStep step) {
        if (step instanceof ChainStep.OfRequest ofRequest) {
            return Write.ofRequest(
                    ofRequest.step(), version(find(ofRequest.step().next().id())));
        }
        ChainStep.OfOnboarding ofOnboarding = (ChainStep.OfOnboarding) step;
        return Write.ofOnboarding(
                ofOnboarding.step(), version(find(ofOnboarding.step().next().id())));
    }

    private static long version(Option<? extends Versioned<?>> found) {
        return found.map(Versioned::version).getOrElse(0L);
    }

    Option<Versioned<Onboarding>> find(OnboardingId id) {
        return scene.read(reads -> reads.onboardings().find(id));
    }

    Versioned<Onboarding> found(OnboardingId id) {
        return find(id).get();
    }
}
