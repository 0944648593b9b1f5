package dev.edd.ports.store;

import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.RelatedResource;
import dev.edd.domain.submission.ResourceType;
import dev.edd.domain.submission.SubmissionState;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import java.util.UUID;
import org.immutables.value.Value;

/**
 * Which submissions to list (facts 2.1): those that match every filter, where an empty filter matches all and a filter of several
 * values matches any of them. Immutable.
 *
 * @param types types of what they are about
 * @param resources ids of what they are about
 * @param owners the customers whose they are
 * @param requests the requests that they cite
 * @param states in which states
 */
@Value.Builder
public record SubmissionQuery(
        Set<ResourceType> types,
        Set<UUID> resources,
        Set<CustomerId> owners,
        Set<RequestId> requests,
        Set<SubmissionState> states)
        implements WithSubmissionQuery {
    /** Lists every submission, deleted ones among them. */
    public static final SubmissionQuery ALL = new SubmissionQuery(
            LinkedHashSet.empty(),
            LinkedHashSet.empty(),
            LinkedHashSet.empty(),
            LinkedHashSet.empty(),
            LinkedHashSet.empty());

    /**
     * What counts of what a customer has submitted.
     *
     * @param owner the customer
     * @return the query
     */
    public static SubmissionQuery recordedOf(CustomerId owner) {
        return ALL.withOwners(LinkedHashSet.of(owner)).withStates(LinkedHashSet.of(SubmissionState.RECORDED));
    }

    /**
     * Whether a submission is to be listed: what a store's indexes must agree with.
     *
     * @param submission any submission
     * @return true when it matches every filter
     */
    public boolean matches(EddSubmission submission) {
        RelatedResource resource = submission.submission().resource();
        return passes(types, resource.type())
                && passes(resources, resource.id())
                && passes(owners, submission.header().owner())
                && (requests.isEmpty() || submission.header().request().exists(requests::contains))
                && passes(states, submission.state());
    }

    private static <T> boolean passes(Set<T> filter, T value) {
        return filter.isEmpty() || filter.contains(value);
    }
}
