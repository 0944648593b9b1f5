package dev.edd.testkit.arbitraries;

import dev.edd.domain.submission.RawValue;
import dev.edd.domain.submission.SubmissionPolicy;
import dev.edd.domain.submission.SubmissionViolation;
import io.vavr.collection.Seq;

/**
 * A body that is right but for what was broken in it. Immutable.
 *
 * @param policy how strictly it is judged
 * @param body what is sent
 * @param violations everything that must be said of it, in any order: one for each thing that was broken
 */
public record BrokenBody(SubmissionPolicy policy, RawValue body, Seq<SubmissionViolation> violations) {}
