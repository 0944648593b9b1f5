package dev.edd.adapters.jdbc.sidebyside;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * An office as the seeds' prose tells it: maps, strings, and one if after the other. It shares nothing with the kernel
 * and the services, so that what both say alike was said twice.
 */
final class NaiveOffice {
    private static final Set<String> OPEN = Set.of("storing", "waiting", "pending", "reviewing");

    private static final class Case {
        final int customer;
        String state;
        Instant deadline;
        boolean restricts;

        Case(int customer, String state, Instant deadline) {
            this.customer = customer;
            this.state = state;
            this.deadline = deadline;
        }
    }

    private final Map<Integer, String> standings = new TreeMap<>();
    private final Map<Integer, Integer> events = new HashMap<>();
    private final Map<Integer, Case> verifications = new TreeMap<>();
    private final Map<Integer, Case> requests = new TreeMap<>();
    private final Map<Integer, Case> onboardings = new TreeMap<>();
    private int untold;

    String register(int customer) {
        if (standings.containsKey(customer)) {
            return "already_registered";
        }
        standings.put(customer, "unverified");
        return happened(customer);
    }

    String changeStanding(int customer, String to, String role) {
        String standing = standings.get(customer);
        if (standing == null) {
            return "not_found";
        }
        if (role.equals("partner")) {
            return "not_permitted";
        }
        if (Set.of("frozen", "rejected").contains(standing) && !role.equals("officer")) {
            return "officer_required";
        }
        if (standing.equals(to)) {
            return "standing_unchanged";
        }
        standings.put(customer, to);
        return happened(customer);
    }

    String createVerification(int id, int customer, String role, Instant now) {
        if (role.equals("provider")) {
            return "not_permitted";
        }
        if (verifications.containsKey(id)) {
            return "id_in_use";
        }
        if (!standings.containsKey(customer)) {
            return "not_found";
        }
        if (!"verified".equals(standings.get(customer))) {
            return "unverified_customer";
        }
        if (verifications.values().stream().anyMatch(each -> each.customer == customer && OPEN.contains(each.state))) {
            return "data_exists";
        }
        verifications.put(id, new Case(customer, "storing", now.plus(Duration.ofHours(24))));
        return happened(customer);
    }

    /** One of start_processing, flag_for_review, pass and fail, the last for a mismatch. */
    String step(int id, String command, String role, Instant now) {
        Case found = verifications.get(id);
        if (found == null) {
            return "not_found";
        }
        boolean storing = found.state.equals("storing");
        boolean allowed =
                switch (command) {
                    case "start_processing" -> found.state.equals("waiting");
                    case "flag_for_review" -> Set.of("waiting", "pending").contains(found.state);
                    case "fail" -> OPEN.contains(found.state);
                    default -> OPEN.contains(found.state) && !storing;
                };
        if (!allowed) {
            return "not_allowed";
        }
        boolean permitted = storing
                ? Set.of("officer", "policy").contains(role)
                : found.state.equals("reviewing")
                        ? role.equals("officer")
                        : command.equals("start_processing")
                                ? Set.of("officer", "provider").contains(role)
                                : !role.equals("partner");
        if (!permitted) {
            return "not_permitted";
        }
        if (storing) {
            return "only_decision_timeout";
        }
        if (found.state.equals("waiting") && !now.isBefore(found.deadline)) {
            return "inquiry_expired";
        }
        found.state = Map.of(
                        "start_processing", "pending", "flag_for_review", "reviewing", "pass", "passed", "fail", "failed")
                .get(command);
        return happened(found.customer);
    }

    String openRequest(int id, int customer, boolean published, String role, Instant now) {
        if (!published) {
            return "not_found";
        }
        if (!Set.of("officer", "policy").contains(role)) {
            return "not_permitted";
        }
        if (requests.containsKey(id)) {
            return "id_in_use";
        }
        if (!standings.containsKey(customer)) {
            return "not_found";
        }
        if (requests.values().stream()
                .anyMatch(each -> each.customer == customer
                        && Set.of("requested", "submitted", "in_review").contains(each.state))) {
            return "data_exists";
        }
        requests.put(id, new Case(customer, "requested", endOfTenthWeekday(now)));
        return happened(customer);
    }

