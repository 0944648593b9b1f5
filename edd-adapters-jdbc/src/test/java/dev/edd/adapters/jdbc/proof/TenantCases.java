package dev.edd.adapters.jdbc.proof;

import static dev.edd.adapters.jdbc.proof.TenantCalls.call;
import static dev.edd.adapters.jdbc.proof.TenantCalls.customers;
import static dev.edd.adapters.jdbc.proof.TenantCalls.ids;

import dev.edd.adapters.jdbc.proof.TenantCalls.Call;
import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.document.FileName;
import dev.edd.domain.document.Sha256;
import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.PartyId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.request.CustomerReason;
import dev.edd.domain.request.InternalNote;
import dev.edd.domain.request.PromptOutcome;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.request.RequestTrigger;
import dev.edd.domain.risk.RiskRating;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What a tenant may do with requests, onboardings, questionnaires and documents; all tenants know the same few ids. */
final class TenantCases {
    static final Vector<RequestId> REQUESTS = ids(5, 4).map(RequestId::new);
    static final Vector<OnboardingId> ONBOARDINGS = ids(6, 3).map(OnboardingId::new);
    static final Vector<DocumentId> DOCUMENTS = ids(7, 4).map(DocumentId::new);
    static final Vector<QuestionnaireRef> QUESTIONNAIRES = Vector.of("asked", "ASKED", "other")
            .flatMap(id -> Vector.of(1, 2).map(version -> new QuestionnaireRef(new QuestionnaireId(id), version)));

    private static final Actor POLICY = new Actor.Policy("policy");
    private static final Actor OFFICER = new Actor.Officer("officer");
    private static final Actor PARTNER = new Actor.Partner("partner");

    private TenantCases() {}

    static Arbitrary<Call> calls() {
        return Arbitraries.oneOf(opening(), answering(), reviewing(), sweeping(), onboarding(), keeping());
    }

    /** Of the first customer a request that is answered, and an onboarding that waits for another. */
    static Vector<Call> beginning(String tenant) {
        Questionnaire asked = questionnaire(QUESTIONNAIRES.head(), tenant);
        return Vector.of(
                call("publish", t -> t.edd.questionnaires().publish(asked)),
                call(
                        "open",
                        t -> t.edd.requests()
                                .open(
                                        REQUESTS.head(),
                                        TenantCalls.CUSTOMERS.head(),
                                        RequestTrigger.PERIODIC_REVIEW,
                                        QUESTIONNAIRES.head(),
                                        OFFICER)),
                call(
                        "answer",
                        t -> t.edd.requests()
                                .submitAnswers(REQUESTS.head(), CaseWork.sheet(tenant, Option.none()), PARTNER)),
                call(
                        "onboard",
                        t -> t.edd.onboardings().begin(ONBOARDINGS.head(), TenantCalls.CUSTOMERS.head(), PARTNER)),
                call("rate", t -> t.edd.onboardings().rate(ONBOARDINGS.head(), RiskRating.HIGH, OFFICER)));
    }

    private static Arbitrary<Call> opening() {
        Arbitrary<Questionnaire> questionnaires = Combinators.combine(
                        references(), HostileText.upTo(Questionnaire.LONGEST_TITLE))
                .as(TenantCases::questionnaire);
        return Arbitraries.oneOf(
                questionnaires.map(questionnaire -> call(
                        "publish " + questionnaire.id() + ' ' + questionnaire.version(),
                        t -> t.edd.questionnaires().publish(questionnaire))),
                Combinators.combine(requests(), customers(), references(), Arbitraries.of(RequestTrigger.class))
                        .as((id, customer, asked, trigger) -> call(
                                "open " + id + " for " + customer + " with " + asked,
                                t -> t.edd.requests().open(id, customer, trigger, asked, OFFICER))));
    }

    private static Arbitrary<Call> answering() {
        Arbitrary<String> texts = HostileText.upTo(500);
        return Arbitraries.oneOf(
                Combinators.combine(requests(), texts, texts.optional().map(Option::ofOptional))
                        .as((id, story, note) -> call(
                                "answer " + id,
                                t -> t.edd.requests().submitAnswers(id, CaseWork.sheet(story, note), PARTNER))),
                Combinators.combine(requests(), documents())
                        .as((id, document) -> call(
                                "attach " + document + " to " + id,
                                t -> t.edd.requests().attachDocument(id, document, PARTNER))));
    }

