package dev.edd.domain.request;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.document.Sha256;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.questionnaire.Answers;
import dev.edd.domain.questionnaire.GivenAnswer;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;

/**
 * A round that an officer has reviewed: it stays as it is. Immutable.
 *
 * @param round what was asked
 * @param submission what was handed in
 * @param outcomes what was found, one for each prompt that was answered, in the order of the answers
 */
public record ReviewedRound(Round round, Submission submission, Seq<PromptOutcome> outcomes) {
    /** Checks that the outcomes are those of the answers. */
    public ReviewedRound {
        requireNonNull(round);
        outcomes = Vector.ofAll(outcomes);
        if (!outcomes.map(PromptOutcome::prompt).equals(submission.prompts())) {
            throw new IllegalArgumentException("one outcome for each answered prompt, in the order of the answers");
        }
    }

    static ReviewedRound accepted(Round round, Submission submission) {
        return new ReviewedRound(round, submission, submission.prompts().map(PromptOutcome.Accepted::new));
    }

    /**
     * The answers that were accepted and stay so.
     *
     * @return answers in their order
     */
    public Seq<GivenAnswer> acceptedAnswers() {
        Map<PromptId, PromptOutcome> found =
                HashMap.ofAll(outcomes.toJavaStream(), PromptOutcome::prompt, outcome -> outcome);
        return submission
                .answers()
                .given()
                .filter(each -> found.get(each.prompt()).exists(PromptOutcome::isAccepted));
    }

    Answers accepted() {
        return new Answers(
                submission.answers().questionnaire(), submission.answers().version(), acceptedAnswers());
    }

    /** The content of the documents that were not accepted. */
    Set<Sha256> refusedContent() {
        return outcomes.filter(outcome -> !outcome.isAccepted())
                .flatMap(outcome -> submission.documentsOf(outcome.prompt()))
                .map(document -> document.sha256())
                .toSet();
    }
}
