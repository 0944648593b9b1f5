package dev.edd.adapters.memory;

import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.RatingId;
import dev.edd.domain.risk.CustomerRating;
import dev.edd.domain.risk.RiskRating;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.RatingQuery;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.concurrent.atomic.LongAdder;
import org.pcollections.TreePSet;

/**
 * Risk ratings by id, and the indexes that the queries need. Immutable.
 *
 * @param byId every rating
 * @param byRating by how the customer is rated
 * @param reviews by the instant of the next review
 */
record RatingTable(
        HashMap<RatingId, Filed<CustomerRating>> byId,
        HashMap<RiskRating, TreePSet<Position>> byRating,
        TreePSet<Position> reviews) {

    static final RatingTable EMPTY = new RatingTable(HashMap.empty(), HashMap.empty(), TreePSet.empty());

    Option<Filed<CustomerRating>> find(RatingId id) {
        return byId.get(id);
    }

    RatingTable with(CustomerRating next, HistoryEntry step) {
        Option<Filed<CustomerRating>> filed = find(next.id());
        Option<CustomerRating> former = filed.map(Filed::state);
        Position position = position(next);
        return new RatingTable(
                byId.put(next.id(), Filed.after(filed, next, step)),
                Sorted.moved(byRating, former.map(RatingTable::rating), Option.some(rating(next)), position),
                Sorted.moved(reviews, former.map(RatingTable::review), Option.some(review(next))));
    }

    Listing<CustomerRating> listing(RatingQuery query, LongAdder visits) {
        if (!query.customers().isEmpty()) {
            TreePSet<Position> found = TreePSet.from(query.customers()
                    .toVector()
                    .flatMap(customer -> find(new RatingId(customer)))
                    .map(read -> position(read.state()))
                    .toJavaList());
            return new Listing<>(Vector.of(found), this::rating, Option.some(query::matches), visits);
        }
        return new Listing<>(
                query.ratings().isEmpty() ? byRating.values().toVector() : Sorted.under(byRating, query.ratings()),
                this::rating,
                Option.none(),
                visits);
    }

    Seq<RatingId> reviewsDue(Instant at, int most, LongAdder visits) {
        return Sorted.until(reviews, at, most, visits).map(customer -> new RatingId(new CustomerId(customer)));
    }

    private CustomerRating rating(Position position) {
        return byId.get(new RatingId(new CustomerId(position.id()))).get().state();
    }

    private static RiskRating rating(CustomerRating rating) {
        return rating.assessment().rating();
    }

    private static Position position(CustomerRating rating) {
        return new Position(rating.createdAt(), rating.id().value());
    }

    private static Position review(CustomerRating rating) {
        return new Position(rating.assessment().nextReview(), rating.id().value());
    }
}
