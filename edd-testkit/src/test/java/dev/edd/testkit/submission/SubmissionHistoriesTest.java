package dev.edd.testkit.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.request.SubmissionChains;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.Recorded;
import dev.edd.domain.submission.SubmissionHistory;
import io.vavr.collection.Vector;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** All that was submitted about a resource, and what it does to the request that it answers. */
class SubmissionHistoriesTest {
    @Property
    void the_latest_is_the_newest_that_was_not_deleted(@ForAll SubmissionHistory history) {
        Vector<Recorded> current = Vector.ofAll(history.entries())
                .filter(Recorded.class::isInstance)
                .map(Recorded.class::cast);

        assertThat(history.latest().isDefined()).isEqualTo(current.nonEmpty());
        history.latest().forEach(latest -> assertThat(current.remove(latest)).allMatch(each -> isNewer(latest, each)));
    }

    /** Ids are 128 unsigned bits, and their text is as long for each. */
    private static boolean isNewer(EddSubmission one, EddSubmission other) {
        return one.createdAt().isAfter(other.createdAt())
                || (one.createdAt().equals(other.createdAt())
                        && one.id()
                                        .value()
                                        .toString()
                                        .compareTo(other.id().value().toString())
                                > 0);
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void the_order_in_which_a_history_is_put_together_does_not_matter(@ForAll SubmissionHistory history) {
        SubmissionHistory turned =
                new SubmissionHistory(history.resource(), history.entries().reverse());

        Statistics.label("at one instant")
                .collect(history.entries()
                                .map(EddSubmission::createdAt)
                                .distinct()
                                .size()
                        < history.entries().size())
                .coverage(ties -> ties.check(true).count(count -> count > 0));
        assertThat(turned).isEqualTo(history);
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
