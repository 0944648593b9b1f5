package dev.edd.domain.request;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.lifecycle.Stamp;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * What is asked of a customer at a time: one questionnaire, by one deadline. Immutable.
 *
 * @param number from 1 on, at most {@value #MOST_ROUNDS}
 * @param questionnaire what is asked
 * @param deadline by when
 * @param remindersSent how many of the deadline's reminders have come due and been sent
 * @param restricted whether the customer is restricted for being late with it
 */
@Value.Builder
public record Round(
        int number, QuestionnaireRef questionnaire, Deadline deadline, int remindersSent, boolean restricted)
        implements WithRound {
    /** How many rounds a request may have, so that it can be stored whole. */
    public static final int MOST_ROUNDS = 20;

    /** Checks the counts. */
    public Round {
        requireNonNull(questionnaire);
        requireNonNull(deadline);
        if (number < 1 || number > MOST_ROUNDS) {
            throw new IllegalArgumentException("rounds count from 1 to " + MOST_ROUNDS + ", not " + number);
        }
        if (remindersSent < 0 || remindersSent > deadline.reminders().size()) {
            throw new IllegalArgumentException(
                    remindersSent + " reminders sent of " + deadline.reminders().size());
        }
    }

    static Round asked(int number, QuestionnaireRef questionnaire, Deadline deadline) {
        return new Round(number, questionnaire, deadline, 0, false);
    }

    /** What follows from what was handed in: something as soon as nothing more is owed. */
    Option<Completion> completionBy(Submission submission, DeadlinePolicy policy, Stamp stamp) {
        return Option.when(
                submission.awaited().isEmpty(), () -> new Completion(policy.reviewDueOf(stamp.at()), restricted));
    }

    /** The round once it is completed or over, when it restricts nobody any more. */
    Round lifted() {
        return withRestricted(false);
    }
}
