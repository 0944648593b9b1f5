package dev.edd.adapters.memory.interleaved;

import dev.edd.domain.lifecycle.CaseState;
import dev.edd.ports.Storage;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Reads;
import dev.edd.ports.store.RequestQuery;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Two requests of one questionnaire to one customer, whose answers an officer is to review. */
public abstract class Reviews extends StoredCases {
    protected Reviews(Storage storage) {
        super(storage, Courses.ofCustomer(Courses.ADA), Courses.ofReview(1), Courses.ofReview(2));
    }

    @Override
    Seq<? extends CaseState> listed(Reads reads, Keyset first) {
        return reads.requests().page(RequestQuery.ALL, first).items();
    }

    @Override
    String facts(Reads reads) {
        return ", to be reviewed "
                + reads.requests()
                        .reviewQueue(Option.none(), MANY)
                        .map(this::named)
                        .mkString(" ")
                + ", to be reminded "
                + reads.requests()
                        .remindersDue(Courses.AFTER_ALL, MANY)
                        .map(this::named)
                        .mkString(" ");
    }

    /** What they must answer. */
    public static final class Naive extends NaiveCases {
        public Naive() {
            super(3, true);
        }

        @Override
        String facts() {
            return ", to be reviewed "
                    + those(part -> version(part) == 2).replaceAll("\\w+", "$0@2")
                    + ", to be reminded "
                    + those(part -> version(part) == 1);
        }
    }
}
