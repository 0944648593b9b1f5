package dev.edd.testkit.conformance;

import static dev.edd.testkit.conformance.Defect.FORGETS_THE_RATINGS_OF_CUSTOMERS;
import static dev.edd.testkit.conformance.Defect.KEEPS_THE_FIRST_REVIEW;
import static dev.edd.testkit.conformance.Defect.LISTS_BY_THE_LAST_STEP;
import static dev.edd.testkit.conformance.Defect.REVIEWS_AN_INSTANT_LATE;
import static dev.edd.testkit.conformance.Defect.REVIEWS_HIGH_RISKS_FIRST;
import static dev.edd.testkit.conformance.Defect.SORTS_IDS_AS_SIGNED_NUMBERS;
import static dev.edd.testkit.conformance.Defect.SWEEPS_MORE_THAN_ASKED_FOR;
import static dev.edd.testkit.conformance.Defect.SWEEPS_THE_LATEST_FIRST;
import static dev.edd.testkit.conformance.Defect.TAKES_ANY_INSTANT_FOR_A_SWEEP;
import static dev.edd.testkit.conformance.Defect.TAKES_ANY_OF_TWO_FILTERS_OF_RATINGS;

import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.party.Id;
import dev.edd.domain.party.RatingId;
import dev.edd.domain.risk.CustomerRating;
import dev.edd.domain.risk.RatingEvent.CustomerRated;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.RatingQuery;
import dev.edd.ports.store.RatingRepository;
import dev.edd.ports.store.Versioned;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/** Risk ratings in the reference store. */
record ReferenceRatings(ReferenceStores stores) implements RatingRepository {
    @Override
    public Option<Versioned<CustomerRating>> find(RatingId id) {
        return stores.rating(id);
    }

    @Override
    public Page<CustomerRating> page(RatingQuery query, Keyset keyset) {
        return new ReferenceListing<>(
                        stores,
                        all().filter(rating -> matches(query, rating)),
                        each -> new Position(
                                stores.has(LISTS_BY_THE_LAST_STEP) ? each.updatedAt() : each.createdAt(),
                                each.customer().value()))
                .page(keyset);
    }

    private boolean matches(RatingQuery query, CustomerRating rating) {
        if (stores.has(FORGETS_THE_RATINGS_OF_CUSTOMERS)) {
            return new RatingQuery(query.customers(), LinkedHashSet.empty()).matches(rating);
        }
        if (stores.has(TAKES_ANY_OF_TWO_FILTERS_OF_RATINGS)
                && !query.customers().isEmpty()
                && !query.ratings().isEmpty()) {
            return query.customers().contains(rating.customer())
                    || query.ratings().contains(rating.assessment().rating());
        }
        return query.matches(rating);
    }

    @Override
    public Seq<RatingId> reviewsDue(Instant at, int most) {
        if (!stores.has(TAKES_ANY_INSTANT_FOR_A_SWEEP)) {
            Storable.instant(at);
        }
        Comparator<UUID> ids = stores.has(SORTS_IDS_AS_SIGNED_NUMBERS) ? Comparator.naturalOrder() : Id.ORDER;
        Comparator<CustomerRating> order = Comparator.comparing(this::review)
                .thenComparing(each -> each.customer().value(), ids);
        Comparator<CustomerRating> byRisk = stores.has(REVIEWS_HIGH_RISKS_FIRST)
                ? Comparator.<CustomerRating>comparingInt(
                                each -> -each.assessment().score().value())
                        .thenComparing(order)
                : order;
        Vector<RatingId> due = all().filter(rating -> stores.has(REVIEWS_AN_INSTANT_LATE)
                        ? review(rating).isBefore(at)
                        : !review(rating).isAfter(at))
                .sorted(stores.has(SWEEPS_THE_LATEST_FIRST) ? order.reversed() : byRisk)
                .map(CustomerRating::id);
        return stores.has(SWEEPS_MORE_THAN_ASKED_FOR) ? due : due.take(most);
    }

    private Instant review(CustomerRating rating) {
        if (stores.has(KEEPS_THE_FIRST_REVIEW)) {
            HistoryEntry first = stores.of(rating.id()).head();
            return ((CustomerRated) first.event()).assessment().nextReview();
        }
        return rating.assessment().nextReview();
    }

    private Vector<CustomerRating> all() {
        return stores.all(CustomerRating.class);
    }
}
