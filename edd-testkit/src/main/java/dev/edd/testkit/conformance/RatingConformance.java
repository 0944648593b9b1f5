package dev.edd.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.RatingId;
import dev.edd.domain.risk.CustomerRating;
import dev.edd.domain.risk.RatingEvent;
import dev.edd.domain.risk.RatingEvent.CustomerRated;
import dev.edd.domain.risk.RiskRating;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.CommitAnswer;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Order;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.RatingQuery;
import dev.edd.ports.store.Versioned;
import dev.edd.ports.store.Write;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** How ratings are stored and listed: one a customer, rated again and again, with the whole breakdown. */
public interface RatingConformance extends StorageFixture {
    /**
     * Every assessment comes back with its breakdown, with its occasion and with when the customer was reviewed; what is stored is the
     * fold of what happened.
     *
     * @param several how a customer is rated, one after the other
     */
    @Property(tries = 30)
    default void every_rating_comes_back_as_it_went_in(@ForAll @Size(min = 1, max = 4) List<CustomerRated> several) {
        Dossiers dossiers = new Dossiers(new Scene(fresh()));
        CustomerId customer = dossiers.scene.customer();
        RatingId id = new RatingId(customer);
        for (CustomerRated any : several) {
            Write.OfRating rating = dossiers.likewise(customer, any);
            dossiers.scene.land(rating);
            assertThat(dossiers.found(id).value()).isEqualTo(rating.next());
            assertThat(dossiers.scene.history(id).last().event()).isEqualTo(rating.event());
        }

        Seq<HistoryEntry> history = dossiers.scene.history(id);
        CustomerRating folded = CustomerRating.LIFECYCLE.fold(history.map(entry -> (RatingEvent) entry.event()));
        assertThat(dossiers.found(id)).isEqualTo(new Versioned<>(folded, several.size()));
    }

    /** That a customer exists is no rating. */
    @Test
    default void no_rating_is_found_of_a_customer_who_was_never_rated() {
        Dossiers dossiers = new Dossiers(new Scene(fresh()));
        CustomerId rated = dossiers.rated(RiskRating.LOW);
        CustomerId never = dossiers.scene.customer();

        assertThat(dossiers.find(new RatingId(never))).isEmpty();
        assertThat(dossiers.find(new RatingId(rated))).isNotEmpty();
    }

    /** The customer and the rating are two things under one UUID, each with its own version and history. */
    @Test
    default void a_rating_and_its_customer_share_an_id_and_never_meet() {
        Dossiers dossiers = new Dossiers(new Scene(fresh()));
        CustomerId customer = dossiers.rated(RiskRating.LOW);
        dossiers.rate(customer, RiskRating.HIGH);

        assertThat(dossiers.scene.found(customer).version()).isEqualTo(1);
        assertThat(dossiers.found(new RatingId(customer)).version()).isEqualTo(2);
        assertThat(dossiers.scene.history(customer)).hasSize(1);
        assertThat(dossiers.scene.history(new RatingId(customer))).hasSize(2);
        assertThat(dossiers.scene.around(customer, 0, 10).map(HistoryEntry::of))
                .containsExactly(customer, new RatingId(customer), new RatingId(customer));
    }

    /** There is one rating a customer. */
    @Test
    default void a_first_rating_of_a_customer_who_is_rated_is_stale() {
        Dossiers dossiers = new Dossiers(new Scene(fresh()));
        CustomerId customer = dossiers.scene.customer();
        Write late = dossiers.rating(customer, RiskRating.HIGH);
        dossiers.rate(customer, RiskRating.LOW);
        Versioned<CustomerRating> before = dossiers.found(new RatingId(customer));

        assertThat(dossiers.scene.commit(Commit.of(late))).isEqualTo(new CommitAnswer.Stale());
        assertThat(dossiers.found(new RatingId(customer))).isEqualTo(before);
    }

    /** Who rated on what was known before must rate again. */
    @Test
    default void a_rating_on_an_old_version_is_stale() {
        Dossiers dossiers = new Dossiers(new Scene(fresh()));
        CustomerId customer = dossiers.rated(RiskRating.LOW);
        Write late = dossiers.rating(customer, RiskRating.LOW);
        dossiers.rate(customer, RiskRating.HIGH);
        Versioned<CustomerRating> before = dossiers.found(new RatingId(customer));

        assertThat(dossiers.scene.commit(Commit.of(late))).isEqualTo(new CommitAnswer.Stale());
        assertThat(dossiers.found(new RatingId(customer))).isEqualTo(before);
    }

    /** Racing ratings: one lands, the others must look again. */
    @Test
    default void of_racing_ratings_of_one_customer_exactly_one_lands() {
        Dossiers dossiers = new Dossiers(new Scene(fresh()));
        assertOneLands(dossiers, dossiers.rated(RiskRating.LOW));
    }

