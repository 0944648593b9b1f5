package dev.edd.host.wire.webhooks;

import dev.edd.adapters.memory.MemoryStorage;
import dev.edd.adapters.memory.MemoryVault;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.party.LimitPolicy;
import dev.edd.host.security.Caller;
import dev.edd.host.security.Part;
import dev.edd.host.tenant.Surroundings;
import dev.edd.host.tenant.Tenant;
import dev.edd.ports.Edd;
import dev.edd.ports.delivery.CustomerNotifier;
import dev.edd.ports.delivery.Subscriber;
import dev.edd.ports.provider.InquiryProvider;
import dev.edd.ports.provider.ResourceDirectory;
import dev.edd.ports.provider.WatchlistScreening;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.SubscriberName;
import dev.edd.testkit.doubles.ScriptedInquiries;
import dev.edd.testkit.doubles.ScriptedScreening;
import io.vavr.collection.Vector;
import java.time.InstantSource;
import java.util.function.Supplier;

/** A tenant of a host that has nothing but webhooks. */
public final class Partner {
    static final String TENANT = "ours";

    private Partner() {}

    /** A partner whose notifications go there. */
    public static Caller calling(CustomerNotifier customers, InstantSource clock) {
        Tenant tenant =
                new Tenant(TENANT, MemoryStorage.create(), MemoryVault.create(), new Nothing(), customers, clock);
        return new Caller(tenant, Part.PARTNER, "platform");
    }

    private static final class Nothing implements Surroundings {
        @Override
        public InquiryProvider inquiries() {
            return new ScriptedInquiries();
        }

        @Override
        public WatchlistScreening screening() {
            return new ScriptedScreening();
        }

        @Override
        public LimitPolicy limits() {
            return new LimitPolicy(Vector.empty(), Vector.empty(), Vector.empty());
        }

        @Override
        public ResourceDirectory directory(String tenant) {
            return ResourceDirectory.EMPTY;
        }

        @Override
        public Subscriber process(Supplier<Edd> edd) {
            return new Subscriber() {
                @Override
                public SubscriberName name() {
                    return new SubscriberName("no-process");
                }

                @Override
                public boolean wants(Event event) {
                    return false;
                }

                @Override
                public void receive(HistoryEntry message) {
                    throw new IllegalStateException("it wants nothing");
                }
            };
        }
    }
}
