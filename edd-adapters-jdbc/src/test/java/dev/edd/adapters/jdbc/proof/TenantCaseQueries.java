package dev.edd.adapters.jdbc.proof;

import static dev.edd.adapters.jdbc.proof.TenantCalls.call;

import dev.edd.adapters.jdbc.proof.TenantCalls.Call;
import dev.edd.domain.onboarding.OnboardingState;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.RequestState;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.OnboardingQuery;
import dev.edd.ports.store.RequestQuery;
import dev.edd.ports.store.ReviewPosition;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What a tenant may ask of requests, onboardings, questionnaires and documents. */
final class TenantCaseQueries {
    private static final Instant LATER = Node.START.plus(Duration.ofDays(3650));

    private TenantCaseQueries() {}

    static Arbitrary<Call> queries() {
        return Arbitraries.oneOf(single(), requests(), onboardings(), documents());
    }

    /** Everything there is, in one answer. */
    static Object everything(Tenancy t) {
        return Vector.of(
                TenantCases.REQUESTS.map(id ->
                        Vector.of(t.edd.requests().find(id), t.edd.requests().history(id))),
                t.edd.requests().page(RequestQuery.ALL, Keyset.first(100)),
                t.edd.requests().reviewQueue(Option.none(), 100),
                t.edd.requests()
                        .restricted(TenantCalls.CUSTOMERS.toSet())
                        .toVector()
                        .sortBy(CustomerId::value),
                t.storage
                        .unitOfWork()
                        .read(stores -> Vector.of(
                                stores.requests().remindersDue(LATER, 100),
                                stores.requests().restrictionsDue(LATER, 100))),
                TenantCases.ONBOARDINGS.map(id -> Vector.of(
                        t.edd.onboardings().find(id), t.edd.onboardings().history(id))),
                t.edd.onboardings().page(OnboardingQuery.ALL, Keyset.first(100)),
                t.edd.questionnaires().latest(Option.none(), 100),
                TenantCases.QUESTIONNAIRES.map(ref -> t.edd.questionnaires().find(ref)),
                TenantCalls.CUSTOMERS.map(id ->
                        t.storage.unitOfWork().read(stores -> stores.documents().page(id, Keyset.first(100)))),
                t.vault.keptBefore(LATER, Option.none(), 100),
                TenantCases.DOCUMENTS.map(id -> content(t, id)));
    }

    private static Arbitrary<Call> single() {
        return Arbitraries.oneOf(
                TenantCases.requests()
                        .map(id -> call("find " + id, t -> t.edd.requests().find(id))),
                TenantCases.requests()
                        .map(id ->
                                call("history of " + id, t -> t.edd.requests().history(id))),
                TenantCases.onboardings()
                        .map(id -> call("find " + id, t -> t.edd.onboardings().find(id))),
                TenantCases.references()
                        .map(ref ->
                                call("find " + ref, t -> t.edd.questionnaires().find(ref))),
                TenantCases.references()
                        .map(ref -> call(
                                "latest " + ref.id(),
                                t -> t.edd.questionnaires().latest(ref.id()))),
                TenantCases.references()
                        .map(ref -> call(
                                "latest after " + ref.id(),
                                t -> t.edd.questionnaires().latest(Option.some(ref.id()), 2))),
                TenantCases.documents().map(id -> call("content of " + id, t -> content(t, id))));
    }

    private static Arbitrary<Call> requests() {
        Arbitrary<RequestQuery> queries = Combinators.combine(
                        TenantQueries.some(TenantCases.requests()),
                        TenantQueries.some(TenantCalls.customers()),
                        TenantQueries.some(Arbitraries.of(RequestState.class)))
                .as(RequestQuery::new);
        return Arbitraries.oneOf(
                Combinators.combine(queries, TenantQueries.keysets())
                        .as((query, keyset) ->
                                call(query + " " + keyset, t -> t.edd.requests().page(query, keyset))),
                TenantQueries.some(TenantCalls.customers())
                        .map(customers -> call(
                                "restricted of " + customers,
                                t -> t.edd.requests().restricted(customers))),
                TenantQueries.sizes()
                        .map(most -> call("two pages of the queue", t -> {
                            Vector<EddRequest> first = t.edd.requests()
                                    .reviewQueue(Option.none(), most)
                                    .toVector();
                            return first.appendAll(first.lastOption()
                                    .toVector()
                                    .flatMap(last -> t.edd.requests()
                                            .reviewQueue(
                                                    Option.some(new ReviewPosition(
                                                            last.reviewDue().get(), last.id())),
                                                    most)));
                        })));
    }

    private static Arbitrary<Call> onboardings() {
        Arbitrary<OnboardingQuery> queries = Combinators.combine(
                        TenantQueries.some(TenantCalls.customers()),
                        TenantQueries.some(Arbitraries.of(OnboardingState.class)))
                .as(OnboardingQuery::new);
        return Combinators.combine(queries, TenantQueries.keysets())
                .as((query, keyset) ->
                        call(query + " " + keyset, t -> t.edd.onboardings().page(query, keyset)));
    }

    private static Arbitrary<Call> documents() {
        return Arbitraries.oneOf(
                Combinators.combine(TenantCalls.partyIds(), TenantQueries.keysets())
                        .as((owner, keyset) -> call(
                                "documents of " + owner,
                                t -> t.storage
                                        .unitOfWork()
                                        .read(stores -> stores.documents().page(owner, keyset)))),
                TenantQueries.some(TenantCases.documents())
                        .map(ids -> call(
                                "find " + ids,
                                t -> t.storage
                                        .unitOfWork()
                                        .read(stores -> stores.documents().find(ids)))),
                Combinators.combine(TenantCases.documents().optional().map(Option::ofOptional), TenantQueries.sizes())
                        .as((after, most) ->
                                call("kept after " + after, t -> t.vault.keptBefore(t.tick(), after, most))));
    }

    private static Option<String> content(Tenancy t, DocumentId id) {
        try {
            return t.vault.read(id, content -> new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
