package dev.edd.adapters.memory.interleaved;

import dev.edd.domain.lifecycle.CaseState;
import dev.edd.ports.Storage;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Reads;
import dev.edd.ports.store.RequestQuery;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;

/** Two requests of one questionnaire to one customer, of which only one may be open. */
public abstract class Requests extends StoredCases {
    protected Requests(Storage storage) {
        super(storage, Courses.ofCustomer(Courses.ADA), Courses.ofRequest(1), Courses.ofRequest(2));
    }

    @Override
    Seq<? extends CaseState> listed(Reads reads, Keyset first) {
        return reads.requests().page(RequestQuery.ALL, first).items();
    }

    @Override
    String facts(Reads reads) {
        return ", restricted "
                + reads.requests().restricted(LinkedHashSet.of(Courses.ADA)).size()
                + ", to be reminded "
                + reads.requests()
                        .remindersDue(Courses.AFTER_ALL, MANY)
                        .map(this::named)
                        .mkString(" ")
                + ", to be restricted "
                + reads.requests()
                        .restrictionsDue(Courses.AFTER_ALL, MANY)
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
            boolean restricted = version(Part.ONE) == 2 || version(Part.OTHER) == 2;
            return ", restricted " + (restricted ? 1 : 0) + ", to be reminded " + those(this::isOpen)
                    + ", to be restricted " + those(part -> version(part) == 1);
        }
    }
}
