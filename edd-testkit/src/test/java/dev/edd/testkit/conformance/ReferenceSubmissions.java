package dev.edd.testkit.conformance;

import static dev.edd.testkit.conformance.Defect.COUNTS_DELETED_SUBMISSIONS_AS_THE_LATEST;
import static dev.edd.testkit.conformance.Defect.FORGETS_THE_STATES_OF_SUBMISSIONS;
import static dev.edd.testkit.conformance.Defect.FORGETS_THE_TYPE_OF_A_RESOURCE;
import static dev.edd.testkit.conformance.Defect.FORGETS_WHAT_A_DELETED_SUBMISSION_ANSWERED;
import static dev.edd.testkit.conformance.Defect.HIDES_DELETED_SUBMISSIONS;
import static dev.edd.testkit.conformance.Defect.LISTS_BY_THE_LAST_STEP;
import static dev.edd.testkit.conformance.Defect.SORTS_IDS_AS_SIGNED_NUMBERS;
import static dev.edd.testkit.conformance.Defect.TAKES_ANY_OF_TWO_FILTERS_OF_SUBMISSIONS;
import static dev.edd.testkit.conformance.Defect.TAKES_THE_FIRST_SUBMISSION_FOR_THE_LATEST;
import static dev.edd.testkit.conformance.Defect.TAKES_THE_OWNER_FOR_THE_RESOURCE;

import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.submission.Deleted;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.Recorded;
import dev.edd.domain.submission.RelatedResource;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.SubmissionQuery;
import dev.edd.ports.store.SubmissionRepository;
import dev.edd.ports.store.Versioned;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Comparator;

/** EDD submissions in the reference store. */
record ReferenceSubmissions(ReferenceStores stores) implements SubmissionRepository {
    @Override
    public Option<Versioned<EddSubmission>> find(SubmissionId id) {
        return stores.submission(id)
                .filter(found -> !stores.has(HIDES_DELETED_SUBMISSIONS) || !(found.value() instanceof Deleted));
    }

    @Override
    public Option<Recorded> latest(RelatedResource resource) {
        Vector<EddSubmission> sorted =
                all().filter(each -> isAbout(resource, each)).sorted(oldestFirst());
        if (stores.has(COUNTS_DELETED_SUBMISSIONS_AS_THE_LATEST)) {
            return sorted.lastOption().filter(Recorded.class::isInstance).map(Recorded.class::cast);
        }
        Vector<Recorded> current = sorted.filter(Recorded.class::isInstance).map(Recorded.class::cast);
        return stores.has(TAKES_THE_FIRST_SUBMISSION_FOR_THE_LATEST) ? current.headOption() : current.lastOption();
    }

    private boolean isAbout(RelatedResource resource, EddSubmission submission) {
        RelatedResource about = submission.submission().resource();
        return stores.has(FORGETS_THE_TYPE_OF_A_RESOURCE) ? about.id().equals(resource.id()) : about.equals(resource);
    }

    private Comparator<EddSubmission> oldestFirst() {
        return stores.has(SORTS_IDS_AS_SIGNED_NUMBERS)
                ? Comparator.comparing(EddSubmission::createdAt)
                        .thenComparing(each -> each.id().value())
                : Comparator.comparing(
                        each -> new Position(each.createdAt(), each.id().value()));
    }

    @Override
    public Page<EddSubmission> page(SubmissionQuery query, Keyset keyset) {
        return new ReferenceListing<>(
                        stores,
                        all().filter(submission -> matches(query, submission)),
                        each -> new Position(
                                stores.has(LISTS_BY_THE_LAST_STEP) ? each.updatedAt() : each.createdAt(),
                                each.id().value()))
                .page(keyset);
    }

    private boolean matches(SubmissionQuery query, EddSubmission submission) {
        if (stores.has(FORGETS_THE_STATES_OF_SUBMISSIONS)) {
            return query.withStates(LinkedHashSet.empty()).matches(submission);
        }
        if (stores.has(TAKES_THE_OWNER_FOR_THE_RESOURCE) && !query.resources().isEmpty()) {
            return query.resources().contains(submission.header().owner().value())
                    && query.withResources(LinkedHashSet.empty()).matches(submission);
        }
        if (stores.has(FORGETS_WHAT_A_DELETED_SUBMISSION_ANSWERED)
                && submission instanceof Deleted
                && !query.requests().isEmpty()) {
            return false;
        }
        if (stores.has(TAKES_ANY_OF_TWO_FILTERS_OF_SUBMISSIONS)
                && !query.owners().isEmpty()
                && !query.types().isEmpty()) {
            return query.owners().contains(submission.header().owner())
                    || query.types().contains(submission.submission().resource().type());
        }
        return query.matches(submission);
    }

    private Vector<EddSubmission> all() {
        return stores.all(EddSubmission.class);
    }
}
