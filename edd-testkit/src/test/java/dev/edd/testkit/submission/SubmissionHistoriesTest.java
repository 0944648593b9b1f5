package dev.edd.testkit.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.request.SubmissionChains;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.Recorded;
import dev.edd.domain.submission.SubmissionHistory;
import io.vavr.collection.Vector;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** All that was submitted about a resource, and what it does to the request that it answers. */
class SubmissionHistoriesTest {
    @Property
    void the_latest_is_the_newest_that_was_not_deleted(@ForAll SubmissionHistory history) {
        Vector<Recorded> current = Vector.ofAll(history.entries())
                .filter(Recorded.class::isInstance)
                .map(Recorded.class::cast);

        assertThat(history.latest().isDefined()).isEqualTo(current.nonEmpty());
        history.latest()
                .forEach(latest -> assertThat(current)
                        .allMatch(each -> SubmissionHistory.NEWEST_FIRST.compare(latest, each) <= 0));
    }

    @Property
    void the_order_in_which_a_history_is_put_together_does_not_matter(@ForAll SubmissionHistory history) {
        SubmissionHistory turned =
                new SubmissionHistory(history.resource(), history.entries().reverse());

        assertThat(turned.entries().map(EddSubmission::createdAt))
                .isEqualTo(history.entries().map(EddSubmission::createdAt));
    }

    @Property
    void a_request_is_answered_by_the_submission_that_is_linked_to_it_and_no_other(
            @ForAll SubmissionChains.Steps submitted) {
        submitted.request().forEach(step -> {
            assertThat(submitted.submission().next().header().request())
                    .containsExactly(step.next().id());
            assertThat(step.next().header().customer())
                    .isEqualTo(submitted.submission().next().header().owner());
            assertThat(step.event().stamp())
                    .isEqualTo(submitted.submission().event().stamp());
        });
    }
}
