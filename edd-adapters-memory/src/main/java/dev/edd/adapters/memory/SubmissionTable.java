package dev.edd.adapters.memory;

import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.Recorded;
import dev.edd.domain.submission.RelatedResource;
import dev.edd.domain.submission.ResourceType;
import dev.edd.domain.submission.SubmissionState;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.SubmissionQuery;
import dev.edd.ports.store.Versioned;
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
        HashMap<SubmissionId, Versioned<EddSubmission>> byId,
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

    Option<Versioned<EddSubmission>> find(SubmissionId id) {
        return byId.get(id);
    }

    SubmissionTable with(EddSubmission next, long version) {
        Option<EddSubmission> former = find(next.id()).map(Versioned::value);
        Position position = position(next);
        RelatedResource resource = next.submission().resource();
        return new SubmissionTable(
                byId.put(next.id(), new Versioned<>(next, version)),
                Sorted.added(
                        former.map(old -> Sorted.removed(byState, old.state(), position))
                                .getOrElse(byState),
                        next.state(),
                        position),
                Sorted.added(byType, resource.type(), position),
                Sorted.added(byResource, resource.id(), position),
                Sorted.added(byOwner, next.header().owner(), position),
                next.header()
                        .request()
                        .map(request -> Sorted.added(byRequest, request, position))
                        .getOrElse(byRequest),
                next instanceof Recorded
                        ? Sorted.added(recorded, resource, position)
                        : Sorted.removed(recorded, resource, position));
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
        return byId.get(new SubmissionId(position.id())).get().value();
    }

    private static Position position(EddSubmission submission) {
        return new Position(submission.createdAt(), submission.id().value());
    }
}
