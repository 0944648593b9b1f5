package dev.edd.testkit.conformance;

import static dev.edd.domain.verification.VerificationMethod.ENHANCED_DUE_DILIGENCE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CounterpartyStanding;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.Id;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.Subject;
import dev.edd.ports.store.CountedPage;
import dev.edd.ports.store.CustomerQuery;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Numbered;
import dev.edd.ports.store.Order;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.SubscriberName;
import dev.edd.ports.store.Versioned;
import dev.edd.ports.store.Write;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The register of customers and counterparties. */
public interface PartyConformance extends StorageFixture {
    /** Customers come back as they were registered, and as they stand now. */
    @Test
    default void a_customer_is_found_as_it_was_stored() {
        Scene scene = new Scene(fresh());
        Write.OfCustomer registered = scene.registration(new CustomerId(scene.ids.next()));
        CustomerId id = registered.next().id();
        scene.land(registered);
        assertThat(scene.found(id)).isEqualTo(new Versioned<>(registered.next(), 1));

        for (CustomerStanding standing : CustomerStanding.values()) {
            if (standing != scene.found(id).value().standing()) {
                Write.OfCustomer changed = scene.standing(id, standing);
                scene.land(changed);
                assertThat(scene.found(id)).isEqualTo(new Versioned<>(changed.next(), changed.expected() + 1));
            }
        }
    }

    /** So do counterparties. */
    @Test
    default void a_counterparty_is_found_as_it_was_stored() {
        Scene scene = new Scene(fresh());
        Write.OfCounterparty registered = scene.registration(new CounterpartyId(scene.ids.next()), scene.customer());
        CounterpartyId id = registered.next().id();
        scene.land(registered);
        assertThat(scene.find(id)).contains(new Versioned<>(registered.next(), 1));

        for (CounterpartyStanding standing : CounterpartyStanding.values()) {
            if (standing != registered.next().standing() || standing == CounterpartyStanding.VERIFIED) {
                Write.OfCounterparty changed = scene.standing(id, standing);
                scene.land(changed);
                assertThat(scene.find(id)).contains(new Versioned<>(changed.next(), changed.expected() + 1));
            }
        }
    }

    /** What the kernel accepts, every store keeps without changing it. */
    @Test
    default void names_and_instants_come_back_as_they_went_in() {
        Scene scene = new Scene(fresh());
        Vector<String> names = Vector.of(
                "x".repeat(PartyName.LONGEST),
                "\uD83D\uDE00".repeat(PartyName.LONGEST / 2),
                "Zo\u00EB \"O'Neil\" \\ {?} :name %s $1 ; -- \n\t\r ",
                " \u00A0leading and trailing ",
                "\uFFFF\uFEFF\u200B\u202Ebidi",
                "e\u0301 and \u00E9");
        Vector<Instant> instants = Vector.of(
                Instant.parse("0001-01-01T00:00:00Z"),
                Instant.parse("1582-10-10T00:00:00.000001Z"),
                Instant.parse("1969-12-31T23:59:59.999999Z"),
                Instant.parse("2026-03-29T01:30:00.123456Z"),
                Instant.parse("2026-10-25T01:30:00.5Z"),
                Stamp.LATEST);

        Seq<Write.OfCustomer> stored = names.zip(instants)
                .map(pair -> Scene.registration(
                        new CustomerId(scene.ids.next()),
                        PartyType.BUSINESS,
                        new PartyName(pair._1),
                        new Stamp(new Actor.Partner(pair._1.substring(0, Math.min(40, pair._1.length()))), pair._2)));
        stored.forEach(write -> scene.land(write));

        stored.forEach(write -> {
            Customer found = scene.found(write.next().id()).value();
            assertThat(found).isEqualTo(write.next());
            assertThat(found.name().full()).isEqualTo(write.next().name().full());
            assertThat(scene.history(found.id()).map(entry -> entry.event())).containsExactly(write.event());
        });
        assertThat(Walk.pages(Order.OLDEST_FIRST, 2, keyset -> page(scene, CustomerQuery.ALL, keyset)))
                .containsExactlyElementsOf(stored.map(Write.OfCustomer::next));
    }

