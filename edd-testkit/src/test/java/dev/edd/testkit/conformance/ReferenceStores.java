package dev.edd.testkit.conformance;

import static dev.edd.testkit.conformance.Defect.BUMPS_THE_PARTY_WITH_EACH_CASE;
import static dev.edd.testkit.conformance.Defect.CHECKS_CLAIMS_BEFORE_THE_COMMIT_ONLY;
import static dev.edd.testkit.conformance.Defect.CUTS_ADDITIONAL_QUESTIONS;
import static dev.edd.testkit.conformance.Defect.CUTS_INSTANTS_TO_MILLISECONDS;
import static dev.edd.testkit.conformance.Defect.DROPS_A_CLAIM_AT_THE_FIRST_STEP;
import static dev.edd.testkit.conformance.Defect.DROPS_CLAIMS;
import static dev.edd.testkit.conformance.Defect.FINDS_SOMETHING_UNDER_ANY_ID;
import static dev.edd.testkit.conformance.Defect.FORGETS_TO_END_ITS_STORES;
import static dev.edd.testkit.conformance.Defect.FORGETS_WHAT_CAUSED_A_SCORE;
import static dev.edd.testkit.conformance.Defect.FORGETS_WHEN_A_REVIEW_WAS;
import static dev.edd.testkit.conformance.Defect.GIVES_A_CASE_THE_HISTORY_OF_ITS_PARTY;
import static dev.edd.testkit.conformance.Defect.IGNORES_THE_VERSION;
import static dev.edd.testkit.conformance.Defect.IGNORES_THE_VERSIONS_OF_WHAT_WAS_READ;
import static dev.edd.testkit.conformance.Defect.IGNORES_THE_VERSION_OF_A_BIRTH;
import static dev.edd.testkit.conformance.Defect.KEEPS_AN_OLD_STATE_COLUMN;
import static dev.edd.testkit.conformance.Defect.KEEPS_THE_FIRST_STEPS_OF_A_STALE_COMMIT;
import static dev.edd.testkit.conformance.Defect.LISTS_HISTORY_FROM_THE_ENTRY_SEEN;
import static dev.edd.testkit.conformance.Defect.MIXES_UP_KINDS_OF_IDS;
import static dev.edd.testkit.conformance.Defect.NEVER_RELEASES_A_CLAIM;
import static dev.edd.testkit.conformance.Defect.OVERWRITES_WHAT_IS_PUBLISHED;
import static dev.edd.testkit.conformance.Defect.PAGES_A_CASE_FROM_THE_ENTRY_SEEN;
import static dev.edd.testkit.conformance.Defect.READS_WHAT_CAME_LATER;
import static dev.edd.testkit.conformance.Defect.REGISTERS_ONE_CONTENT_ONCE;
import static dev.edd.testkit.conformance.Defect.REGISTERS_OVER_WHAT_IS_REGISTERED;
import static dev.edd.testkit.conformance.Defect.SAYS_THAT_ALL_IS_PUBLISHED;
import static dev.edd.testkit.conformance.Defect.SHARES_ONE_SEQUENCE;
import static dev.edd.testkit.conformance.Defect.STORES_ONE_CASE_A_COMMIT;
import static dev.edd.testkit.conformance.Defect.STRIPS_TEXT;
import static dev.edd.testkit.conformance.Defect.TAKES_EVERY_READ_FOR_ONE_OF_THE_FIRST_VERSION;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.lifecycle.CaseState;
import dev.edd.domain.lifecycle.Claim;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.Id;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.PartyId;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.RatingId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.risk.CustomerRating;
import dev.edd.domain.risk.RiskAssessment;
import dev.edd.domain.risk.ScoreBreakdown;
import dev.edd.domain.submission.AccountSubmission;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.Recorded;
import dev.edd.domain.verification.Verification;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.CommitAnswer;
import dev.edd.ports.store.DocumentRepository;
import dev.edd.ports.store.History;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.MessageId;
import dev.edd.ports.store.OnboardingRepository;
import dev.edd.ports.store.PartyRepository;
import dev.edd.ports.store.QuestionnaireRepository;
import dev.edd.ports.store.RatingRepository;
import dev.edd.ports.store.RequestRepository;
import dev.edd.ports.store.Stores;
import dev.edd.ports.store.SubmissionRepository;
import dev.edd.ports.store.VerificationRepository;
import dev.edd.ports.store.Versioned;
import dev.edd.ports.store.Write;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** The stores of the reference store, over the ledger as one unit or read sees it. */
final class ReferenceStores implements Stores, History {
    private final ReferenceStorage storage;
    private Ledger ledger;
    private boolean ended;
    private boolean stale;

