package dev.edd.host.providers;

import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.InquiryId;
import dev.edd.domain.party.LimitPolicy;
import dev.edd.domain.verification.ScreeningResult;
import dev.edd.domain.verification.Verification;
import dev.edd.host.tenant.Surroundings;
import dev.edd.ports.Edd;
import dev.edd.ports.delivery.Subscriber;
import dev.edd.ports.provider.InquiryProvider;
import dev.edd.ports.provider.ResourceDirectory;
import dev.edd.ports.provider.WatchlistScreening;
import dev.edd.ports.store.MessageId;
import io.vavr.collection.Vector;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The surroundings of a host that has no providers: whatever a provider would do an officer does. No check passes or fails
 * by itself, every case comes to the officers' queue. A platform puts its own providers and limits in this place.
 */
@Component
@Profile("!demo")
final class ByHand implements Surroundings {
    static final String NAME = "by-hand";

    @Override
    public InquiryProvider inquiries() {
        return new ByOfficers();
    }

    @Override
    public WatchlistScreening screening() {
        return new NobodyScreens();
    }

    /** None: how much a customer may move is the platform's own choice. */
    @Override
    public LimitPolicy limits() {
        return new LimitPolicy(Vector.empty(), Vector.empty(), Vector.empty());
    }

    /** None, so that nothing is submitted about any account or transaction: a platform puts its own books in this place. */
    @Override
    public ResourceDirectory directory(String tenant) {
        return ResourceDirectory.EMPTY;
    }

    @Override
    public Subscriber process(Supplier<Edd> edd) {
        return new StraightToOfficers(edd);
    }

    /** The inquiry is the officer's own file on the case. */
    private static final class ByOfficers implements InquiryProvider {
        @Override
        public String name() {
            return NAME;
        }

        @Override
        public InquiryId open(MessageId idempotencyKey, Verification verification) {
            return new InquiryId(NAME + "-" + verification.id().value());
        }
    }

    /** Nobody has looked, so nothing is known: a person must. */
    private static final class NobodyScreens implements WatchlistScreening {
        @Override
        public String name() {
            return NAME;
        }

        @Override
        public ScreeningResult screen(MessageId idempotencyKey, Verification verification, Counterparty counterparty) {
            return new ScreeningResult.Unclear();
        }
    }
}
