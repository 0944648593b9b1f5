package dev.edd.host.wire.webhooks;

import static dev.edd.host.wire.webhooks.WebhookTables.webhook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.edd.domain.notice.Concern;
import dev.edd.domain.notice.Notice;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.OnboardingId;
import dev.edd.host.WebhookReceiver;
import dev.edd.host.WebhookReceiver.Told;
import dev.edd.host.security.Caller;
import dev.edd.ports.delivery.Notification;
import dev.edd.ports.store.MessageId;
import dev.edd.testkit.doubles.SequentialIds;
import dev.edd.testkit.doubles.SettableClock;
import io.vavr.collection.Vector;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

class WebhookNotifiersTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final SettableClock clock = new SettableClock(Instant.parse("2026-01-05T09:00:00Z"));
    private final Webhooks webhooks = WebhookTables.create();
    private final WebhookSettings settings = new WebhookSettings(true);
    private final WebhookNotifiers notifiers = new WebhookNotifiers(webhooks, settings, JSON, clock);
    private final WebhookReceiver dead = new WebhookReceiver();
    private final WebhookReceiver live = new WebhookReceiver();
    private final Notification notification = completed();

    @AfterEach
    void stopAll() {
        notifiers.close();
        dead.close();
        live.close();
    }

    @Test
    void a_dead_webhook_starves_no_other_and_all_are_told_again_under_the_same_id() {
        add(webhook(dead.url(), 1));
        add(webhook(live.url(), 2));
        dead.answerNextWith(500);

        assertThatThrownBy(this::tell).isInstanceOf(Untold.class).hasCauseInstanceOf(Untold.OtherStatus.class);
        assertThat(live.told()).hasSize(1);

        tell();
        assertThat(dead.told()).extracting(Told::id).containsExactly(theId(), theId());
        assertThat(live.told()).extracting(Told::id).containsExactly(theId(), theId());
    }

    @Test
    void every_failure_is_thrown_at_the_end() {
        add(webhook(dead.url(), 1));
        add(webhook("http://127.0.0.1:70000/", 2));
        add(webhook(live.url(), 3));
        dead.answerNextWith(302);

        Untold untold = catchThrowableOfType(Untold.class, this::tell);

        assertThat(untold).hasMessage("2 webhooks did not acknowledge");
        assertThat(untold.getCause()).hasMessage("the webhook was answered with 302");
        assertThat(untold.getSuppressed()).singleElement().isInstanceOf(Targets.ForbiddenTarget.class);
        assertThat(live.told()).hasSize(1);
        assertThat(dead.told()).as("its redirect is not followed").hasSize(1);
    }

    @Test
    void a_webhook_whose_key_is_broken_starves_no_other() {
        Webhook broken = new Webhook(
                UUID.randomUUID(),
                URI.create(dead.url()),
                true,
                Vector.empty(),
                new Keys("no key", "no key"),
                clock.instant());
        add(broken);
        add(webhook(live.url(), 1));

        assertThatThrownBy(this::tell).isInstanceOf(Untold.class);

        assertThat(live.told()).hasSize(1);
        assertThat(dead.told()).isEmpty();
    }

    @Test
    void what_is_told_is_signed_for_the_key_that_was_published() {
        WebhookCalls calls = new WebhookCalls(webhooks, settings, clock, new SequentialIds());
        Caller caller = Partner.calling(notifiers.of(Partner.TENANT), clock);
        String published = calls.register(caller, to(live)).publicKey();
        String another = calls.register(caller, to(dead)).publicKey();

        tell();

        Told told = live.told().get(0);
        assertThat(told.isSignedBy(published)).isTrue();
        assertThat(told.isSignedBy(another)).isFalse();
        assertThat(dead.told().get(0).isSignedBy(another)).isTrue();
        assertThat(told.timestamp()).isEqualTo(Long.toString(clock.instant().getEpochSecond()));
        assertThat(new Told(told.path(), told.timestamp(), told.signature(), told.body() + " ").isSignedBy(published))
                .as("another body")
                .isFalse();
        assertThat(new Told(
                                told.path(),
                                told.timestamp() + "0",
                                told.signature(),
                                live.told().get(0).body())
                        .isSignedBy(published))
                .as("another time")
                .isFalse();
    }

    @Test
    void a_retry_is_signed_anew_and_its_body_is_the_same() {
        Webhook webhook = webhook(live.url(), 1);
        add(webhook);
        tell();
        clock.advance(Duration.ofSeconds(10));
        tell();

        Told first = live.told().get(0);
        Told second = live.told().get(1);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.timestamp()).isNotEqualTo(first.timestamp());
        assertThat(second.isSignedBy(webhook.keys().publicKey())).isTrue();
    }

    private void add(Webhook webhook) {
        assertThat(webhooks.add(Partner.TENANT, webhook)).isTrue();
    }

    private void tell() {
        notifiers.of(Partner.TENANT).tell(notification);
    }

    private String theId() {
        return notification.id().text();
    }

    private Notification completed() {
        CustomerId customer = new CustomerId(UUID.randomUUID());
        return new Notification(
                new MessageId(customer, 7),
                clock.instant(),
                customer,
                new Notice.Completed(new Concern.OfOnboarding(new OnboardingId(UUID.randomUUID()))));
    }

    private static JsonNode to(WebhookReceiver receiver) {
        return JSON.createObjectNode().put("url", receiver.url());
    }
}
