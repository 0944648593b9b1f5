package dev.edd.adapters.jdbc.sidebyside;

import java.util.Set;

/** Customers and counterparties: who may change a standing, and who may end a bar. */
final class NaiveParties {
    private final Ledger ledger;
    private final NaivePost post;
    private final NaiveRatings ratings;

    NaiveParties(Ledger ledger, NaivePost post, NaiveRatings ratings) {
        this.ledger = ledger;
        this.post = post;
        this.ratings = ratings;
    }

    String register(String customer) {
        if (ledger.has(customer)) {
            return "already_registered";
        }
        ledger.put(customer, "standing", "unverified");
        return post.happened(customer);
    }

    String change(String customer, String to, String role, String now) {
        String refusal = refusal(customer, to, role, Set.of("frozen", "rejected"));
        if (!refusal.isEmpty()) {
            return refusal;
        }
        ledger.put(customer, "standing", to);
        ratings.owed(customer, "news", now);
        return post.happened(customer);
    }

    String registerCounterparty(String counterparty, String customer) {
        if (!ledger.has(customer)) {
            return "not_found";
        }
        if (ledger.has(counterparty)) {
            return "already_registered";
        }
        ledger.put(counterparty, "of", customer);
        ledger.put(counterparty, "standing", "unverified");
        return post.happened(counterparty);
    }

    String changeCounterparty(String counterparty, String to, String role) {
        String refusal = refusal(counterparty, to, role, Set.of("rejected"));
        if (!refusal.isEmpty()) {
            return refusal;
        }
        ledger.put(counterparty, "standing", to);
        return post.happened(counterparty);
    }

    private String refusal(String party, String to, String role, Set<String> barred) {
        if (!ledger.has(party)) {
            return "not_found";
        }
        if (role.equals("partner")) {
            return "not_permitted";
        }
        if (barred.contains(ledger.get(party, "standing")) && !role.equals("officer")) {
            return "officer_required";
        }
        return ledger.says(party, "standing", to) ? "standing_unchanged" : "";
    }
}