    ReferenceStores(ReferenceStorage storage, Ledger ledger) {
        this.storage = storage;
        this.ledger = ledger;
    }

    void end() {
        ended = true;
    }

    boolean has(Defect defect) {
        return storage.has(defect);
    }

    /** Whether a commit broke off in the middle. */
    boolean isStale() {
        return stale;
    }

    Ledger written() {
        return ledger;
    }

    /** The ledger that queries see. */
    Ledger ledger() {
        if (ended && !has(FORGETS_TO_END_ITS_STORES)) {
            throw new IllegalStateException("the unit of work has ended");
        }
        return has(READS_WHAT_CAME_LATER)
                        && ledger.entries().size() < storage.ledger().entries().size()
                ? storage.ledger()
                : ledger;
    }

    @Override
    public VerificationRepository verifications() {
        return new ReferenceVerifications(this);
    }

    @Override
    public PartyRepository parties() {
        return new ReferenceParties(this);
    }

    @Override
    public RequestRepository requests() {
        return new ReferenceRequests(this);
    }

    @Override
    public OnboardingRepository onboardings() {
        return new ReferenceOnboardings(this);
    }

    @Override
    public SubmissionRepository submissions() {
        return new ReferenceSubmissions(this);
    }

    @Override
    public RatingRepository ratings() {
        return new ReferenceRatings(this);
    }

    @Override
    public QuestionnaireRepository questionnaires() {
        return new ReferenceQuestionnaires(this);
    }

    @Override
    public DocumentRepository documents() {
        return new ReferenceDocuments(this);
    }

    @Override
    public History history() {
        return this;
    }

    @Override
    public boolean publish(Questionnaire questionnaire) {
        Ledger now = ledger();
        Vector<Questionnaire> others = now.questionnaires()
                .reject(each -> QuestionnaireRef.of(each).equals(QuestionnaireRef.of(questionnaire)));
        boolean first = others.size() == now.questionnaires().size();
        if (first || has(OVERWRITES_WHAT_IS_PUBLISHED)) {
            ledger = now.withQuestionnaires(others.append(questionnaire));
            storage.publishQuestionnaires(ledger);
        }
        return first || has(OVERWRITES_WHAT_IS_PUBLISHED) || has(SAYS_THAT_ALL_IS_PUBLISHED);
    }

    @Override
    public boolean register(DocumentReference document) {
        Ledger now = ledger();
        Vector<DocumentReference> others = now.documents().reject(each -> isUnder(document, each));
        boolean first = others.size() == now.documents().size();
        if (first || has(REGISTERS_OVER_WHAT_IS_REGISTERED)) {
            ledger = now.withDocuments(others.append(document));
        }
        return first || has(REGISTERS_OVER_WHAT_IS_REGISTERED);
    }

    private boolean isUnder(DocumentReference document, DocumentReference known) {
        return known.id().equals(document.id())
                || (has(REGISTERS_ONE_CONTENT_ONCE) && known.sha256().equals(document.sha256()));
    }

    private long versionRead(Commit.Read read) {
        return has(TAKES_EVERY_READ_FOR_ONE_OF_THE_FIRST_VERSION) ? 1 : read.version();
    }

    @Override
    public CommitAnswer commit(Commit commit) {
        Ledger before = ledger();
        if (!has(IGNORES_THE_VERSIONS_OF_WHAT_WAS_READ)
                && commit.reads().exists(read -> version(before, read.id()) != versionRead(read))) {
            return new CommitAnswer.Stale();
        }
        Ledger after = before.withWaiting(before.waiting().appendAll(storage.overdueDeliveries()));
        for (Write write : written(commit)) {
            if (isStale(after, write)) {
                ledger = has(KEEPS_THE_FIRST_STEPS_OF_A_STALE_COMMIT) ? after : before;
                stale = true;
                return new CommitAnswer.Stale();
            }
            Option<Claim> taken = taken(has(CHECKS_CLAIMS_BEFORE_THE_COMMIT_ONLY) ? before : after, write);
            if (taken.isDefined()) {
                return new CommitAnswer.Taken(taken.get());
            }
            after = with(after, write);
        }
        ledger = after;
        storage.publish(after);
        return new CommitAnswer.Committed(sequence(after, commit.party()));
    }

