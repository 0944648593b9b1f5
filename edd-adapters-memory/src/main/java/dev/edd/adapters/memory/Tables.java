package dev.edd.adapters.memory;

import dev.edd.domain.lifecycle.CaseState;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.Id;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.RatingId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.party.VerificationId;
import dev.edd.ports.store.HistoryEntry;
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

    /** The case or party under an id. */
    Option<? extends Filed<? extends CaseState>> find(Id id) {
        if (id instanceof VerificationId verification) {
            return verifications.find(verification);
        }
        if (id instanceof RequestId request) {
            return requests.find(request);
        }
        if (id instanceof OnboardingId onboarding) {
            return onboardings.find(onboarding);
        }
        if (id instanceof SubmissionId submission) {
            return submissions.find(submission);
        }
        if (id instanceof RatingId rating) {
            return ratings.find(rating);
        }
        if (id instanceof CounterpartyId counterparty) {
            return parties.counterparties().get(counterparty);
        }
        return id instanceof CustomerId customer ? parties.customers().get(customer) : Option.none();
    }

    Tables with(Write write, HistoryEntry step) {
        return write.match(new Put(this, step));
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

    private record Put(Tables tables, HistoryEntry step) implements WriteCases<Tables> {
        @Override
        public Tables verification(Write.OfVerification write) {
            return tables.with(tables.verifications.with(write.next(), step));
        }

        @Override
        public Tables customer(Write.OfCustomer write) {
            return tables.with(tables.parties.with(write.next(), step));
        }

        @Override
        public Tables counterparty(Write.OfCounterparty write) {
            return tables.with(tables.parties.with(write.next(), step));
        }

        @Override
        public Tables request(Write.OfRequest write) {
            return tables.with(tables.requests.with(write.next(), step));
        }

        @Override
        public Tables onboarding(Write.OfOnboarding write) {
            return tables.with(tables.onboardings.with(write.next(), step));
        }

        @Override
        public Tables submission(Write.OfSubmission write) {
            return tables.with(tables.submissions.with(write.next(), step));
        }

        @Override
        public Tables rating(Write.OfRating write) {
            return tables.with(tables.ratings.with(write.next(), step));
        }
    }
}
