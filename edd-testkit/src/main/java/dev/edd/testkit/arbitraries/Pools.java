package dev.edd.testkit.arbitraries;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.party.InquiryId;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.verification.CheckOutcome;
import dev.edd.domain.verification.ComplianceCheck;
import dev.edd.domain.verification.ComplianceDecision;
import dev.edd.domain.verification.ComplianceType;
import dev.edd.domain.verification.DecisionState;
import dev.edd.domain.verification.FailureCode;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/**
 * Ready-made parts for scripts. A script is about order and time and makes dozens of commands a try, so its parts are
 * picked and not composed: that makes it some ten times as fast. The edges of a value belong to the value's own
 * arbitrary.
 */
final class Pools {
    private static final Array<String> ACTORS = Array.of(StorableValues.edgesOfText(Actor.LONGEST_NAME));
    private static final Array<PartyName> NAMES =
            Array.of(StorableValues.edgesOfText(PartyName.LONGEST)).map(PartyName::new);
    private static final Array<InquiryId> INQUIRIES =
            Array.of(StorableValues.edgesOfText(InquiryId.LONGEST)).map(InquiryId::new);
    private static final Array<Set<FailureCode>> FAILURES = Array.of(FailureCode.values())
            .<Set<FailureCode>>map(TreeSet::of)
            .append(TreeSet.of(FailureCode.values()))
            .append(TreeSet.of(FailureCode.PEP_CHECK_FAILURE, FailureCode.MEDIA_CHECK_FAILURE));
    private static final Array<ComplianceCheck> CHECKS = Array.of(ComplianceType.values())
            .flatMap(type -> Array.of(CheckOutcome.values()).map(outcome -> check(type, outcome)));
    private static final Array<Seq<ComplianceDecision>> DECISIONS = Array.of(ComplianceType.values())
            .map(ComplianceDecision::passed)
            .<Seq<ComplianceDecision>>map(Vector::of)
            .prepend(Vector.empty())
            .append(Array.of(ComplianceType.values()).map(ComplianceDecision::passed))
            .append(Vector.of(
                    ComplianceDecision.passed(ComplianceType.PERSON_WATCHLISTS),
                    new ComplianceDecision(
                            ComplianceType.PERSON_VERIFICATION,
                            DecisionState.PASSED,
                            TreeSet.empty(),
                            Option.some(StorableValues.LATEST))));

    /** What no verification passes with: a decision that did not pass, two decisions of a type. */
    private static final Array<Seq<ComplianceDecision>> CONTRADICTIONS = Array.of(
            Vector.of(new ComplianceDecision(
                    ComplianceType.PERSON_VERIFICATION,
                    DecisionState.EXPIRED,
                    TreeSet.of(FailureCode.REVIEW_REQUIRED),
                    Option.some(StorableValues.LATEST))),
            Vector.of(
                    ComplianceDecision.passed(ComplianceType.PERSON_WATCHLISTS),
                    ComplianceDecision.passed(ComplianceType.PERSON_WATCHLISTS)));

    private Pools() {}

    static Arbitrary<String> actorNames() {
        return Arbitraries.of(ACTORS.asJava());
    }

    static Arbitrary<PartyName> names() {
        return Arbitraries.of(NAMES.asJava());
    }

    static Arbitrary<InquiryId> inquiryIds() {
        return Arbitraries.of(INQUIRIES.asJava());
    }

    static Arbitrary<Set<FailureCode>> failureCodes() {
        return Arbitraries.of(FAILURES.asJava());
    }

    static Arbitrary<ComplianceCheck> checks() {
        return Arbitraries.of(CHECKS.asJava());
    }

    static Arbitrary<Seq<ComplianceDecision>> decisions() {
        return Arbitraries.of(DECISIONS.asJava());
    }

    static Arbitrary<Seq<ComplianceDecision>> contradictions() {
        return Arbitraries.of(CONTRADICTIONS.asJava());
    }

    /** Ids from all over the 128 bits. */
    static Arbitrary<UUID> uuids() {
        return Arbitraries.integers()
                .withDistribution(RandomDistribution.uniform())
                .map(seed -> new UUID(seed * 0x9E3779B97F4A7C15L, seed * 0xC2B2AE3D27D4EB4FL));
    }

    private static ComplianceCheck check(ComplianceType type, CheckOutcome outcome) {
        return new ComplianceCheck(
                type,
                outcome,
                outcome == CheckOutcome.FAILED ? TreeSet.of(FailureCode.WATCHLIST_CHECK_FAILURE) : TreeSet.empty());
    }
}
