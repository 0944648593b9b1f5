package dev.edd.testkit.doubles;

import dev.edd.ports.delivery.Notifier;
import dev.edd.ports.store.HistoryEntry;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** A notifier that keeps what it was told. It outlives the process that calls it. Safe to share between threads. */
public final class RecordingNotifier implements Notifier {
    private final Script script = new Script("recording-notifier");
    private Vector<HistoryEntry> told = Vector.empty();

    /** A notifier that can be reached and was told nothing. */
    public RecordingNotifier() {}

    @Override
    public synchronized void tell(HistoryEntry message) {
        script.call(() -> told = told.append(message));
    }

    /**
     * What it was told, repetitions included.
     *
     * @return the messages, in the order in which they came
     */
    public synchronized Seq<HistoryEntry> told() {
        return told;
    }

    /**
     * Makes the next calls fail.
     *
     * @param times how many of them
     * @return this notifier
     */
    public synchronized RecordingNotifier failing(int times) {
        script.fail(times);
        return this;
    }

    /**
     * Lets another process call.
     *
     * @param process whose calls the next ones are
     * @return this notifier
     */
    public synchronized RecordingNotifier calledBy(PortCalls process) {
        script.calledBy(process);
        return this;
    }
}
