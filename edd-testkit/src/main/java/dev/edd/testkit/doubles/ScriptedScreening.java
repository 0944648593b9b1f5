package dev.edd.testkit.doubles;

import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.verification.ScreeningResult;
import dev.edd.domain.verification.Verification;
import dev.edd.ports.provider.WatchlistScreening;
import dev.edd.ports.store.MessageId;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;

/**
 * A screening that says what it was told to: of one counterparty, or of all others. It outlives the process that calls
 * it. Safe to share between threads.
 */
public final class ScriptedScreening implements WatchlistScreening {
    private static final String NAME = "scripted-screening";

    private final Script script = new Script(NAME);
    private final ScreeningResult otherwise;
    private Map<CounterpartyId, ScreeningResult> results = LinkedHashMap.empty();
    private Set<CounterpartyId> waiting = LinkedHashSet.empty();
    private Set<MessageId> asked = LinkedHashSet.empty();

    /** A screening that finds nobody on a list. */
    public ScriptedScreening() {
        this(new ScreeningResult.Clear());
    }

    /**
     * A screening that says the same of everybody.
     *
     * @param otherwise what it says of those who are not named later
     */
    public ScriptedScreening(ScreeningResult otherwise) {
        this.otherwise = otherwise;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public synchronized boolean startsAtOnce(Verification verification, Counterparty counterparty) {
        return !waiting.contains(counterparty.id());
    }

    @Override
    public synchronized ScreeningResult screen(
            MessageId idempotencyKey, Verification verification, Counterparty counterparty) {
        return script.call(() -> {
            asked = asked.add(idempotencyKey);
            return results.getOrElse(counterparty.id(), otherwise);
        });
    }

    /**
     * Tells what to say of one counterparty.
     *
     * @param counterparty of whom
     * @param result what to say
     * @return this screening
     */
    public synchronized ScriptedScreening saying(CounterpartyId counterparty, ScreeningResult result) {
        results = results.put(counterparty, result);
        return this;
    }

    /**
     * Waits for what one counterparty hands in, and does not start by itself.
     *
     * @param counterparty of whom
     * @return this screening
     */
    public synchronized ScriptedScreening waitingFor(CounterpartyId counterparty) {
        waiting = waiting.add(counterparty);
        return this;
    }

    /**
     * Under which keys somebody was screened.
     *
     * @return the distinct keys, in the order of the first calls
     */
    public synchronized Set<MessageId> asked() {
        return asked;
    }

    /**
     * How often the provider was called, failures and repetitions included.
     *
     * @return the number of calls
     */
    public synchronized int calls() {
        return script.calls();
    }

    /**
     * Makes the next calls fail.
     *
     * @param times how many of them
     * @return this screening
     */
    public synchronized ScriptedScreening failing(int times) {
        script.fail(times);
        return this;
    }

    /**
     * Lets another process call.
     *
     * @param process whose calls the next ones are
     * @return this screening
     */
    public synchronized ScriptedScreening calledBy(PortCalls process) {
        script.calledBy(process);
        return this;
    }
}
