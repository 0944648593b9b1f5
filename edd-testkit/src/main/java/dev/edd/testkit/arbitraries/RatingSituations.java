package dev.edd.testkit.arbitraries;

import dev.edd.domain.lifecycle.Role;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.onboarding.RatingChains;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.questionnaire.StandardQuestionnaires;
import dev.edd.domain.request.DeadlinePolicy;
import dev.edd.domain.request.RequestCommand.OpenRequest;
import dev.edd.domain.request.RequestTrigger;
import dev.edd.domain.risk.CustomerRating;
import dev.edd.domain.risk.RatingCommand.Rate;
import dev.edd.domain.risk.RatingOccasion;
import dev.edd.domain.risk.RiskModel;
import dev.edd.domain.risk.RiskPolicy;
import dev.edd.domain.risk.RiskRating;
import dev.edd.domain.risk.RiskScore;
import dev.edd.domain.risk.RiskThresholds;
import dev.edd.domain.risk.TriggerPolicy;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Customers who are rated while requests and onboardings of theirs are open, or none. */
public final class RatingSituations {
    private RatingSituations() {}

    /**
     * Situations in which a customer is rated: the first time or again, high as often as low.
     *
     * @return situations in which the rating itself is never refused
     */
    public static Arbitrary<RatingChains.Situation> all() {
        return Combinators.combine(
                        RatingParts.all(),
                        RiskValues.thresholds(),
                        RiskValues.triggers(),
                        Arbitraries.integers().between(0, 59))
                .as(RatingSituations::situation);
    }

    /**
     * Ratings with what follows from them.
     *
     * @return steps of one commit
     */
    public static Arbitrary<RatingChains.Rated> rated() {
        return all().map(situation -> RatingChains.rated(situation).get());
    }

    private static RatingChains.Situation situation(
            RatingParts parts, RiskThresholds thresholds, TriggerPolicy triggers, int pick) {
        Stamp stamp = new Stamp(TriggerPolicy.RATING, parts.at());
        Rate first = parts.rate(stamp, RatingOccasion.NEWS, parts.customer());
        // a high rating is what most follows from
        RiskModel model = first.model()
                .withThresholds(pick % 2 == 0 ? thresholds : new RiskThresholds(new RiskScore(0), new RiskScore(1)));
        Option<CustomerRating> former = Option.when(
                pick % 3 > 0, () -> CustomerRating.LIFECYCLE.begin(first).get().next());
        Instant later =
                former.map(rated -> rated.updatedAt().plus(parts.pause())).getOrElse(parts.at());
        Instant at = former.filter(rated -> parts.occasion() == RatingOccasion.REVIEW_DUE)
                .map(rated -> rated.assessment().nextReview())
                .filter(due -> due.isAfter(later) && due.isBefore(StorableValues.LAST_BEGINNING))
                .getOrElse(later);
        boolean mayBeDue = former.exists(rated -> rated.assessment().isReviewDue(at));
        RatingOccasion why =
                parts.occasion() == RatingOccasion.REVIEW_DUE && !mayBeDue ? RatingOccasion.NEWS : parts.occasion();
        // what gave the occasion was told at once, or so late that the time until the review may have begun anew since
        Rate rate = first.withStamp(new Stamp(TriggerPolicy.RATING, at))
                .withSince(parts.pick() % 4 == 0 ? StorableValues.within(at.minus(parts.pause())) : at)
                .withModel(model)
                .withOccasion(why);
        Customer customer = rate.profile().customer();
        return new RatingChains.Situation(
                rate,
                former,
                pick % 4 == 0
                        ? Vector.empty()
                        : Vector.of(parts.submission(customer.id())
                                .request(new RequestId(UUID.nameUUIDFromBytes(new byte[] {7})), customer.id())),
                Option.when(pick % 5 == 0, () -> onboarding(parts)),
                new RiskPolicy(model, triggers, StandardQuestionnaires.RISK_EDD),
                open(rate, customer),
                StandardQuestionnaires.ONBOARDING_EDD);
    }

    private static Onboarding onboarding(RatingParts parts) {
        OnboardingParts begun = new OnboardingParts(
                parts.who(),
                parts.pause(),
                new OnboardingId(parts.id()),
                parts.customer(),
                new RequestId(parts.id()),
                parts.at(),
                parts.pick(),
                RiskRating.HIGH);
        return Onboarding.LIFECYCLE
                .begin(begun.begin(new Stamp(ActorValues.actor(Role.OFFICER, "grace"), parts.at())))
                .get()
                .next();
    }

    private static OpenRequest open(Rate rate, Customer customer) {
        return new OpenRequest(
                rate.stamp(),
                new RequestId(new UUID(customer.id().value().getLeastSignificantBits(), 1)),
                Option.none(),
                customer.id(),
                Option.some(customer),
                RequestTrigger.RISK_LEVEL_CHANGE,
                Option.none(),
                StandardQuestionnaires.ONBOARDING_EDD.id(),
                StandardQuestionnaires.RISK_EDD,
                DeadlinePolicy.STANDARD);
    }
}
