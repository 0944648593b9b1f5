package dev.edd.testkit.architecture.hosts;

import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.VerificationId;
import dev.edd.ports.Storage;
import dev.edd.ports.delivery.DeliveryPolicy;
import dev.edd.ports.delivery.DeliveryReport;
import dev.edd.ports.delivery.Outbox;
import dev.edd.ports.delivery.Relay;
import dev.edd.ports.delivery.Subscriber;
import dev.edd.ports.provider.IdGenerator;
import dev.edd.ports.store.History;
import dev.edd.ports.store.PartyRepository;
import dev.edd.ports.store.Reads;
import dev.edd.ports.store.SubscriberName;
import dev.edd.ports.store.UnitOfWork;
import dev.edd.testkit.architecture.hosts.wiring.OwnInquiries;
import dev.edd.testkit.architecture.hosts.wiring.OwnNotifier;
import dev.edd.testkit.architecture.hosts.wiring.OwnOutbox;
import dev.edd.testkit.architecture.hosts.wiring.OwnStorage;
import dev.edd.testkit.architecture.hosts.wiring.OwnUnits;
import dev.edd.testkit.architecture.hosts.wiring.OwnVault;
import dev.edd.testkit.doubles.SequentialIds;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Each of these is a host that breaks a rule. */
@SuppressWarnings("unused")
public final class Bad {
    private Bad() {}

    static final class UsesADouble {
        final SequentialIds ids = new SequentialIds();
    }

    static final class NamesAnAdapter {
        void keep(OwnStorage storage) {}
    }

    static final class MakesAnAdapter {
        Storage storage(Outbox outbox, UnitOfWork units) {
            return new OwnStorage(outbox, new OwnUnits(units));
        }
    }

    static final class KeepsAdaptersInAList {
        private Vector<OwnStorage> storages = Vector.empty();
    }

    static final class KeepsAdaptersInAnArray {
        private OwnUnits[] units = {};
    }

    static final class KnowsAnAdapterWhenItSeesOne {
        boolean isOwn(Storage storage) {
            return storage instanceof OwnStorage;
        }
    }

    static final class NamesAVault {
        void keep(OwnVault vault) {}
    }

    static final class NamesAnOutbox {
        void keep(OwnOutbox outbox) {}
    }

    static final class NamesAProvider {
        void ask(OwnInquiries inquiries) {}
    }

    static final class NamesANotifier {
        void ask(OwnNotifier notifier) {}
    }

    static final class RelaysByItself {
        DeliveryReport deliver(
                Outbox outbox, Seq<Subscriber> all, DeliveryPolicy policy, InstantSource clock, IdGenerator ids) {
            return new Relay(outbox, all, policy, clock, ids).deliver(1);
        }
    }

    static final class OpensTheStorage {
        UnitOfWork opened(Storage storage) {
            return storage.unitOfWork();
        }
    }

    static final class RunsAUnitOfItsOwn {
        void run(UnitOfWork units) {
            units.run(stores -> Either.right(stores.parties()));
        }
    }

    static final class ReadsARepository {
        boolean isThere(PartyRepository parties, CustomerId id) {
            return parties.find(id).isDefined();
        }
    }

    static final class ReadsTheHistory {
        int versions(History history, VerificationId verification) {
            return history.of(verification).size();
        }
    }

    static final class ReadsTheHistoryThatItWasHanded {
        Function<Reads, History> history() {
            return Reads::history;
        }
    }

    static final class OpensAStorageOfItsOwn {
        Object opened(OwnStorage storage) {
            return storage.unitOfWork();
        }
    }

    static final class RunsUnitsOfItsOwn {
        boolean isThere(OwnUnits units, CustomerId id) {
            return units.read(reads -> reads.hashCode() == id.hashCode());
        }
    }

    static final class AsksTheOutbox {
        long pending(Outbox outbox, SubscriberName subscriber) {
            return outbox.pending(subscriber);
        }
    }

    static final class AsksTheOutboxByReference {
        ToLongFunction<SubscriberName> pending(Outbox outbox) {
            return outbox::pending;
        }
    }
}
