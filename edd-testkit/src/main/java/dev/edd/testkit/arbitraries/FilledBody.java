package dev.edd.testkit.arbitraries;

import dev.edd.domain.submission.RawValue;
import dev.edd.domain.submission.ResourceSubmission;
import dev.edd.domain.submission.SubmissionPolicy;

/**
 * A body that is sent, with the submission that must be read from it. Immutable.
 *
 * @param policy how strictly it is judged
 * @param body what is sent
 * @param submission what must be read from it
 */
public record FilledBody(SubmissionPolicy policy, RawValue.Fields body, ResourceSubmission submission) {}
