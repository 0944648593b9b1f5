package dev.edd.testkit.portfolio;

import dev.edd.ports.Storage;
import dev.edd.ports.provider.DocumentVault;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * A number of customers, and everything that happened to them: a plan that fills any storage through the facade, with the same
 * ids, instants and contents each time. {@link Life} says how many live how. It reads no clock and draws nothing but from its
 * seed; it takes time and space linear in the number of customers, some 20 seconds for 100,000 of them in memory. Immutable.
 */
public final class Portfolio {
    private final int customers;
    private final long seed;

    private Portfolio(int customers, long seed) {
        this.customers = customers;
        this.seed = seed;
    }

    /**
     * Plans a portfolio.
     *
     * @param customers how many: 1 or more; from {@value Life#DECK} on it has cases in every state of every lifecycle
     * @param seed the same seed gives the same portfolio
     * @return the plan
     */
    public static Portfolio of(int customers, long seed) {
        if (customers < 1) {
            throw new IllegalArgumentException("a portfolio has one customer or more: " + customers);
        }
        return new Portfolio(customers, seed);
    }

    /**
     * What becomes of each customer.
     *
     * @return a life for each, in the order of their registration
     */
    public Vector<Life> lives() {
        List<Life> lives = new ArrayList<>(customers + Life.DECK);
        SplittableRandom shuffles = new SplittableRandom(seed);
        while (lives.size() < customers) {
            List<Life> deck = new ArrayList<>(Life.deck().asJava());
            Collections.shuffle(deck, new Random(shuffles.nextLong()));
            lives.addAll(deck);
        }
        return Vector.ofAll(lives).take(customers);
    }

    /**
     * Fills a storage. Runs on the thread that calls it, which makes every call of the storage.
     *
     * @param storage an empty storage
     * @param vault keeps the contents of documents: small ones, each another
     * @return what was made
     * @throws IllegalStateException when a step is refused, or a delivery or a sweep fails: the storage was not empty, or is not
     *     as it should be
     */
    public Filled fill(Storage storage, DocumentVault vault) {
        Tellers tellers = new Tellers();
        Office office = new Office(new CountedStorage(storage, tellers), vault);
        Vector<Life> lives = lives();
        Customers registered = new Customers(office, seed, lives);
        for (Period period : Period.values()) {
            Duration slot = period.length().dividedBy(customers);
            for (int n = 0; n < customers; n++) {
                if (period == Period.YEAR || lives.get(n).period() == period) {
                    office.at(period.from().plusNanos(slot.toNanos() * n), slot);
                    registered.live(n, period);
                }
            }
            sweep(office, period);
        }
        return new Filled(office.edd(), office.clock(), tellers.census());
    }

    /** As a host's scheduler would have done meanwhile. */
    private static void sweep(Office office, Period period) {
        switch (period) {
            case YEAR -> office.sweepAt(Instant.parse("2026-11-08T12:00:00Z"));
            case LONG_AGO -> {
                office.sweepAt(Instant.parse("2026-11-16T12:00:00Z"));
                office.sweepAt(Instant.parse("2026-11-24T12:00:00Z"));
            }
            case RECENTLY -> office.sweepAt(Instant.parse("2026-12-03T12:00:00Z"));
            case TODAY -> office.settle();
            case JUST_NOW -> {}
        }
    }
}
