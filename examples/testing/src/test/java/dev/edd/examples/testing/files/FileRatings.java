package dev.edd.examples.testing.files;

import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.RatingId;
import dev.edd.domain.risk.CustomerRating;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.RatingQuery;
import dev.edd.ports.store.RatingRepository;
import dev.edd.ports.store.Versioned;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/** Ratings, as the stores see them. */
record FileRatings(FileStores stores) implements RatingRepository {
    @Override
    public Option<Versioned<CustomerRating>> find(RatingId id) {
        return stores.ledger().find(id, CustomerRating.class);
    }

    @Override
    public Page<CustomerRating> page(RatingQuery query, Keyset keyset) {
        return Listing.page(
                all().filter(query::matches),
                each -> new Position(each.createdAt(), each.customer().value()),
                keyset);
    }

    @Override
    public Seq<RatingId> reviewsDue(Instant at, int most) {
        return Listing.due(
                        all(),
                        each -> Option.some(each.assessment().nextReview()),
                        each -> each.customer().value(),
                        at,
                        most)
                .map(id -> new RatingId(new CustomerId(id)));
    }

    private Seq<CustomerRating> all() {
        return stores.ledger().all(CustomerRating.class);
    }
}
