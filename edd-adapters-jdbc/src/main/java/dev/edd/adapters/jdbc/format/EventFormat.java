package dev.edd.adapters.jdbc.format;

import dev.edd.domain.lifecycle.Event;
import io.vavr.collection.Vector;

/** How every event is stored. Codes are unique among the events of all lifecycles, since one history holds them all. */
public final class EventFormat {
    /** Events of all lifecycles. */
    public static final Format<Event> EVENT = new Format<>(
            "event",
            Vector.<Kind<? extends Event>>ofAll(VerificationFormats.EVENTS)
                    .appendAll(PartyFormats.CUSTOMER_EVENTS)
                    .appendAll(PartyFormats.COUNTERPARTY_EVENTS)
                    .appendAll(RequestFormats.EVENTS)
                    .appendAll(OnboardingFormats.EVENTS)
                    .appendAll(SubmissionFormats.EVENTS)
                    .appendAll(RatingFormats.EVENTS));

    private EventFormat() {}
}
