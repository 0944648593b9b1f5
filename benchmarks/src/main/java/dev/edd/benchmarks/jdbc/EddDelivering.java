package dev.edd.benchmarks.jdbc;

import dev.edd.adapters.jdbc.TenantName;
import dev.edd.ports.Edd;
import dev.edd.ports.delivery.DeliveryReport;
import dev.edd.ports.delivery.Notifier;
import dev.edd.ports.provider.IdGenerator;
import dev.edd.ports.store.Keyset;

/** The library's relay and its notifier. Each message is of another party, so that none waits for another. */
final class EddDelivering implements Delivering {
    private final Edd edd;
    private final Copies copies;

    EddDelivering(Place place, TenantName tenant, IdGenerator ids, Notifier notifier) {
        this.edd = Library.on(place, tenant, notifier).build();
        this.copies = new Copies(place, tenant, ids);
    }

    @Override
    public void keep(int messages) {
        // a new one each time, whose own message is still there to be copied
        copies.of(Model.registered(edd), messages - 1);
    }

    @Override
    public long deliver() {
        long delivered = 0;
        DeliveryReport report = edd.relay().deliver(Notifier.NAME, Keyset.LARGEST);
        while (report.claimed() > 0) {
            if (report.acknowledged() < report.claimed()) {
                throw new IllegalStateException("not everything was delivered: " + report);
            }
            delivered += report.acknowledged();
            report = edd.relay().deliver(Notifier.NAME, Keyset.LARGEST);
        }
        return delivered;
    }
}
