package dev.edd.testkit.arbitraries;

import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.risk.ExampleRiskModel;
import dev.edd.domain.risk.RatingCommand.Rate;
import dev.edd.domain.risk.RatingOccasion;
import dev.edd.domain.risk.ReviewPeriods;
import dev.edd.domain.risk.RiskModel;
import dev.edd.domain.risk.RiskProfile;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.Reason;
import dev.edd.domain.submission.Recorded;
import dev.edd.domain.submission.SubmissionHeader;
import io.vavr.collection.Array;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What the commands of a script are made of, before it is known who is rated, and how before. */
record RatingParts(
        Who who, Duration pause, UUID id, CustomerId customer, Instant at, int pick, RatingOccasion occasion) {
    private static final RiskModel FEW_FACTORS =
            ExampleRiskModel.MODEL.withFactors(ExampleRiskModel.MODEL.factors().take(2));
    private static final Array<RiskModel> MODELS = Array.of(
            FEW_FACTORS,
            ExampleRiskModel.MODEL,
            FEW_FACTORS.withReviews(
                    new ReviewPeriods(Duration.ofDays(3_652), Duration.ofHours(1), Duration.ofNanos(1_000))));

    static Arbitrary<RatingParts> all() {
        return Combinators.combine(
                        Who.all(),
                        StorableValues.waits(),
                        Pools.uuids(),
                        Pools.uuids().map(CustomerId::new),
                        StorableValues.beginnings(),
                        Arbitraries.integers().between(0, 839),
                        Arbitraries.of(RatingOccasion.class))
                .as(RatingParts::new)
                .withoutEdgeCases();
    }

    Rate rate(Stamp stamp, RatingOccasion why, CustomerId whom) {
        Instant since = pick % 3 == 0 ? StorableValues.within(stamp.at().minus(pause)) : stamp.at();
        return new Rate(stamp, why, since, profile(whom), MODELS.get(pick % MODELS.size()));
    }

    private RiskProfile profile(CustomerId whom) {
        SubmissionParts said = submission(whom);
        Customer customer = said.customer(whom, pick % 4 == 0 ? PartyType.INDIVIDUAL : PartyType.BUSINESS);
        if (pick % 5 == 0) {
            return RiskProfile.of(customer);
        }
        EddSubmission known = new Recorded(
                new SubmissionHeader(new SubmissionId(id), whom, Option.none(), at, at),
                said.submission(new Reason.StandardSubmission()),
                Vector.empty());
        return new RiskProfile(customer, Vector.of(known), Vector.empty(), Vector.empty());
    }

    SubmissionParts submission(CustomerId whom) {
        return new SubmissionParts(who, pause, id, whom, new RequestId(id), at, pick);
    }
}
