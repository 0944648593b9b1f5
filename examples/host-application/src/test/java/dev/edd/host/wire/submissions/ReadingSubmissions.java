package dev.edd.host.wire.submissions;

import dev.edd.domain.submission.SubmissionPolicy;
import dev.edd.domain.submission.SubmissionValidator;
import dev.edd.fuzzing.Target;
import dev.edd.host.wire.errors.Answered;
import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Refused;

/** Reads bodies as submissions, without the rest of the host: many more of them in the same time. */
public final class ReadingSubmissions implements Target {
    private final SubmissionReading reading = new SubmissionReading(new SubmissionValidator(SubmissionPolicy.STRICT));

    @Override
    public void take(byte[] input) {
        try {
            reading.of(RawReading.of(input), request -> true);
        } catch (Refused refused) {
            Problem problem = Answered.by(refused);
            if (problem.status() != 400 || !problem.messageCode().equals("bad_request_body")) {
                throw refused;
            }
        }
    }
}
