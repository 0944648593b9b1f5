package dev.edd.examples.testing.files;

import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.Recorded;
import dev.edd.domain.submission.RelatedResource;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.SubmissionQuery;
import dev.edd.ports.store.SubmissionRepository;
import dev.edd.ports.store.Versioned;
import io.vavr.control.Option;

/** Submissions, as the stores see them. */
record FileSubmissions(FileStores stores) implements SubmissionRepository {
    @Override
    public Option<Versioned<EddSubmission>> find(SubmissionId id) {
        return stores.ledger().find(id, EddSubmission.class);
    }

    @Override
    public Option<Recorded> latest(RelatedResource resource) {
        return stores.ledger()
                .all(Recorded.class)
                .filter(each -> each.submission().resource().equals(resource))
                .maxBy(FileSubmissions::place);
    }

    @Override
    public Page<EddSubmission> page(SubmissionQuery query, Keyset keyset) {
        return Listing.page(
                stores.ledger().all(EddSubmission.class).filter(query::matches), FileSubmissions::place, keyset);
    }

    private static Position place(EddSubmission submission) {
        return new Position(submission.createdAt(), submission.id().value());
    }
}
