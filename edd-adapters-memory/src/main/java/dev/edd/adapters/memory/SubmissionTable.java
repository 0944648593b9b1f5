package dev.edd.adapters.memory;

import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.Recorded;
import dev.edd.domain.submission.RelatedResource;
import dev.edd.domain.submission.ResourceType;
import dev.edd.domain.submission.SubmissionState;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.SubmissionQuery;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import org.pcollections.TreePSet;

/**
 * Submissions by id, and the indexes that the queries need. Immutable.
 *
 * @param byId every submission
 * @param byState by state
 * @param byType by the type of what it is about
 * @param byResource by the id of what it is about
 * @param byOwner by whose that is
 * @param byRequest by the request that it cites
 * @param recorded those that count, by what they are about
 */
record SubmissionTable(
        HashMap<SubmissionId, Filed<EddSubmission>> byId,
        HashMap<SubmissionState, TreePSet<Position>> byState,
        HashMap<ResourceType, TreePSet<Position>> byType,
        HashMap<UUID, TreePSet<Position>> byResource,
        HashMap<CustomerId, TreePSet<Position>> byOwner,
        HashMap<RequestId, TreePSet<Position>> byRequest,
        HashMap<RelatedResource, TreePSet<Position>> recorded) {

    static final SubmissionTable EMPTY = new SubmissionTable(
            HashMap.empty(),
            HashMap.empty(),
            HashMap.empty(),
            HashMap.empty(),
            HashMap.empty(),
            HashMap.empty(),
            HashMap.empty());

    Option<Filed<EddSubmission>> find(SubmissionId id) {
        return byId.get(id);
    }

    SubmissionTable with(EddSubmission next, HistoryEntry step) {
        Option<Filed<EddSubmission>> filed = find(next.id());
        Option<EddSubmission> former = filed.map(Filed::state);
        Position position = position(next);
        return new SubmissionTable(
                byId.put(next.id(), Filed.after(filed, next, step)),
                Sorted.moved(byState, former.map(EddSubmission::state), Option.some(next.state()), position),
                Sorted.moved(byType, former.map(SubmissionTable::type), Option.some(type(next)), position),
                Sorted.moved(byResource, former.map(SubmissionTable::about), Option.some(about(next)), position),
                Sorted.moved(byOwner, former.map(SubmissionTable::owner), Option.some(owner(next)), position),
                Sorted.moved(byRequest, former.flatMap(SubmissionTable::request), request(next), position),
                Sorted.moved(recorded, former.flatMap(SubmissionTable::counting), counting(next), position));
    }

    Option<Recorded> latest(RelatedResource resource, LongAdder visits) {
        visits.increment();
        return recorded.get(resource)
                .map(positions -> submission(positions.last()))
                .filter(Recorded.class::isInstance)
                .map(Recorded.class::cast);
    }

    /** Begins in the index that leaves least to look at. */
    Listing<EddSubmission> listing(SubmissionQuery query, LongAdder visits) {
        if (query.equals(SubmissionQuery.ALL.withStates(query.states()))) {
            return new Listing<>(
                    query.states().isEmpty() ? byState.values().toVector() : Sorted.under(byState, query.states()),
                    this::submission,
                    Option.none(),
                    visits);
        }
        return new Listing<>(candidates(query), this::submission, Option.some(query::matches), visits);
    }

    private Seq<TreePSet<Position>> candidates(SubmissionQuery query) {
        if (!query.requests().isEmpty()) {
            return Sorted.under(byRequest, query.requests());
        }
        if (!query.resources().isEmpty()) {
            return Sorted.under(byResource, query.resources());
        }
        return query.owners().isEmpty() ? Sorted.under(byType, query.types()) : Sorted.under(byOwner, query.owners());
    }

    private EddSubmission submission(Position position) {
        return byId.get(new SubmissionId(position.id())).get().state();
    }

    private static ResourceType type(EddSubmission submission) {
        return submission.submission().resource().type();
    }

    private static UUID about(EddSubmission submission) {
        return submission.submission().resource().id();
    }

    private static CustomerId owner(EddSubmission submission) {
        return submission.header().owner();
    }

    private static Option<RequestId> request(EddSubmission submission) {
        return submission.header().request();
    }

    private static Option<RelatedResource> counting(EddSubmission submission) {
        return Option.when(
                submission instanceof Recorded, submission.submission().resource());
    }

    private static Position position(EddSubmission submission) {
        return new Position(submission.createdAt(), submission.id().value());
    }
}
