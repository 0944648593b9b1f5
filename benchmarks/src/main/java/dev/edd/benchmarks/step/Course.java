package dev.edd.benchmarks.step;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.lifecycle.Step;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.InquiryId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.ComplianceDecision;
import dev.edd.domain.verification.ComplianceType;
import dev.edd.domain.verification.Header;
import dev.edd.domain.verification.Storing;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationCommand;
import dev.edd.domain.verification.VerificationEvent;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.domain.verification.VerificationPolicy;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A verification from stored to completed, in the usual way: opened, started, flagged for review, passed. */
final class Course {
    static final Instant BEGUN = Instant.parse("2026-03-02T09:00:00Z");

    /** As it is when the inquiry is not open yet. */
    static final Verification STORED = new Storing(
            new Header(
                    new VerificationId(UUID.fromString("0195546c-0000-7000-8000-000000000001")),
                    new Subject.OfCustomer(new CustomerId(UUID.fromString("0195546c-0000-7000-8000-000000000002"))),
                    VerificationMethod.ENHANCED_DUE_DILIGENCE,
                    BEGUN,
                    BEGUN),
            BEGUN.plus(VerificationPolicy.STANDARD.providerAnswer()));

    private static final Actor PROVIDER = new Actor.Provider("kyc");
    private static final Actor OFFICER = new Actor.Officer("grace");

    private Course() {}

    /** The commands, in order. */
    static Ask[] asks() {
        return Vector.<VerificationCommand>of(
                        new VerificationCommand.OpenInquiry(
                                after(1, PROVIDER), new InquiryId("inq_1"), VerificationPolicy.STANDARD),
                        new VerificationCommand.StartProcessing(after(2, PROVIDER)),
                        new VerificationCommand.FlagForReview(after(3, PROVIDER)),
                        new VerificationCommand.Pass(
                                after(4, OFFICER),
                                Vector.of(ComplianceDecision.passed(ComplianceType.PERSON_VERIFICATION))))
                .map(Ask::of)
                .toJavaArray(Ask[]::new);
    }

    /** The states that the commands are given to, in order. */
    static Verification[] states() {
        Ask[] asks = asks();
        Verification[] states = new Verification[asks.length];
        Verification state = STORED;
        for (int at = 0; at < asks.length; at++) {
            states[at] = state;
            Step<Verification, VerificationEvent> step =
                    Verification.LIFECYCLE.give(state, asks[at].command()).get();
            state = step.next();
        }
        return states;
    }

    static Stamp after(int hours, Actor actor) {
        return new Stamp(actor, BEGUN.plus(Duration.ofHours(hours)));
    }
}
