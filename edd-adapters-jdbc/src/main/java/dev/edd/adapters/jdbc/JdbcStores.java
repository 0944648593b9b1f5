package dev.edd.adapters.jdbc;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.lifecycle.Claim;
import dev.edd.domain.party.Id;
import dev.edd.domain.party.PartyId;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.CommitAnswer;
import dev.edd.ports.store.DocumentRepository;
import dev.edd.ports.store.History;
import dev.edd.ports.store.OnboardingRepository;
import dev.edd.ports.store.PartyRepository;
import dev.edd.ports.store.QuestionnaireRepository;
import dev.edd.ports.store.RatingRepository;
import dev.edd.ports.store.RequestRepository;
import dev.edd.ports.store.Stores;
import dev.edd.ports.store.SubmissionRepository;
import dev.edd.ports.store.VerificationRepository;
import dev.edd.ports.store.Write;
import dev.edd.ports.store.WriteCases;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.function.Supplier;

/**
 * The stores within one transaction. A commit takes the row of its party's sequence first, so that the steps of a party take
 * turns; then the rows that it changes or has read, in the order of their ids, so that two commits that read what the other
 * changes wait for one another in one direction only; and then it inserts what is new.
 */
final class JdbcStores implements Stores {
    private final Session session;
    private final VerificationRows verifications;
    private final PartyRows parties;
    private final RequestRows requests;
    private final OnboardingRows onboardings;
    private final SubmissionRows submissions;
    private final RatingRows ratings;
    private final QuestionnaireRows questionnaires;
    private final DocumentRows documents;
    private final HistoryRows history;
    private final DeliveryRows deliveries;
    private Option<CommitAnswer> refused = Option.none();

    JdbcStores(Session session) {
        this.session = session;
        this.verifications = new VerificationRows(session);
        this.parties = new PartyRows(session);
        this.requests = new RequestRows(session);
        this.onboardings = new OnboardingRows(session);
        this.submissions = new SubmissionRows(session);
        this.ratings = new RatingRows(session);
        this.questionnaires = new QuestionnaireRows(session);
        this.documents = new DocumentRows(session);
        this.history = new HistoryRows(session);
        this.deliveries = new DeliveryRows(session);
    }

    /** The answer of a commit that was not stored. */
    Option<CommitAnswer> refused() {
        return refused;
    }

    @Override
    public VerificationRepository verifications() {
        return verifications;
    }

    @Override
    public PartyRepository parties() {
        return parties;
    }

    @Override
    public RequestRepository requests() {
        return requests;
    }

    @Override
    public OnboardingRepository onboardings() {
        return onboardings;
    }

    @Override
    public SubmissionRepository submissions() {
        return submissions;
    }

    @Override
    public RatingRepository ratings() {
        return ratings;
    }

    @Override
    public QuestionnaireRepository questionnaires() {
        return questionnaires;
    }

    @Override
    public DocumentRepository documents() {
        return documents;
    }

    @Override
    public History history() {
        return history;
    }

    @Override
    public CommitAnswer commit(Commit commit) {
        session.write();
        int steps = commit.writes().size();
        long last = session.dialect().advance(session, commit.party().key(), steps);
        for (Touch touch : inOrder(commit)) {
            Option<CommitAnswer> refusal = touch.refusal().get();
            if (refusal.isDefined()) {
                // once refused, whatever a later commit answers
                refused = refused.orElse(refusal);
                return refusal.get();
            }
        }
        history.append(commit, last - steps + 1);
        deliveries.append(commit, last - steps + 1);
        return new CommitAnswer.Committed(last);
    }

    @Override
    public boolean publish(Questionnaire questionnaire) {
        session.write();
        return questionnaires.insert(questionnaire);
    }

    @Override
    public boolean register(DocumentReference document) {
        session.write();
        return documents.insert(document);
    }