    private static Arbitrary<Call> reviewing() {
        Arbitrary<CustomerReason> reasons =
                HostileText.upTo(CustomerReason.LONGEST_TEXT).map(text -> new CustomerReason("not-this", text));
        Arbitrary<InternalNote> notes = HostileText.upTo(500).map(InternalNote::new);
        return Arbitraries.oneOf(
                requests().map(id -> call("review " + id, t -> t.edd.requests().beginReview(id, OFFICER))),
                requests().map(id -> call("accept " + id, t -> t.edd.requests().accept(id, OFFICER))),
                requests().map(id -> call("cancel " + id, t -> t.edd.requests().cancel(id, OFFICER))),
                Combinators.combine(requests(), reasons, notes)
                        .as((id, reason, note) ->
                                call("fail " + id, t -> t.edd.requests().fail(id, reason, note, OFFICER))),
                Combinators.combine(requests(), references(), reasons)
                        .as((id, next, reason) -> call(
                                "ask again " + id,
                                t -> t.edd.requests()
                                        .requestFurther(
                                                id,
                                                Vector.of(
                                                        new PromptOutcome.Accepted(CaseWork.STORY),
                                                        new PromptOutcome.Refused(CaseWork.PROOF, reason)),
                                                questionnaire(next, "again"),
                                                OFFICER))));
    }

    private static Arbitrary<Call> sweeping() {
        Arbitrary<Integer> most = Arbitraries.integers().between(1, 3);
        return Arbitraries.oneOf(
                most.map(each -> call("remind " + each, t -> t.edd.requests().remindDue(each))),
                most.map(each -> call("restrict " + each, t -> t.edd.requests().restrictOverdue(each))));
    }

    private static Arbitrary<Call> onboarding() {
        Arbitrary<RiskRating> ratings = Arbitraries.of(RiskRating.class);
        return Arbitraries.oneOf(
                Combinators.combine(onboardings(), customers())
                        .as((id, customer) -> call(
                                "onboard " + customer + " as " + id,
                                t -> t.edd.onboardings().begin(id, customer, PARTNER))),
                Combinators.combine(onboardings(), ratings)
                        .as((id, rating) -> call(
                                "rate " + id + ' ' + rating,
                                t -> t.edd.onboardings().rate(id, rating, POLICY))),
                Combinators.combine(onboardings(), ratings)
                        .as((id, rating) ->
                                call("complete " + id, t -> t.edd.onboardings().complete(id, rating, OFFICER))),
                Combinators.combine(onboardings(), HostileText.upTo(500))
                        .as((id, text) -> call(
                                "terminate " + id,
                                t -> t.edd.onboardings()
                                        .terminate(
                                                id,
                                                new CustomerReason("no", text),
                                                Option.some(new InternalNote(text)),
                                                OFFICER))));
    }

    private static Arbitrary<Call> keeping() {
        Arbitrary<FileName> names = Arbitraries.oneOf(
                Arbitraries.just(new FileName(CaseWork.BILL + ".pdf")),
                HostileText.upTo(FileName.LONGEST)
                        .filter(text -> FileName.problemOf(text).isEmpty())
                        .map(FileName::new));
        return Arbitraries.oneOf(
                Combinators.combine(documents(), TenantCalls.partyIds(), names)
                        .as((id, owner, name) -> call("register " + id, t -> registered(t, id, owner, name))),
                Combinators.combine(documents(), HostileText.upTo(500))
                        .as((id, text) -> call("keep " + id, t -> kept(t, id, text))),
                documents().map(id -> call("discard " + id, t -> t.vault.discard(id))));
    }

    private static Either<Refusal, Boolean> registered(Tenancy t, DocumentId id, PartyId owner, FileName name) {
        DocumentReference document = new DocumentReference(
                id,
                owner,
                name,
                // what a request asks for, or what is attached to a submission
                DOCUMENTS.indexOf(id) % 2 == 0 ? DocumentType.UTILITY_BILL : new DocumentType("statement"),
                ContentType.PDF,
                id.value().getLeastSignificantBits() & 0xFF,
                new Sha256("cd".repeat(32)),
                t.tick());
        return t.storage.unitOfWork().run(stores -> Either.right(stores.register(document)));
    }

    private static Object kept(Tenancy t, DocumentId id, String text) {
        try {
            t.vault.keep(id, t.tick(), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            return "kept";
        } catch (IllegalStateException inUse) {
            return "in use";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Questionnaire questionnaire(QuestionnaireRef ref, String title) {
        return new Questionnaire(ref.id(), ref.version(), title, CaseWork.ASKED.prompts());
    }

    static Arbitrary<RequestId> requests() {
        return Arbitraries.of(REQUESTS.asJava());
    }

    static Arbitrary<OnboardingId> onboardings() {
        return Arbitraries.of(ONBOARDINGS.asJava());
    }

    static Arbitrary<DocumentId> documents() {
        return Arbitraries.of(DOCUMENTS.asJava());
    }

    static Arbitrary<QuestionnaireRef> references() {
        return Arbitraries.of(QUESTIONNAIRES.asJava());
    }
}
