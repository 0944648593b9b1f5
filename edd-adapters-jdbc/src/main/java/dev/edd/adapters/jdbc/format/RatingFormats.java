package dev.edd.adapters.jdbc.format;

import static dev.edd.adapters.jdbc.format.CommonForms.event;

import dev.edd.domain.party.CustomerId;
import dev.edd.domain.risk.CustomerRating;
import dev.edd.domain.risk.RatingEvent;
import dev.edd.domain.risk.RatingEvent.CustomerRated;
import dev.edd.domain.risk.RatingOccasion;
import io.vavr.collection.Vector;

/** How risk ratings and their events are stored. */
public final class RatingFormats {
    /** Ratings. */
    public static final Format<CustomerRating> RATING = new Format<>(
            "rating",
            Vector.of(Kind.of(
                    CustomerRating.class,
                    (form, rating) -> form.put("customer", rating.customer().value())
                            .put("assessment", rating.assessment(), RiskForms::assessment)
                            .put("reviewed_at", rating.reviewedAt())
                            .put("created_at", rating.createdAt())
                            .put("updated_at", rating.updatedAt()),
                    form -> new CustomerRating(
                            new CustomerId(form.uuid("customer")),
                            form.form("assessment", RiskForms::assessment),
                            form.instant("reviewed_at"),
                            form.instant("created_at"),
                            form.instant("updated_at")))));

    static final Vector<Kind<? extends RatingEvent>> EVENTS = Vector.of(event(
            CustomerRated.class,
            (form, event) -> form.put("customer", event.customer().value())
                    .put("occasion", event.occasion())
                    .put("reviewed_at", event.reviewedAt())
                    .put("assessment", event.assessment(), RiskForms::assessment),
            (stamp, form) -> new CustomerRated(
                    stamp,
                    new CustomerId(form.uuid("customer")),
                    form.coded("occasion", RatingOccasion.class),
                    form.instant("reviewed_at"),
                    form.form("assessment", RiskForms::assessment))));

    private RatingFormats() {}
}