    /**
     * A row that a commit depends on.
     *
     * @param born whether it begins in this commit, and nobody else can know it
     * @param key the id, for the order
     * @param refusal checks or changes the row, and says why the commit cannot be stored, if so
     */
    private record Touch(boolean born, String key, Supplier<Option<CommitAnswer>> refusal) {
        static final Comparator<Touch> ORDER = Comparator.comparing(Touch::born).thenComparing(Touch::key);
    }

    private Seq<Touch> inOrder(Commit commit) {
        Seq<Touch> reads = commit.reads()
                .map(read -> new Touch(false, StoredId.text(read.id()), () -> check(commit.party(), read)));
        // the steps of one case or party change its row once
        Seq<Touch> writes = commit.writes()
                .groupBy(Write::id)
                .values()
                .toVector()
                .map(steps -> new Touch(
                        steps.head().expected() == 0, StoredId.text(steps.head().id()), () -> put(steps)));
        return reads.appendAll(writes).sorted(Touch.ORDER);
    }

    private Option<CommitAnswer> check(PartyId party, Commit.Read read) {
        // the party itself is still already: whoever changes it takes the row of its sequence first
        String ending = read.id().equals(party) ? "" : session.dialect().share();
        return version(read.id(), ending).contains(read.version())
                ? Option.none()
                : Option.some(new CommitAnswer.Stale());
    }

    private Option<CommitAnswer> put(Seq<Write> steps) {
        long expected = steps.head().expected();
        Write last = steps.last();
        if (!steps.map(Write::expected).eq(Vector.range(expected, expected + steps.size()))) {
            return Option.some(new CommitAnswer.Stale());
        }
        if (expected > 0) {
            return last.match(new Update(expected)) ? Option.none() : Option.some(new CommitAnswer.Stale());
        }
        if (last.match(new Insert())) {
            return Option.none();
        }
        Option<Claim> claim = last.next().claim();
        return version(last.id(), "").isDefined() || claim.isEmpty()
                ? Option.some(new CommitAnswer.Stale())
                : Option.some(new CommitAnswer.Taken(claim.get()));
    }

    private Option<Long> version(Id id, String ending) {
        return session.row(
                "select version from " + IdKind.of(id).table() + " where tenant = :tenant and id = :id" + ending,
                row -> row.bind("id", id.value()),
                (row, context) -> row.getLong(1));
    }

    private final class Insert implements WriteCases<Boolean> {
        @Override
        public Boolean verification(Write.OfVerification write) {
            return verifications.insert(write);
        }

        @Override
        public Boolean customer(Write.OfCustomer write) {
            return parties.insert(write);
        }

        @Override
        public Boolean counterparty(Write.OfCounterparty write) {
            return parties.insert(write);
        }

        @Override
        public Boolean request(Write.OfRequest write) {
            return requests.insert(write);
        }

        @Override
        public Boolean onboarding(Write.OfOnboarding write) {
            return onboardings.insert(write);
        }

        @Override
        public Boolean submission(Write.OfSubmission write) {
            return submissions.insert(write);
        }

        @Override
        public Boolean rating(Write.OfRating write) {
            return ratings.insert(write);
        }
    }

    private final class Update implements WriteCases<Boolean> {
        private final long expected;

        Update(long expected) {
            this.expected = expected;
        }

        @Override
        public Boolean verification(Write.OfVerification write) {
            return verifications.update(write, expected);
        }

        @Override
        public Boolean customer(Write.OfCustomer write) {
            return parties.update(write, expected);
        }

        @Override
        public Boolean counterparty(Write.OfCounterparty write) {
            return parties.update(write, expected);
        }

        @Override
        public Boolean request(Write.OfRequest write) {
            return requests.update(write, expected);
        }

        @Override
        public Boolean onboarding(Write.OfOnboarding write) {
            return onboardings.update(write, expected);
        }

        @Override
        public Boolean submission(Write.OfSubmission write) {
            return submissions.update(write, expected);
        }

        @Override
        public Boolean rating(Write.OfRating write) {
            return ratings.update(write, expected);
        }
    }
}
