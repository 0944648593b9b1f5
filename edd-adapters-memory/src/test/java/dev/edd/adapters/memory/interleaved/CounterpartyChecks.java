package dev.edd.adapters.memory.interleaved;

import dev.edd.domain.lifecycle.CaseState;
import dev.edd.ports.Storage;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Reads;
import dev.edd.ports.store.VerificationQuery;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;

/** Two checks of one counterparty against watchlists, of which only one may be open. */
public abstract class CounterpartyChecks extends StoredCases {
    protected CounterpartyChecks(Storage storage) {
        super(storage, Courses.ofCounterparty(), Courses.ofCheck(1), Courses.ofCheck(2));
    }

    @Override
    Seq<? extends CaseState> listed(Reads reads, Keyset first) {
        return reads.verifications()
                .page(VerificationQuery.ALL.withCounterparties(LinkedHashSet.of(Courses.EVE)), first)
                .items();
    }

    @Override
    String facts(Reads reads) {
        return ", overdue "
                + reads.verifications()
                        .overdue(Courses.AFTER_ALL, MANY)
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
            return ", overdue " + those(this::isOpen);
        }
    }
}
