package dev.edd.host.documents;

import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.request.RequestEvent.AnswersSubmitted;
import dev.edd.ports.Edd;
import dev.edd.ports.delivery.Subscriber;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.SubscriberName;
import java.util.function.Supplier;

/**
 * Attaches the files that came before the answers that name them. A process of the relay, and no part of the call that
 * answers: it is done also when the host dies in between, and sees what was uploaded while the answers were recorded.
 *
 * @param edd the tenant's facade, ready by the time that the first message comes
 */
public record FilesBeforeAnswers(Supplier<Edd> edd) implements Subscriber {
    @Override
    public SubscriberName name() {
        return new SubscriberName("files-before-answers");
    }

    @Override
    public boolean wants(Event event) {
        return event instanceof AnswersSubmitted submitted
                && submitted.completion().isEmpty();
    }

    @Override
    public void receive(HistoryEntry message) {
        new AwaitedFiles(edd.get())
                .attachEarlier((RequestId) message.of(), message.event().stamp().actor());
    }
}