    String submitAnswers(int id, boolean complete, String role) {
        String no = requestStep(id, Set.of("requested"), role, Set.of("partner"));
        if (!no.isEmpty()) {
            return no;
        }
        if (!complete) {
            return "answers_refused";
        }
        requests.get(id).state = "submitted";
        requests.get(id).restricts = false;
        return happened(requests.get(id).customer);
    }

    String beginReview(int id, String role) {
        return moved(id, Set.of("submitted"), role, Set.of("officer"), "in_review");
    }

    String accept(int id, String role) {
        return moved(id, Set.of("in_review"), role, Set.of("officer"), "reviewed");
    }

    String cancel(int id, String role) {
        return moved(
                id,
                Set.of("requested", "submitted", "in_review"),
                role,
                Set.of("officer", "policy"),
                "cancelled");
    }

    private String moved(int id, Set<String> from, String role, Set<String> roles, String to) {
        String no = requestStep(id, from, role, roles);
        if (!no.isEmpty()) {
            return no;
        }
        requests.get(id).state = to;
        requests.get(id).restricts = false;
        return happened(requests.get(id).customer);
    }

    private String requestStep(int id, Set<String> from, String role, Set<String> roles) {
        if (!requests.containsKey(id)) {
            return "not_found";
        }
        if (!from.contains(requests.get(id).state)) {
            return "not_allowed";
        }
        return roles.contains(role) ? "" : "not_permitted";
    }

    String beginOnboarding(int id, int customer, String role) {
        if (role.equals("provider")) {
            return "not_permitted";
        }
        if (onboardings.containsKey(id)) {
            return "id_in_use";
        }
        if (!standings.containsKey(customer)) {
            return "not_found";
        }
        if (onboardings.values().stream()
                .anyMatch(each -> each.customer == customer && each.state.equals("in_progress"))) {
            return "data_exists";
        }
        onboardings.put(id, new Case(customer, "in_progress", Instant.MAX));
        return happened(customer);
    }

    String terminate(int id, String role) {
        Case found = onboardings.get(id);
        if (found == null) {
            return "not_found";
        }
        if (!found.state.equals("in_progress")) {
            return "not_allowed";
        }
        if (!Set.of("officer", "policy").contains(role)) {
            return "not_permitted";
        }
        found.state = "terminated";
        return happened(found.customer);
    }

    String expireOverdue(Instant now) {
        for (Case each : verifications.values()) {
            if (Set.of("storing", "waiting").contains(each.state) && !now.isBefore(each.deadline)) {
                each.state = each.state.equals("storing") ? "failed" : "expired";
                happened(each.customer);
            }
        }
        return "ok";
    }

    String restrictOverdue(Instant now) {
        for (Case each : requests.values()) {
            if (each.state.equals("requested") && !each.restricts && !now.isBefore(each.deadline)) {
                each.restricts = true;
                happened(each.customer);
            }
        }
        return "ok";
    }

    /** Whoever waits for an inquiry gets one, and everything is told. */
    String deliver(Instant now) {
        for (Case each : verifications.values()) {
            if (each.state.equals("storing")) {
                each.state = "waiting";
                each.deadline = now.plus(Duration.ofDays(7));
                happened(each.customer);
            }
        }
        untold = 0;
        return "ok";
    }

    Map<String, String> looks() {
        Map<String, String> looks = new TreeMap<>();
        standings.forEach((customer, standing) -> looks.put(
                "customer " + customer,
                standing + ", " + events.get(customer) + " events"
                        + (holds(verifications, customer, "passed") ? ", approved" : "")
                        + (requests.values().stream().anyMatch(each -> each.customer == customer && each.restricts)
                                ? ", restricted"
                                : "")));
        verifications.forEach((id, each) -> looks.put("verification " + id, each.state));
        requests.forEach((id, each) -> looks.put("request " + id, each.state));
        onboardings.forEach((id, each) -> looks.put("onboarding " + id, each.state));
        looks.put("untold", Integer.toString(untold));
        return looks;
    }

    private static boolean holds(Map<Integer, Case> cases, int customer, String state) {
        return cases.values().stream().anyMatch(each -> each.customer == customer && each.state.equals(state));
    }

    private String happened(int customer) {
        events.merge(customer, 1, Integer::sum);
        untold++;
        return "ok";
    }

    private static Instant endOfTenthWeekday(Instant asked) {
        LocalDate day = LocalDate.ofInstant(asked, ZoneOffset.UTC);
        for (int left = 10; left > 0; ) {
            day = day.plusDays(1);
            left -= Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek()) ? 0 : 1;
        }
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
