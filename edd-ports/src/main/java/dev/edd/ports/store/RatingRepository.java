package dev.edd.ports.store;

import dev.edd.domain.party.RatingId;
import dev.edd.domain.risk.CustomerRating;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/** Risk ratings as they are stored. Every answer is of the snapshot or transaction that this repository belongs to. */
public interface RatingRepository {
    /**
     * Finds the rating of a customer.
     *
     * @param id the id
     * @return the rating and its version, none when the customer was never rated
     */
    Option<Versioned<CustomerRating>> find(RatingId id);

    /**
     * Lists ratings, a page at a time; a position is the instant of the first rating, and the customer.
     *
     * @param query which
     * @param keyset which page
     * @return the page
     */
    Page<CustomerRating> page(RatingQuery query, Keyset keyset);

    /**
     * Finds the ratings of customers whose review has come due, the earliest first.
     *
     * @param at the instant, in whole microseconds: those whose next review is at or before it
     * @param most how many at most
     * @return their ids, ordered by that instant, then by id
     */
    Seq<RatingId> reviewsDue(Instant at, int most);
}
