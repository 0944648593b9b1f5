package dev.edd.domain.verification;

import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.PartyType;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;

/** What a watchlist screening said of a counterparty, and which commands follow from it (seed 004). Immutable. */
public sealed interface ScreeningResult {
    /**
     * Chooses what to do with a pending watchlist check.
     *
     * @param stamp the provider and the instant of its answer
     * @param screened whether a person or a business was screened
     * @return the check to record and then the decision: pass, fail, or a review
     */
    Seq<VerificationCommand> commands(Stamp stamp, PartyType screened);

    /** On no list. */
    record Clear() implements ScreeningResult {
        @Override
        public Seq<VerificationCommand> commands(Stamp stamp, PartyType screened) {
            ComplianceDecision decision = ComplianceDecision.passed(typeOf(screened));
            return List.of(
                    recorded(stamp, screened, CheckOutcome.PASSED, TreeSet.empty()),
                    new VerificationCommand.Pass(stamp, Vector.of(decision)));
        }
    }

    /**
     * On a list for certain.
     *
     * @param failureCodes which, one or more: {@code pep_check_failure}, {@code media_check_failure},
     *     {@code watchlist_check_failure}, or what else the provider says
     */
    record Hit(Set<FailureCode> failureCodes) implements ScreeningResult {
        /** Refuses a hit on nothing. */
        public Hit {
            failureCodes = TreeSet.ofAll(failureCodes);
            if (failureCodes.isEmpty()) {
                throw new IllegalArgumentException("a hit is on one list or more");
            }
        }

        @Override
        public Seq<VerificationCommand> commands(Stamp stamp, PartyType screened) {
            return List.of(
                    recorded(stamp, screened, CheckOutcome.FAILED, failureCodes),
                    new VerificationCommand.Fail(stamp, failureCodes));
        }
    }

    /** Possibly on a list: somebody must look. */
    record Unclear() implements ScreeningResult {
        @Override
        public Seq<VerificationCommand> commands(Stamp stamp, PartyType screened) {
            return List.of(
                    recorded(stamp, screened, CheckOutcome.INCONCLUSIVE, TreeSet.empty()),
                    new VerificationCommand.FlagForReview(stamp));
        }
    }

    private static VerificationCommand recorded(
            Stamp stamp, PartyType screened, CheckOutcome outcome, Set<FailureCode> failureCodes) {
        return new VerificationCommand.RecordCheck(stamp, new ComplianceCheck(typeOf(screened), outcome, failureCodes));
    }

    private static ComplianceType typeOf(PartyType screened) {
        return switch (screened) {
            case INDIVIDUAL -> ComplianceType.PERSON_WATCHLISTS;
            case BUSINESS -> ComplianceType.BUSINESS_WATCHLISTS;
        };
    }
}
