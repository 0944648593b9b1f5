package dev.edd.domain.risk;

import static dev.edd.domain.lifecycle.Edge.by;
import static dev.edd.domain.lifecycle.Role.OFFICER;
import static dev.edd.domain.lifecycle.Role.POLICY;

import dev.edd.domain.lifecycle.Edge;
import dev.edd.domain.risk.RatingCommand.Rate;
import dev.edd.domain.risk.RatingEvent.CustomerRated;

/** The table of a rating. A partner never rates. */
enum RatingEdge {
    RATE(Edge.birth(
            Rate.class,
            CustomerRated.class,
            CustomerRating.class,
            by(OFFICER, POLICY),
            Rate::decide,
            CustomerRating::rated));

    private final Edge<CustomerRating, RatingCommand, RatingEvent> edge;

    RatingEdge(Edge<CustomerRating, RatingCommand, RatingEvent> edge) {
        this.edge = edge;
    }

    Edge<CustomerRating, RatingCommand, RatingEvent> edge() {
        return edge;
    }
}
