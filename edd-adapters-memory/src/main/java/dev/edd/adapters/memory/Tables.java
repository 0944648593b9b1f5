package dev.edd.adapters.memory;

import dev.edd.domain.lifecycle.CaseState;
import dev.edd.domain.party.Id;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.party.VerificationId;
import dev.edd.ports.store.Versioned;
import dev.edd.ports.store.Write;
import dev.edd.ports.store.WriteCases;
import io.vavr.control.Option;

/**
 * What there is, of each kind. Immutable.
 *
 * @param verifications verifications with their indexes
 * @param parties customers and counterparties with their indexes
 * @param requests EDD requests with their indexes
 * @param onboardings onboardings with their indexes
 * @param submissions EDD submissions with their indexes
 * @param ratings risk ratings with their indexes
 * @param questionnaires published questionnaires
 * @param documents registered documents
 */
record Tables(
        VerificationTable verifications,
        PartyTable parties,
        RequestTable requests,
        OnboardingTable onboardings,
        SubmissionTable submissions,
        RatingTable ratings,
        QuestionnaireTable questionnaires,
        DocumentTable documents) {
    static final Tables EMPTY = new Tables(
            VerificationTable.EMPTY,
            PartyTable.EMPTY,
            RequestTable.EMPTY,
            OnboardingTable.EMPTY,
            SubmissionTable.EMPTY,
            RatingTable.EMPTY,
            QuestionnaireTable.EMPTY,
            DocumentTable.EMPTY);

    /** The case under an id; none for a party, a submission or a rating, which never hold a claim. */
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

    private Tables with(VerificationTable changed) {
        return new Tables(changed, parties, requests, onboardings, submissions, ratings, questionnaires, documents);
    }

    private Tables with(PartyTable changed) {
        return new Tables(
                verifications, changed, requests, onboardings, submissions, ratings, questionnaires, documents);
    }

    private Tables with(RequestTable changed) {
        return new Tables(
                verifications, parties, changed, onboardings, submissions, ratings, questionnaires, documents);
    }

    private Tables with(OnboardingTable changed) {
        return new Tables(verifications, parties, requests, changed, submissions, ratings, questionnaires, documents);
    }

    private Tables with(SubmissionTable changed) {
        return new Tables(verifications, parties, requests, onboardings, changed, ratings, questionnaires, documents);
    }

    private Tables with(RatingTable changed) {
        return new Tables(
                verifications, parties, requests, onboardings, submissions, changed, questionnaires, documents);
    }

    Tables with(QuestionnaireTable changed) {
        return new Tables(verifications, parties, requests, onboardings, submissions, ratings, changed, documents);
    }

    Tables with(DocumentTable changed) {
        return new Tables(verifications, parties, requests, onboardings, submissions, ratings, questionnaires, changed);
    }

    private record Put(Tables tables) implements WriteCases<Tables> {
        @Override
        public Tables verification(Write.OfVerification write) {
            return tables.with(tables.verifications.with(write.next(), write.expected() + 1));
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
            return tables.with(tables.requests.with(write.next(), write.expected() + 1));
        }

        @Override
        public Tables onboarding(Write.OfOnboarding write) {
            return tables.with(tables.onboardings.with(write.next(), write.expected() + 1));
        }

        @Override
        public Tables submission(Write.OfSubmission write) {
            return tables.with(tables.submissions.with(write.next(), write.expected() + 1));
        }

        @Override
        public Tables rating(Write.OfRating write) {
            return tables.with(tables.ratings.with(write.next(), write.expected() + 1));
        }
    }
}
