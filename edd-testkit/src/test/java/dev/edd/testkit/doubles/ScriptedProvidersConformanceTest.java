package dev.edd.testkit.doubles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.InquiryId;
import dev.edd.domain.verification.ScreeningResult;
import dev.edd.domain.verification.Verification;
import dev.edd.ports.provider.InquiryProvider;
import dev.edd.ports.provider.WatchlistScreening;
import dev.edd.ports.store.MessageId;
import dev.edd.testkit.conformance.InquiryProviderConformance;
import dev.edd.testkit.conformance.WatchlistScreeningConformance;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The scripted providers do what providers must; a provider that forgets its keys does not. */
class ScriptedProvidersConformanceTest implements InquiryProviderConformance, WatchlistScreeningConformance {
    @Override
    public InquiryProvider provider() {
        return new ScriptedInquiries();
    }

    @Override
    public WatchlistScreening screening() {
        return new ScriptedScreening();
    }

    @Test
    void providers_that_forget_are_found_out() {
        assertThat(failures(Forgetful.class))
                .containsExactlyInAnyOrder(
                        "the_same_key_opens_the_same_inquiry",
                        "the_name_of_who_opens_inquiries_is_storable_and_always_the_same",
                        "the_same_key_gives_the_same_result",
                        "the_name_of_who_screens_is_storable_and_always_the_same");
        assertThat(failures(AlwaysTheSame.class))
                .containsExactly("the_key_of_another_verification_opens_another_inquiry");
    }

    private static List<String> failures(Class<?> suspect) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(suspect))
                .execute()
                .testEvents()
                .failed()
                .stream()
                .map(event -> event.getTestDescriptor().getDisplayName().replace("()", ""))
                .toList();
    }

    /** Answers by how often it was asked. */
    static class Forgetful
            implements InquiryProvider, WatchlistScreening, InquiryProviderConformance, WatchlistScreeningConformance {
        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public InquiryProvider provider() {
            return this;
        }

        @Override
        public WatchlistScreening screening() {
            return this;
        }

        @Override
        public String name() {
            return "forgetful-" + asked;
        }

        @Override
        public InquiryId open(MessageId idempotencyKey, Verification verification) {
            return new InquiryId("inq_" + asked.incrementAndGet());
        }

        @Override
        public ScreeningResult screen(MessageId idempotencyKey, Verification verification, Counterparty counterparty) {
            return asked.incrementAndGet() == 1 ? new ScreeningResult.Clear() : new ScreeningResult.Unclear();
        }
    }

    /** Has one inquiry for everybody. */
    static class AlwaysTheSame implements InquiryProvider, InquiryProviderConformance {
        @Override
        public InquiryProvider provider() {
            return this;
        }

        @Override
        public String name() {
            return "always-the-same";
        }

        @Override
        public InquiryId open(MessageId idempotencyKey, Verification verification) {
            return new InquiryId("inq_1");
        }
    }
}
