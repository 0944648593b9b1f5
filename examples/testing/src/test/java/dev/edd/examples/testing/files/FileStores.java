package dev.edd.examples.testing.files;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.lifecycle.Claim;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.party.Id;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.PartyId;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.CommitAnswer;
import dev.edd.ports.store.DocumentRepository;
import dev.edd.ports.store.History;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.OnboardingQuery;
import dev.edd.ports.store.OnboardingRepository;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.PartyRepository;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.QuestionnaireRepository;
import dev.edd.ports.store.RatingRepository;
import dev.edd.ports.store.RequestRepository;
import dev.edd.ports.store.Stores;
import dev.edd.ports.store.SubmissionRepository;
import dev.edd.ports.store.VerificationRepository;
import dev.edd.ports.store.Versioned;
import dev.edd.ports.store.Write;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** The stores of one unit or read: the ledger as it was, and what the unit has added to it since. */
final class FileStores implements Stores, History, OnboardingRepository {
    private Ledger ledger;
    private Vector<Change> written = Vector.empty();
    private boolean refused;
    private boolean ended;

    FileStores(Ledger ledger) {
        this.ledger = ledger;
    }

    Ledger ledger() {
        if (ended) {
            throw new IllegalStateException("the unit of work or the read has ended");
        }
        return ledger;
    }

    void end() {
        ended = true;
    }

    /** What the unit wrote; nothing of it may be kept when something of it was refused. */
    Seq<Change> written() {
        if (refused) {
            throw new IllegalStateException("the work gives a right although its commit was not stored");
        }
        return written;
    }

    @Override
    public CommitAnswer commit(Commit commit) {
        Ledger next = ledger();
        if (commit.reads().exists(read -> ledger.version(read.id()) != read.version())) {
            return refusal(new CommitAnswer.Stale());
        }
        Vector<Change> steps = Vector.empty();
        for (Write write : commit.writes()) {
            if (next.version(write.id()) != write.expected()) {
                return refusal(new CommitAnswer.Stale());
            }
            Option<Claim> taken = next.taken(write);
            if (taken.isDefined()) {
                return refusal(new CommitAnswer.Taken(taken.get()));
            }
            Change step = new Change.Landed(write);
            steps = steps.append(step);
            next = next.with(step);
        }
        ledger = next;
        written = written.appendAll(steps);
        return new CommitAnswer.Committed(next.sequence(commit.party()));
    }

    private CommitAnswer refusal(CommitAnswer answer) {
        refused = true;
        return answer;
    }

    @Override
    public boolean publish(Questionnaire questionnaire) {
        return addOnce(
                ledger().questionnaires()
                        .exists(known -> QuestionnaireRef.of(known).equals(QuestionnaireRef.of(questionnaire))),
                new Change.Published(questionnaire));
    }

    @Override
    public boolean register(DocumentReference document) {
        return addOnce(
                ledger().documents().exists(known -> known.id().equals(document.id())),
                new Change.Registered(document));
    }

    private boolean addOnce(boolean known, Change change) {
        if (!known) {
            ledger = ledger.with(change);
            written = written.append(change);
        }
        return !known;
    }

    @Override
    public VerificationRepository verifications() {
        return new FileVerifications(this);
    }

    @Override
    public PartyRepository parties() {
        return new FileParties(this);
    }

    @Override
    public RequestRepository requests() {
        return new FileRequests(this);
    }

    @Override
    public OnboardingRepository onboardings() {
        return this;
    }

    @Override
    public SubmissionRepository submissions() {
        return new FileSubmissions(this);
    }

    @Override
    public RatingRepository ratings() {
        return new FileRatings(this);
    }

    @Override
    public QuestionnaireRepository questionnaires() {
        return new FileQuestionnaires(this);
    }

    @Override
    public DocumentRepository documents() {
        return new FileDocuments(this);
    }

    @Override
    public History history() {
        return this;
    }

    @Override
    public Option<Versioned<Onboarding>> find(OnboardingId id) {
        return ledger().find(id, Onboarding.class);
    }

    @Override
    public Page<Onboarding> page(OnboardingQuery query, Keyset keyset) {
        return Listing.page(
                ledger().all(Onboarding.class).filter(query::matches),
                each -> new Position(each.createdAt(), each.id().value()),
                keyset);
    }

    @Override
    public Seq<HistoryEntry> of(Id id) {
        return ledger().byCase().getOrElse(id, Vector.empty());
    }

    @Override
    public Seq<HistoryEntry> of(Id id, long after, int most) {
        return of(id).filter(entry -> entry.version() > after).take(Keyset.requireSize(most));
    }

    @Override
    public Seq<HistoryEntry> ofParty(PartyId party, long after, int most) {
        return ledger().byParty()
                .getOrElse(party, Vector.empty())
                .filter(entry -> entry.id().sequence() > after)
                .take(Keyset.requireSize(most));
    }
}
