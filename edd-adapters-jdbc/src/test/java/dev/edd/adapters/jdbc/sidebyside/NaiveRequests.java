package dev.edd.adapters.jdbc.sidebyside;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;

/** Rounds of questions. There is one open request at most of a customer and a questionnaire, so these name it. */
final class NaiveRequests {
    private static final Set<String> OPEN = Set.of("requested", "submitted", "in_review");

    private final Ledger ledger;
    private final NaivePost post;
    private final NaiveRatings ratings;

    NaiveRequests(Ledger ledger, NaivePost post, NaiveRatings ratings) {
        this.ledger = ledger;
        this.post = post;
        this.ratings = ratings;
    }

    static String named(String customer, String questionnaire) {
        return "request of " + customer + " for " + questionnaire;
    }

    String open(String id, String customer, String questionnaire, boolean published, String role, Instant now) {
        if (!published) {
            return "not_found";
        }
        if (!Set.of("officer", "policy").contains(role)) {
            return "not_permitted";
        }
        if (ledger.has(id)) {
            return "id_in_use";
        }
        if (questionnaire.equals("onboarding")) {
            return "kept_for_onboarding";
        }
        if (!ledger.has(customer)) {
            return "not_found";
        }
        if (isOpen(customer, questionnaire)) {
            return "data_exists";
        }
        ledger.put(id, "is", "used");
        opened(customer, questionnaire, "", now);
        return "ok";
    }

    boolean isOpen(String customer, String questionnaire) {
        return OPEN.contains(ledger.get(named(customer, questionnaire), "state"));
    }

    void opened(String customer, String questionnaire, String onboarding, Instant now) {
        String request = named(customer, questionnaire);
        ledger.add("office", "requests", 1);
        ledger.put(request, "of", customer);
        ledger.put(request, "opened as", ledger.get("office", "requests"));
        ledger.put(request, "onboarding", onboarding);
        ledger.put(request, "reviews", 0);
        asked(request, "at first", now);
        post.happened(customer);
    }

    private void asked(String request, String what, Instant now) {
        ledger.put(request, "state", "requested");
        ledger.put(request, "asks", what);
        ledger.put(request, "file", "");
        ledger.put(request, "restricts", "no");
        ledger.put(request, "reminded", "no");
        ledger.put(request, "reminder", weekdayAfter(now, 5));
        ledger.put(request, "until", weekdayAfter(now, 10).plus(Duration.ofDays(1)));
    }

    String submitAnswers(String request, boolean complete, boolean namesFile, String role) {
        String refusal = refusal(request, Set.of("requested"), role, Set.of("partner"));
        if (!refusal.isEmpty()) {
            return refusal;
        }
        if (!complete) {
            return "answers_refused";
        }
        boolean takesFile = ledger.says(request, "asks", "at first") && !request.endsWith("risk_edd");
        submitted(request, namesFile && takesFile ? "owed" : "");
        return "ok";
    }

    /** What is owed nothing more restricts nobody. */
    void submitted(String request, String file) {
        ledger.put(request, "file", file);
        moved(request, "submitted");
        if (file.isEmpty()) {
            ledger.put(request, "restricts", "no");
        }
    }

    String upload(String customer, boolean empty, String name) {
        if (!ledger.has(customer)) {
            return "not_found";
        }
        if (empty) {
            return "document_empty";
        }
        ledger.add("documents of " + customer, "uploaded", 1);
        ledger.put("documents of " + customer, "last", name);
        return "ok";
    }

    String attach(String request, String owner, String role) {
        if (!ledger.has(request)) {
            return "not_found";
        }
        String documents = "documents of " + owner;
        if (!ledger.has(documents)) {
            return "document_not_found";
        }
        String refusal = refusal(request, Set.of("submitted"), role, Set.of("partner"));
        if (!refusal.isEmpty()) {
            return refusal;
        }
        if (!ledger.says(request, "of", owner)) {
            return "document_not_found";
        }
        String file = ledger.get(request, "file");
        if (file.isEmpty() || !ledger.says(documents, "last", "proof.pdf")) {
            return "file_not_awaited";
        }
        String document = "document " + ledger.get(documents, "uploaded");
        if (file.equals(document)) {
            return "already_attached";
        }
        ledger.put(request, "file", document);
        ledger.put(request, "restricts", "no");
        return post.happened(ledger.get(request, "of"));
    }

