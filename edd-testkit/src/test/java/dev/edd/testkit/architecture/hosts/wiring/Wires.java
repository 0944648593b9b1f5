package dev.edd.testkit.architecture.hosts.wiring;

import dev.edd.ports.Edd;
import dev.edd.ports.Storage;
import dev.edd.ports.provider.InquiryProvider;
import dev.edd.ports.provider.WatchlistScreening;
import dev.edd.ports.store.UnitOfWork;
import java.time.InstantSource;

/** Where the facade is built a clock is chosen, and a storage is at hand. */
public record Wires(Storage storage, InquiryProvider inquiries, WatchlistScreening screening) {
    Edd edd() {
        return Edd.on(storage, inquiries, screening)
                .clock(InstantSource.system())
                .build();
    }

    UnitOfWork units() {
        return storage.unitOfWork();
    }
}
