package dev.edd.testkit.fuzz;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.submission.RawValue;
import dev.edd.domain.submission.ResourceSubmission;
import dev.edd.domain.submission.SubmissionPolicy;
import dev.edd.domain.submission.SubmissionValidator;
import dev.edd.domain.submission.SubmissionViolation;
import dev.edd.fuzzing.Target;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/** Judges whatever is sent as a submission, by both policies: each answers, and the strict one is the stricter. */
final class JudgingSubmissions implements Target {
    private static final SubmissionValidator STRICT = new SubmissionValidator(SubmissionPolicy.STRICT);
    private static final SubmissionValidator LENIENT = new SubmissionValidator(
            SubmissionPolicy.LENIENT.accepting("on_synctera", "on_platform").ignoring("tenant"));

    @Override
    public void take(byte[] input) {
        // as UTF-16 it may hold lone surrogates
        RawValue raw = RawText.read(
                input.length > 0 && input[0] == 0 ? new String(input, UTF_16BE) : new String(input, UTF_8));
        Validation<Seq<SubmissionViolation>, ResourceSubmission> strictly = judged(STRICT, raw);
        Validation<Seq<SubmissionViolation>, ResourceSubmission> leniently = judged(LENIENT, raw);
        strictly.forEach(read -> assertThat(leniently.get()).isEqualTo(read));
    }

    private static Validation<Seq<SubmissionViolation>, ResourceSubmission> judged(
            SubmissionValidator validator, RawValue raw) {
        Validation<Seq<SubmissionViolation>, ResourceSubmission> judged = validator.validate(raw);
        assertThat(validator.validate(raw)).isEqualTo(judged);
        if (judged.isInvalid()) {
            assertThat(judged.getError()).isNotEmpty();
            judged.getError().forEach(JudgingSubmissions::isWhole);
        }
        return judged;
    }

    /** Without AssertJ: this is asked hundreds of times for an input. */
    private static void isWhole(SubmissionViolation violation) {
        String text = violation.text();
        String path = violation.path().text();
        if (text.isBlank() || text.contains("{") || !(path.isEmpty() || path.startsWith("/"))) {
            throw new AssertionError("not a whole violation: " + path + " " + text);
        }
    }
}