    private Seq<Write> written(Commit commit) {
        return has(STORES_ONE_CASE_A_COMMIT)
                ? commit.writes()
                        .filter(write ->
                                write.id().equals(commit.writes().head().id()))
                : commit.writes();
    }

    private boolean isStale(Ledger now, Write write) {
        boolean birth = write.expected() == 0;
        return version(now, write.id()) != write.expected()
                && !has(birth ? IGNORES_THE_VERSION_OF_A_BIRTH : IGNORES_THE_VERSION);
    }

    private Option<Claim> taken(Ledger now, Write write) {
        return write.next()
                .claim()
                .filter(claim -> !has(DROPS_CLAIMS))
                .filter(claim -> now.claims().get(claim.key()).exists(holder -> !holder.equals(write.id())));
    }

    private Ledger with(Ledger now, Write write) {
        long number = sequence(now, write.party()) + 1;
        long version = write.expected() + 1;
        HistoryEntry entry = new HistoryEntry(new MessageId(write.party(), number), write.id(), version, write.event());
        Vector<Waiting> waiting = write.subscribers().toVector().map(name -> Waiting.of(name, entry));
        Map<Id, Versioned<CaseState>> cases =
                now.cases().put(key(write.id()), new Versioned<>(kept(now, write), version));
        return now.withCases(has(BUMPS_THE_PARTY_WITH_EACH_CASE) ? bumped(cases, write) : cases)
                .withClaims(claims(now, write))
                .withSequences(now.sequences().put(counter(write.party()), number))
                .withEntries(now.entries().append(entry))
                .withWaiting(now.waiting().appendAll(storage.inTime(waiting)));
    }

    private CaseState kept(Ledger now, Write write) {
        CaseState next = write.next();
        if (has(KEEPS_AN_OLD_STATE_COLUMN) && write.expected() > 2) {
            return now.cases().get(key(write.id())).get().value();
        }
        if (next instanceof Customer customer && has(CUTS_INSTANTS_TO_MILLISECONDS)) {
            return customer.withCreatedAt(customer.createdAt().truncatedTo(ChronoUnit.MILLIS));
        }
        if (next instanceof Customer customer && has(STRIPS_TEXT)) {
            return customer.withName(new PartyName(customer.name().full().strip()));
        }
        if (next instanceof Recorded recorded && has(CUTS_ADDITIONAL_QUESTIONS)) {
            return recorded.submission() instanceof AccountSubmission said
                    ? new Recorded(
                            recorded.header(),
                            new AccountSubmission(said.account(), said.reason(), Vector.empty()),
                            recorded.documents())
                    : recorded;
        }
        if (next instanceof CustomerRating rating && has(FORGETS_WHEN_A_REVIEW_WAS)) {
            return reviewedAtFirst(rating);
        }
        return next instanceof CustomerRating rating && has(FORGETS_WHAT_CAUSED_A_SCORE) ? withoutCauses(rating) : next;
    }

    /** Where the time of the first rating stands for that of the review. */
    private static CustomerRating reviewedAtFirst(CustomerRating rating) {
        RiskAssessment assessment = rating.assessment();
        Instant first = rating.createdAt();
        return new CustomerRating(
                rating.customer(),
                assessment,
                assessment.nextReview().isBefore(first) ? assessment.nextReview() : first,
                first,
                rating.updatedAt());
    }

    private static CustomerRating withoutCauses(CustomerRating rating) {
        RiskAssessment assessment = rating.assessment();
        return new CustomerRating(
                rating.customer(),
                assessment.withBreakdown(new ScoreBreakdown(
                        assessment.breakdown().factors().map(factor -> factor.withCause(Option.none())))),
                rating.reviewedAt(),
                rating.createdAt(),
                rating.updatedAt());
    }

