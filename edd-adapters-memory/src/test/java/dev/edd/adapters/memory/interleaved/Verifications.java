package dev.edd.adapters.memory.interleaved;

import dev.edd.domain.lifecycle.CaseState;
import dev.edd.ports.Storage;
import dev.edd.ports.store.CustomerQuery;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Reads;
import dev.edd.ports.store.VerificationQuery;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Two enhanced due diligences of one customer, of which only one may be open. */
public abstract class Verifications extends StoredCases {
    protected Verifications(Storage storage) {
        super(storage, Courses.ofCustomer(Courses.ADA), Courses.ofVerification(1), Courses.ofVerification(2));
    }

    @Override
    Seq<? extends CaseState> listed(Reads reads, Keyset first) {
        return reads.verifications().page(VerificationQuery.ALL, first).items();
    }

    @Override
    String facts(Reads reads) {
        return ", customers "
                + reads.parties()
                        .page(CustomerQuery.ALL, Keyset.first(MANY))
                        .items()
                        .map(this::named)
                        .mkString(" ")
                + ", approved "
                + reads.verifications()
                        .approvedEdd(LinkedHashSet.of(Courses.ADA))
                        .size()
                + " "
                + reads.parties()
                        .withApprovedEdd(Option.none(), MANY)
                        .map(this::named)
                        .mkString(" ")
                + ", overdue "
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
            boolean approved = version(Part.ONE) == 3 || version(Part.OTHER) == 3;
            return ", customers PARTY@" + version(Part.PARTY) + ", approved "
                    + (approved ? "1 PARTY@" + version(Part.PARTY) : "0 ") + ", overdue "
                    + those(this::isOpen);
        }
    }
}
