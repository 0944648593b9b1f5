package dev.edd.adapters.memory;

import dev.edd.domain.lifecycle.CaseState;
import dev.edd.domain.party.Id;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.party.VerificationId;
import dev.edd.ports.store.Versioned;
import dev.edd.ports.store.Write;
import io.vavr.control.Option;

/**
 * What there is, of each kind. Immutable.
 *
 * @param verifications verifications with their indexes
 * @param parties customers and counterparties with their indexes
 * @param requests EDD requests with their indexes
 * @param onboardings onboardings with their indexes
 * @param questionnaires published questionnaires
 * @param documents registered documents
 */
record Tables(
        VerificationTable verifications,
        PartyTable parties,
        RequestTable requests,
        OnboardingTable onboardings,
        QuestionnaireTable questionnaires,
        DocumentTable documents) {
    static final Tables EMPTY = new Tables(
            VerificationTable.EMPTY,
            PartyTable.EMPTY,
            RequestTable.EMPTY,
            OnboardingTable.EMPTY,
            QuestionnaireTable.EMPTY,
            DocumentTable.EMPTY);

    /** The case under an id; none for a party, which never holds a claim. */
    Option<? extends CaseState> find(Id id) {
        if (id instanceof VerificationId verification) {
            return verifications.find(verification).map(Versioned::value);
        }
        if (id instanceof RequestId request) {
            return requests.find(request).map(Versioned::value);
        }
        if (id instanceof OnboardingId onboarding) {
            return onboardings.find(onboarding).map(Versioned::value);
        }
        return Option.none();
    }

    Tables with(Write write) {
        return write.match(new Put(this));
    }

    Tables with(QuestionnaireTable changed) {
        return new Tables(verifications, parties, requests, onboardings, changed, documents);
    }

    Tables with(DocumentTable changed) {
        return new Tables(verifications, parties, requests, onboardings, questionnaires, changed);
    }

    private Tables with(PartyTable changed) {
        return new Tables(verifications, changed, requests, onboardings, questionnaires, documents);
    }

    private record Put(Tables tables) implements Write.Cases<Tables> {
        @Override
        public Tables verification(Write.OfVerification write) {
            return new Tables(
                    tables.verifications.with(write.next(), write.expected() + 1),
                    tables.parties,
                    tables.requests,
                    tables.onboardings,
                    tables.questionnaires,
                    tables.documents);
        }

        @Override
        public Tables customer(Write.OfCustomer write) {
            return tables.with(tables.parties.with(write.next(), write.expected() + 1));
        }

        @Override
        public Tables counterparty(Write.OfCounterparty write) {
            return tables.with(tables.parties.with(write.next(), write.expected() + 1));
        }

        @Override
        public Tables request(Write.OfRequest write) {
            return new Tables(
                    tables.verifications,
                    tables.parties,
                    tables.requests.with(write.next(), write.expected() + 1),
                    tables.onboardings,
                    tables.questionnaires,
                    tables.documents);
        }

        @Override
        public Tables onboarding(Write.OfOnboarding write) {
            return new Tables(
                    tables.verifications,
                    tables.parties,
                    tables.requests,
                    tables.onboardings.with(write.next(), write.expected() + 1),
                    tables.questionnaires,
                    tables.documents);
        }
    }
}
