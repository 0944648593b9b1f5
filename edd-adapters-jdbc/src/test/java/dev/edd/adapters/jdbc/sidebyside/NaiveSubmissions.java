package dev.edd.adapters.jdbc.sidebyside;

import java.time.Instant;
import java.util.Set;

/** Submissions; one that cites the request of a high risk answers it. */
final class NaiveSubmissions {
    private final Ledger ledger;
    private final NaivePost post;
    private final NaiveRatings ratings;
    private final NaiveRequests requests;

    NaiveSubmissions(Ledger ledger, NaivePost post, NaiveRatings ratings, NaiveRequests requests) {
        this.ledger = ledger;
        this.post = post;
        this.ratings = ratings;
        this.requests = requests;
    }

    String submit(String id, String customer, String exposed, boolean citing, String role, Instant now) {
        if (!Set.of("partner", "officer").contains(role)) {
            return "not_permitted";
        }
        if (ledger.has(id)) {
            return "id_in_use";
        }
        if (!ledger.has(customer)) {
            return "related_resource_not_found";
        }
        String request = NaiveRequests.named(customer, "risk_edd");
        boolean cites = citing && ledger.has(request);
        ledger.add("office", "submissions", 1);
        ledger.put(id, "of", customer);
        ledger.put(id, "state", "recorded");
        ledger.put(id, "exposed", exposed);
        ledger.put(id, "recorded as", ledger.get("office", "submissions"));
        ledger.put(id, "cites", cites ? ledger.get(request, "opened as") : "nothing");
        ratings.owed(customer, "news", now.toString());
        post.happened(customer);
        if (cites
                && role.equals("partner")
                && ledger.says(request, "state", "requested")
                && ledger.says(request, "asks", "at first")) {
            requests.submitted(request, "");
        }
        return "ok";
    }

    /** Each document once; proofs of funds are none of those that a submission takes. */
    String attach(String id, String owner, String role) {
        if (!ledger.has(id)) {
            return "not_found";
        }
        String documents = "documents of " + owner;
        if (!ledger.has(documents)) {
            return "document_not_found";
        }
        if (!ledger.says(id, "state", "recorded")) {
            return "not_allowed";
        }
        if (!Set.of("partner", "officer").contains(role)) {
            return "not_permitted";
        }
        if (!ledger.says(id, "of", owner)) {
            return "document_not_found";
        }
        String document = "document " + ledger.get(documents, "uploaded");
        if (ledger.says(id, document, "attached")) {
            return "document_attached_already";
        }
        if (ledger.says(documents, "last", "proof.pdf")) {
            return "document_type_not_accepted";
        }
        ledger.put(id, document, "attached");
        return post.happened(owner);
    }

    String delete(String id, String role, Instant now) {
        if (!ledger.has(id)) {
            return "not_found";
        }
        String request = NaiveRequests.named(ledger.get(id, "of"), "risk_edd");
        boolean looksAtIt = ledger.says(id, "cites", ledger.get(request, "opened as"))
                && Set.of("submitted", "in_review").contains(ledger.get(request, "state"));
        if (looksAtIt && role.equals("partner")) {
            return "answer_under_review";
        }
        if (!ledger.says(id, "state", "recorded")) {
            return "not_allowed";
        }
        if (!Set.of("partner", "officer").contains(role)) {
            return "not_permitted";
        }
        ledger.put(id, "state", "deleted");
        ratings.owed(ledger.get(id, "of"), "news", now.toString());
        return post.happened(ledger.get(id, "of"));
    }
}