    /** There is no row yet that could keep one of them back. */
    @Test
    default void of_racing_first_ratings_of_one_customer_exactly_one_lands() {
        Dossiers dossiers = new Dossiers(new Scene(fresh()));
        CustomerId customer = dossiers.scene.customer();
        assertOneLands(dossiers, customer);

        assertThat(dossiers.scene.history(new RatingId(customer))).hasSize(1);
    }

    private static void assertOneLands(Dossiers dossiers, CustomerId customer) {
        Seq<Write.OfRating> ratings = Vector.of(RiskRating.values()).map(rating -> dossiers.rating(customer, rating));

        Seq<CommitAnswer> answers =
                Rendezvous.of(ratings.size(), racer -> () -> dossiers.scene.commit(Commit.of(ratings.get(racer))));

        assertThat(answers.count(CommitAnswer.Committed.class::isInstance)).isEqualTo(1);
        assertThat(answers.count(CommitAnswer.Stale.class::isInstance)).isEqualTo(ratings.size() - 1);
        assertThat(dossiers.found(new RatingId(customer)).value())
                .isEqualTo(ratings.get(answers.indexWhere(CommitAnswer.Committed.class::isInstance))
                        .next());
    }

    /** Each filter with one value and with two, and both together, on one page and on several; a rating is listed as it was rated last. */
    @Test
    default void filters_of_ratings_list_what_matches_them() {
        Dossiers dossiers = new Dossiers(new Scene(fresh()));
        Seq<CustomerRating> stored = gallery(dossiers);
        Seq<RatingQuery> byCustomer = RequestGallery.choices(
                        stored.map(CustomerRating::customer).take(4))
                .map(chosen -> new RatingQuery(chosen, LinkedHashSet.empty()));
        Seq<RatingQuery> byRating = RequestGallery.choices(Vector.of(RiskRating.values()))
                .map(ratings -> new RatingQuery(LinkedHashSet.empty(), ratings));
        Seq<RatingQuery> byBoth =
                byCustomer.flatMap(one -> byRating.map(other -> new RatingQuery(one.customers(), other.ratings())));

        byCustomer
                .appendAll(byRating)
                .appendAll(byBoth)
                .append(RatingQuery.ALL)
                .crossProduct(Vector.of(Order.values()))
                .forEach(listed -> Vector.of(2, 100)
                        .forEach(size -> assertThat(
                                        Walk.pages(listed._2, size, keyset -> page(dossiers, listed._1, keyset)))
                                .as("%s, %s in pages of %s", listed._1, listed._2, size)
                                .containsExactlyElementsOf(ordered(stored.filter(listed._1::matches), listed._2))));
    }

    /** By the first rating and the customer, page by page, whatever their size, in either order. */
    @Test
    default void pages_of_ratings_give_every_rating_once_and_in_order() {
        Dossiers dossiers = new Dossiers(new Scene(fresh()));
        Seq<CustomerId> customers = Gallery.awkwardIds().map(id -> dossiers.scene.customer(new CustomerId(id)));
        Stamp stamp = dossiers.scene.stamp();
        Seq<CustomerRating> atOnce = customers.map(customer -> {
            Write.OfRating rating = Dossiers.first(
                    customer, Dossiers.assessment(RiskRating.LOW, stamp.at().plus(Dossiers.REVIEWED_AFTER)), stamp);
            dossiers.scene.land(rating);
            return rating.next();
        });
        Seq<CustomerRating> stored = gallery(dossiers).appendAll(atOnce);

        for (Order order : Order.values()) {
            Vector.of(1, 3, stored.size(), stored.size() + 1)
                    .forEach(size -> assertThat(
                                    Walk.pages(order, size, keyset -> page(dossiers, RatingQuery.ALL, keyset)))
                            .as(order + " in pages of " + size)
                            .containsExactlyElementsOf(ordered(stored, order)));
        }
    }

    /** Customers of every rating, as rated first and as rated again: whoever was rated first is rated again last. */
    private static Seq<CustomerRating> gallery(Dossiers dossiers) {
        Vector<RiskRating> all = Vector.of(RiskRating.values());
        Vector<CustomerId> customers = all.flatMap(first -> all.map(last -> dossiers.rated(first)));
        customers.zip(all.flatMap(first -> all)).reverse().forEach(again -> dossiers.rate(again._1, again._2));
        return customers.map(customer -> dossiers.found(new RatingId(customer)).value());
    }

    private static Page<CustomerRating> page(Dossiers dossiers, RatingQuery query, Keyset keyset) {
        return dossiers.ratings(ratings -> ratings.page(query, keyset));
    }

    private static Seq<CustomerRating> ordered(Seq<CustomerRating> stored, Order order) {
        return Walk.ordered(
                stored,
                order,
                each -> new Position(each.createdAt(), each.customer().value()));
    }
}
