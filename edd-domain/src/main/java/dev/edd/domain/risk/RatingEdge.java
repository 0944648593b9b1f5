package dev.edd.domain.risk;

import static dev.edd.domain.lifecycle.Edge.by;
import static dev.edd.domain.lifecycle.Role.OFFICER;
import static dev.edd.domain.lifecycle.Role.POLICY;

import dev.edd.domain.lifecycle.Edge;
import dev.edd.domain.risk.RatingCommand.Rate;
import dev.edd.domain.risk.RatingEvent.CustomerRated;

/** The table of a rating: the only description of its graph. A partner never rates. */
enum RatingEdge {
    RATE(Edge.birth(
            Rate.class,
            CustomerRated.class,
            CustomerRating.class,
            by(OFFICER, POLICY),
            Rate::decide,
            CustomerRating::rated)),
    RATE_AGAIN(Edge.transition(
            CustomerRating.class,
            Rate.class,
            CustomerRated.class,
            CustomerRating.class,
            by(OFFICER, POLICY),
            CustomerRating::rate,
            CustomerRating::ratedAgain));

    private final Edge<CustomerRating, RatingCommand, RatingEvent> edge;

    RatingEdge(Edge<CustomerRating, RatingCommand, RatingEvent> edge) {
        this.edge = edge;
    }

    Edge<CustomerRating, RatingCommand, RatingEvent> edge() {
        return edge;
    }
}
