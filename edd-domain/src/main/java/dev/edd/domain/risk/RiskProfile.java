package dev.edd.domain.risk;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.party.Customer;
import dev.edd.domain.party.Id;
import dev.edd.domain.questionnaire.Answers;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.ResourceSubmission;
import dev.edd.domain.submission.SubmissionHistory;
import dev.edd.domain.verification.Completed;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.Verification;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import java.util.Comparator;
import java.util.function.Function;

/**
 * All that is known of a customer when the risk is rated. Personal data: {@link #toString} does not show it. Immutable.
 *
 * @param customer who, as the register knows them
 * @param submissions what was submitted about them and what is theirs; deleted ones count for nothing
 * @param verifications their verifications, and those of what is theirs; undecided ones count for nothing
 * @param answers answers to questionnaires that count, the newest of a questionnaire last
 */
public record RiskProfile(
        Customer customer, Seq<EddSubmission> submissions, Seq<Verification> verifications, Seq<Answers> answers) {
    private static final Comparator<Completed> LATEST_FIRST = Comparator.comparing(Completed::updatedAt)
            .thenComparing(each -> each.id().value(), Id.ORDER)
            .reversed();

    /** Refuses what is another customer's. */
    public RiskProfile {
        requireNonNull(customer);
        submissions = submissions.toVector().sorted(SubmissionHistory.NEWEST_FIRST);
        verifications = Vector.ofAll(verifications);
        answers = Vector.ofAll(answers);
        if (submissions.exists(each -> !each.header().owner().equals(customer.id()))
                || verifications.exists(
                        each -> !each.header().subject().customer().equals(customer.id()))) {
            throw new IllegalArgumentException("a profile is of one customer");
        }
    }

    /**
     * What is known of a customer of whom nothing is known yet.
     *
     * @param customer who
     * @return the profile
     */
    public static RiskProfile of(Customer customer) {
        return new RiskProfile(customer, Vector.empty(), Vector.empty(), Vector.empty());
    }

    /**
     * What submissions of a type say. Of each resource the newest submission counts that says anything: an update that says
     * nothing leaves what was said before.
     */
    <S extends ResourceSubmission> Seq<Observation> said(Class<S> type, Function<S, Seq<Observation>> saying) {
        return submissions
                .groupBy(each -> each.submission().resource())
                .toVector()
                .flatMap(each -> new SubmissionHistory(each._1(), each._2())
                        .latest(submission -> Stream.of(submission)
                                .filter(type::isInstance)
                                .map(type::cast)
                                .map(saying)
                                .filter(Seq::nonEmpty)
                                .headOption())
                        .getOrElse(Vector::empty));
    }

    /** Of each subject and method the verification that was decided last. */
    Seq<Completed> decided(Class<? extends Subject> subject) {
        return verifications
                .filter(Completed.class::isInstance)
                .map(Completed.class::cast)
                .filter(each -> subject.isInstance(each.header().subject()))
                .sorted(LATEST_FIRST)
                .distinctBy(each -> each.header().subject().key() + " "
                        + each.header().method().code());
    }

    @Override
    public String toString() {
        return "RiskProfile[redacted]";
    }
}
