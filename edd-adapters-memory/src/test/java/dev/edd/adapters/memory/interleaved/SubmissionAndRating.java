package dev.edd.adapters.memory.interleaved;

import dev.edd.domain.lifecycle.CaseState;
import dev.edd.domain.submission.RelatedResource;
import dev.edd.ports.Storage;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.RatingQuery;
import dev.edd.ports.store.Reads;
import dev.edd.ports.store.SubmissionQuery;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** A submission about a customer and the customer's rating, which may both be there. */
public abstract class SubmissionAndRating extends StoredCases {
    protected SubmissionAndRating(Storage storage) {
        super(storage, Courses.ofCustomer(Courses.ADA), Courses.ofSubmission(), Courses.ofRating());
    }

    @Override
    Seq<? extends CaseState> listed(Reads reads, Keyset first) {
        RatingQuery ofAda = new RatingQuery(LinkedHashSet.of(Courses.ADA), LinkedHashSet.empty());
        return Vector.<CaseState>ofAll(reads.ratings().page(ofAda, first).items())
                .appendAll(reads.submissions().page(SubmissionQuery.ALL, first).items());
    }

    @Override
    String facts(Reads reads) {
        return ", latest "
                + reads.submissions()
                        .latest(RelatedResource.customer(Courses.ADA))
                        .map(this::named)
                        .getOrElse("none")
                + ", to be reviewed "
                + reads.ratings()
                        .reviewsDue(Courses.AFTER_ALL, MANY)
                        .map(this::named)
                        .mkString(" ");
    }

    /** What they must answer. */
    public static final class Naive extends NaiveCases {
        public Naive() {
            super(2, false);
        }

        @Override
        String facts() {
            return ", latest " + (version(Part.ONE) == 1 ? "ONE@1" : "none") + ", to be reviewed "
                    + (version(Part.OTHER) > 0 ? "OTHER" : "");
        }
    }
}
