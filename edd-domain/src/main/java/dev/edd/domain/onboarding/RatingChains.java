package dev.edd.domain.onboarding;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Step;
import dev.edd.domain.onboarding.ChainStep.OfRequest;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.Id;
import dev.edd.domain.questionnaire.Answers;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.request.Cancelled;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.RequestCommand.OpenRequest;
import dev.edd.domain.request.RequestTrigger;
import dev.edd.domain.request.Reviewed;
import dev.edd.domain.risk.CustomerRating;
import dev.edd.domain.risk.FollowUp;
import dev.edd.domain.risk.RatingCommand.Rate;
import dev.edd.domain.risk.RatingEvent;
import dev.edd.domain.risk.RatingOccasion;
import dev.edd.domain.risk.RatingSituation;
import dev.edd.domain.risk.RiskPolicy;
import dev.edd.domain.risk.RiskProfile;
import dev.edd.domain.risk.RiskRating;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.verification.Verification;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Comparator;
import org.immutables.value.Value;

/** What a rating does to requests and onboardings (seed 002): the steps that must land in one commit, or none of them. */
public final class RatingChains {
    private static final Comparator<Reviewed> ACCEPTED_FIRST = Comparator.comparing(Reviewed::updatedAt)
            .thenComparing(each -> each.id().value(), Id.ORDER);

    private RatingChains() {}

    /**
     * What is known of a customer, as the stores have it.
     *
     * @param customer who
     * @param submissions what the customer submitted
     * @param verifications the customer's verifications
     * @param requests the customer's requests; of those that an officer has accepted the accepted answers count
     * @return the profile
     */
    public static RiskProfile profile(
            Customer customer,
            Seq<EddSubmission> submissions,
            Seq<Verification> verifications,
            Seq<EddRequest> requests) {
        Seq<Answers> answers = requests.filter(Reviewed.class::isInstance)
                .map(Reviewed.class::cast)
                .sorted(ACCEPTED_FIRST)
                .flatMap(Reviewed::acceptedAnswers);
        return new RiskProfile(customer, submissions, verifications, answers);
    }

    /**
     * A customer who is rated, with what goes on for the customer. Immutable.
     *
     * @param rate how the customer is rated
     * @param rating as rated before
     * @param requests requests of the customer, open ones among them
     * @param onboarding the onboarding of the customer that is open
     * @param policy what follows from which rating
     * @param open a request to this customer, under a new id; why and what is asked is put in here
     * @param onboardingQuestionnaire what an onboarding asks
     */
    @Value.Builder
    public record Situation(
            Rate rate,
            Option<CustomerRating> rating,
            Seq<EddRequest> requests,
            Option<Onboarding> onboarding,
            RiskPolicy policy,
            OpenRequest open,
            Questionnaire onboardingQuestionnaire) {
        private FollowUp after(RiskRating next) {
            return policy.triggers()
                    .after(
                            next,
                            rate.occasion(),
                            new RatingSituation(
                                    rating.filter(former -> wasAsked())
                                            .map(former -> former.assessment().rating()),
                                    requests.find(this::asksTheSame).map(EddRequest::id),
                                    uncleared().map(Onboarding::id)));
        }

        private boolean asksTheSame(EddRequest request) {
            return isOpen(request, policy.questionnaire());
        }

        private static boolean isOpen(EddRequest request, Questionnaire questionnaire) {
            return !(request instanceof EddRequest.Closed)
                    && request.header().questionnaire().id().equals(questionnaire.id());
        }

        /** Whether the last of the requests that a rating leads to was not withdrawn. */
        private boolean wasAsked() {
            return requests.filter(each -> each.header().onboarding().isDefined()
                            || each.header()
                                    .questionnaire()
                                    .id()
                                    .equals(policy.questionnaire().id()))
                    .maxBy(EddRequest::createdAt)
                    .exists(last -> !(last instanceof Cancelled));
        }

        private Option<Onboarding> uncleared() {
            return onboarding.filter(open -> !(open instanceof InProgress going && going.cleared()));
        }

        /** One that is not its own stands in its way until it is over; that the risk is high keeps it from completing. */
        private boolean canWait(Onboarding waiting) {
            return requests.filter(each -> isOpen(each, onboardingQuestionnaire))
                    .forAll(each -> each.header().onboarding().contains(waiting.id()));
        }

        private OpenRequest openedByItself() {
            return open.withTrigger(
                            rate.occasion() == RatingOccasion.REVIEW_DUE
                                    ? RequestTrigger.PERIODIC_REVIEW
                                    : RequestTrigger.RISK_LEVEL_CHANGE)
                    .withOnboarding(Option.none())
                    .withQuestionnaire(policy.questionnaire());
        }

        private OpenRequest openedFor(Onboarding waiting) {
            return open.withTrigger(RequestTrigger.ONBOARDING_HIGH_RISK)
                    .withOnboarding(Option.some(waiting.id()))
                    .withQuestionnaire(onboardingQuestionnaire);
        }
    }

    /**
     * A rating, and what follows from it.
     *
     * @param rating the step of the rating
     * @param following a request that is opened, and an onboarding that is paused for it; none or one of each
     * @param asked the questionnaire of that request
     */
    public record Rated(
            Step<CustomerRating, RatingEvent> rating, Seq<ChainStep> following, Option<Questionnaire> asked) {}

    /**
     * Rates a customer. A high rating pauses the onboarding that is open, unless it was cleared; otherwise it asks as the policy
     * says, and not while the same is asked already.
     *
     * @param situation who is rated, and what goes on
     * @return the rating and what follows; refused as the rating, the request or the onboarding says
     */
    public static Either<Refusal, Rated> rated(Situation situation) {
        return situation
                .rating()
                .map(former -> CustomerRating.LIFECYCLE.give(former, situation.rate()))
                .getOrElse(() -> CustomerRating.LIFECYCLE.begin(situation.rate()))
                .flatMap(step -> follow(situation, step));
    }

    private static Either<Refusal, Rated> follow(Situation situation, Step<CustomerRating, RatingEvent> step) {
        RiskRating rating = step.next().assessment().rating();
        FollowUp followUp = situation.after(rating);
        if (followUp == FollowUp.OPEN_REQUEST) {
            return EddRequest.LIFECYCLE
                    .begin(situation.openedByItself())
                    .map(opened -> asked(
                            step,
                            Vector.of(new OfRequest(opened)),
                            situation.policy().questionnaire()));
        }
        return situation
                .onboarding()
                .filter(open -> followUp == FollowUp.PAUSE_ONBOARDING && situation.canWait(open))
                .map(open -> OnboardingChains.rated(open, rating, situation.openedFor(open))
                        .map(steps -> asked(step, steps, situation.onboardingQuestionnaire())))
                .getOrElse(() -> Either.right(new Rated(step, Vector.empty(), Option.none())));
    }

    private static Rated asked(
            Step<CustomerRating, RatingEvent> rating, Seq<ChainStep> following, Questionnaire questionnaire) {
        return new Rated(rating, following, Option.when(following.nonEmpty(), questionnaire));
    }
}