    /** A UUID is an id only together with what it names: hosts may use one UUID for a customer and a counterparty. */
    @Test
    default void ids_of_different_kinds_never_meet() {
        Scene scene = new Scene(fresh());
        UUID same = scene.ids.next();
        SubscriberName subscriber = new SubscriberName("subscriber");
        Set<SubscriberName> subscribers = LinkedHashSet.of(subscriber);
        Write.OfCustomer customer = scene.registration(new CustomerId(same));
        scene.clock.set(customer.next().createdAt().minusSeconds(1));
        Write.OfCounterparty counterparty = scene.registration(new CounterpartyId(same), new CustomerId(same));
        scene.clock.set(customer.next().createdAt().minusSeconds(1));
        Write.OfVerification verification = Scene.birth(
                new VerificationId(same),
                new Subject.OfCustomer(new CustomerId(same)),
                ENHANCED_DUE_DILIGENCE,
                scene.stamp());

        assertThat(scene.land(customer.to(subscribers))).isEqualTo(1);
        assertThat(scene.land(counterparty.to(subscribers))).isEqualTo(1);
        assertThat(scene.land(verification.to(subscribers))).isEqualTo(2);

        scene.read(reads -> {
            assertThat(reads.parties().find(new CustomerId(same)).get().value()).isEqualTo(customer.next());
            assertThat(reads.parties().find(new CounterpartyId(same)).get().value())
                    .isEqualTo(counterparty.next());
            assertThat(reads.verifications()
                            .find(new VerificationId(same))
                            .get()
                            .value())
                    .isEqualTo(verification.next());
            assertThat(reads.history().of(new CustomerId(same)).map(entry -> entry.event()))
                    .containsExactly(customer.event());
            assertThat(reads.history().of(new CounterpartyId(same)).map(entry -> entry.event()))
                    .containsExactly(counterparty.event());
            assertThat(reads.history().of(new VerificationId(same)).map(entry -> entry.event()))
                    .containsExactly(verification.event());
            return true;
        });
        assertThat(new Post(scene, subscriber)
                        .drained()
                        .map(each -> each.message().event()))
                .containsExactlyInAnyOrder(customer.event(), counterparty.event(), verification.event());
    }

    /** Nobody is found under an id that was never used. */
    @Test
    default void nobody_is_found_under_an_unknown_id() {
        Scene scene = new Scene(fresh());
        CustomerId known = scene.customer();

        assertThat(scene.find(new CustomerId(scene.ids.next()))).isEmpty();
        assertThat(scene.find(new CounterpartyId(scene.ids.next()))).isEmpty();
        assertThat(scene.found(known).value().id()).isEqualTo(known);
    }

    /** Customers are listed by every filter, page by page and with a total. */
    @Test
    default void customers_are_listed_by_every_filter() {
        Scene scene = new Scene(fresh());
        Seq<Customer> stored = registered(scene, Vector.fill(9, scene.ids::next));
        Set<CustomerId> two = LinkedHashSet.of(stored.get(2).id(), stored.get(7).id());
        Set<CustomerId> unknown = LinkedHashSet.of(new CustomerId(scene.ids.next()));
        Set<PartyType> businesses = LinkedHashSet.of(PartyType.BUSINESS);

        Vector.of(
                        CustomerQuery.ALL,
                        new CustomerQuery(two, LinkedHashSet.empty()),
                        new CustomerQuery(unknown, LinkedHashSet.empty()),
                        new CustomerQuery(LinkedHashSet.empty(), businesses),
                        new CustomerQuery(LinkedHashSet.empty(), LinkedHashSet.of(PartyType.INDIVIDUAL)),
                        new CustomerQuery(LinkedHashSet.empty(), LinkedHashSet.of(PartyType.values())),
                        new CustomerQuery(two, businesses))
                .forEach(query -> {
                    Seq<Customer> matching = stored.filter(query::matches);
                    for (Order order : Order.values()) {
                        assertThat(Walk.pages(order, 2, keyset -> page(scene, query, keyset)))
                                .as(query + " " + order)
                                .containsExactlyElementsOf(Walk.ordered(matching, order, PartyConformance::position));
                    }
                    assertThat(Walk.numbers(2, matching.size(), numbered -> counted(scene, query, numbered)))
                            .as(query.toString())
                            .containsExactlyElementsOf(
                                    Walk.ordered(matching, Order.NEWEST_FIRST, PartyConformance::position));
                });
    }

