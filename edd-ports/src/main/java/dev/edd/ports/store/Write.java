package dev.edd.ports.store;

import dev.edd.domain.lifecycle.CaseState;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.lifecycle.Step;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.onboarding.OnboardingEvent;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CounterpartyEvent;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerEvent;
import dev.edd.domain.party.Id;
import dev.edd.domain.party.PartyId;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.RequestEvent;
import dev.edd.domain.risk.CustomerRating;
import dev.edd.domain.risk.RatingEvent;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.SubmissionEvent;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationEvent;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;

/**
 * One step to be stored: its event, the state that follows, the version that the decision was made on, and the
 * subscribers that the event is for. The claim to hold afterwards is that of the next state. Immutable.
 */
public sealed interface Write {
    /**
     * The case or party that takes the step.
     *
     * @return its id
     */
    Id id();

    /**
     * The party that it belongs to.
     *
     * @return the party of the commit
     */
    PartyId party();

    /**
     * What happened.
     *
     * @return the event
     */
    Event event();

    /**
     * The state after the event.
     *
     * @return the state to store
     */
    CaseState next();

    /**
     * The version that the decision was made on.
     *
     * @return 0 for a birth; the store's version afterwards is one more
     */
    long expected();

    /**
     * Whom the event must be delivered to.
     *
     * @return the names, possibly none
     */
    Set<SubscriberName> subscribers();

    /**
     * The same write for other subscribers.
     *
     * @param subscribers whom the event must be delivered to
     * @return a write
     */
    Write to(Set<SubscriberName> subscribers);

    /**
     * Dispatches on what is written, exhaustively at compile time.
     *
     * @param <A> what the cases give
     * @param cases one function a kind
     * @return what the function of this kind gives
     */
    <A> A match(WriteCases<A> cases);

    /**
     * A step of a verification.
     *
     * @param step the event and the next state
     * @param expected the version that the decision was made on
     * @return the write, for no subscriber yet
     */
    static Write of(Step<? extends Verification, ? extends VerificationEvent> step, long expected) {
        return new OfVerification(step.next(), step.event(), expected, TreeSet.empty());
    }

    /**
     * A step of a customer.
     *
     * @param step the event and the next state
     * @param expected the version that the decision was made on
     * @return the write, for no subscriber yet
     */
    static Write ofCustomer(Step<Customer, CustomerEvent> step, long expected) {
        return new OfCustomer(step.next(), step.event(), expected, TreeSet.empty());
    }

    /**
     * A step of a counterparty.
     *
     * @param step the event and the next state
     * @param expected the version that the decision was made on
     * @return the write, for no subscriber yet
     */
    static Write ofCounterparty(Step<Counterparty, CounterpartyEvent> step, long expected) {
        return new OfCounterparty(step.next(), step.event(), expected, TreeSet.empty());
    }

    /**
     * A step of an EDD request.
     *
     * @param step the event and the next state
     * @param expected the version that the decision was made on
     * @return the write, for no subscriber yet
     */
    static Write ofRequest(Step<? extends EddRequest, ? extends RequestEvent> step, long expected) {
        return new OfRequest(step.next(), step.event(), expected, TreeSet.empty());
    }

    /**
     * A step of an onboarding.
     *
     * @param step the event and the next state
     * @param expected the version that the decision was made on
     * @return the write, for no subscriber yet
     */
    static Write ofOnboarding(Step<? extends Onboarding, ? extends OnboardingEvent> step, long expected) {
        return new OfOnboarding(step.next(), step.event(), expected, TreeSet.empty());
    }

    /**
     * A step of a submission.
     *
     * @param step the event and the next state
     * @param expected the version that the decision was made on
     * @return the write, for no subscriber yet
     */
    static Write ofSubmission(Step<? extends EddSubmission, ? extends SubmissionEvent> step, long expected) {
        return new OfSubmission(step.next(), step.event(), expected, TreeSet.empty());
    }

    /**
     * A step of a rating.
     *
     * @param step the event and the next state
     * @param expected the version that the decision was made on
     * @return the write, for no subscriber yet
     */
    static Write ofRating(Step<CustomerRating, RatingEvent> step, long expected) {
        return new OfRating(step.next(), step.event(), expected, TreeSet.empty());
    }

