package dev.edd.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.onboarding.InProgress;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.onboarding.PausedForEdd;
import dev.edd.domain.onboarding.Terminated;
import dev.edd.domain.request.Cancelled;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.Failed;
import dev.edd.domain.request.InReview;
import dev.edd.domain.request.Requested;
import dev.edd.domain.request.Reviewed;
import dev.edd.domain.request.Submitted;
import dev.edd.domain.submission.AccountSubmission;
import dev.edd.domain.submission.BusinessSubmission;
import dev.edd.domain.submission.CustomerSubmission;
import dev.edd.domain.submission.Deleted;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.Recorded;
import dev.edd.domain.submission.ResourceSubmission;
import dev.edd.domain.submission.TransactionSubmission;
import dev.edd.domain.verification.Completed;
import dev.edd.domain.verification.Expired;
import dev.edd.domain.verification.Pending;
import dev.edd.domain.verification.Reviewing;
import dev.edd.domain.verification.Storing;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.Waiting;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A host that has a case for each state is given its own, and the name of a state is that of its class. */
class EveryStateHasItsCaseTest {
    @Property
    void a_verification_is_what_its_state_says(@ForAll Verification verification) {
        assertThat(verification.match(new OfVerifications())).isEqualTo(verification.getClass());
        assertThat(verification.state().code()).isEqualTo(Coded.of(verification.getClass()));
    }

    @Property
    void a_request_is_what_its_state_says(@ForAll EddRequest request) {
        assertThat(request.match(new OfRequests())).isEqualTo(request.getClass());
        assertThat(request.state().code()).isEqualTo(Coded.of(request.getClass()));
    }

    @Property
    void an_onboarding_is_what_its_state_says(@ForAll Onboarding onboarding) {
        assertThat(onboarding.match(new OfOnboardings())).isEqualTo(onboarding.getClass());
        assertThat(onboarding.state().code()).isEqualTo(Coded.of(onboarding.getClass()));
    }

    @Property
    void a_submission_is_what_its_state_and_its_resource_say(
            @ForAll EddSubmission submission, @ForAll ResourceSubmission said) {
        assertThat(submission.match(new OfSubmissions())).isEqualTo(submission.getClass());
        assertThat(submission.state().code()).isEqualTo(Coded.of(submission.getClass()));
        assertThat(said.match(new OfResources())).isEqualTo(said.getClass());
    }

    private record OfVerifications() implements Verification.Cases<Class<?>> {
        @Override
        public Class<?> storing(Storing state) {
            return Storing.class;
        }

        @Override
        public Class<?> waiting(Waiting state) {
            return Waiting.class;
        }

        @Override
        public Class<?> pending(Pending state) {
            return Pending.class;
        }

        @Override
        public Class<?> reviewing(Reviewing state) {
            return Reviewing.class;
        }

        @Override
        public Class<?> completed(Completed state) {
            return Completed.class;
        }

        @Override
        public Class<?> expired(Expired state) {
            return Expired.class;
        }
    }

    private record OfRequests() implements EddRequest.Cases<Class<?>> {
        @Override
        public Class<?> requested(Requested state) {
            return Requested.class;
        }

        @Override
        public Class<?> submitted(Submitted state) {
            return Submitted.class;
        }

        @Override
        public Class<?> inReview(InReview state) {
            return InReview.class;
        }

        @Override
        public Class<?> reviewed(Reviewed state) {
            return Reviewed.class;
        }

        @Override
        public Class<?> failed(Failed state) {
            return Failed.class;
        }

        @Override
        public Class<?> cancelled(Cancelled state) {
            return Cancelled.class;
        }
    }

    private record OfOnboardings() implements Onboarding.Cases<Class<?>> {
        @Override
        public Class<?> inProgress(InProgress state) {
            return InProgress.class;
        }

        @Override
        public Class<?> pausedForEdd(PausedForEdd state) {
            return PausedForEdd.class;
        }

        @Override
        public Class<?> completed(dev.edd.domain.onboarding.Completed state) {
            return dev.edd.domain.onboarding.Completed.class;
        }

        @Override
        public Class<?> terminated(Terminated state) {
            return Terminated.class;
        }
    }

    private record OfSubmissions() implements EddSubmission.Cases<Class<?>> {
        @Override
        public Class<?> recorded(Recorded state) {
            return Recorded.class;
        }

        @Override
        public Class<?> deleted(Deleted state) {
            return Deleted.class;
        }
    }

    private record OfResources() implements ResourceSubmission.Cases<Class<?>> {
        @Override
        public Class<?> customer(CustomerSubmission said) {
            return CustomerSubmission.class;
        }

        @Override
        public Class<?> business(BusinessSubmission said) {
            return BusinessSubmission.class;
        }

        @Override
        public Class<?> account(AccountSubmission said) {
            return AccountSubmission.class;
        }

        @Override
        public Class<?> transaction(TransactionSubmission said) {
            return TransactionSubmission.class;
        }
    }
}
