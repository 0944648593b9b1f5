package dev.edd.adapters.jdbc.proof;

import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.lifecycle.Step;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerEvent;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.InquiryId;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.InquiryState;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationEvent;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.ports.Storage;
import dev.edd.ports.delivery.Notifier;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.Stores;
import dev.edd.ports.store.Write;
import dev.edd.testkit.doubles.SequentialIds;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;

/**
 * So many customers, each with a passed enhanced due diligence and a new one, all their events still to be
 * delivered to two subscribers; and one case
 * that was tracked as many times. Everything is stored in one transaction, past the services.
 */
final class Population {
    static final Duration DUE = Duration.ofHours(24);
    private static final int STEPS_OF_TRACKED = 2;

    final Storage storage;
    final Vector<CustomerId> customers;
    final VerificationId tracked;
    private final SequentialIds ids = new SequentialIds();
    private Instant now = Node.START;

    Population(Storage storage, int size) {
        this.storage = storage;
        this.customers = Vector.fill(size, () -> new CustomerId(ids.next()));
        this.tracked = new VerificationId(ids.next());
        storage.unitOfWork()
                .run(stores -> {
                    customers.forEach(customer -> {
                        land(stores, registered(customer));
                        land(stores, passed(customer));
                        land(stores, created(new VerificationId(ids.next()), customer));
                    });
                    CustomerId other = new CustomerId(ids.next());
                    land(stores, registered(other));
                    land(stores, trackedOften(other, size - STEPS_OF_TRACKED));
                    return Either.right(size);
                })
                .get();
    }

    private Stamp stamp() {
        now = now.plusMillis(1);
        return new Stamp(Node.GRACE, now);
    }

    private static void land(Stores stores, Seq<Write> steps) {
        Seq<Write> told = steps.map(step -> step.to(LinkedHashSet.of(Notifier.NAME, Receiver.NAME)));
        Standing.stored(stores, new Commit(steps.head().party(), told, Vector.empty()))
                .get();
    }

    private Seq<Write> registered(CustomerId id) {
        CustomerEvent birth =
                new CustomerEvent.Registered(stamp(), id, PartyType.INDIVIDUAL, new PartyName("Ada Lovelace"));
        CustomerEvent verified = new CustomerEvent.StandingChanged(stamp(), CustomerStanding.VERIFIED);
        Customer born = Customer.LIFECYCLE.born(birth);
        return Vector.of(
                Write.ofCustomer(new Step<>(birth, born), 0),
                Write.ofCustomer(new Step<>(verified, Customer.LIFECYCLE.evolve(born, verified)), 1));
    }

    private Seq<Write> passed(CustomerId customer) {
        return steps(Vector.of(
                birth(new VerificationId(ids.next()), customer),
                opened(),
                new VerificationEvent.VerificationPassed(stamp(), Vector.empty())));
    }

    private Seq<Write> created(VerificationId id, CustomerId customer) {
        return steps(Vector.of(birth(id, customer)));
    }

    private Seq<Write> trackedOften(CustomerId customer, int times) {
        return steps(Vector.<VerificationEvent>of(birth(tracked, customer), opened())
                .appendAll(Vector.fill(
                        times, () -> new VerificationEvent.InquiryTracked(stamp(), InquiryState.PROCESSING))));
    }

    private VerificationEvent birth(VerificationId id, CustomerId customer) {
        Stamp stamp = stamp();
        return new VerificationEvent.VerificationCreated(
                stamp,
                id,
                new Subject.OfCustomer(customer),
                VerificationMethod.ENHANCED_DUE_DILIGENCE,
                stamp.at().plus(DUE));
    }

    private VerificationEvent opened() {
        Stamp stamp = stamp();
        return new VerificationEvent.InquiryOpened(
                stamp, new InquiryId("inq_1"), stamp.at().plus(DUE));
    }

    private static Seq<Write> steps(Seq<VerificationEvent> events) {
        Verification born = Verification.LIFECYCLE.born(events.head());
        return events.tail()
                .scanLeft(
                        new Step<>(events.head(), born),
                        (step, event) -> new Step<>(event, Verification.LIFECYCLE.evolve(step.next(), event)))
                .zipWithIndex((step, index) -> Write.of(step, index));
    }
}
