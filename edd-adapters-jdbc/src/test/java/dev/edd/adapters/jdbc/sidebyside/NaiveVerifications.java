package dev.edd.adapters.jdbc.sidebyside;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Verifications of customers, and checks of counterparties, which a provider screens of its own accord. */
final class NaiveVerifications {
    private static final Set<String> OPEN = Set.of("storing", "waiting", "pending", "reviewing");

    private final Ledger ledger;
    private final NaivePost post;
    private final NaiveRatings ratings;

    NaiveVerifications(Ledger ledger, NaivePost post, NaiveRatings ratings) {
        this.ledger = ledger;
        this.post = post;
        this.ratings = ratings;
    }

    String create(String id, String customer, String role, Instant now) {
        String refusal = refusal(id, role);
        if (!refusal.isEmpty()) {
            return refusal;
        }
        if (!ledger.has(customer)) {
            return "not_found";
        }
        return ledger.says(customer, "standing", "verified") ? created(id, customer, now) : "unverified_customer";
    }

    String check(String id, String counterparty, String customer, String role, Instant now) {
        String refusal = refusal(id, role);
        if (!refusal.isEmpty()) {
            return refusal;
        }
        return ledger.says(counterparty, "of", customer) ? created(id, counterparty, now) : "not_found";
    }

    private String refusal(String id, String role) {
        if (role.equals("provider")) {
            return "not_permitted";
        }
        return ledger.has(id) ? "id_in_use" : "";
    }

    private String created(String id, String subject, Instant now) {
        if (ledger.of("verification").stream()
                .anyMatch(each -> ledger.says(each, "of", subject) && OPEN.contains(ledger.get(each, "state")))) {
            return "data_exists";
        }
        ledger.put(id, "of", subject);
        ledger.put(id, "state", "storing");
        ledger.put(id, "until", now.plus(Duration.ofHours(24)));
        return post.happened(subject);
    }

    String step(String id, String command, String role, Instant now) {
        String refusal = refusal(id, command, role, now);
        if (!refusal.isEmpty()) {
            return refusal;
        }
        becomes(id, reachedBy(command, ledger.get(id, "state")), now);
        return "ok";
    }

    /** Two commands at once: both, or none. */
    String flagAndPass(String id, String role, Instant now) {
        String refusal = refusal(id, "flag_for_review", role, now);
        if (!refusal.isEmpty()) {
            return refusal;
        }
        if (!permitted("reviewing", "pass").contains(role)) {
            return "not_permitted";
        }
        becomes(id, "reviewing", now);
        becomes(id, "passed", now);
        return "ok";
    }

    private String refusal(String id, String command, String role, Instant now) {
        if (!ledger.has(id)) {
            return "not_found";
        }
        String state = ledger.get(id, "state");
        if (!takes(state, command)) {
            return "not_allowed";
        }
        if (!permitted(state, command).contains(role)) {
            return "not_permitted";
        }
        if (state.equals("storing")) {
            return "only_decision_timeout";
        }
        return state.equals("waiting") && isOver(id, now) ? "inquiry_expired" : "";
    }

    private static String reachedBy(String command, String state) {
        return switch (command) {
            case "start_processing" -> "pending";
            case "flag_for_review" -> "reviewing";
            case "pass" -> "passed";
            case "track", "record_check" -> state;
            default -> "failed";
        };
    }

    private static boolean takes(String state, String command) {
        return switch (command) {
            case "start_processing" -> state.equals("waiting");
            case "flag_for_review" -> Set.of("waiting", "pending").contains(state);
            case "fail" -> OPEN.contains(state);
            default -> OPEN.contains(state) && !state.equals("storing");
        };
    }

    private static Set<String> permitted(String state, String command) {
        if (state.equals("storing")) {
            return Set.of("officer", "policy");
        }
        if (command.equals("track")) {
            return Set.of("provider");
        }
        if (command.equals("record_check")) {
            return Set.of("officer", "provider");
        }
        if (state.equals("reviewing")) {
            return Set.of("officer");
        }
        return command.equals("start_processing")
                ? Set.of("officer", "provider")
                : Set.of("officer", "provider", "policy");
    }

    private void becomes(String id, String state, Instant now) {
        String subject = ledger.get(id, "of");
        ledger.put(id, "state", state);
        post.happened(subject);
        if (!Set.of("passed", "failed").contains(state)) {
            return;
        }
        boolean isCheck = subject.startsWith("counterparty");
        ratings.owed(isCheck ? ledger.get(subject, "of") : subject, "news", now.toString());
        if (isCheck) {
            follow(subject, state.equals("passed") ? "verified" : "unverified");
        }
    }

    private void follow(String counterparty, String standing) {
        String before = ledger.get(counterparty, "standing");
        if (!before.equals("rejected") && !before.equals(standing)) {
            ledger.put(counterparty, "standing", standing);
            post.happened(counterparty);
        }
    }

    void expire(Instant now) {
        for (String each : ledger.of("verification")) {
            if (Set.of("storing", "waiting").contains(ledger.get(each, "state")) && isOver(each, now)) {
                becomes(each, ledger.says(each, "state", "storing") ? "failed" : "expired", now);
            }
        }
    }

    /** Whoever waits for an inquiry gets one; who is checked is screened at once. */
    void answerOfProviders(Instant now) {
        for (String each : ledger.of("verification")) {
            if (ledger.says(each, "state", "storing")) {
                becomes(each, "waiting", now);
                ledger.put(each, "until", now.plus(Duration.ofDays(7)));
                if (ledger.get(each, "of").startsWith("counterparty")) {
                    screened(each, now);
                }
            }
        }
    }

    private void screened(String id, Instant now) {
        becomes(id, "pending", now);
        post.happened(ledger.get(id, "of"));
        becomes(id, saidOf(ledger.get(id, "of")), now);
    }

    private static String saidOf(String counterparty) {
        return switch (counterparty) {
            case "counterparty 0" -> "passed";
            case "counterparty 1" -> "failed";
            default -> "reviewing";
        };
    }

    private boolean isOver(String id, Instant now) {
        return !now.isBefore(Instant.parse(ledger.get(id, "until")));
    }

    boolean isApproved(String customer) {
        return ledger.of("verification").stream()
                .anyMatch(each -> ledger.says(each, "of", customer) && ledger.says(each, "state", "passed"));
    }
}
