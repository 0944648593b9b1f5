package dev.edd.adapters.jdbc.sidebyside;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Ratings: high for whoever says last to be politically exposed, and reviewed the sooner the higher. */
final class NaiveRatings {
    static final Duration HIGH_FOR = Duration.ofDays(12);
    static final Duration LOW_FOR = Duration.ofDays(30);

    private final Ledger ledger;

    NaiveRatings(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Something has become known, and the rating waits for its message. */
    void owed(String customer, String occasion, String since) {
        String before = ledger.get(customer, "ratings owed");
        ledger.put(customer, "ratings owed", (before.isEmpty() ? "" : before + ";") + occasion + "@" + since);
    }

    boolean isHigh(String customer) {
        return ledger.says(customer, "rating", "high");
    }

    List<String> due(Instant now) {
        return ledger.of("customer").stream()
                .filter(each -> !ledger.get(each, "next review").isEmpty())
                .filter(each -> !now.isBefore(instant(each, "next review")))
                .toList();
    }

    /** News bring a review forward and never put it off. */
    void rated(String customer, String occasion, Instant since) {
        boolean first = ledger.get(customer, "rating").isEmpty();
        ledger.put(customer, "rating", isExposed(customer) ? "high" : "low");
        Duration until = isHigh(customer) ? HIGH_FOR : LOW_FOR;
        if (first || (!occasion.equals("news") && since.isAfter(instant(customer, "reviewed")))) {
            ledger.put(customer, "reviewed", since);
            ledger.put(customer, "next review", since.plus(until));
        } else {
            Instant next = instant(customer, "reviewed").plus(until);
            Instant before = instant(customer, "next review");
            ledger.put(customer, "next review", next.isBefore(before) ? next : before);
        }
    }

    private boolean isExposed(String customer) {
        return ledger.of("submission").stream()
                .filter(each -> ledger.says(each, "of", customer) && ledger.says(each, "state", "recorded"))
                .filter(each -> !ledger.get(each, "exposed").isEmpty())
                .max((one, other) ->
                        Integer.compare(ledger.count(one, "recorded as"), ledger.count(other, "recorded as")))
                .filter(last -> ledger.says(last, "exposed", "yes"))
                .isPresent();
    }

    private Instant instant(String customer, String field) {
        return Instant.parse(ledger.get(customer, field));
    }
}
