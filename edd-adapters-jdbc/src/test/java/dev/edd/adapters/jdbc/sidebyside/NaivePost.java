package dev.edd.adapters.jdbc.sidebyside;

import java.util.List;
import java.util.stream.Stream;

/** What has happened, who was told of it, and what stands in the way. */
final class NaivePost {
    private final Ledger ledger;

    NaivePost(Ledger ledger) {
        this.ledger = ledger;
    }

    /** One thing more happened to a party. */
    String happened(String party) {
        ledger.add(party, "events", 1);
        ledger.add(party, "untold", 1);
        return "ok";
    }

    /** What is parked stands in the way of all that comes after it. */
    void tell() {
        for (String party : parties()) {
            if (!ledger.says(party, "parked", "yes")) {
                ledger.add(party, "told", ledger.count(party, "untold"));
                ledger.put(party, "untold", 0);
            }
        }
    }

    /** Nobody listens: what was to be told first is given up. */
    void failToTell() {
        for (String party : parties()) {
            if (ledger.count(party, "untold") > 0) {
                ledger.put(party, "parked", "yes");
            }
        }
    }

    String retry(String party) {
        if (ledger.says(party, "parked", "yes")) {
            ledger.put(party, "parked", "no");
        }
        return "ok";
    }

    String discard(String party) {
        if (ledger.says(party, "parked", "yes")) {
            ledger.put(party, "parked", "no");
            ledger.add(party, "untold", -1);
        }
        return "ok";
    }

    int untold() {
        return parties().stream()
                .mapToInt(party -> ledger.count(party, "untold"))
                .sum();
    }

    int told() {
        return parties().stream().mapToInt(party -> ledger.count(party, "told")).sum();
    }

    long parked() {
        return parties().stream()
                .filter(party -> ledger.says(party, "parked", "yes"))
                .count();
    }

    private List<String> parties() {
        return Stream.of("customer", "counterparty")
                .flatMap(kind -> ledger.of(kind).stream())
                .toList();
    }
}
