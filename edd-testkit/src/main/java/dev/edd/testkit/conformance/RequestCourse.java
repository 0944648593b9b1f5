package dev.edd.testkit.conformance;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** How far a request is taken: ways to each of its states, and to each of the things that queries ask of it. */
enum RequestCourse {
    REQUESTED(),
    REMINDED(RequestMoves::remind),
    REMINDED_TWICE(RequestMoves::remind, RequestMoves::remind),
    RESTRICTED(RequestMoves::remind, RequestMoves::restrict),
    OWING_A_FILE(RequestMoves::answerByName),
    OWING_AND_RESTRICTED(RequestMoves::answerByName, RequestMoves::restrict),
    SUBMITTED(RequestMoves::answer),
    LIFTED(RequestMoves::answerByName, RequestMoves::restrict, RequestMoves::attach),
    IN_REVIEW(RequestMoves::answer, RequestMoves::beginReview),
    SECOND_ROUND(RequestMoves::answer, RequestMoves::beginReview, RequestMoves::askFurther),
    SECOND_ROUND_RESTRICTED(
            RequestMoves::answer, RequestMoves::beginReview, RequestMoves::askFurther, RequestMoves::restrict),
    SECOND_REVIEW(
            RequestMoves::answer,
            RequestMoves::beginReview,
            RequestMoves::askFurther,
            RequestMoves::answer,
            RequestMoves::beginReview),
    REVIEWED(RequestMoves::answer, RequestMoves::beginReview, RequestMoves::accept),
    FAILED(RequestMoves::answer, RequestMoves::beginReview, RequestMoves::fail),
    CANCELLED(RequestMoves::restrict, RequestMoves::cancel);

    private final List<RequestMove> moves;

    RequestCourse(RequestMove... moves) {
        this.moves = List.of(moves);
    }

    Seq<RequestMove> moves() {
        return moves;
    }
}
