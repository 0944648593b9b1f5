package dev.edd.benchmarks.step;

import dev.edd.domain.verification.VerificationCommand;

/** The commands by name: a state machine that others wrote wants a constant to look for. */
enum Asked {
    OPEN_INQUIRY(VerificationCommand.OpenInquiry.class),
    START_PROCESSING(VerificationCommand.StartProcessing.class),
    FLAG_FOR_REVIEW(VerificationCommand.FlagForReview.class),
    PASS(VerificationCommand.Pass.class),
    FAIL(VerificationCommand.Fail.class),
    EXPIRE(VerificationCommand.Expire.class),
    RECORD_CHECK(VerificationCommand.RecordCheck.class),
    TRACK_INQUIRY(VerificationCommand.TrackInquiry.class);

    private final Class<? extends VerificationCommand> type;

    Asked(Class<? extends VerificationCommand> type) {
        this.type = type;
    }

    static Asked of(VerificationCommand command) {
        for (Asked each : values()) {
            if (each.type.isInstance(command)) {
                return each;
            }
        }
        throw new IllegalArgumentException("no command of a case that has begun: " + command);
    }
}
