package dev.edd.adapters.jdbc.sidebyside;

import java.time.Instant;
import java.util.Set;

/** Onboardings, which a high risk pauses until a request is over. */
final class NaiveOnboardings {
    private static final Set<String> OPEN = Set.of("in_progress", "paused_for_edd");

    private final Ledger ledger;
    private final NaivePost post;
    private final NaiveRatings ratings;
    private final NaiveRequests requests;

    NaiveOnboardings(Ledger ledger, NaivePost post, NaiveRatings ratings, NaiveRequests requests) {
        this.ledger = ledger;
        this.post = post;
        this.ratings = ratings;
        this.requests = requests;
    }

    String begin(String id, String customer, String role, Instant now) {
        if (role.equals("provider")) {
            return "not_permitted";
        }
        if (ledger.has(id)) {
            return "id_in_use";
        }
        if (!ledger.has(customer)) {
            return "not_found";
        }
        if (ledger.of("onboarding").stream()
                .anyMatch(each -> ledger.says(each, "of", customer) && OPEN.contains(ledger.get(each, "state")))) {
            return "data_exists";
        }
        ledger.put(id, "of", customer);
        ledger.put(id, "state", "in_progress");
        ratings.owed(customer, "news", now.toString());
        return post.happened(customer);
    }

    /** A rating that is not high changes nothing, nor does one that was cleared or is waited for, whoever rates. */
    String rate(String id, boolean high, String role, Instant now) {
        if (!ledger.has(id)) {
            return "not_found";
        }
        if (!OPEN.contains(ledger.get(id, "state"))) {
            return "not_allowed";
        }
        if (!high || !ledger.says(id, "state", "in_progress") || ledger.says(id, "cleared", "cleared")) {
            return "ok";
        }
        if (!Set.of("officer", "policy").contains(role)) {
            return "not_permitted";
        }
        paused(id, now);
        return "ok";
    }

    private void paused(String id, Instant now) {
        requests.opened(ledger.get(id, "of"), "onboarding", id, now);
        ledger.put(id, "state", "paused_for_edd");
        post.happened(ledger.get(id, "of"));
    }

    String complete(String id, boolean high, String role) {
        String refusal = refusal(id, Set.of("in_progress"), role);
        if (!refusal.isEmpty()) {
            return refusal;
        }
        boolean isHigh = high || ratings.isHigh(ledger.get(id, "of"));
        boolean wasHigh = ledger.says(id, "cleared", "not cleared");
        if (!ledger.says(id, "cleared", "cleared") && (isHigh || (wasHigh && !role.equals("officer")))) {
            return "edd_not_cleared";
        }
        ledger.put(id, "state", "completed");
        return post.happened(ledger.get(id, "of"));
    }

    String terminate(String id, String role) {
        String refusal = refusal(id, OPEN, role);
        if (!refusal.isEmpty()) {
            return refusal;
        }
        if (ledger.says(id, "state", "paused_for_edd")) {
            requests.cancelled(NaiveRequests.named(ledger.get(id, "of"), "onboarding"));
        }
        ledger.put(id, "state", "terminated");
        return post.happened(ledger.get(id, "of"));
    }

    /** Every rating that is owed, and what follows from it. */
    void rateAgain(Instant now) {
        for (String customer : ledger.of("customer")) {
            String owed = ledger.get(customer, "ratings owed");
            ledger.put(customer, "ratings owed", "");
            for (String each : owed.isEmpty() ? new String[0] : owed.split(";", 0)) {
                String[] occasion = each.split("@", 2);
                rateCustomer(customer, occasion[0], Instant.parse(occasion[1]), now);
            }
        }
    }

    void reviewDue(Instant now) {
        ratings.due(now).forEach(customer -> rateCustomer(customer, "review", now, now));
    }

    String rateCustomer(String customer, String role, Instant now) {
        if (!ledger.has(customer)) {
            return "not_found";
        }
        if (!Set.of("officer", "policy").contains(role)) {
            return "not_permitted";
        }
        rateCustomer(customer, "news", now, now);
        return "ok";
    }

    private void rateCustomer(String customer, String occasion, Instant since, Instant now) {
        boolean wasHigh = ratings.isHigh(customer) && wasAsked(customer);
        ratings.rated(customer, occasion, since);
        post.happened(customer);
        String waiting = ledger.of("onboarding").stream()
                .filter(each -> ledger.says(each, "of", customer) && OPEN.contains(ledger.get(each, "state")))
                .filter(each ->
                        ledger.says(each, "state", "paused_for_edd") || !ledger.says(each, "cleared", "cleared"))
                .findFirst()
                .orElse("");
        boolean high = ratings.isHigh(customer);
        if (high && !waiting.isEmpty()) {
            if (ledger.says(waiting, "state", "in_progress")) {
                paused(waiting, now);
            }
        } else if ((occasion.equals("review") || (high && !wasHigh)) && !requests.isOpen(customer, "risk_edd")) {
            requests.opened(customer, "risk_edd", "", now);
        }
    }

    /** A request that was withdrawn does not count as asked: the next high rating asks again. */
    private boolean wasAsked(String customer) {
        String forRisk = NaiveRequests.named(customer, "risk_edd");
        String forOnboarding = NaiveRequests.named(customer, "onboarding");
        String last =
                ledger.count(forRisk, "opened as") > ledger.count(forOnboarding, "opened as") ? forRisk : forOnboarding;
        return ledger.has(last) && !ledger.says(last, "state", "cancelled");
    }

    private String refusal(String id, Set<String> from, String role) {
        if (!ledger.has(id)) {
            return "not_found";
        }
        if (!from.contains(ledger.get(id, "state"))) {
            return "not_allowed";
        }
        return Set.of("officer", "policy").contains(role) ? "" : "not_permitted";
    }
}
