package dev.edd.adapters.memory;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.ports.Storage;
import dev.edd.ports.delivery.DeadLetter;
import dev.edd.ports.delivery.Delivery;
import dev.edd.ports.delivery.Lease;
import dev.edd.ports.delivery.Outbox;
import dev.edd.ports.store.MessageId;
import dev.edd.ports.store.Reads;
import dev.edd.ports.store.Stores;
import dev.edd.ports.store.SubscriberName;
import dev.edd.ports.store.UnitOfWork;
import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;

/**
 * The memory adapter with one mistake in how threads meet, and right for any of them alone: what shows that Lincheck finds
 * such mistakes.
 */
public final class RacyStorage implements Storage {
    private final Mistake mistake;
    private final LongAdder visits = new LongAdder();
    private volatile Root root = Root.EMPTY;

    public RacyStorage(Mistake mistake) {
        this.mistake = mistake;
    }

    /** What is wrong. */
    public enum Mistake {
        /** Units and calls of the outbox change a copy and put it back, and wait for nobody: who comes second undoes the first. */
        NO_TURNS,
        /** Others see what a unit has stored before it ends, and also when it is given up. */
        DIRTY_READS,
        /** Each repository of one reading shows what there is when it is asked for. */
        NO_SNAPSHOT
    }

    @Override
    public UnitOfWork unitOfWork() {
        return new Units();
    }

    @Override
    public Outbox outbox() {
        return new Post();
    }

    private <A> A changed(Function<MemoryStorage, A> call) {
        if (mistake == Mistake.NO_TURNS) {
            return onCopy(call);
        }
        synchronized (this) {
            return onCopy(call);
        }
    }

    private <A> A onCopy(Function<MemoryStorage, A> call) {
        MemoryStorage copy = copy();
        A answer = call.apply(copy);
        root = copy.root();
        return answer;
    }

    private MemoryStorage copy() {
        Root now = root;
        MemoryStorage copy = MemoryStorage.create();
        copy.update(empty -> Tuple.of(now, true));
        return copy;
    }

    private final class Units implements UnitOfWork {
        @Override
        public <A> Either<Refusal, A> run(Function<Stores, Either<Refusal, A>> work) {
            return mistake == Mistake.DIRTY_READS
                    ? shownTooEarly(work)
                    : changed(copy -> copy.unitOfWork().run(work));
        }

        private <A> Either<Refusal, A> shownTooEarly(Function<Stores, Either<Refusal, A>> work) {
            synchronized (RacyStorage.this) {
                Root before = root;
                boolean isGood = false;
                try (MemoryStores stores = new MemoryStores(before, visits)) {
                    Either<Refusal, A> answer = work.apply(stores);
                    root = new Root(stores.tables(), before.claims(), before.byParty(), before.deliveries());
                    isGood = answer.isRight();
                    if (isGood) {
                        root = stores.finished();
                    }
                    return answer;
                } finally {
                    if (!isGood) {
                        root = before;
                    }
                }
            }
        }

        @Override
        public <A> A read(Function<Reads, A> query) {
            return mistake == Mistake.NO_SNAPSHOT
                    ? query.apply(new MovingReads(() -> new MemoryStores(root, visits)))
                    : copy().unitOfWork().read(query);
        }
    }

    private final class Post implements Outbox {
        @Override
        public Seq<Delivery> claim(SubscriberName subscriber, Lease lease, Instant at, int most) {
            return changed(copy -> copy.outbox().claim(subscriber, lease, at, most));
        }

        @Override
        public boolean acknowledge(Delivery delivery) {
            return changed(copy -> copy.outbox().acknowledge(delivery));
        }

        @Override
        public boolean postpone(Delivery delivery, Instant due) {
            return changed(copy -> copy.outbox().postpone(delivery, due));
        }

        @Override
        public boolean park(Delivery delivery, Instant at, String reason) {
            return changed(copy -> copy.outbox().park(delivery, at, reason));
        }

        @Override
        public Seq<DeadLetter> deadLetters(SubscriberName subscriber, int most) {
            return copy().outbox().deadLetters(subscriber, most);
        }

        @Override
        public boolean retry(SubscriberName subscriber, MessageId message, Instant due) {
            return changed(copy -> copy.outbox().retry(subscriber, message, due));
        }

        @Override
        public boolean discard(SubscriberName subscriber, MessageId message) {
            return changed(copy -> copy.outbox().discard(subscriber, message));
        }

        @Override
        public long pending(SubscriberName subscriber) {
            return copy().outbox().pending(subscriber);
        }
    }
}
