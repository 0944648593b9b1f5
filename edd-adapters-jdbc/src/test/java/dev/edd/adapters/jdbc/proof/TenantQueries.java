package dev.edd.adapters.jdbc.proof;

import dev.edd.adapters.jdbc.proof.TenantCalls.Call;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.domain.verification.VerificationState;
import dev.edd.domain.verification.VerificationType;
import dev.edd.ports.store.CustomerQuery;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Numbered;
import dev.edd.ports.store.Order;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.VerificationQuery;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What a tenant may ask. */
final class TenantQueries {
    private TenantQueries() {}

    static Arbitrary<Call> queries() {
        return Arbitraries.oneOf(
                verifications(),
                customers(),
                single(),
                undelivered(),
                TenantCaseQueries.queries(),
                TenantRisks.queries());
    }

    /** Everything there is, in one answer. */
    static Object everything(Tenancy t) {
        return Vector.of(
                TenantCalls.CUSTOMERS.map(id -> Vector.of(
                        t.edd.parties().customer(id),
                        t.edd.parties().history(id, 0, Keyset.LARGEST),
                        t.edd.verifications().isEddApproved(id))),
                TenantCalls.COUNTERPARTIES.map(id -> Vector.of(
                        t.edd.parties().counterparty(id), t.edd.parties().history(id, 0, Keyset.LARGEST))),
                TenantCalls.VERIFICATIONS.map(id -> Vector.of(
                        t.edd.verifications().find(id), t.edd.verifications().history(id))),
                TenantCalls.SUBSCRIBERS.map(name -> Vector.of(
                        t.edd.relay().deadLetters(name, 100), t.storage.outbox().pending(name))),
                Vector.of(Order.values())
                        .map(order -> Vector.of(
                                t.edd.verifications()
                                        .page(VerificationQuery.ALL, new Keyset(order, Option.none(), 100)),
                                t.edd.parties().customers(CustomerQuery.ALL, new Keyset(order, Option.none(), 100)))),
                t.edd.parties().withApprovedEdd(Option.none(), 100),
                t.storage
                        .unitOfWork()
                        .read(stores ->
                                stores.verifications().overdue(Node.START.plus(Duration.ofDays(3650)), Keyset.LARGEST)),
                t.told(),
                TenantCaseQueries.everything(t),
                TenantRisks.everything(t));
    }

    private static Arbitrary<Call> verifications() {
        Arbitrary<VerificationQuery> queries = Combinators.combine(
                        some(TenantCalls.verifications()),
                        some(TenantCalls.customers()),
                        some(TenantCalls.counterparties()),
                        some(Arbitraries.of(VerificationState.class)),
                        some(Arbitraries.of(VerificationType.class)),
                        some(Arbitraries.of(VerificationMethod.ENHANCED_DUE_DILIGENCE, VerificationMethod.WATCHLISTS)))
                .as(VerificationQuery::new);
        return Arbitraries.oneOf(
                Combinators.combine(queries, keysets())
                        .as((query, keyset) -> TenantCalls.call(
                                query + " " + keyset, t -> t.edd.verifications().page(query, keyset))),
                Combinators.combine(queries, numbered())
                        .as((query, page) -> TenantCalls.call(
                                query + " " + page, t -> t.edd.verifications().page(query, page))));
    }

    private static Arbitrary<Call> customers() {
        Arbitrary<CustomerQuery> queries = Combinators.combine(
                        some(TenantCalls.customers()), some(Arbitraries.of(PartyType.class)))
                .as(CustomerQuery::new);
        Arbitrary<Option<CustomerId>> after = TenantCalls.customers().optional().map(Option::ofOptional);
        return Arbitraries.oneOf(
                Combinators.combine(queries, keysets())
                        .as((query, keyset) -> TenantCalls.call(
                                query + " " + keyset, t -> t.edd.parties().customers(query, keyset))),
                Combinators.combine(queries, numbered())
                        .as((query, page) -> TenantCalls.call(
                                query + " " + page, t -> t.edd.parties().customers(query, page))),
                Combinators.combine(after, sizes())
                        .as((last, size) -> TenantCalls.call(
                                "approved after " + last, t -> t.edd.parties().withApprovedEdd(last, size))));
    }

    private static Arbitrary<Call> single() {
        return Arbitraries.oneOf(
                TenantCalls.customers()
                        .map(id -> TenantCalls.call(
                                "find " + id, t -> t.edd.parties().customer(id))),
                TenantCalls.counterparties()
                        .map(id -> TenantCalls.call(
                                "find " + id, t -> t.edd.parties().counterparty(id))),
                TenantCalls.verifications()
                        .map(id -> TenantCalls.call(
                                "find " + id, t -> t.edd.verifications().find(id))),
                TenantCalls.verifications()
                        .map(id -> TenantCalls.call(
                                "history of " + id, t -> t.edd.verifications().history(id))),
                Combinators.combine(TenantCalls.partyIds(), Arbitraries.longs().between(0, 5), sizes())
                        .as((party, after, most) -> TenantCalls.call(
                                "history around " + party, t -> t.edd.parties().history(party, after, most))));
    }

    private static Arbitrary<Call> undelivered() {
        return Arbitraries.oneOf(
                Combinators.combine(TenantCalls.subscribers(), sizes())
                        .as((name, most) -> TenantCalls.call(
                                "dead letters of " + name, t -> t.edd.relay().deadLetters(name, most))),
                TenantCalls.subscribers()
                        .map(name -> TenantCalls.call(
                                "pending for " + name, t -> t.storage.outbox().pending(name))));
    }

    static Arbitrary<Keyset> keysets() {
        Arbitrary<Option<Position>> after = Combinators.combine(
                        Arbitraries.longs().between(0, 200), TenantCalls.verifications())
                .as((micros, id) -> new Position(Node.START.plusNanos(micros * 1_000), id.value()))
                .optional()
                .map(Option::ofOptional);
        return Combinators.combine(Arbitraries.of(Order.class), after, sizes()).as(Keyset::new);
    }

    private static Arbitrary<Numbered> numbered() {
        return Combinators.combine(Arbitraries.integers().between(0, 2), sizes())
                .as(Numbered::new);
    }

    static Arbitrary<Integer> sizes() {
        return Arbitraries.integers().between(1, 4);
    }

    static <T> Arbitrary<Set<T>> some(Arbitrary<T> values) {
        return values.set().ofMaxSize(2).map(LinkedHashSet::ofAll);
    }
}