    /** Customers of one instant are told apart by their ids, as unsigned bits. */
    @Test
    default void no_customer_is_lost_among_those_of_the_same_instant() {
        Scene scene = new Scene(fresh());
        Instant once = scene.clock.instant();
        Seq<Customer> stored = Gallery.awkwardIds().map(id -> {
            scene.clock.set(once);
            scene.customer(new CustomerId(id));
            return scene.found(new CustomerId(id)).value();
        });

        for (Order order : Order.values()) {
            assertThat(Walk.pages(order, 3, keyset -> page(scene, CustomerQuery.ALL, keyset)))
                    .as(order.name())
                    .containsExactlyElementsOf(Walk.ordered(stored, order, PartyConformance::position));
        }
        assertThat(Walk.numbers(3, stored.size(), numbered -> counted(scene, CustomerQuery.ALL, numbered)))
                .containsExactlyElementsOf(Walk.ordered(stored, Order.NEWEST_FIRST, PartyConformance::position));
    }

    /** All customers with approved enhanced due diligence, each once, by descending id. */
    @Test
    default void customers_with_approved_edd_are_listed_once_by_descending_id() {
        Scene scene = new Scene(fresh());
        Seq<CustomerId> approved = Gallery.awkwardIds().map(id -> scene.customer(new CustomerId(id)));
        approved.forEach(customer ->
                scene.verification(new Subject.OfCustomer(customer), ENHANCED_DUE_DILIGENCE, Course.PASSED));
        scene.verification(new Subject.OfCustomer(approved.head()), ENHANCED_DUE_DILIGENCE, Course.PASSED);
        scene.verification(new Subject.OfCustomer(approved.last()), ENHANCED_DUE_DILIGENCE, Course.FAILED);
        scene.verification(new Subject.OfCustomer(scene.customer()), ENHANCED_DUE_DILIGENCE, Course.FAILED);
        scene.edd(scene.customer());
        scene.stand(approved.get(3), CustomerStanding.FROZEN);
        Seq<Customer> expected = approved.map(id -> scene.found(id).value())
                .sorted((one, other) ->
                        Id.ORDER.compare(other.id().value(), one.id().value()));

        Vector.of(1, 3, 16, 17, 100).forEach(size -> {
            Seq<Customer> walked = Walk.onwards(size, last -> approvedAfter(scene, last.map(Customer::id), size));
            assertThat(walked).as("in pages of " + size).containsExactlyElementsOf(expected);
        });
    }

    private static Seq<Customer> registered(Scene scene, Seq<UUID> ids) {
        return ids.zipWithIndex().map(numbered -> {
            PartyType type = numbered._2 % 2 == 0 ? PartyType.INDIVIDUAL : PartyType.BUSINESS;
            Write.OfCustomer write = Scene.registration(
                    new CustomerId(numbered._1), type, new PartyName("Name " + numbered._2), scene.stamp());
            scene.land(write);
            return write.next();
        });
    }

    private static Position position(Customer customer) {
        return new Position(customer.createdAt(), customer.id().value());
    }

    private static Page<Customer> page(Scene scene, CustomerQuery query, Keyset keyset) {
        return scene.read(reads -> reads.parties().page(query, keyset));
    }

    private static CountedPage<Customer> counted(Scene scene, CustomerQuery query, Numbered numbered) {
        return scene.read(reads -> reads.parties().page(query, numbered));
    }

    private static Seq<Customer> approvedAfter(Scene scene, Option<CustomerId> after, int size) {
        return scene.read(reads -> reads.parties().withApprovedEdd(after, size));
    }
}
