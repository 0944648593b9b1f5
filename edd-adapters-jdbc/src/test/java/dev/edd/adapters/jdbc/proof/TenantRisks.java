package dev.edd.adapters.jdbc.proof;

import static dev.edd.adapters.jdbc.proof.TenantCalls.call;

import dev.edd.adapters.jdbc.proof.TenantCalls.Call;
import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.risk.RiskRating;
import dev.edd.domain.submission.AdditionalQuestion;
import dev.edd.domain.submission.CaseId;
import dev.edd.domain.submission.Reason;
import dev.edd.domain.submission.RelatedResource;
import dev.edd.domain.submission.ResourceSubmission;
import dev.edd.domain.submission.ResourceType;
import dev.edd.domain.submission.SubmissionState;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.RatingQuery;
import dev.edd.ports.store.SubmissionQuery;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What a tenant does with submissions and ratings, and what it may ask of them. */
final class TenantRisks {
    static final Vector<SubmissionId> SUBMISSIONS = TenantCalls.ids(8, 4).map(SubmissionId::new);

    private static final Actor PARTNER = new Actor.Partner("partner");
    private static final Actor OFFICER = new Actor.Officer("officer");
    private static final Instant LATER = Node.START.plus(Duration.ofDays(3650));

    private TenantRisks() {}

    static Arbitrary<Call> calls() {
        return Arbitraries.oneOf(submitting(), rating());
    }

    static Arbitrary<Call> queries() {
        return Arbitraries.oneOf(single(), submissions(), ratings());
    }

    /** What most scripts would not come to by chance. */
    static Vector<Call> beginning(String tenant) {
        CustomerId customer = TenantCalls.CUSTOMERS.head();
        ResourceSubmission submission =
                RiskWork.ofAccount(customer, RiskWork.unasked(), new AdditionalQuestion(Option.none(), "Who?", tenant));
        return Vector.of(
                call("submit", t -> t.edd.submissions().submit(SUBMISSIONS.head(), submission, PARTNER)),
                call("rate " + customer, t -> t.edd.riskRatings().rate(customer, OFFICER)));
    }

    /** Everything there is, in one answer. */
    static Object everything(Tenancy t) {
        return Vector.of(
                SUBMISSIONS.map(id -> Vector.of(
                        t.edd.submissions().find(id), t.edd.submissions().history(id))),
                t.edd.submissions().page(SubmissionQuery.ALL, Keyset.first(100)),
                TenantCalls.CUSTOMERS.map(id -> Vector.of(
                        t.edd.submissions().latest(new RelatedResource(ResourceType.ACCOUNT, id.value())),
                        t.edd.riskRatings().find(id),
                        t.edd.riskRatings().history(id))),
                t.edd.riskRatings().page(RatingQuery.ALL, Keyset.first(100)),
                t.storage.unitOfWork().read(stores -> stores.ratings().reviewsDue(LATER, 100)));
    }

    private static Arbitrary<Call> submitting() {
        Arbitrary<String> texts = HostileText.upTo(CaseId.LONGEST);
        Arbitrary<Reason> reasons = Arbitraries.oneOf(
                Arbitraries.create(RiskWork::unasked),
                TenantCases.requests().map(RiskWork::citing),
                texts.map(text -> new Reason.CaseRequest(new CaseId(text))));
        Arbitrary<ResourceSubmission> given = Arbitraries.oneOf(
                Combinators.combine(TenantCalls.customers(), Arbitraries.of(true, false), reasons)
                        .as(RiskWork::about),
                Combinators.combine(TenantCalls.customers(), reasons, texts)
                        .as((customer, reason, text) -> RiskWork.ofAccount(
                                customer, reason, new AdditionalQuestion(Option.some(text), text, text))));
        return Arbitraries.oneOf(
                Combinators.combine(ids(), given)
                        .as((id, submission) ->
                                call("submit " + id, t -> t.edd.submissions().submit(id, submission, PARTNER))),
                Combinators.combine(ids(), TenantCases.documents())
                        .as((id, document) -> call(
                                "attach " + document + " to " + id,
                                t -> t.edd.submissions().attachDocument(id, document, PARTNER))),
                ids().map(id -> call("delete " + id, t -> t.edd.submissions().delete(id, PARTNER))));
    }

    private static Arbitrary<Call> rating() {
        return Arbitraries.oneOf(
                TenantCalls.customers()
                        .map(id -> call("rate " + id, t -> t.edd.riskRatings().rate(id, OFFICER))),
                TenantQueries.sizes()
                        .map(most ->
                                call("review " + most, t -> t.edd.riskRatings().reviewDue(most))));
    }

    private static Arbitrary<Call> single() {
        return Arbitraries.oneOf(
                ids().map(id -> call("find " + id, t -> t.edd.submissions().find(id))),
                ids().map(id ->
                        call("history of " + id, t -> t.edd.submissions().history(id))),
                TenantCalls.customers()
                        .map(id ->
                                call("rating of " + id, t -> t.edd.riskRatings().find(id))),
                Combinators.combine(Arbitraries.of(ResourceType.class), TenantCalls.customers())
                        .as((type, id) -> call(
                                "latest about " + type + ' ' + id,
                                t -> t.edd.submissions().latest(new RelatedResource(type, id.value())))));
    }

    private static Arbitrary<Call> submissions() {
        Arbitrary<UUID> resources = TenantCalls.customers().map(CustomerId::value);
        return Combinators.combine(
                        TenantQueries.some(Arbitraries.of(ResourceType.class)),
                        TenantQueries.some(resources),
                        TenantQueries.some(TenantCalls.customers()),
                        TenantQueries.some(TenantCases.requests()),
                        TenantQueries.some(Arbitraries.of(SubmissionState.class)))
                .as(SubmissionQuery::new)
                .flatMap(query -> TenantQueries.keysets()
                        .map(keyset -> call(
                                query + " " + keyset, t -> t.edd.submissions().page(query, keyset))));
    }

    private static Arbitrary<Call> ratings() {
        return Combinators.combine(
                        TenantQueries.some(TenantCalls.customers()),
                        TenantQueries.some(Arbitraries.of(RiskRating.class)),
                        TenantQueries.keysets())
                .as((customers, ratings, keyset) -> call(
                        "ratings of " + customers + ' ' + ratings + ' ' + keyset,
                        t -> t.edd.riskRatings().page(new RatingQuery(customers, ratings), keyset)));
    }

    private static Arbitrary<SubmissionId> ids() {
        return Arbitraries.of(SUBMISSIONS.asJava());
    }
}
