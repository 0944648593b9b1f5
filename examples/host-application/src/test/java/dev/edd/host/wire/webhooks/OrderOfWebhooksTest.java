package dev.edd.host.wire.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.request.CustomerReason;
import dev.edd.domain.risk.RiskRating;
import dev.edd.host.WebhookReceiver;
import dev.edd.host.WebhookReceiver.Told;
import dev.edd.ports.Edd;
import dev.edd.ports.delivery.CustomerNotifier;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.OnboardingQuery;
import dev.edd.testkit.doubles.SettableClock;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Seed 001: what concerns one person arrives in its order, through the relay. */
class OrderOfWebhooksTest {
    private static final Actor PARTNER = new Actor.Partner("platform");
    private static final Actor OFFICER = new Actor.Officer("olivia");
    private static final CustomerReason REASON = new CustomerReason("FL0001", "We cannot offer you an account.");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-01-05T09:00:00Z"));
    private final Webhooks webhooks = WebhookTables.create();
    private final WebhookReceiver receiver = new WebhookReceiver();
    private final WebhookNotifiers notifiers = new WebhookNotifiers(
            webhooks,
            new WebhookSettings(true),
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .build(),
            clock);
    private final Edd edd = Partner.calling(notifiers.of(Partner.TENANT), clock).edd();

    @AfterEach
    void stopBoth() {
        notifiers.close();
        receiver.close();
    }

    @Test
    void a_refused_delivery_keeps_what_is_later_of_the_same_person_behind_it_and_nobody_elses() {
        assertThat(webhooks.add(Partner.TENANT, WebhookTables.webhook(receiver.url(), 1)))
                .isTrue();
        CustomerId jane = paused("Jane");
        terminated(jane);
        CustomerId john = paused("John");
        receiver.answerNextWith(500);

        deliverAll();
        assertThat(told(jane)).extracting(Told::type).containsExactly("requirementsQuestionnaire");
        assertThat(told(john)).extracting(Told::type).containsExactly("requirementsQuestionnaire");

        clock.advance(Duration.ofSeconds(1));
        deliverAll();
        assertThat(told(jane))
                .extracting(Told::type)
                .containsExactly("requirementsQuestionnaire", "requirementsQuestionnaire", "entitlementFailed");
        assertThat(told(jane).get(1).id()).isEqualTo(told(jane).get(0).id());
        assertThat(told(jane).stream().map(each -> each.json().get("sequence").longValue()))
                .isSorted();
        assertThat(told(john)).as("what was acknowledged comes once").hasSize(1);
    }

    private CustomerId paused(String name) {
        clock.advance(Duration.ofMillis(1));
        CustomerId customer = edd.parties()
                .registerCustomer(PartyType.INDIVIDUAL, new PartyName(name), PARTNER)
                .get()
                .id();
        OnboardingId onboarding =
                edd.onboardings().begin(customer, PARTNER).get().id();
        assertThat(edd.onboardings().rate(onboarding, RiskRating.HIGH, OFFICER).isRight())
                .isTrue();
        return customer;
    }

    private void terminated(CustomerId customer) {
        OnboardingId onboarding = edd.onboardings()
                .page(OnboardingQuery.of(customer), Keyset.first(1))
                .items()
                .single()
                .id();
        assertThat(edd.onboardings()
                        .terminate(onboarding, REASON, Option.none(), OFFICER)
                        .isRight())
                .isTrue();
    }

    private void deliverAll() {
        while (edd.relay().deliver(CustomerNotifier.NAME, 100).claimed() > 0) {
            assertThat(edd.relay().deadLetters(CustomerNotifier.NAME, 1)).isEmpty();
        }
    }

    private List<Told> told(CustomerId person) {
        return receiver.told().stream()
                .filter(each -> each.json()
                        .get("owner_id")
                        .stringValue()
                        .equals(person.value().toString()))
                .toList();
    }
}