    String beginReview(String request, String role) {
        String refusal = refusal(request, Set.of("submitted"), role, Set.of("officer"));
        if (!refusal.isEmpty()) {
            return refusal;
        }
        return ledger.says(request, "file", "owed") ? "customer_owes" : moved(request, "in_review");
    }

    String accept(String request, String role, Instant now) {
        String refusal = refusal(request, Set.of("in_review"), role, Set.of("officer"));
        if (!refusal.isEmpty()) {
            return refusal;
        }
        ledger.add(request, "reviews", 1);
        ratings.owed(ledger.get(request, "of"), "accepted", now.toString());
        moved(request, "reviewed");
        return resumed(request, "cleared");
    }

    /** What was accepted is not asked again. */
    String further(String request, boolean accepting, String role, Instant now) {
        String refusal = refusal(request, Set.of("in_review"), role, Set.of("officer"));
        if (!refusal.isEmpty()) {
            return refusal;
        }
        if (accepting && ledger.says(request, "asks", "more")) {
            return "already_accepted";
        }
        ledger.add(request, "reviews", 1);
        asked(request, "more", now);
        return post.happened(ledger.get(request, "of"));
    }

    String fail(String request, String role) {
        String refusal = refusal(request, Set.of("in_review"), role, Set.of("officer"));
        if (!refusal.isEmpty()) {
            return refusal;
        }
        moved(request, "failed");
        return follows(request, "terminated");
    }

    String cancel(String request, String role) {
        String refusal = refusal(request, OPEN, role, Set.of("officer", "policy"));
        if (!refusal.isEmpty()) {
            return refusal;
        }
        cancelled(request);
        return resumed(request, "not cleared");
    }

    void cancelled(String request) {
        ledger.put(request, "restricts", "no");
        moved(request, "cancelled");
    }

    private String resumed(String request, String how) {
        String onboarding = ledger.get(request, "onboarding");
        if (!onboarding.isEmpty()) {
            ledger.put(onboarding, "cleared", how);
        }
        return follows(request, "in_progress");
    }

    private String follows(String request, String state) {
        String onboarding = ledger.get(request, "onboarding");
        if (onboarding.isEmpty()) {
            return "ok";
        }
        ledger.put(onboarding, "state", state);
        return post.happened(ledger.get(request, "of"));
    }

    void remind(Instant now) {
        for (String each : ledger.of("request")) {
            if (isOwing(each) && ledger.says(each, "reminded", "no") && isOver(each, "reminder", now)) {
                ledger.put(each, "reminded", "yes");
                post.happened(ledger.get(each, "of"));
            }
        }
    }

    void restrict(Instant now) {
        for (String each : ledger.of("request")) {
            if (isOwing(each) && ledger.says(each, "restricts", "no") && isOver(each, "until", now)) {
                ledger.put(each, "restricts", "yes");
                post.happened(ledger.get(each, "of"));
            }
        }
    }

    boolean restricts(String customer) {
        return ledger.of("request").stream()
                .anyMatch(each -> ledger.says(each, "of", customer) && ledger.says(each, "restricts", "yes"));
    }

    private boolean isOwing(String request) {
        return ledger.says(request, "state", "requested")
                || (ledger.says(request, "state", "submitted") && ledger.says(request, "file", "owed"));
    }

    private boolean isOver(String request, String field, Instant now) {
        return !now.isBefore(Instant.parse(ledger.get(request, field)));
    }

    private String moved(String request, String state) {
        ledger.put(request, "state", state);
        return post.happened(ledger.get(request, "of"));
    }

    private String refusal(String request, Set<String> from, String role, Set<String> roles) {
        if (!ledger.has(request)) {
            return "not_found";
        }
        if (!from.contains(ledger.get(request, "state"))) {
            return "not_allowed";
        }
        return roles.contains(role) ? "" : "not_permitted";
    }

    /** The beginning of the day that is so many weekdays later. */
    private static Instant weekdayAfter(Instant asked, int count) {
        LocalDate day = LocalDate.ofInstant(asked, ZoneOffset.UTC);
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            left -= Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek()) ? 0 : 1;
        }
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
