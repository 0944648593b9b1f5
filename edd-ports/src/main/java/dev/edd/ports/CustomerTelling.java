package dev.edd.ports;

import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.notice.Notice;
import dev.edd.domain.onboarding.OnboardingEvent;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.RequestEvent;
import dev.edd.ports.delivery.CustomerNotifier;
import dev.edd.ports.delivery.Notification;
import dev.edd.ports.delivery.Subscriber;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.SubscriberName;
import io.vavr.control.Option;

/** Makes notifications of events, and hands them to the host. */
record CustomerTelling(CustomerNotifier notifier, EddRequests requests) implements Subscriber {
    @Override
    public SubscriberName name() {
        return CustomerNotifier.NAME;
    }

    @Override
    public boolean wants(Event event) {
        return event instanceof RequestEvent || event instanceof OnboardingEvent;
    }

    @Override
    public void receive(HistoryEntry message) {
        notice(message)
                .map(notice -> new Notification(
                        message.id(),
                        message.event().stamp().at(),
                        (CustomerId) message.id().party(),
                        notice))
                .forEach(notifier::tell);
    }

    private Option<Notice> notice(HistoryEntry message) {
        if (message.event() instanceof OnboardingEvent event) {
            return Notice.of(event, (OnboardingId) message.of());
        }
        return requests.find((RequestId) message.of())
                .map(EddRequest::header)
                .flatMap(header -> Notice.of((RequestEvent) message.event(), header));
    }
}
