package dev.edd.host.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.edd.adapters.memory.MemoryStorage;
import dev.edd.adapters.memory.MemoryVault;
import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.LimitPolicy;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.host.security.Caller;
import dev.edd.host.security.Part;
import dev.edd.host.tenant.Surroundings;
import dev.edd.host.tenant.Tenant;
import dev.edd.host.wire.errors.Refused;
import dev.edd.host.wire.reading.Guid;
import dev.edd.ports.Edd;
import dev.edd.ports.delivery.DeliveryPolicy;
import dev.edd.ports.delivery.Subscriber;
import dev.edd.ports.provider.InquiryProvider;
import dev.edd.ports.provider.ResourceDirectory;
import dev.edd.ports.provider.WatchlistScreening;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.SubscriberName;
import dev.edd.testkit.doubles.ScriptedInquiries;
import dev.edd.testkit.doubles.ScriptedScreening;
import dev.edd.testkit.doubles.SettableClock;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

/** A screening that stays down until nobody tries it any more: what officers see of it, and what they can do. */
class ScreeningIsDownTest {
    private static final Actor PARTNER = new Actor.Partner("partner");
    private static final JsonMapper JSON = new JsonMapper();
    private static final String SCREENING = "counterparty-screening";

    private final SettableClock clock = new SettableClock(Instant.parse("2026-01-05T09:00:00Z"));
    private final ScriptedScreening screening = new ScriptedScreening();
    private final Tenant tenant = new Tenant(
            "ours", MemoryStorage.create(), MemoryVault.create(), new Scripted(screening), notification -> {}, clock);
    private final Caller officer = new Caller(tenant, Part.OFFICER, "officer");
    private final ComplianceCalls compliance = new ComplianceCalls();
    private final DeadLetterCalls deadLetters = new DeadLetterCalls();

    private String check = "";

    @BeforeEach
    void aCheckIsParked() {
        CustomerId customer = tenant.edd()
                .parties()
                .registerCustomer(PartyType.INDIVIDUAL, new PartyName("Ada"), PARTNER)
                .get()
                .id();
        tenant.edd().parties().changeStanding(customer, CustomerStanding.VERIFIED, new Actor.Officer("officer"));
        Counterparty counterparty = tenant.edd()
                .parties()
                .registerCounterparty(customer, PartyType.INDIVIDUAL, new PartyName("Bob"), PARTNER)
                .get();
        screening.failing(DeliveryPolicy.STANDARD.attempts());
        check = Guid.of(tenant.edd()
                .verifications()
                .create(new Subject.OfCounterparty(customer, counterparty.id()), VerificationMethod.WATCHLISTS, PARTNER)
                .get()
                .id());
        IntStream.rangeClosed(0, DeliveryPolicy.STANDARD.attempts()).forEach(attempt -> {
            deliverAll();
            clock.advance(Duration.ofDays(1));
        });
    }

    @Test
    void it_is_in_the_queue_of_what_is_pending_and_not_among_what_is_reviewing() {
        assertThat(queue("state", "pending")).containsExactly(check);
        assertThat(queue("state", "waiting,pending,reviewing")).containsExactly(check);
        assertThat(queue("per_page", "10")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"completed", "storing", "pending,expired", "PENDING", ""})
    void the_queue_has_no_other_state(String states) {
        assertThatThrownBy(() -> queue("state", states)).isInstanceOf(Refused.class);
    }

    @Test
    void it_is_adead_letter_of_the_screening() {
        assertThat(letters("subscriber", SCREENING)).singleElement().satisfies(letter -> {
            assertThat(letter.guid()).isEqualTo(check);
            assertThat(letter.message()).matches("counterparty:[0-9a-f-]{36}:\\d+");
            assertThat(letter.subscriber()).isEqualTo(SCREENING);
            assertThat(letter.event()).isEqualTo("processing_started");
            assertThat(letter.attempts()).isEqualTo(DeliveryPolicy.STANDARD.attempts());
            assertThat(letter.reason()).endsWith("ProviderUnreachable");
        });
        assertThat(letters("per_page", "10")).isEqualTo(letters("subscriber", SCREENING));
        assertThat(letters("subscriber", "notifier")).isEmpty();
        assertThatThrownBy(() -> letters("subscriber", "nobody")).isInstanceOf(Refused.class);
    }

    @Test
    void an_officer_has_it_tried_again_once_the_screening_is_back() {
        deadLetters.retry(officer, SCREENING, parked());
        deliverAll();

        assertThat(letters("subscriber", SCREENING)).isEmpty();
        assertThat(queue("state", "pending")).isEmpty();
        assertThat(tenant.edd()
                        .verifications()
                        .find(Guid.parse(check).map(VerificationId::new).get())
                        .get()
                        .state()
                        .code())
                .isEqualTo("completed");
    }

    @Test
    void an_officer_drops_it_and_decides_alone() {
        String message = parked();

        deadLetters.discard(officer, SCREENING, message);
        deliverAll();

        assertThat(letters("subscriber", SCREENING)).isEmpty();
        assertThat(queue("state", "pending")).containsExactly(check);
        assertThatThrownBy(() -> deadLetters.discard(officer, SCREENING, message))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> deadLetters.retry(officer, SCREENING, message)).isInstanceOf(Refused.class);
    }

    @Test
    void another_subscriber_and_another_tenant_have_no_such_dead_letter() {
        String message = parked();
        Caller stranger = new Caller(
                new Tenant(
                        "theirs",
                        MemoryStorage.create(),
                        MemoryVault.create(),
                        new Scripted(screening),
                        notification -> {},
                        clock),
                Part.OFFICER,
                "officer of theirs");

        assertThatThrownBy(() -> deadLetters.retry(officer, "notifier", message))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> deadLetters.retry(officer, "nobody", message)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> deadLetters.retry(officer, SCREENING, "nonsense"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> deadLetters.retry(stranger, SCREENING, message))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> deadLetters.discard(stranger, SCREENING, message))
                .isInstanceOf(Refused.class);
        assertThat(parked()).isEqualTo(message);
    }

    private String parked() {
        return letters("subscriber", SCREENING).get(0).message();
    }

    private List<DeadLetterLine> letters(String parameter, String value) {
        return deadLetters.list(officer, request(parameter, value)).objects();
    }

    private List<String> queue(String parameter, String value) {
        return compliance.queue(officer, request(parameter, value)).objects().stream()
                .map(each -> JSON.valueToTree(each).get("guid").stringValue())
                .toList();
    }

    private static MockHttpServletRequest request(String parameter, String value) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setParameter(parameter, value);
        return request;
    }

    private void deliverAll() {
        while (tenant.edd().relay().deliver(100).claimed() > 0) {}
    }

    private record Scripted(WatchlistScreening screening) implements Surroundings {
        @Override
        public InquiryProvider inquiries() {
            return new ScriptedInquiries();
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
            return new Idle();
        }
    }

    private static final class Idle implements Subscriber {
        @Override
        public SubscriberName name() {
            return new SubscriberName("idle");
        }

        @Override
        public boolean wants(Event event) {
            return false;
        }

        @Override
        public void receive(HistoryEntry message) {
            throw new AssertionError("it wants nothing");
        }
    }
}
