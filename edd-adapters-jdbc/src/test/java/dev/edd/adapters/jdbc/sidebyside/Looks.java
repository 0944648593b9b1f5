package dev.edd.adapters.jdbc.sidebyside;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.PartyId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.submission.RelatedResource;
import dev.edd.domain.verification.Verification;
import dev.edd.ports.Edd;
import dev.edd.ports.delivery.Notifier;
import dev.edd.ports.delivery.Outbox;
import dev.edd.ports.store.CustomerQuery;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Numbered;
import dev.edd.ports.store.OnboardingQuery;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.RatingQuery;
import dev.edd.ports.store.RequestQuery;
import dev.edd.ports.store.SubmissionQuery;
import dev.edd.ports.store.VerificationQuery;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/**
 * What a store shows through the facade, and what has been told of it.
 *
 * @param edd the facade
 * @param outbox what waits to be told
 * @param told what was told, some of it twice
 */
record Looks(Edd edd, Outbox outbox, Seq<HistoryEntry> told) {
    /** Small, so that there is more than one page. */
    private static final int PAGE = 2;

    private static final int ALL = Keyset.LARGEST;
    private static final Vector<String> QUESTIONNAIRES = Vector.of("monitoring", "onboarding", "risk_edd");

    /** In the words of the naive office. */
    Map<String, String> inWords() {
        Map<String, String> looks = new TreeMap<>();
        for (int n = 0; n < Call.CUSTOMERS; n++) {
            customer(looks, "customer " + n, new CustomerId(Asking.id(n)));
        }
        for (int n = 0; n < Call.COUNTERPARTIES; n++) {
            String counterparty = "counterparty " + n;
            edd.parties()
                    .counterparty(World.counterparty(n))
                    .forEach(found -> looks.put(
                            counterparty,
                            found.standing().code() + ", " + events(found.id()).size() + " events"));
        }
        for (int n = 0; n < Call.CASES; n++) {
            cases(looks, n);
        }
        int parked = edd.relay().deadLetters(Notifier.NAME, ALL).size();
        looks.put("untold", Long.toString(outbox.pending(Notifier.NAME)));
        looks.put("parked", Integer.toString(parked));
        looks.put("told", Integer.toString(told.map(HistoryEntry::id).distinct().size()));
        return looks;
    }

    private void customer(Map<String, String> looks, String name, CustomerId id) {
        edd.parties()
                .customer(id)
                .forEach(view -> looks.put(
                        name,
                        view.customer().standing().code() + ", " + events(id).size() + " events, rated "
                                + edd.riskRatings()
                                        .find(id)
                                        .map(rated ->
                                                rated.assessment().rating().code())
                                        .getOrElse("")
                                + (view.eddApproved() ? ", approved" : "")
                                + (edd.requests().restricted(HashSet.of(id)).isEmpty() ? "" : ", restricted")));
        for (String questionnaire : QUESTIONNAIRES) {
            Asking.latest(edd, id, questionnaire)
                    .forEach(request -> looks.put(
                            NaiveRequests.named(name, questionnaire),
                            request.state().code() + " after "
                                    + request.reviewed().size() + " reviews"));
        }
        int documents = edd.documents().page(id, Keyset.first(ALL)).items().size();
        if (documents > 0) {
            looks.put("documents of " + name, Integer.toString(documents));
        }
    }

    private void cases(Map<String, String> looks, int n) {
        edd.verifications()
                .find(new VerificationId(Asking.id(n)))
                .forEach(found -> looks.put("verification " + n, state(found)));
        edd.onboardings()
                .find(new OnboardingId(Asking.id(n)))
                .forEach(found -> looks.put("onboarding " + n, found.state().code()));
        edd.submissions()
                .find(new SubmissionId(Asking.id(n)))
                .forEach(found -> looks.put("submission " + n, found.state().code()));
    }

    private static String state(Verification verification) {
        return verification
                .outcome()
                .map(outcome -> outcome.isPassed() ? "passed" : "failed")
                .getOrElse(() -> verification.state().code());
    }

    private Seq<HistoryEntry> events(PartyId party) {
        return edd.parties().history(party, 0, ALL);
    }

