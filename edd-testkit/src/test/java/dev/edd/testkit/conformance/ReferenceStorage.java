package dev.edd.testkit.conformance;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.ports.Storage;
import dev.edd.ports.delivery.Outbox;
import dev.edd.ports.store.Reads;
import dev.edd.ports.store.Stores;
import dev.edd.ports.store.UnitOfWork;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The smallest correct store: one list of everything, searched from end to end, one lock. It can be told to have defects,
 * and is what the catalogue breaks: a wrapper around a finished adapter could not lose half of what the adapter keeps
 * whole.
 */
final class ReferenceStorage implements Storage, UnitOfWork {
    private final Set<Defect> defects;
    private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);
    private final Object turn = new Object();
    private Vector<Waiting> late = Vector.empty();
    private volatile Ledger ledger = Ledger.EMPTY;
    private final ReferenceOutbox outbox = new ReferenceOutbox(this);

    ReferenceStorage(Defect... defects) {
        this.defects = HashSet.of(defects);
    }

    boolean has(Defect defect) {
        return defects.contains(defect);
    }

    @Override
    public UnitOfWork unitOfWork() {
        return this;
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }

    Ledger ledger() {
        return ledger;
    }

    <A> A inTurn(Function<Ledger, ReferenceOutbox.Changed<A>> change) {
        synchronized (turn) {
            ReferenceOutbox.Changed<A> changed = change.apply(ledger);
            ledger = changed.ledger();
            return changed.answer();
        }
    }

    @Override
    public <A> Either<Refusal, A> run(Function<Stores, Either<Refusal, A>> work) {
        if (inside.get() && !has(Defect.NESTS_UNITS)) {
            throw new IllegalStateException("units are not nested");
        }
        synchronized (turn) {
            ReferenceStores stores = new ReferenceStores(this, ledger);
            boolean outer = inside.get();
            inside.set(true);
            @Nullable Throwable thrown = null;
            @Nullable Either<Refusal, A> answer = null;
            try {
                answer = work.apply(stores);
                return answer;
            } catch (RuntimeException | Error failure) {
                thrown = failure;
                throw failure;
            } finally {
                inside.set(outer);
                stores.end();
                ledger = afterwards(stores, answer != null && answer.isRight(), thrown);
            }
        }
    }

    /** What stays when a unit has ended: everything or nothing. */
    private Ledger afterwards(ReferenceStores stores, boolean right, @Nullable Throwable thrown) {
        Ledger written = stores.written();
        if (right
                || (stores.isStale() && has(Defect.KEEPS_THE_FIRST_STEPS_OF_A_STALE_COMMIT))
                || (thrown instanceof RuntimeException && has(Defect.KEEPS_WHAT_AN_EXCEPTION_LEFT))
                || (thrown instanceof Error && has(Defect.KEEPS_WHAT_AN_ERROR_LEFT))) {
            return written;
        }
        Ledger kept = ledger;
        if (has(Defect.KEEPS_THE_HISTORY_OF_A_LEFT)) {
            kept = kept.withEntries(written.entries());
        }
        if (has(Defect.DELIVERS_WHAT_WAS_ROLLED_BACK)) {
            kept = kept.withWaiting(written.waiting());
        }
        return has(Defect.LEAVES_GAPS_IN_THE_SEQUENCE) ? kept.withSequences(written.sequences()) : kept;
    }

    /** The deliveries that land with their commit; a store with a late outbox sends them after it, by the next commit. */
    Vector<Waiting> inTime(Vector<Waiting> deliveries) {
        if (has(Defect.DELIVERS_AFTER_THE_COMMIT)) {
            late = late.appendAll(deliveries);
            return Vector.empty();
        }
        return deliveries;
    }

    Vector<Waiting> overdueDeliveries() {
        Vector<Waiting> deliveries = late;
        late = Vector.empty();
        return deliveries;
    }

    /** Makes a commit visible at once, as a store does whose connection commits every statement. */
    void publish(Ledger written) {
        if (has(Defect.PUBLISHES_BEFORE_THE_UNIT_ENDS)) {
            ledger = written;
        }
    }

    @Override
    public <A> A read(Function<Reads, A> query) {
        ReferenceStores stores = new ReferenceStores(this, ledger);
        try {
            return query.apply(stores);
        } finally {
            stores.end();
        }
    }
}
