package dev.edd.adapters.memory;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.Id;
import dev.edd.domain.party.PartyId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.verification.Verification;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.CommitAnswer;
import dev.edd.ports.store.CountedPage;
import dev.edd.ports.store.CustomerQuery;
import dev.edd.ports.store.DocumentRepository;
import dev.edd.ports.store.History;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Numbered;
import dev.edd.ports.store.OnboardingRepository;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.PartyRepository;
import dev.edd.ports.store.QuestionnaireRepository;
import dev.edd.ports.store.RatingRepository;
import dev.edd.ports.store.RequestRepository;
import dev.edd.ports.store.Stores;
import dev.edd.ports.store.SubmissionRepository;
import dev.edd.ports.store.VerificationQuery;
import dev.edd.ports.store.VerificationRepository;
import dev.edd.ports.store.Versioned;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import org.pcollections.TreePSet;

/** The stores over one root, until they are closed. A commit makes another root that only this unit sees so far. */
final class MemoryStores implements Stores, VerificationRepository, PartyRepository, History, AutoCloseable {
    private final LongAdder visits;
    private Root root;
    private boolean refused;
    private boolean closed;

    MemoryStores(Root root, LongAdder visits) {
        this.root = root;
        this.visits = visits;
    }

    /** What the unit of work leaves behind. */
    Root finished() {
        if (refused) {
            throw new IllegalStateException("a unit of work whose commit was not stored must end with a refusal");
        }
        return root();
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public VerificationRepository verifications() {
        return this;
    }

    @Override
    public PartyRepository parties() {
        return this;
    }

    @Override
    public RequestRepository requests() {
        return new MemoryRequests(this);
    }

    @Override
    public OnboardingRepository onboardings() {
        return new MemoryOnboardings(this);
    }

    @Override
    public SubmissionRepository submissions() {
        return new MemorySubmissions(this);
    }

    @Override
    public RatingRepository ratings() {
        return new MemoryRatings(this);
    }

    @Override
    public QuestionnaireRepository questionnaires() {
        return new MemoryQuestionnaires(this);
    }

    @Override
    public DocumentRepository documents() {
        return new MemoryDocuments(this);
    }

    @Override
    public History history() {
        return this;
    }

    @Override
    public CommitAnswer commit(Commit commit) {
        Tuple2<Root, CommitAnswer> result = root().commit(commit);
        root = result._1;
        refused |= !(result._2 instanceof CommitAnswer.Committed);
        return result._2;
    }

    @Override
    public boolean publish(Questionnaire questionnaire) {
        QuestionnaireTable table = tables().questionnaires();
        if (table.find(QuestionnaireRef.of(questionnaire)).isDefined()) {
            return false;
        }
        root = root.with(tables().with(table.with(questionnaire)));
        return true;
    }

    @Override
    public boolean register(DocumentReference document) {
        DocumentTable table = tables().documents();
        if (table.byId().containsKey(document.id())) {
            return false;
        }
        root = root.with(tables().with(table.with(document)));
        return true;
    }

    @Override
    public Option<Versioned<Verification>> find(VerificationId id) {
        return tables().verifications().find(id).map(Filed::read);
    }

    @Override
    public Page<Verification> page(VerificationQuery query, Keyset keyset) {
        return tables().verifications().listing(query, visits).page(keyset);
    }

    @Override
    public CountedPage<Verification> page(VerificationQuery query, Numbered numbered) {
        return tables().verifications().listing(query, visits).page(numbered);
    }

    @Override
    public Set<CustomerId> approvedEdd(Set<CustomerId> customers) {
        TreePSet<UUID> approved = tables().verifications().approved();
        visits.add(customers.size());
        return customers.filter(customer -> approved.contains(customer.value()));
    }

    @Override
    public Seq<VerificationId> overdue(Instant at, int most) {
        return tables().verifications().overdue(Storable.instant(at), most, visits);
    }

    @Override
    public Option<Versioned<Customer>> find(CustomerId id) {
        return tables().parties().customers().get(id).map(Filed::read);
    }

    @Override
    public Option<Versioned<Counterparty>> find(CounterpartyId id) {
        return tables().parties().counterparties().get(id).map(Filed::read);
    }

    @Override
    public Page<Customer> page(CustomerQuery query, Keyset keyset) {
        return tables().parties().listing(query, visits).page(keyset);
    }

    @Override
    public CountedPage<Customer> page(CustomerQuery query, Numbered numbered) {
        return tables().parties().listing(query, visits).page(numbered);
    }

    @Override
    public Seq<Customer> withApprovedEdd(Option<CustomerId> after, int size) {
        TreePSet<UUID> descending = tables().verifications().approved().descendingSet();
        TreePSet<UUID> rest =
                after.map(last -> descending.tailSet(last.value(), false)).getOrElse(descending);
        Vector<Customer> customers = Vector.empty();
        for (UUID id : rest) {
            if (customers.size() == size) {
                break;
            }
            visits.increment();
            // a store holds what it is given: also the approval of a customer whom nobody registered
            customers = customers.appendAll(
                    tables().parties().customers().get(new CustomerId(id)).map(Filed::state));
        }
        return customers;
    }

    @Override
    public Seq<HistoryEntry> of(Id id) {
        return root().history(id);
    }

    @Override
    public Seq<HistoryEntry> of(Id id, long after, int most) {
        return following(root().history(id), after, most);
    }

    @Override
    public Seq<HistoryEntry> ofParty(PartyId party, long after, int most) {
        return following(root().history(party), after, most);
    }

    /** Both are numbered from 1 on, and without a gap. */
    private static Seq<HistoryEntry> following(Vector<HistoryEntry> entries, long after, int most) {
        int from = (int) Math.min(after, entries.size());
        return entries.subSequence(from, Math.min(entries.size(), from + Keyset.requireSize(most)));
    }

    /** What this unit sees now. */
    Tables tables() {
        return root().tables();
    }

    LongAdder visits() {
        return visits;
    }

    private Root root() {
        if (closed) {
            throw new IllegalStateException("the unit of work has ended");
        }
        return root;
    }
}
