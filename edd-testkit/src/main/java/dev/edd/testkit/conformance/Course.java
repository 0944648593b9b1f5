package dev.edd.testkit.conformance;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.InquiryId;
import dev.edd.domain.verification.CheckOutcome;
import dev.edd.domain.verification.ComplianceCheck;
import dev.edd.domain.verification.ComplianceDecision;
import dev.edd.domain.verification.ComplianceType;
import dev.edd.domain.verification.FailureCode;
import dev.edd.domain.verification.InquiryState;
import dev.edd.domain.verification.VerificationCommand;
import dev.edd.domain.verification.VerificationPolicy;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.util.function.Function;

/** How far a verification is taken: a way to each of its states. */
enum Course {
    STORING(),
    WAITING(Course::open),
    PENDING(Course::open, VerificationCommand.StartProcessing::new),
    REVIEWING(Course::open, Course::track, VerificationCommand.FlagForReview::new),
    PASSED(Course::open, Course::check, Course::pass),
    FAILED(Course::open, VerificationCommand.StartProcessing::new, Course::fail),
    EXPIRED(Course::open, Course::expire);

    private static final Duration AFTER_EVERY_EXPIRY = Duration.ofDays(30);

    private final List<Function<Stamp, VerificationCommand>> commands;

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    Course(Function<Stamp, VerificationCommand>... commands) {
        this.commands = List.of(commands);
    }

    Seq<Function<Stamp, VerificationCommand>> commands() {
        return commands;
    }

    static VerificationCommand open(Stamp stamp) {
        return new VerificationCommand.OpenInquiry(
                byProvider(stamp), new InquiryId("inq_1"), VerificationPolicy.STANDARD);
    }

    static VerificationCommand track(Stamp stamp) {
        return new VerificationCommand.TrackInquiry(byProvider(stamp), InquiryState.PROCESSING);
    }

    static VerificationCommand check(Stamp stamp) {
        return new VerificationCommand.RecordCheck(
                byProvider(stamp),
                new ComplianceCheck(
                        ComplianceType.PERSON_WATCHLISTS,
                        CheckOutcome.INSUFFICIENT,
                        TreeSet.of(FailureCode.NAME_CHECK_FAILURE)));
    }

    static VerificationCommand pass(Stamp stamp) {
        return new VerificationCommand.Pass(
                stamp, Vector.of(ComplianceDecision.passed(ComplianceType.PERSON_VERIFICATION)));
    }

    static VerificationCommand fail(Stamp stamp) {
        return new VerificationCommand.Fail(
                stamp, TreeSet.of(FailureCode.WATCHLIST_CHECK_FAILURE, FailureCode.COMPLIANCE_REJECTION));
    }

    static VerificationCommand expire(Stamp stamp) {
        Actor deadline = VerificationPolicy.DEADLINE;
        return new VerificationCommand.Expire(new Stamp(deadline, stamp.at().plus(AFTER_EVERY_EXPIRY)));
    }

    private static Stamp byProvider(Stamp stamp) {
        return new Stamp(new Actor.Provider("provider"), stamp.at());
    }
}
