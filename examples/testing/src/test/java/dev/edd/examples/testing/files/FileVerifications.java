package dev.edd.examples.testing.files;

import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.Verification;
import dev.edd.ports.store.CountedPage;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Numbered;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.VerificationQuery;
import dev.edd.ports.store.VerificationRepository;
import dev.edd.ports.store.Versioned;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;

/** Verifications, as the stores see them. */
record FileVerifications(FileStores stores) implements VerificationRepository {
    @Override
    public Option<Versioned<Verification>> find(VerificationId id) {
        return stores.ledger().find(id, Verification.class);
    }

    @Override
    public Page<Verification> page(VerificationQuery query, Keyset keyset) {
        return Listing.page(all().filter(query::matches), FileVerifications::place, keyset);
    }

    @Override
    public CountedPage<Verification> page(VerificationQuery query, Numbered numbered) {
        return Listing.page(all().filter(query::matches), FileVerifications::place, numbered);
    }

    @Override
    public Set<CustomerId> approvedEdd(Set<CustomerId> customers) {
        Set<CustomerId> approved = approved(all());
        return customers.filter(approved::contains);
    }

    @Override
    public Seq<VerificationId> overdue(Instant at, int most) {
        return Listing.due(all(), Verification::deadline, each -> each.id().value(), at, most)
                .map(VerificationId::new);
    }

    static Set<CustomerId> approved(Seq<Verification> verifications) {
        return verifications
                .filter(Verification::isApprovedEdd)
                .map(each -> each.header().subject().customer())
                .toSet();
    }

    private Seq<Verification> all() {
        return stores.ledger().all(Verification.class);
    }

    private static Position place(Verification verification) {
        return new Position(verification.createdAt(), verification.id().value());
    }
}
