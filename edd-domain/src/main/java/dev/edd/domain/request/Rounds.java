package dev.edd.domain.request;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** How the rounds of a request follow one another. */
final class Rounds {
    private Rounds() {}

    /** The reviewed rounds, numbered from 1 on, that come before a round. */
    static Vector<ReviewedRound> before(Round round, Seq<ReviewedRound> reviewed) {
        Vector<ReviewedRound> numbered = numbered(reviewed);
        if (round.number() != numbered.size() + 1) {
            throw new IllegalArgumentException("round " + round.number() + " after " + numbered.size() + " reviewed");
        }
        return numbered;
    }

    static Vector<ReviewedRound> numbered(Seq<ReviewedRound> reviewed) {
        Vector<ReviewedRound> rounds = Vector.ofAll(reviewed);
        if (rounds.zipWithIndex().exists(each -> each._1().round().number() != each._2() + 1)) {
            throw new IllegalArgumentException("rounds are numbered from 1 on");
        }
        return rounds;
    }

    /** No round restricts once the customer has completed it. */
    static void restrictsNobody(Round round) {
        if (round.restricted()) {
            throw new IllegalArgumentException("a round that is completed or over restricts nobody");
        }
    }
}