    /** Everything that the facade shows, whole, read page by page. */
    Seq<Object> whole() {
        Seq<Object> all = Vector.<Object>of(outbox.pending(Notifier.NAME))
                .appendAll(paged(keyset -> edd.parties().customers(CustomerQuery.ALL, keyset)))
                .appendAll(paged(keyset -> edd.verifications().page(VerificationQuery.ALL, keyset)))
                .appendAll(paged(keyset -> edd.requests().page(RequestQuery.ALL, keyset)))
                .appendAll(paged(keyset -> edd.onboardings().page(OnboardingQuery.ALL, keyset)))
                .appendAll(paged(keyset -> edd.submissions().page(SubmissionQuery.ALL, keyset)))
                .appendAll(paged(keyset -> edd.riskRatings().page(RatingQuery.ALL, keyset)))
                .appendAll(edd.parties().withApprovedEdd(Option.none(), ALL))
                .appendAll(edd.requests().reviewQueue(Option.none(), ALL))
                .appendAll(edd.questionnaires().latest(Option.none(), ALL))
                .appendAll(edd.relay().deadLetters(Notifier.NAME, ALL))
                .appendAll(told)
                .appendAll(single());
        for (int n = 0; n < Call.CUSTOMERS; n++) {
            CustomerId id = new CustomerId(Asking.id(n));
            all = all.appendAll(events(id))
                    .appendAll(paged(keyset -> edd.documents().page(id, keyset)))
                    .appendAll(single(id));
        }
        for (int n = 0; n < Call.COUNTERPARTIES; n++) {
            all = all.appendAll(edd.parties().counterparty(World.counterparty(n)))
                    .appendAll(events(World.counterparty(n)));
        }
        return all;
    }

    /** What is read one by one, and page by number. */
    private Seq<Object> single() {
        Seq<Object> all = Vector.<Object>of(
                edd.parties().customers(CustomerQuery.ALL, new Numbered(1, PAGE)),
                edd.verifications().page(VerificationQuery.ALL, new Numbered(1, PAGE)));
        for (String questionnaire : QUESTIONNAIRES) {
            QuestionnaireId id = new QuestionnaireId(questionnaire);
            all = all.append(edd.questionnaires().latest(id))
                    .append(edd.questionnaires().find(new QuestionnaireRef(id, 1)));
        }
        for (int n = 0; n < Call.CASES; n++) {
            UUID id = Asking.id(n);
            all = all.appendAll(edd.verifications().history(new VerificationId(id)))
                    .appendAll(edd.requests().history(new RequestId(id)))
                    .append(edd.requests().find(new RequestId(id)))
                    .appendAll(edd.onboardings().history(new OnboardingId(id)))
                    .appendAll(edd.submissions().history(new SubmissionId(id)));
        }
        return all;
    }

    /** All of a customer that is read by the customer; of documents what was kept, too. */
    private Seq<Object> single(CustomerId id) {
        return Vector.<Object>of(
                        edd.verifications().isEddApproved(id),
                        edd.submissions().latest(RelatedResource.customer(id)),
                        edd.riskRatings().history(id),
                        edd.riskRatings().history(id, Long.MAX_VALUE, PAGE))
                .appendAll(paged(keyset -> edd.documents().page(id, keyset)).map(this::kept));
    }

    private Object kept(DocumentReference document) {
        try {
            return edd.documents().find(document.id()) + ": "
                    + edd.documents()
                            .read(
                                    document.id(),
                                    content -> new String(content.readAllBytes(), StandardCharsets.US_ASCII))
                            .getOrElse("nothing was kept");
        } catch (IOException noDisk) {
            throw new UncheckedIOException(noDisk);
        }
    }

    private static <T> Seq<T> paged(Function<Keyset, Page<T>> listing) {
        Page<T> page = listing.apply(Keyset.first(PAGE));
        Seq<T> all = page.items();
        while (page.next().isDefined()) {
            page = listing.apply(Keyset.first(PAGE).after(page.next().get()));
            all = all.appendAll(page.items());
        }
        return all;
    }
}
