package dev.edd.adapters.memory.interleaved;

import dev.edd.domain.lifecycle.CaseState;
import dev.edd.ports.Storage;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.OnboardingQuery;
import dev.edd.ports.store.Reads;
import io.vavr.collection.Seq;

/** Two onboardings of one customer, of which only one may be in progress. */
public abstract class Onboardings extends StoredCases {
    protected Onboardings(Storage storage) {
        super(storage, Courses.ofCustomer(Courses.ADA), Courses.ofOnboarding(1), Courses.ofOnboarding(2));
    }

    @Override
    Seq<? extends CaseState> listed(Reads reads, Keyset first) {
        return reads.onboardings().page(OnboardingQuery.ALL, first).items();
    }

    @Override
    String facts(Reads reads) {
        return "";
    }

    /** What they must answer. */
    public static final class Naive extends NaiveCases {
        public Naive() {
            super(2, true);
        }

        @Override
        String facts() {
            return "";
        }
    }
}