    private static Map<Id, Versioned<CaseState>> bumped(Map<Id, Versioned<CaseState>> cases, Write write) {
        return write.id().equals(write.party())
                ? cases
                : cases.computeIfPresent(
                                write.party(), (id, party) -> new Versioned<>(party.value(), party.version() + 1))
                        ._2;
    }

    private Map<String, Id> claims(Ledger now, Write write) {
        boolean forgets = has(DROPS_A_CLAIM_AT_THE_FIRST_STEP) && write.expected() > 0;
        Map<String, Id> others = has(NEVER_RELEASES_A_CLAIM)
                ? now.claims()
                : now.claims().filterValues(holder -> !holder.equals(write.id()));
        return write.next()
                .claim()
                .filter(claim -> !forgets)
                .map(claim -> others.put(claim.key(), write.id()))
                .getOrElse(others);
    }

    private long version(Ledger now, Id id) {
        return now.cases().get(key(id)).map(Versioned::version).getOrElse(0L);
    }

    private long sequence(Ledger now, PartyId party) {
        return now.sequences().get(counter(party)).getOrElse(0L);
    }

    private PartyId counter(PartyId party) {
        return has(SHARES_ONE_SEQUENCE) ? new CustomerId(new UUID(0, 0)) : party;
    }

    /** A table whose key is the bits alone. */
    private Id key(Id id) {
        return has(MIXES_UP_KINDS_OF_IDS) ? new VerificationId(id.value()) : id;
    }

    Option<Versioned<Verification>> verification(VerificationId id) {
        return found(id, Verification.class);
    }

    Option<Versioned<EddRequest>> request(RequestId id) {
        return found(id, EddRequest.class);
    }

    Option<Versioned<Onboarding>> onboarding(OnboardingId id) {
        return found(id, Onboarding.class);
    }

    Option<Versioned<EddSubmission>> submission(SubmissionId id) {
        return found(id, EddSubmission.class);
    }

    Option<Versioned<CustomerRating>> rating(RatingId id) {
        return found(id, CustomerRating.class);
    }

    Option<Versioned<Customer>> customer(CustomerId id) {
        return found(id, Customer.class);
    }

    Option<Versioned<Counterparty>> counterparty(CounterpartyId id) {
        return found(id, Counterparty.class);
    }

    <T> Vector<T> all(Class<T> type) {
        return ledger().cases()
                .merge(storage.leakedListings())
                .values()
                .map(Versioned::value)
                .filter(type::isInstance)
                .<T>map(type::cast)
                .toVector();
    }

    private <T> Option<Versioned<T>> found(Id id, Class<T> type) {
        return ledger().cases()
                .get(key(id))
                .orElse(() -> storage.leaked().get(key(id)))
                .filter(found -> type.isInstance(found.value()))
                .orElse(() -> has(FINDS_SOMETHING_UNDER_ANY_ID)
                        ? ledger().cases().values().find(any -> type.isInstance(any.value()))
                        : Option.none())
                .map(found -> new Versioned<>(type.cast(found.value()), found.version()));
    }

    @Override
    public Seq<HistoryEntry> of(Id id) {
        Vector<HistoryEntry> its = ledger().entries().filter(entry -> entry.of().equals(id) || isOfItsParty(entry, id));
        return its.isEmpty() && has(FINDS_SOMETHING_UNDER_ANY_ID) ? ledger().entries() : its;
    }

    private boolean isOfItsParty(HistoryEntry entry, Id id) {
        return has(GIVES_A_CASE_THE_HISTORY_OF_ITS_PARTY)
                && id instanceof VerificationId verification
                && verification(verification)
                        .exists(found -> entry.id()
                                .party()
                                .equals(found.value().header().subject().party()));
    }

    @Override
    public Seq<HistoryEntry> of(Id id, long after, int most) {
        long last = has(PAGES_A_CASE_FROM_THE_ENTRY_SEEN) ? after - 1 : after;
        return of(id).filter(entry -> entry.version() > last).take(most);
    }

    @Override
    public Seq<HistoryEntry> ofParty(PartyId party, long after, int most) {
        long last = has(LISTS_HISTORY_FROM_THE_ENTRY_SEEN) ? after - 1 : after;
        return ledger().entries()
                .filter(entry -> entry.id().party().equals(party) && entry.id().sequence() > last)
                .take(most);
    }
}
