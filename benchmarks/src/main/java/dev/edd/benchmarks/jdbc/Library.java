package dev.edd.benchmarks.jdbc;

import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.adapters.jdbc.TenantName;
import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.InquiryId;
import dev.edd.domain.verification.ScreeningResult;
import dev.edd.domain.verification.Verification;
import dev.edd.ports.Edd;
import dev.edd.ports.delivery.Notifier;
import dev.edd.ports.provider.InquiryProvider;
import dev.edd.ports.provider.WatchlistScreening;
import dev.edd.ports.store.MessageId;
import io.vavr.control.Either;

/** The library as a host has it: on a database, mostly with somebody to tell everything to. */
final class Library {
    static final Actor APP = new Actor.Partner("app");
    static final Actor KYC = new Actor.Provider("kyc");
    static final Actor OFFICER = new Actor.Officer("grace");

    private Library() {}

    static Edd.Builder on(Place place, TenantName tenant, Notifier notifier) {
        return builder(place, tenant).notifier(notifier);
    }

    private static Edd.Builder builder(Place place, TenantName tenant) {
        return Edd.on(JdbcStorage.owning(place.pool(), tenant), new Inquiries(), new NoScreening());
    }

    /** Without anybody to tell. */
    static Edd untold(Place place, TenantName tenant) {
        return builder(place, tenant).build();
    }

    /** Telling somebody who has nothing to do for it. */
    static Edd on(Place place, TenantName tenant) {
        return on(place, tenant, message -> {}).build();
    }

    static <A> A done(Either<Refusal, A> answer) {
        return answer.getOrElseThrow(refusal -> new IllegalStateException("refused: " + refusal));
    }

    /** Under which id the provider knows the inquiry of a case. */
    static InquiryId inquiry(Object caseId) {
        return new InquiryId("inq_" + caseId);
    }

    private static final class Inquiries implements InquiryProvider {
        @Override
        public String name() {
            return KYC.name();
        }

        @Override
        public InquiryId open(MessageId idempotencyKey, Verification verification) {
            return inquiry(verification.id().value());
        }
    }

    /** There are no counterparties here. */
    private static final class NoScreening implements WatchlistScreening {
        @Override
        public String name() {
            return "none";
        }

        @Override
        public ScreeningResult screen(MessageId idempotencyKey, Verification verification, Counterparty counterparty) {
            throw new IllegalStateException("nobody registers counterparties here");
        }
    }
}
