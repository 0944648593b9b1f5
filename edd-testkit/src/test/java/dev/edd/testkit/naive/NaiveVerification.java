package dev.edd.testkit.naive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A verification as the seeds' prose tells it, as plainly as can be: strings, and one if after the other. It shares
 * nothing with the kernel, so that what both say alike was said twice. Not for use outside this test.
 */
final class NaiveVerification {
    String state = "none";
    String method = "";
    String outcome = "";
    Set<String> failureCodes = new TreeSet<>();
    Map<String, String> checks = new LinkedHashMap<>();
    List<String> decisions = new ArrayList<>();
    String inquiryId = "";
    String inquiryState = "";
    Instant created = Instant.EPOCH;
    Instant updated = Instant.EPOCH;
    Instant deadline = Instant.MAX;

    /** Answers "ok" or the code of the refusal, in the order that the documents give. */
    String create(
            String role,
            Instant now,
            boolean idUsed,
            String type,
            String how,
            boolean partyFound,
            boolean customerVerified,
            long microsToAnswer) {
        if (!state.equals("none")) {
            return "not_allowed";
        }
        if (role.equals("provider")) {
            return "not_permitted";
        }
        if (idUsed) {
            return "id_in_use";
        }
        boolean dueDiligence = type.equals("kyc") && how.equals("enhanced_due_diligence");
        boolean watchlists = type.equals("counterparty") && how.equals("watchlists");
        if (!dueDiligence && !watchlists) {
            return "unsupported_value";
        }
        if (!partyFound) {
            return "not_found";
        }
        if (dueDiligence && !customerVerified) {
            return "unverified_customer";
        }
        state = "storing";
        method = how;
        created = now;
        updated = now;
        deadline = later(now, microsToAnswer);
        return "ok";
    }

    String openInquiry(String role, Instant now, String id, long microsForWatchlists, long microsForDueDiligence) {
        if (!state.equals("storing")) {
            return "not_allowed";
        }
        if (!role.equals("provider")) {
            return "not_permitted";
        }
        if (now.isBefore(updated)) {
            return "time_went_back";
        }
        state = "waiting";
        inquiryId = id;
        inquiryState = "waiting";
        deadline = later(now, method.equals("watchlists") ? microsForWatchlists : microsForDueDiligence);
        updated = now;
        return "ok";
    }

    String startProcessing(String role, Instant now) {
        if (!state.equals("waiting")) {
            return "not_allowed";
        }
        if (!role.equals("provider") && !role.equals("officer")) {
            return "not_permitted";
        }
        String no = tooEarlyOrTooLate(now);
        if (!no.isEmpty()) {
            return no;
        }
        state = "pending";
        deadline = Instant.MAX;
        updated = now;
        return "ok";
    }

    String flagForReview(String role, Instant now) {
        if (!state.equals("waiting") && !state.equals("pending")) {
            return "not_allowed";
        }
        if (role.equals("partner")) {
            return "not_permitted";
        }
        String no = tooEarlyOrTooLate(now);
        if (!no.isEmpty()) {
            return no;
        }
        state = "reviewing";
        deadline = Instant.MAX;
        updated = now;
        return "ok";
    }

    String pass(String role, Instant now, List<String> what) {
        if (!state.equals("waiting") && !state.equals("pending") && !state.equals("reviewing")) {
            return "not_allowed";
        }
        if (role.equals("partner") || (state.equals("reviewing") && !role.equals("officer"))) {
            return "not_permitted";
        }
        String no = tooEarlyOrTooLate(now);
        if (!no.isEmpty()) {
            return no;
        }
        Set<String> types = new TreeSet<>();
        for (String decision : what) {
            String[] words = decision.split(" ", 3);
            if (!types.add(words[0]) || !words[1].equals("passed")) {
                return "contradicting_decisions";
            }
        }
        state = "completed";
        outcome = "passed";
        decisions = new ArrayList<>(what);
        deadline = Instant.MAX;
        updated = now;
        return "ok";
    }

    String fail(String role, Instant now, Set<String> why) {
        if (state.equals("storing")) {
            return giveUp(role, now, why);
        }
        if (!state.equals("waiting") && !state.equals("pending") && !state.equals("reviewing")) {
            return "not_allowed";
        }
        if (role.equals("partner") || (state.equals("reviewing") && !role.equals("officer"))) {
            return "not_permitted";
        }
        if (now.isBefore(updated)) {
            return "time_went_back";
        }
        String no = tooEarlyOrTooLate(now);
        if (!no.isEmpty()) {
            return no;
        }
        return why.isEmpty() ? "missing_failure_code" : failed(now, why);
    }

    private String giveUp(String role, Instant now, Set<String> why) {
        if (!role.equals("policy") && !role.equals("officer")) {
            return "not_permitted";
        }
        if (now.isBefore(updated)) {
            return "time_went_back";
        }
        if (!why.equals(Set.of("decision_timeout"))) {
            return "only_decision_timeout";
        }
        return now.isBefore(deadline) ? "not_due_yet" : failed(now, why);
    }

    private String failed(Instant now, Set<String> why) {
        state = "completed";
        outcome = "failed";
        failureCodes = new TreeSet<>(why);
        deadline = Instant.MAX;
        updated = now;
        return "ok";
    }

    String expire(String role, Instant now) {
        if (!state.equals("waiting")) {
            return "not_allowed";
        }
        if (!role.equals("policy") && !role.equals("officer")) {
            return "not_permitted";
        }
        if (now.isBefore(updated)) {
            return "time_went_back";
        }
        if (now.isBefore(deadline)) {
            return "not_due_yet";
        }
        state = "expired";
        deadline = Instant.MAX;
        updated = now;
        return "ok";
    }

    String recordCheck(String role, Instant now, String type, String result) {
        if (!state.equals("waiting") && !state.equals("pending") && !state.equals("reviewing")) {
            return "not_allowed";
        }
        if (!role.equals("provider") && !role.equals("officer")) {
            return "not_permitted";
        }
        String no = tooEarlyOrTooLate(now);
        if (!no.isEmpty()) {
            return no;
        }
        checks.put(type, result);
        updated = now;
        return "ok";
    }

    String trackInquiry(String role, Instant now, String told) {
        if (!state.equals("waiting") && !state.equals("pending") && !state.equals("reviewing")) {
            return "not_allowed";
        }
        if (!role.equals("provider")) {
            return "not_permitted";
        }
        String no = tooEarlyOrTooLate(now);
        if (!no.isEmpty()) {
            return no;
        }
        inquiryState = told;
        updated = now;
        return "ok";
    }

    private String tooEarlyOrTooLate(Instant now) {
        if (now.isBefore(updated)) {
            return "time_went_back";
        }
        if (state.equals("waiting") && !now.isBefore(deadline)) {
            return "inquiry_expired";
        }
        return "";
    }

    private static Instant later(Instant from, long micros) {
        return from.plusSeconds(micros / 1_000_000).plusNanos(micros % 1_000_000 * 1_000);
    }
}
