package dev.edd.testkit.conformance;

import dev.edd.domain.lifecycle.CaseState;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.Id;
import dev.edd.ports.Storage;
import dev.edd.ports.delivery.Outbox;
import dev.edd.ports.store.Reads;
import dev.edd.ports.store.Stores;
import dev.edd.ports.store.UnitOfWork;
import dev.edd.ports.store.Versioned;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
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
    /** What a store keeps that confuses its tenants: a cache of the process. */
    private static volatile Ledger process = Ledger.EMPTY;

    /** What a thread is inside of. */
    private enum Inside {
        NOTHING,
        UNIT,
        READ
    }

    private final ThreadLocal<Inside> inside = ThreadLocal.withInitial(() -> Inside.NOTHING);
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
        Ledger seen = ledger;
        seen = has(Defect.LEAKS_THE_CLAIMS_OF_A_TENANT) ? seen.withClaims(process.claims()) : seen;
        seen = has(Defect.LEAKS_THE_SEQUENCES_OF_A_TENANT) ? seen.withSequences(process.sequences()) : seen;
        seen = has(Defect.LEAKS_THE_QUESTIONNAIRES_OF_A_TENANT)
                ? seen.withQuestionnaires(process.questionnaires())
                : seen;
        seen = has(Defect.LEAKS_THE_DOCUMENTS_OF_A_TENANT) ? seen.withDocuments(process.documents()) : seen;
        return has(Defect.LEAKS_THE_DELIVERIES_OF_A_TENANT) ? seen.withWaiting(process.waiting()) : seen;
    }

    /** Cases that are found although they are not in the ledger. */
    Map<Id, Versioned<CaseState>> leaked() {
        return has(Defect.LEAKS_A_TENANT) ? process.cases() : LinkedHashMap.empty();
    }

    /** Cases that are listed although they are not in the ledger. */
    Map<Id, Versioned<CaseState>> leakedListings() {
        return has(Defect.LEAKS_THE_LISTINGS_OF_A_TENANT) ? process.cases() : LinkedHashMap.empty();
    }

    private void keep(Ledger written) {
        ledger = written;
        process = written;
    }

    /** The answers of the outbox that change nothing. */
    Ledger outboxLedger() {
        refuseOutboxInside(has(Defect.COUNTS_DELIVERIES_INSIDE_A_UNIT));
        return ledger();
    }

    <A> A inTurn(Function<Ledger, ReferenceOutbox.Changed<A>> change) {
        refuseOutboxInside(false);
        synchronized (turn) {
            ReferenceOutbox.Changed<A> changed = change.apply(ledger());
            keep(changed.ledger());
            return changed.answer();
        }
    }

    private void refuseOutboxInside(boolean allowed) {
        refuseInside(Inside.UNIT, allowed || has(Defect.DELIVERS_INSIDE_A_UNIT));
        refuseInside(Inside.READ, allowed || has(Defect.DELIVERS_INSIDE_A_READ));
    }

    private void refuseInside(Inside what, boolean allowed) {
        if (inside.get() == what && !allowed) {
            throw new IllegalStateException("called inside a unit of work or a read");
        }
    }

    @Override
    public <A> Either<Refusal, A> run(Function<Stores, Either<Refusal, A>> work) {
        refuseInside(Inside.UNIT, has(Defect.NESTS_UNITS));
        refuseInside(Inside.READ, has(Defect.RUNS_UNITS_INSIDE_A_READ));
        synchronized (turn) {
            ReferenceStores stores = new ReferenceStores(this, ledger());
            Inside outer = inside.get();
            inside.set(Inside.UNIT);
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
                keep(afterwards(stores, answer != null && answer.isRight(), thrown));
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
        boolean exception = thrown instanceof RuntimeException;
        if (exception
                ? has(Defect.KEEPS_THE_QUESTIONNAIRES_OF_AN_EXCEPTION)
                : has(Defect.KEEPS_THE_QUESTIONNAIRES_OF_A_LEFT)) {
            kept = kept.withQuestionnaires(written.questionnaires());
        }
        if (exception ? has(Defect.KEEPS_THE_DOCUMENTS_OF_AN_EXCEPTION) : has(Defect.KEEPS_THE_DOCUMENTS_OF_A_LEFT)) {
            kept = kept.withDocuments(written.documents());
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

    /** Makes a questionnaire visible at once, as a store does that keeps them in a cache of its own. */
    void publishQuestionnaires(Ledger written) {
        if (has(Defect.PUBLISHES_QUESTIONNAIRES_AT_ONCE)) {
            ledger = ledger.withQuestionnaires(written.questionnaires());
        }
    }

    @Override
    public <A> A read(Function<Reads, A> query) {
        refuseInside(Inside.UNIT, has(Defect.READS_INSIDE_A_UNIT));
        refuseInside(Inside.READ, has(Defect.READS_INSIDE_A_READ));
        ReferenceStores stores = new ReferenceStores(this, ledger());
        Inside outer = inside.get();
        inside.set(Inside.READ);
        try {
            return query.apply(stores);
        } finally {
            inside.set(outer);
            stores.end();
        }
    }
}
