package dev.edd.host.wire.ratings;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.risk.CustomerRating;
import dev.edd.domain.risk.RatingEvent.CustomerRated;
import dev.edd.domain.risk.RiskAssessment;
import dev.edd.ports.store.HistoryEntry;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a customer was rated at one time (facts 2.8).
 *
 * @param id of this rating, which follows from the customer and the instant: no customer is rated twice at one
 * @param riskLevel {@code LOW}, {@code MEDIUM}, {@code HIGH}
 * @param riskScore 0 to 100
 * @param customerId the customer, when it is a person
 * @param businessId the customer, when it is a business
 * @param validFrom when the customer was rated so
 * @param validTo when the customer was rated anew, null for how the customer is rated now
 * @param nextReview from when on the customer is to be reviewed
 * @param calculationsBreakdown what each factor scored
 */
public record RiskScoreLine(
        UUID id,
        String riskLevel,
        int riskScore,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UUID customerId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UUID businessId,
        Instant validFrom,
        @Nullable Instant validTo,
        Instant nextReview,
        List<FactorLine> calculationsBreakdown) {
    /**
     * Shows how a customer is rated now.
     *
     * @param rating the rating
     * @param type of the customer
     * @return the line
     */
    public static RiskScoreLine of(CustomerRating rating, PartyType type) {
        return of(rating.customer(), type, rating.assessment(), rating.updatedAt(), null);
    }

    static RiskScoreLine of(HistoryEntry entry, PartyType type, Option<HistoryEntry> next) {
        CustomerRated rated = (CustomerRated) entry.event();
        return of(
                rated.customer(),
                type,
                rated.assessment(),
                rated.stamp().at(),
                next.map(newer -> newer.event().stamp().at()).getOrNull());
    }

    private static RiskScoreLine of(
            CustomerId customer, PartyType type, RiskAssessment assessment, Instant from, @Nullable Instant to) {
        return new RiskScoreLine(
                UUID.nameUUIDFromBytes(("rating:" + customer.value() + ":" + from).getBytes(StandardCharsets.UTF_8)),
                assessment.rating().code().toUpperCase(Locale.ROOT),
                assessment.score().value(),
                type == PartyType.INDIVIDUAL ? customer.value() : null,
                type == PartyType.BUSINESS ? customer.value() : null,
                from,
                to,
                assessment.nextReview(),
                assessment.breakdown().factors().map(FactorLine::of).toJavaList());
    }
}
