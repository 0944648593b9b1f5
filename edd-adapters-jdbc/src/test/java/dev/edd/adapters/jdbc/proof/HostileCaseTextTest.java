package dev.edd.adapters.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.adapters.jdbc.Database;
import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.FileName;
import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.OptionId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.OfferedOption;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.RawFile;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.questionnaire.SheetEntry;
import dev.edd.domain.request.CustomerReason;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.InternalNote;
import dev.edd.domain.request.PromptOutcome;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.request.RequestEvent;
import dev.edd.domain.request.RequestTrigger;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Keyset;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same in every field of requests, onboardings, questionnaires and documents. */
class HostileCaseTextTest {
    private static final int TRIES = 50;
    private static final PromptId CHOICE = new PromptId("choice");

    @ParameterizedTest
    @EnumSource
    void text_that_looks_like_sql_is_stored_as_text_in_every_field(Database database) {
        HostileText.EXAMPLES.forEach(text -> isText(database, text));
    }

    @Property(tries = TRIES)
    void any_text_comes_back_from_h2_as_it_was(@ForAll("texts") String text) {
        isText(Database.H2, text);
    }

    @Property(tries = TRIES)
    void any_text_comes_back_from_postgresql_as_it_was(@ForAll("texts") String text) {
        isText(Database.POSTGRESQL, text);
    }

    @Provide
    static Arbitrary<String> texts() {
        return HostileText.upTo(OptionId.LONGEST);
    }

    private static void isText(Database database, String text) {
        Node node = new Node(JdbcStorage.owning(database.shared(), Database.freshTenant()));
        CaseWork work = new CaseWork(node);
        Questionnaire asked = questionnaire("hostile", text);
        CustomerId customer = node.verified();
        node.edd.questionnaires().publish(asked).get();
        EddRequest opened = node.edd
                .requests()
                .open(customer, RequestTrigger.PERIODIC_REVIEW, QuestionnaireRef.of(asked), new Actor.Officer(text))
                .get();
        // what cannot be the name of a file is refused before it comes here
        String name = FileName.problemOf(text).isEmpty() ? text : "bill";
        DocumentReference document = work.uploaded(customer, name);
        node.edd
                .requests()
                .submitAnswers(opened.id(), sheet(text, name), new Actor.Partner(text))
                .get();
        node.edd
                .requests()
                .attachDocument(opened.id(), document.id(), new Actor.Partner(text))
                .get();
        node.edd.requests().beginReview(opened.id(), Node.GRACE).get();
        Seq<PromptOutcome> outcomes = Vector.of(CaseWork.STORY, CHOICE, CaseWork.PROOF)
                .map(prompt -> new PromptOutcome.Refused(prompt, new CustomerReason("no", text)));
        EddRequest again = node.edd
                .requests()
                .requestFurther(opened.id(), outcomes, questionnaire("again", text), Node.GRACE)
                .get();
        node.edd.requests().cancel(opened.id(), Node.GRACE).get();
        OnboardingId onboarding = work.onboarded(customer);
        Onboarding ended = node.edd
                .onboardings()
                .terminate(
                        onboarding,
                        new CustomerReason("no", text),
                        Option.some(new InternalNote(text)),
                        new Actor.Officer(text))
                .get();

        assertThat(node.edd.requests().find(opened.id()).map(EddRequest::reviewed))
                .containsExactly(again.reviewed());
        assertThat(again.reviewed().head().acceptedAnswers()).isEmpty();
        assertThat(node.edd.onboardings().find(onboarding)).containsExactly(ended);
        assertThat(node.edd.questionnaires().find(QuestionnaireRef.of(asked))).containsExactly(asked);
        assertThat(node.storage
                        .unitOfWork()
                        .<Seq<DocumentReference>>read(reads -> reads.documents()
                                .find(LinkedHashSet.of(document.id()))
                                .values()))
                .containsExactly(document);
        assertThat(EddRequest.LIFECYCLE.fold(node.edd
                        .requests()
                        .history(opened.id())
                        .map(HistoryEntry::event)
                        .map(RequestEvent.class::cast)))
                .as("what happened, read back")
                .isEqualTo(node.edd.requests().find(opened.id()).get());
        assertNothingElse(node, customer);
    }

    private static void assertNothingElse(Node node, CustomerId customer) {
        assertThat(node.edd.questionnaires().latest(Option.none(), Keyset.LARGEST))
                .hasSize(3);
        assertThat(node.storage
                        .unitOfWork()
                        .<Seq<DocumentReference>>read(reads -> reads.documents()
                                .page(customer, Keyset.first(10))
                                .items()))
                .hasSize(1);
        assertThat(node.around(customer)).hasSize(10);
    }

    private static AnswerSheet sheet(String text, String file) {
        return AnswerSheet.of(
                new SheetEntry(CaseWork.STORY.value(), Option.some(new RawAnswer.Text(text)), Option.some(text)),
                SheetEntry.of(CHOICE.value(), new RawAnswer.Chosen(text)),
                SheetEntry.of(CaseWork.PROOF.value(), new RawAnswer.Files(Vector.of(new RawFile.ByName(file)))));
    }

    private static Questionnaire questionnaire(String id, String text) {
        OfferedOption option = OfferedOption.inWords(text);
        return new Questionnaire(
                new QuestionnaireId(id),
                1,
                text,
                Vector.of(
                        Prompt.required(CaseWork.STORY, text, ResponseType.FreeForm.upTo(500))
                                .withSection(Option.some(text))
                                .withOptionalFreeForm(true),
                        Prompt.required(CHOICE, text, new ResponseType.SingleSelect(Vector.of(option))),
                        CaseWork.ASKED.prompts().last()));
    }
}
