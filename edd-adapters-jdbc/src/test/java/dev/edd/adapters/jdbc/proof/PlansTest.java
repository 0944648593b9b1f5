package dev.edd.adapters.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.domain.verification.VerificationState;
import dev.edd.domain.verification.VerificationType;
import dev.edd.ports.delivery.Delivery;
import dev.edd.ports.delivery.Lease;
import dev.edd.ports.delivery.Notifier;
import dev.edd.ports.store.CustomerQuery;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Numbered;
import dev.edd.ports.store.Order;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.VerificationQuery;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How PostgreSQL runs what the adapter sends, on many cases, with the planner as it is by default: every statement finds its
 * rows by an index, with the values known and without; and none, with the values known, sorts more than a few
 * pages.
 */
class PlansTest {
    private static final Instant LATER = Node.START.plus(Duration.ofDays(3650));

    private static Explained explained;

    @BeforeAll
    static void manyCases() {
        explained = new Explained();
    }

    @Test
    void every_listing_of_verifications_is_found_by_an_index() {
        Verification some = explained.some;
        Seq<VerificationQuery> queries = Vector.of(
                VerificationQuery.ALL,
                VerificationQuery.ALL.withIds(LinkedHashSet.of(some.id())),
                VerificationQuery.ALL.withCustomers(LinkedHashSet.of(explained.customers.head())),
                VerificationQuery.ALL.withCustomers(LinkedHashSet.ofAll(explained.customers)),
                VerificationQuery.ALL
                        .withCustomers(LinkedHashSet.ofAll(explained.customers))
                        .withTypes(LinkedHashSet.of(VerificationType.KYC))
                        .withStates(LinkedHashSet.of(VerificationState.values())),
                VerificationQuery.ALL.withCounterparties(LinkedHashSet.of(explained.counterparty)),
                VerificationQuery.ALL.withStates(LinkedHashSet.of(VerificationState.REVIEWING)),
                VerificationQuery.ALL.withStates(
                        LinkedHashSet.of(VerificationState.WAITING, VerificationState.REVIEWING)),
                VerificationQuery.ALL.withStates(LinkedHashSet.of(VerificationState.COMPLETED)),
                VerificationQuery.ALL.withTypes(LinkedHashSet.of(VerificationType.COUNTERPARTY)),
                VerificationQuery.ALL.withTypes(LinkedHashSet.of(VerificationType.KYC, VerificationType.COUNTERPARTY)),
                VerificationQuery.ALL.withMethods(LinkedHashSet.of(VerificationMethod.WATCHLISTS)),
                VerificationQuery.ALL
                        .withMethods(LinkedHashSet.of(VerificationMethod.ENHANCED_DUE_DILIGENCE))
                        .withStates(LinkedHashSet.of(VerificationState.STORING))
                        .withTypes(LinkedHashSet.of(VerificationType.KYC)));
        queries.forEach(query -> {
            Vector.of(Order.values()).forEach(order -> {
                Keyset first = new Keyset(order, Option.none(), Explained.PAGE);
                Page<Verification> page =
                        explained.read(reads -> reads.verifications().page(query, first));
                // a few have no second page, but it may be asked for
                Position end = page.next()
                        .getOrElse(
                                () -> new Position(some.createdAt(), some.id().value()));
                explained.read(reads -> reads.verifications().page(query, first.after(end)));
            });
            explained.read(reads -> reads.verifications().page(query, new Numbered(0, Explained.PAGE)));
        });
        explained.assertIndexed();
    }

    @Test
    void every_other_query_is_found_by_an_index() {
        CustomerId customer = explained.customers.head();
        explained.read(reads -> reads.verifications().find(explained.some.id()));
        explained.read(reads -> reads.verifications().approvedEdd(LinkedHashSet.ofAll(explained.customers)));
        explained.read(reads -> reads.verifications().overdue(LATER, Explained.PAGE));
        explained.read(reads -> reads.parties().find(customer));
        explained.read(reads -> reads.parties().find(explained.counterparty));
        CustomerId last = explained
                .read(reads -> reads.parties().withApprovedEdd(Option.none(), Explained.PAGE))
                .last()
                .id();
        explained.read(reads -> reads.parties().withApprovedEdd(Option.some(last), Explained.PAGE));
        explained.read(reads -> reads.history().of(explained.some.id()));
        explained.read(reads -> reads.history().of(explained.some.id(), 0, Explained.PAGE));
        explained.read(reads -> reads.history().ofParty(customer, 0, Explained.PAGE));
        Vector.of(
                        CustomerQuery.ALL,
                        new CustomerQuery(LinkedHashSet.ofAll(explained.customers), LinkedHashSet.empty()),
                        new CustomerQuery(LinkedHashSet.empty(), LinkedHashSet.of(PartyType.BUSINESS)),
                        new CustomerQuery(LinkedHashSet.empty(), LinkedHashSet.of(PartyType.values())))
                .forEach(query -> {
                    Page<Customer> page =
                            explained.read(reads -> reads.parties().page(query, Keyset.first(Explained.PAGE)));
                    page.next()
                            .forEach(end -> explained.read(reads -> reads.parties()
                                    .page(query, Keyset.first(Explained.PAGE).after(end))));
                    explained.read(reads -> reads.parties().page(query, new Numbered(0, Explained.PAGE)));
                });
        explained.assertIndexed();
    }

    @Test
    void every_statement_of_the_outbox_finds_its_rows_by_an_index() {
        var outbox = explained.node.storage.outbox();
        Lease lease = new Lease(UUID.randomUUID(), LATER.plusSeconds(60));
        Seq<Delivery> claimed = outbox.claim(Notifier.NAME, lease, LATER, Explained.PAGE);
        assertThat(claimed).hasSize(Explained.PAGE);
        assertThat(outbox.acknowledge(claimed.get(0))).isTrue();
        assertThat(outbox.postpone(claimed.get(1), LATER)).isTrue();
        assertThat(outbox.park(claimed.get(2), LATER, "parked")).isTrue();
        assertThat(outbox.park(claimed.get(3), LATER, "parked")).isTrue();
        assertThat(outbox.deadLetters(Notifier.NAME, Explained.PAGE)).isNotEmpty();
        assertThat(outbox.retry(Notifier.NAME, claimed.get(2).message().id(), LATER))
                .isTrue();
        assertThat(outbox.discard(Notifier.NAME, claimed.get(3).message().id())).isTrue();
        assertThat(outbox.pending(Notifier.NAME)).isPositive();
        explained.assertIndexed();
    }

    @Test
    void every_statement_of_a_command_finds_its_rows_by_an_index() {
        Actor actor = Node.GRACE;
        CustomerId customer = explained.node.verified();
        VerificationId passed = explained.node.passed(customer);
        CounterpartyId counterparty = explained.node.counterparty(customer).id();
        VerificationId check = explained.node.opened(explained.node.check(customer, counterparty));
        explained.node.storing(customer);
        assertThat(explained.node.create(customer).isLeft()).isTrue();
        assertThat(explained
                        .node
                        .edd
                        .verifications()
                        .create(
                                passed,
                                new Subject.OfCustomer(customer),
                                VerificationMethod.ENHANCED_DUE_DILIGENCE,
                                actor)
                        .isLeft())
                .isTrue();
        assertThat(explained.node.edd.verifications().find(check)).isNotEmpty();
        explained.assertIndexed();
    }
}
