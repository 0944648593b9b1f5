package dev.edd.adapters.jdbc.sidebyside;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * An office as the seeds' prose tells it: a ledger of words, and one if after the other. It shares nothing with the kernel
 * and the services, so that what both say alike was said twice.
 */
final class NaiveOffice {
    private final Ledger ledger;
    private final NaivePost post;
    private final NaiveParties parties;
    private final NaiveVerifications verifications;
    private final NaiveRequests requests;
    private final NaiveOnboardings onboardings;
    private final NaiveSubmissions submissions;

    NaiveOffice() {
        this(new Ledger());
    }

    private NaiveOffice(Ledger ledger) {
        this.ledger = ledger;
        this.post = new NaivePost(ledger);
        NaiveRatings ratings = new NaiveRatings(ledger);
        this.parties = new NaiveParties(ledger, post, ratings);
        this.verifications = new NaiveVerifications(ledger, post, ratings);
        this.requests = new NaiveRequests(ledger, post, ratings);
        this.onboardings = new NaiveOnboardings(ledger, post, ratings, requests);
        this.submissions = new NaiveSubmissions(ledger, post, ratings, requests);
    }

    /** Whether it would say yes; asking changes nothing. */
    boolean takes(Call call, Instant now) {
        return new NaiveOffice(ledger.copy()).answer(call, now).equals("ok");
    }

    /** Answers "ok", or the code of the refusal. */
    String answer(Call call, Instant now) {
        String customer = "customer " + call.customer();
        String counterparty = "counterparty " + call.counterparty();
        String role = call.role().inWords();
        String request = NaiveRequests.named(customer, call.questionnaire());
        String verification = "verification " + call.which();
        String onboarding = "onboarding " + call.which();
        String submission = "submission " + call.which();
        return switch (call.kind()) {
            case REGISTER -> parties.register(customer);
            case CHANGE_STANDING -> parties.change(customer, standing(call), role, now.toString());
            case REGISTER_COUNTERPARTY -> parties.registerCounterparty(counterparty, customer);
            case CHANGE_COUNTERPARTY -> parties.changeCounterparty(counterparty, standingOfCounterparty(call), role);
            case CREATE_VERIFICATION -> verifications.create(verification, customer, role, now);
            case CREATE_CHECK -> verifications.check(verification, counterparty, customer, role, now);
            case START_PROCESSING -> verifications.step(verification, "start_processing", role, now);
            case FLAG_FOR_REVIEW -> verifications.step(verification, "flag_for_review", role, now);
            case TRACK_INQUIRY -> verifications.step(verification, "track", role, now);
            case RECORD_CHECK -> verifications.step(verification, "record_check", role, now);
            case FLAG_AND_PASS -> verifications.flagAndPass(verification, role, now);
            case PASS -> verifications.step(verification, "pass", role, now);
            case FAIL -> verifications.step(verification, "fail", role, now);
            case OPEN_REQUEST ->
                requests.open("id " + call.which(), customer, call.questionnaire(), call.how() != 3, role, now);
            case SUBMIT_ANSWERS -> requests.submitAnswers(request, call.how() != 3, NaiveOffice.namesFile(call), role);
            case UPLOAD -> requests.upload(customer, call.how() == 3, call.how() == 2 ? "other.pdf" : "proof.pdf");
            case ATTACH_DOCUMENT -> requests.attach(request, "customer " + owner(call), role);
            case BEGIN_REVIEW -> requests.beginReview(request, role);
            case ACCEPT -> requests.accept(request, role, now);
            case REQUEST_FURTHER -> requests.further(request, call.how() >= 2, role, now);
            case FAIL_REQUEST -> requests.fail(request, role);
            case CANCEL -> requests.cancel(request, role);
            case BEGIN_ONBOARDING -> onboardings.begin(onboarding, customer, role, now);
            case RATE_ONBOARDING -> onboardings.rate(onboarding, isHigh(call), role, now);
            case COMPLETE -> onboardings.complete(onboarding, isHigh(call), role);
            case TERMINATE -> onboardings.terminate(onboarding, role);
            case SUBMIT -> submissions.submit(submission, customer, exposed(call), call.how() == 2, role, now);
            case ATTACH_TO_SUBMISSION -> submissions.attach(submission, "customer " + owner(call), role);
            case DELETE -> submissions.delete(submission, role, now);
            case RATE -> onboardings.rateCustomer(customer, role, now);
            case RETRY -> post.retry(customer);
            case DISCARD -> post.discard(customer);
            case LATER,
                    EXPIRE_OVERDUE,
                    REMIND_DUE,
                    RESTRICT_OVERDUE,
                    REVIEW_DUE,
                    SWEEP_DOCUMENTS,
                    DELIVER,
                    FAIL_TO_TELL -> passes(call, now);
        };
    }

    private String passes(Call call, Instant now) {
        switch (call.kind()) {
            case EXPIRE_OVERDUE -> verifications.expire(now);
            case REMIND_DUE -> requests.remind(now);
            case RESTRICT_OVERDUE -> requests.restrict(now);
            case REVIEW_DUE -> onboardings.reviewDue(now);
            case DELIVER -> {
                providersAndRatings(now);
                post.tell();
            }
            case FAIL_TO_TELL -> {
                providersAndRatings(now);
                post.failToTell();
            }
            default -> {}
        }
        return "ok";
    }

    private void providersAndRatings(Instant now) {
        verifications.answerOfProviders(now);
        onboardings.rateAgain(now);
    }

    static String standing(Call call) {
        return switch (call.how()) {
            case 2 -> "frozen";
            case 3 -> "rejected";
            default -> "verified";
        };
    }

    static String standingOfCounterparty(Call call) {
        return switch (call.how()) {
            case 2 -> "unverified";
            case 3 -> "rejected";
            default -> "verified";
        };
    }

    static boolean namesFile(Call call) {
        return call.how() == 1 || call.how() == 2;
    }

    static boolean isHigh(Call call) {
        return call.how() < 2;
    }

    /** Said of the customer's exposure: no, yes, or nothing. */
    static String exposed(Call call) {
        return switch (call.how()) {
            case 0 -> "no";
            case 1 -> "yes";
            default -> "";
        };
    }

    /** Whose document is attached: now and then somebody else's. */
    static int owner(Call call) {
        return call.how() == 3 ? (call.customer() + 1) % Call.CUSTOMERS : call.customer();
    }

    Map<String, String> looks() {
        Map<String, String> looks = new TreeMap<>();
        for (String each : ledger.of("customer")) {
            looks.put(
                    each,
                    ledger.get(each, "standing") + ", " + ledger.get(each, "events") + " events, rated "
                            + ledger.get(each, "rating")
                            + (verifications.isApproved(each) ? ", approved" : "")
                            + (requests.restricts(each) ? ", restricted" : ""));
        }
        for (String each : ledger.of("counterparty")) {
            looks.put(each, ledger.get(each, "standing") + ", " + ledger.get(each, "events") + " events");
        }
        for (String each : ledger.of("request")) {
            looks.put(each, ledger.get(each, "state") + " after " + ledger.get(each, "reviews") + " reviews");
        }
        for (String kind : new String[] {"verification", "onboarding", "submission"}) {
            ledger.of(kind).forEach(each -> looks.put(each, ledger.get(each, "state")));
        }
        for (String each : ledger.of("documents")) {
            looks.put(each, ledger.get(each, "uploaded"));
        }
        looks.put("untold", Integer.toString(post.untold()));
        looks.put("parked", Long.toString(post.parked()));
        looks.put("told", Integer.toString(post.told()));
        return looks;
    }
}
