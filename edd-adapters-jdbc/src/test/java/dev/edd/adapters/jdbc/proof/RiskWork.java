package dev.edd.adapters.jdbc.proof;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.AccountId;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.questionnaire.Answer;
import dev.edd.domain.questionnaire.Answers;
import dev.edd.domain.questionnaire.StandardQuestionnaires;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.risk.CustomerRating;
import dev.edd.domain.risk.ExampleRiskModel;
import dev.edd.domain.risk.RiskPolicy;
import dev.edd.domain.submission.AccountSubmission;
import dev.edd.domain.submission.AdditionalQuestion;
import dev.edd.domain.submission.CaseId;
import dev.edd.domain.submission.CustomerSubmission;
import dev.edd.domain.submission.CustomerSubmissionBuilder;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.PepClassification;
import dev.edd.domain.submission.Reason;
import dev.edd.domain.submission.ResourceSubmission;
import dev.edd.ports.Edd;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.RequestQuery;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** What is submitted about customers of a node that rates them, and how they are rated. */
final class RiskWork {
    static final RiskPolicy POLICY = RiskPolicy.of(ExampleRiskModel.MODEL);

    /** Where an answer names the submission. */
    static final PromptId ASKED = StandardQuestionnaires.SUBMISSION;

    private static final PepClassification EXPOSED = new PepClassification("FOREIGN_PEP");

    private final Node node;

    RiskWork(Node node) {
        this.node = node;
    }

    /** Rates by the example; an account is that of the customer who has the same UUID. */
    static Edd.Builder rating(Edd.Builder builder) {
        return builder.riskPolicy(POLICY).directory(resource -> Option.some(new CustomerId(resource.id())));
    }

    /** A submission about a person: exposed, which is a high risk, or not. */
    static CustomerSubmission about(CustomerId customer, boolean exposed, Reason reason) {
        return new CustomerSubmissionBuilder()
                .customer(customer)
                .reason(reason)
                .citizenshipCountries(Vector.empty())
                .pepClassification(exposed ? EXPOSED : PepClassification.NOT_PEP)
                .sourceOfWealth(Vector.empty())
                .additionalQuestions(Vector.empty())
                .build();
    }

    static AccountSubmission ofAccount(CustomerId owner, Reason reason, AdditionalQuestion... questions) {
        return new AccountSubmission(new AccountId(owner.value()), reason, Vector.of(questions));
    }

    static Reason unasked() {
        return new Reason.StandardSubmission();
    }

    static Reason citing(RequestId request) {
        return new Reason.CaseRequest(new CaseId(request.value().toString()));
    }

    Either<Refusal, EddSubmission> submit(ResourceSubmission submission) {
        return node.edd.submissions().submit(submission, Node.APP);
    }

    SubmissionId submitted(ResourceSubmission submission) {
        return submit(submission).get().id();
    }

    Either<Refusal, CustomerRating> rate(CustomerId customer) {
        return node.edd.riskRatings().rate(customer, Node.GRACE);
    }

    /** A customer whose risk is high, and the request that was opened for it. */
    RequestId asked(CustomerId customer) {
        submitted(about(customer, true, unasked()));
        rate(customer).get();
        return requests(customer).single().id();
    }

    Seq<EddRequest> requests(CustomerId customer) {
        return node.edd
                .requests()
                .page(RequestQuery.of(customer), Keyset.first(Keyset.LARGEST))
                .items();
    }

    /** Delivers until nothing is left, to whoever is not scripted to fail. */
    void deliverAll() {
        while (node.edd
                .relay()
                .subscribers()
                .exists(name -> node.edd.relay().deliver(name, Keyset.LARGEST).claimed() > 0)) {
            node.later();
        }
    }

    /** The submission that answered a request, by what the answer says. */
    static Option<String> answer(Answers answers) {
        return answers.to(ASKED).map(given -> ((Answer.Text) given.answer()).text());
    }
}