    /**
     * A step of a verification.
     *
     * @param next the state to store
     * @param event what happened
     * @param expected the version that the decision was made on
     * @param subscribers whom the event must be delivered to
     */
    record OfVerification(Verification next, VerificationEvent event, long expected, Set<SubscriberName> subscribers)
            implements Write {
        @Override
        public Id id() {
            return next.id();
        }

        @Override
        public PartyId party() {
            return next.header().subject().party();
        }

        @Override
        public Write to(Set<SubscriberName> names) {
            return new OfVerification(next, event, expected, names);
        }

        @Override
        public <A> A match(WriteCases<A> cases) {
            return cases.verification(this);
        }
    }

    /**
     * A step of a customer.
     *
     * @param next the state to store
     * @param event what happened
     * @param expected the version that the decision was made on
     * @param subscribers whom the event must be delivered to
     */
    record OfCustomer(Customer next, CustomerEvent event, long expected, Set<SubscriberName> subscribers)
            implements Write {
        @Override
        public Id id() {
            return next.id();
        }

        @Override
        public PartyId party() {
            return next.id();
        }

        @Override
        public Write to(Set<SubscriberName> names) {
            return new OfCustomer(next, event, expected, names);
        }

        @Override
        public <A> A match(WriteCases<A> cases) {
            return cases.customer(this);
        }
    }

    /**
     * A step of a counterparty.
     *
     * @param next the state to store
     * @param event what happened
     * @param expected the version that the decision was made on
     * @param subscribers whom the event must be delivered to
     */
    record OfCounterparty(Counterparty next, CounterpartyEvent event, long expected, Set<SubscriberName> subscribers)
            implements Write {
        @Override
        public Id id() {
            return next.id();
        }

        @Override
        public PartyId party() {
            return next.id();
        }

        @Override
        public Write to(Set<SubscriberName> names) {
            return new OfCounterparty(next, event, expected, names);
        }

        @Override
        public <A> A match(WriteCases<A> cases) {
            return cases.counterparty(this);
        }
    }

    /**
     * A step of an EDD request.
     *
     * @param next the state to store
     * @param event what happened
     * @param expected the version that the decision was made on
     * @param subscribers whom the event must be delivered to
     */
    record OfRequest(EddRequest next, RequestEvent event, long expected, Set<SubscriberName> subscribers)
            implements Write {
        @Override
        public Id id() {
            return next.id();
        }

        @Override
        public PartyId party() {
            return next.header().customer();
        }

        @Override
        public Write to(Set<SubscriberName> names) {
            return new OfRequest(next, event, expected, names);
        }

        @Override
        public <A> A match(WriteCases<A> cases) {
            return cases.request(this);
        }
    }

    /**
     * A step of an onboarding.
     *
     * @param next the state to store
     * @param event what happened
     * @param expected the version that the decision was made on
     * @param subscribers whom the event must be delivered to
     */
    record OfOnboarding(Onboarding next, OnboardingEvent event, long expected, Set<SubscriberName> subscribers)
            implements Write {
        @Override
        public Id id() {
            return next.id();
        }

        @Override
        public PartyId party() {
            return next.header().customer();
        }

        @Override
        public Write to(Set<SubscriberName> names) {
            return new OfOnboarding(next, event, expected, names);
        }

        @Override
        public <A> A match(WriteCases<A> cases) {
            return cases.onboarding(this);
        }
    }

    /**
     * A step of a submission.
     *
     * @param next the state to store
     * @param event what happened
     * @param expected the version that the decision was made on
     * @param subscribers whom the event must be delivered to
     */
    record OfSubmission(EddSubmission next, SubmissionEvent event, long expected, Set<SubscriberName> subscribers)
            implements Write {
        @Override
        public Id id() {
            return next.id();
        }

        @Override
        public PartyId party() {
            return next.header().owner();
        }

        @Override
        public Write to(Set<SubscriberName> names) {
            return new OfSubmission(next, event, expected, names);
        }

        @Override
        public <A> A match(WriteCases<A> cases) {
            return cases.submission(this);
        }
    }

    /**
     * A step of a rating.
     *
     * @param next the state to store
     * @param event what happened
     * @param expected the version that the decision was made on
     * @param subscribers whom the event must be delivered to
     */
    record OfRating(CustomerRating next, RatingEvent event, long expected, Set<SubscriberName> subscribers)
            implements Write {
        @Override
        public Id id() {
            return next.id();
        }

        @Override
        public PartyId party() {
            return next.customer();
        }

        @Override
        public Write to(Set<SubscriberName> names) {
            return new OfRating(next, event, expected, names);
        }

        @Override
        public <A> A match(WriteCases<A> cases) {
            return cases.rating(this);
        }
    }
}
