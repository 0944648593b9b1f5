package dev.edd.ports;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.Pending;
import dev.edd.domain.verification.ScreeningResult;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationCommand.StartProcessing;
import dev.edd.domain.verification.VerificationEvent.InquiryOpened;
import dev.edd.domain.verification.VerificationEvent.ProcessingStarted;
import dev.edd.ports.delivery.Subscriber;
import dev.edd.ports.provider.WatchlistScreening;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.SubscriberName;
import io.vavr.control.Option;

/**
 * Screens the counterparty of every watchlist check, in two messages so that a crash between them repeats only the
 * second: when the inquiry is open it starts processing, and when processing has started it screens and gives the
 * commands that follow from the result. When the case has moved on meanwhile the commands are refused, and the message
 * counts as taken.
 */
final class CounterpartyScreening implements Subscriber {
    static final SubscriberName NAME = new SubscriberName("counterparty-screening");

    private final Verifications verifications;
    private final Parties parties;
    private final WatchlistScreening screening;

    CounterpartyScreening(Verifications verifications, Parties parties, WatchlistScreening screening) {
        this.verifications = verifications;
        this.parties = parties;
        this.screening = screening;
    }

    @Override
    public SubscriberName name() {
        return NAME;
    }

    @Override
    public boolean wants(Event event) {
        return event instanceof InquiryOpened || event instanceof ProcessingStarted;
    }

    @Override
    public void receive(HistoryEntry message) {
        verifications
                .find((VerificationId) message.of())
                .forEach(check -> counterparty(check).forEach(counterparty -> take(message, check, counterparty)));
    }

    /** Whatever is about a counterparty is a watchlist check: the kernel begins nothing else about one. */
    private Option<Counterparty> counterparty(Verification check) {
        return check.header().subject() instanceof Subject.OfCounterparty of
                ? parties.counterparty(of.counterparty())
                : Option.none();
    }

    private void take(HistoryEntry message, Verification check, Counterparty counterparty) {
        if (message.event() instanceof InquiryOpened) {
            if (screening.startsAtOnce(check, counterparty)) {
                verifications.give(check.id(), provider(), StartProcessing::new);
            }
        } else if (check instanceof Pending) {
            screen(message, check, counterparty);
        }
    }

    private void screen(HistoryEntry message, Verification check, Counterparty counterparty) {
        ScreeningResult result = screening.screen(message.id(), check, counterparty);
        verifications.giveAll(check.id(), provider(), stamp -> result.commands(stamp, counterparty.type()));
    }

    private Actor provider() {
        return new Actor.Provider(screening.name());
    }
}
