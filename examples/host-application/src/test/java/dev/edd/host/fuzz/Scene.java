package dev.edd.host.fuzz;

import static dev.edd.domain.party.PartyType.INDIVIDUAL;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.InquiryId;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.SheetEntry;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.request.RequestTrigger;
import dev.edd.domain.submission.RawValue;
import dev.edd.domain.submission.SubmissionPolicy;
import dev.edd.domain.submission.SubmissionValidator;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationCommand;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.domain.verification.VerificationPolicy;
import dev.edd.host.wire.reading.Guid;
import dev.edd.ports.Edd;
import io.vavr.control.Either;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Cases that calls can be about, of customers whom nobody else has, and the words that stand for their ids in paths and
 * bodies: {@code @customer@} has nothing yet, {@code @asked@} must answer {@code @request@}, an officer looks at
 * {@code @review@} and may decide {@code @verification@}.
 */
final class Scene {
    private static final Actor PARTNER = new Actor.Partner("demo-partner");
    private static final Actor OFFICER = new Actor.Officer("demo-officer");
    private static final Actor PROVIDER = new Actor.Provider("demo");

    private final Edd edd;
    private final Map<String, String> words = new LinkedHashMap<>();

    private Scene(Edd edd) {
        this.edd = edd;
    }

    static Scene of(Edd edd) {
        Scene scene = new Scene(edd);
        CustomerId customer = scene.customer("customer");
        scene.words.put(
                "@counterparty@",
                Guid.of(done(edd.parties().registerCounterparty(customer, INDIVIDUAL, new PartyName("Cleo"), PARTNER))
                        .id()));
        scene.words.put(
                "@request@", Guid.of(scene.asked(scene.customer("asked")).id()));
        scene.words.put(
                "@review@", Guid.of(scene.inReview(scene.customer("reviewed")).id()));
        scene.words.put(
                "@verification@",
                Guid.of(scene.waiting(scene.customer("verified")).id()));
        scene.words.put("@submission@", scene.submitted(customer));
        scene.customer("newcomer");
        done(edd.onboardings().begin(scene.customer("onboarded"), PARTNER));
        return scene;
    }

    String told(String text) {
        String told = text;
        for (Map.Entry<String, String> word : words.entrySet()) {
            told = told.replace(word.getKey(), word.getValue());
        }
        return told;
    }

    private CustomerId customer(String word) {
        CustomerId id = done(edd.parties().registerCustomer(INDIVIDUAL, new PartyName("Dora"), PARTNER))
                .id();
        done(edd.parties().changeStanding(id, CustomerStanding.VERIFIED, OFFICER));
        words.put("@" + word + "@", Guid.of(id));
        return id;
    }

    private EddRequest asked(CustomerId customer) {
        return done(edd.requests()
                .open(
                        customer,
                        RequestTrigger.INFORMATION_REQUEST,
                        QuestionnaireRef.of(EveryKind.QUESTIONNAIRE),
                        OFFICER));
    }

    private EddRequest inReview(CustomerId customer) {
        EddRequest request = asked(customer);
        done(edd.requests()
                .submitAnswers(
                        request.id(), AnswerSheet.of(SheetEntry.of("text", new RawAnswer.Text("Because"))), PARTNER));
        return done(edd.requests().beginReview(request.id(), OFFICER));
    }

    private Verification waiting(CustomerId customer) {
        Verification created = done(edd.verifications()
                .create(new Subject.OfCustomer(customer), VerificationMethod.ENHANCED_DUE_DILIGENCE, PARTNER));
        return done(edd.verifications()
                .give(
                        created.id(),
                        PROVIDER,
                        stamp -> new VerificationCommand.OpenInquiry(
                                stamp, new InquiryId("inq_" + Guid.of(created.id())), VerificationPolicy.STANDARD)));
    }

    private String submitted(CustomerId customer) {
        RawValue raw = RawValue.Fields.of(
                new RawValue.Field(
                        "related_resource_id",
                        new RawValue.Text(customer.value().toString())),
                new RawValue.Field("related_resource_type", new RawValue.Text("CUSTOMER")),
                new RawValue.Field("reason", new RawValue.Text("STANDARD_SUBMISSION")));
        return done(edd.submissions()
                        .submit(
                                new SubmissionValidator(SubmissionPolicy.LENIENT)
                                        .validate(raw)
                                        .get(),
                                PARTNER))
                .id()
                .value()
                .toString();
    }

    private static <T> T done(Either<Refusal, T> answer) {
        return answer.getOrElseThrow(refusal -> new IllegalStateException("the scene is refused: " + refusal.code()));
    }
}
