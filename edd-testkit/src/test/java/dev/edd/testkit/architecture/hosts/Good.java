package dev.edd.testkit.architecture.hosts;

import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.Id;
import dev.edd.domain.party.PartyId;
import dev.edd.domain.submission.RelatedResource;
import dev.edd.ports.Edd;
import dev.edd.ports.Storage;
import dev.edd.ports.delivery.Notifier;
import dev.edd.ports.provider.DocumentVault;
import dev.edd.ports.provider.ResourceDirectory;
import dev.edd.ports.store.History;
import dev.edd.ports.store.HistoryEntry;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.InputStream;
import java.time.Instant;
import java.util.function.Function;

/** Each of these is a host that uses the facade, the ports and the values. */
@SuppressWarnings("unused")
public final class Good {
    private Good() {}

    static final class AsksTheFacade {
        boolean isApproved(Edd edd, CustomerId customer) {
            return edd.verifications().isEddApproved(customer);
        }
    }

    static final class IsANotifier implements Notifier {
        private Option<HistoryEntry> last = Option.none();

        @Override
        public void tell(HistoryEntry message) {
            last = Option.some(message);
        }
    }

    static final class KeepsTheStorageThatItWires {
        private final Storage storage;
        private final Function<Storage, DocumentVault> vaults;

        KeepsTheStorageThatItWires(Storage storage, Function<Storage, DocumentVault> vaults) {
            this.storage = storage;
            this.vaults = vaults;
        }

        DocumentVault vault() {
            return vaults.apply(storage);
        }
    }

    static final class IsAVault implements DocumentVault {
        private final Kept kept = new Kept(this);

        @Override
        public void keep(DocumentId id, Instant at, InputStream content) {
            kept.all = kept.all.add(id);
        }

        @Override
        public <A> Option<A> read(DocumentId id, Reader<A> reader) {
            return Option.none();
        }

        @Override
        public Seq<DocumentId> keptBefore(Instant before, Option<DocumentId> after, int most) {
            return kept.all.toVector();
        }

        @Override
        public boolean discard(DocumentId id) {
            return false;
        }

        private static final class Kept {
            private final IsAVault vault;
            private Set<DocumentId> all = HashSet.empty();

            Kept(IsAVault vault) {
                this.vault = vault;
            }
        }
    }

    static final class IsAHistory implements History {
        @Override
        public Seq<HistoryEntry> of(Id id) {
            return of(id, 0, 1);
        }

        @Override
        public Seq<HistoryEntry> of(Id id, long after, int most) {
            return Vector.empty();
        }

        @Override
        public Seq<HistoryEntry> ofParty(PartyId party, long after, int most) {
            return of(party, after, most);
        }
    }

    static final class IsADirectory implements ResourceDirectory {
        @Override
        public Option<CustomerId> ownerOf(RelatedResource resource) {
            return Option.none();
        }
    }
}
