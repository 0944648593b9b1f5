/**
 * EDD submissions: what a partner submits about a customer, a business, an account or a transaction (seed 002).
 *
 * <p>{@link dev.edd.domain.submission.RawValue} is what somebody sent,
 * {@link dev.edd.domain.submission.ResourceSubmission} what a {@link dev.edd.domain.submission.SubmissionValidator} let
 * through, {@link dev.edd.domain.submission.EddSubmission} the record that is kept of it, and
 * {@link dev.edd.domain.submission.SubmissionHistory} all that was submitted about one resource.
 */
@NullMarked
package dev.edd.domain.submission;

import org.jspecify.annotations.NullMarked;
