package dev.edd.host.wire.webhooks;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.lifecycle.Storable;
import dev.edd.host.security.Caller;
import dev.edd.host.security.Scope;
import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Refused;
import dev.edd.host.wire.reading.Fields;
import dev.edd.host.wire.reading.Filters;
import dev.edd.host.wire.reading.Guid;
import dev.edd.ports.provider.IdGenerator;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Partners say where they want to be told what their customers may know (facts 4.3). */
@RestController
@RequestMapping("/webhooks")
class WebhookCalls {
    private final Webhooks webhooks;
    private final Targets targets;
    private final InstantSource clock;
    private final IdGenerator ids;

    WebhookCalls(Webhooks webhooks, WebhookSettings settings, InstantSource clock, IdGenerator ids) {
        this.webhooks = webhooks;
        this.targets = Targets.of(settings);
        this.clock = clock;
        this.ids = ids;
    }

    /** A webhook as its owner sees it: with the public key, and never with the private one. */
    record Card(
            UUID id,
            UUID keyId,
            String url,
            List<String> eventTypes,
            boolean includeAllEvents,
            String publicKey,
            Instant createdAt) {
        static Card of(Webhook webhook) {
            return new Card(
                    webhook.id(),
                    webhook.id(),
                    webhook.url().toString(),
                    webhook.eventTypes().map(Coded::code).toJavaList(),
                    webhook.allEvents(),
                    webhook.keys().publicKey(),
                    webhook.createdAt());
        }
    }

    /** All webhooks of a tenant, on one page. */
    record Cards(List<Card> items, int total, int page, int size, int pages) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Scope(Scope.WEBHOOKS)
    Card register(Caller caller, @RequestBody JsonNode body) {
        Fields fields = Fields.of(body);
        URI url = targets.read(fields.needed("url")).getOrElseThrow(() -> new Refused(Problem.invalid("url")));
        boolean allEvents = fields.truth("include_all_events").getOrElse(true);
        Seq<NotificationType> types =
                fields.codes("event_types", NotificationType.class, NotificationType.values().length);
        Webhook webhook =
                new Webhook(ids.next(), url, allEvents, types, Keys.fresh(), Storable.truncated(clock.instant()));
        if (!webhooks.add(caller.tenant().name(), webhook)) {
            throw new Refused(
                    new Problem(409, "There are " + Webhooks.MOST + " webhooks already", "too_many_webhooks"));
        }
        return Card.of(webhook);
    }

    @GetMapping
    @Scope(Scope.WEBHOOKS)
    Cards list(Caller caller) {
        List<Card> cards = webhooks.of(caller.tenant().name()).map(Card::of).toJavaList();
        return new Cards(cards, cards.size(), 1, Webhooks.MOST, 1);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Scope(Scope.WEBHOOKS)
    void remove(Caller caller, HttpServletRequest request) {
        Option<String> id = Filters.of(request, "webhook_id").single("webhook_id");
        if (id.isEmpty()) {
            throw new Refused(Problem.missing("webhook_id"));
        }
        if (!id.flatMap(Guid::orUuid)
                .exists(known -> webhooks.remove(caller.tenant().name(), known))) {
            throw new Refused(Problem.notFound("webhook"));
        }
    }
}
