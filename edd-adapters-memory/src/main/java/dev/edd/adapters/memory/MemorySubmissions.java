package dev.edd.adapters.memory;

import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.Recorded;
import dev.edd.domain.submission.RelatedResource;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.SubmissionQuery;
import dev.edd.ports.store.SubmissionRepository;
import dev.edd.ports.store.Versioned;
import io.vavr.control.Option;

/** EDD submissions, as the stores see them. */
record MemorySubmissions(MemoryStores stores) implements SubmissionRepository {
    @Override
    public Option<Versioned<EddSubmission>> find(SubmissionId id) {
        return table().find(id).map(Filed::read);
    }

    @Override
    public Option<Recorded> latest(RelatedResource resource) {
        return table().latest(resource, stores.visits());
    }

    @Override
    public Page<EddSubmission> page(SubmissionQuery query, Keyset keyset) {
        return table().listing(query, stores.visits()).page(keyset);
    }

    private SubmissionTable table() {
        return stores.tables().submissions();
    }
}
