package dev.edd.adapters.memory;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.ports.Storage;
import dev.edd.ports.delivery.Outbox;
import dev.edd.ports.store.Reads;
import dev.edd.ports.store.Stores;
import dev.edd.ports.store.UnitOfWork;
import io.vavr.Tuple2;
import io.vavr.control.Either;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Everything in memory, for one tenant, for as long as the process lives. Units of work that write take turns under a lock;
 * whoever reads takes the root as it is, so that every read is a consistent snapshot and waits for nobody. Safe to share
 * between threads.
 */
public final class MemoryStorage implements Storage {
    private final ReentrantLock turn = new ReentrantLock();
    private final LongAdder visits = new LongAdder();
    private final UnitOfWork unitOfWork = new Units();
    private final Outbox outbox = new MemoryOutbox(this);
    private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);
    private volatile Root root = Root.EMPTY;

    private MemoryStorage() {}

    /**
     * An empty storage.
     *
     * @return the storage
     */
    public static MemoryStorage create() {
        return new MemoryStorage();
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }

    /** How many index entries all queries so far have looked at. */
    long visits() {
        return visits.sum();
    }

    /** What is stored now, for a query of its own. */
    Root root() {
        refuseNesting();
        return root;
    }

    /** Replaces the root in a turn of its own. */
    <A> A update(Function<Root, Tuple2<Root, A>> change) {
        return inTurn(() -> {
            Tuple2<Root, A> changed = change.apply(root);
            root = changed._1;
            return changed._2;
        });
    }

    private <A> A inTurn(Supplier<A> work) {
        return alone(() -> {
            turn.lock();
            try {
                return work.get();
            } finally {
                turn.unlock();
            }
        });
    }

    private <A> A alone(Supplier<A> work) {
        refuseNesting();
        inside.set(true);
        try {
            return work.get();
        } finally {
            inside.remove();
        }
    }

    private void refuseNesting() {
        if (inside.get()) {
            throw new IllegalStateException("called inside a unit of work");
        }
    }

    private final class Units implements UnitOfWork {
        @Override
        public <A> Either<Refusal, A> run(Function<Stores, Either<Refusal, A>> work) {
            return inTurn(() -> {
                try (MemoryStores stores = new MemoryStores(root, visits)) {
                    Either<Refusal, A> answer = work.apply(stores);
                    if (answer.isRight()) {
                        root = stores.finished();
                    }
                    return answer;
                }
            });
        }

        @Override
        public <A> A read(Function<Reads, A> query) {
            return alone(() -> {
                try (MemoryStores stores = new MemoryStores(root, visits)) {
                    return query.apply(stores);
                }
            });
        }
    }
}
