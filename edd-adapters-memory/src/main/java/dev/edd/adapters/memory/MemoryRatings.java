package dev.edd.adapters.memory;

import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.party.RatingId;
import dev.edd.domain.risk.CustomerRating;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.RatingQuery;
import dev.edd.ports.store.RatingRepository;
import dev.edd.ports.store.Versioned;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/** Risk ratings, as the stores see them. */
record MemoryRatings(MemoryStores stores) implements RatingRepository {
    @Override
    public Option<Versioned<CustomerRating>> find(RatingId id) {
        return table().find(id).map(Filed::read);
    }

    @Override
    public Page<CustomerRating> page(RatingQuery query, Keyset keyset) {
        return table().listing(query, stores.visits()).page(keyset);
    }

    @Override
    public Seq<RatingId> reviewsDue(Instant at, int most) {
        return table().reviewsDue(Storable.instant(at), most, stores.visits());
    }

    private RatingTable table() {
        return stores.tables().ratings();
    }
}
