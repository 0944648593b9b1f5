package dev.edd.testkit.conformance;

import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.ports.store.Order;
import dev.edd.ports.store.Position;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.UUID;

/** A scene with verifications of every type, by several methods, in every state. */
final class Gallery {
    final Scene scene;
    final Seq<CustomerId> customers;
    final Seq<CounterpartyId> counterparties;
    final Seq<VerificationId> verifications;

    Gallery(Scene scene) {
        this.scene = scene;
        this.customers = Vector.fill(3, () -> scene.customer());
        this.counterparties = customers.map(scene::counterparty);
        this.verifications = customers
                .zip(counterparties)
                .<Subject>flatMap(pair -> Vector.of(
                        new Subject.OfCustomer(pair._1),
                        new Subject.OfCounterparty(pair._1, pair._2),
                        new Subject.OfBankAccount(pair._1, "account-of-" + pair._1.value())))
                .zipWithIndex()
                .flatMap(numbered -> hung(numbered._1, numbered._2));
    }

    /** For each subject three verifications, so that the nine subjects share out all states to all methods. */
    private Seq<VerificationId> hung(Subject subject, int number) {
        Vector<VerificationMethod> methods = Vector.of(
                VerificationMethod.ENHANCED_DUE_DILIGENCE,
                VerificationMethod.WATCHLISTS,
                VerificationMethod.ACCOUNT_OWNERSHIP);
        Course[] courses = Course.values();
        return methods.zipWithIndex()
                .map(method -> scene.verification(
                        subject, method._1, courses[(number * methods.size() + method._2) % courses.length]));
    }

    Seq<Verification> stored() {
        return verifications.map(id -> scene.found(id).value());
    }

    static Position position(Verification verification) {
        return new Position(verification.createdAt(), verification.id().value());
    }

    static Seq<Verification> ordered(Seq<Verification> stored, Order order) {
        return Walk.ordered(stored, order, Gallery::position);
    }

    /** Ids that sort otherwise when their halves are taken as signed numbers, or one half only. */
    static Seq<UUID> awkwardIds() {
        Vector<Long> halves = Vector.of(0x7FFF_FFFF_FFFF_7FFFL, 0x8000_0000_0000_7000L, 1L, -1L);
        return halves.flatMap(high -> halves.map(low -> new UUID(high, low)));
    }
}
