package dev.edd.examples.testing.files;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.ports.Storage;
import dev.edd.ports.delivery.Outbox;
import dev.edd.ports.store.Reads;
import dev.edd.ports.store.Stores;
import dev.edd.ports.store.UnitOfWork;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * A storage in a folder. Writers take turns, and each unit is one line of the log; readers take the ledger as it is. The
 * folder has one storage at a time. Safe to share between threads.
 */
final class FileStorage implements Storage, UnitOfWork, AutoCloseable {
    private final Log log;
    private final ReentrantLock turn = new ReentrantLock();
    private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);
    private final FileOutbox outbox = new FileOutbox(this);
    private volatile Ledger ledger;

    private FileStorage(Log log, Ledger ledger) {
        this.log = log;
        this.ledger = ledger;
    }

    /** Opens the storage of a folder; refused with {@link IllegalStateException} while another one is open. */
    static FileStorage open(Path folder) throws IOException {
        Log log = Log.open(folder.resolve("log"));
        return new FileStorage(log, log.replay().foldLeft(Ledger.EMPTY, Ledger::with));
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
        refuseInside();
        return ledger;
    }

    /** Changes what there is, and answers when that is on the disk. */
    <A> A change(Function<Ledger, Tuple2<Seq<Change>, A>> decide) {
        refuseInside();
        turn.lock();
        try {
            Tuple2<Seq<Change>, A> decided = decide.apply(ledger);
            keep(decided._1());
            return decided._2();
        } finally {
            turn.unlock();
        }
    }

    private void keep(Seq<Change> changes) {
        if (!changes.isEmpty()) {
            log.append(changes);
            ledger = changes.foldLeft(ledger, Ledger::with);
        }
    }

    private void refuseInside() {
        if (inside.get()) {
            throw new IllegalStateException("called inside a unit of work or a read of this storage");
        }
    }

    @Override
    public <A> Either<Refusal, A> run(Function<Stores, Either<Refusal, A>> work) {
        refuseInside();
        turn.lock();
        try {
            return runInTurn(work);
        } finally {
            turn.unlock();
        }
    }

    private <A> Either<Refusal, A> runInTurn(Function<Stores, Either<Refusal, A>> work) {
        FileStores stores = new FileStores(ledger);
        inside.set(true);
        try {
            Either<Refusal, A> answer = work.apply(stores);
            if (answer.isRight()) {
                keep(stores.written());
            }
            return answer;
        } finally {
            inside.remove();
            stores.end();
        }
    }

    @Override
    public <A> A read(Function<Reads, A> query) {
        refuseInside();
        FileStores stores = new FileStores(ledger);
        inside.set(true);
        try {
            return query.apply(stores);
        } finally {
            inside.remove();
            stores.end();
        }
    }

    @Override
    public void close() throws IOException {
        log.close();
    }
}
