package dev.edd.testkit.conformance;

import static dev.edd.testkit.conformance.Defect.COUNTS_ANY_METHOD_AS_APPROVED;
import static dev.edd.testkit.conformance.Defect.COUNTS_FAILED_ONES_AS_APPROVED;
import static dev.edd.testkit.conformance.Defect.ENDS_THE_NEWEST_FIRST;
import static dev.edd.testkit.conformance.Defect.FORGETS_AN_APPROVAL_WHEN_A_LATER_ONE_FAILS;
import static dev.edd.testkit.conformance.Defect.FORGETS_THE_OWNER_OF_A_COUNTERPARTY;
import static dev.edd.testkit.conformance.Defect.FORGETS_THE_STATE_FILTER;
import static dev.edd.testkit.conformance.Defect.IS_LATE_AT_THE_DEADLINE;
import static dev.edd.testkit.conformance.Defect.TAKES_ANY_INSTANT_FOR_A_DEADLINE;
import static dev.edd.testkit.conformance.Defect.TAKES_ANY_OF_TWO_FILTERS;

import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.Outcome;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.domain.verification.VerificationState;
import dev.edd.domain.verification.VerificationType;
import dev.edd.ports.store.CountedPage;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Numbered;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.VerificationQuery;
import dev.edd.ports.store.VerificationRepository;
import dev.edd.ports.store.Versioned;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Comparator;

/** Verifications in the reference store. */
record ReferenceVerifications(ReferenceStores stores) implements VerificationRepository {
    @Override
    public Option<Versioned<Verification>> find(VerificationId id) {
        return stores.verification(id);
    }

    @Override
    public Page<Verification> page(VerificationQuery query, Keyset keyset) {
        return listing(query).page(keyset);
    }

    @Override
    public CountedPage<Verification> page(VerificationQuery query, Numbered numbered) {
        return listing(query).page(numbered);
    }

    private ReferenceListing<Verification> listing(VerificationQuery query) {
        return new ReferenceListing<>(
                stores, stores.all(Verification.class).filter(each -> matches(query, each)), Gallery::position);
    }

    private boolean matches(VerificationQuery query, Verification each) {
        if (stores.has(FORGETS_THE_STATE_FILTER)) {
            return query.withStates(LinkedHashSet.empty()).matches(each);
        }
        if (stores.has(FORGETS_THE_OWNER_OF_A_COUNTERPARTY)
                && !query.customers().isEmpty()
                && each.header().subject() instanceof Subject.OfCounterparty) {
            return false;
        }
        if (stores.has(TAKES_ANY_OF_TWO_FILTERS)
                && !query.states().isEmpty()
                && !query.methods().isEmpty()) {
            return query.withStates(LinkedHashSet.<VerificationState>empty()).matches(each)
                    || query.withMethods(LinkedHashSet.<VerificationMethod>empty())
                            .matches(each);
        }
        return query.matches(each);
    }

    @Override
    public Set<CustomerId> approvedEdd(Set<CustomerId> customers) {
        Seq<CustomerId> approved = approved();
        return customers.filter(approved::contains);
    }

    Seq<CustomerId> approved() {
        Vector<Verification> all = stores.all(Verification.class);
        return all.filter(each -> isApproved(each, all))
                .map(each -> each.header().subject().customer());
    }

    private boolean isApproved(Verification each, Vector<Verification> all) {
        boolean edd = each.header().method() == VerificationMethod.ENHANCED_DUE_DILIGENCE;
        boolean kyc = each.header().subject().type() == VerificationType.KYC;
        if (stores.has(COUNTS_FAILED_ONES_AS_APPROVED)) {
            return edd && kyc && each.state() == VerificationState.COMPLETED;
        }
        if (stores.has(COUNTS_ANY_METHOD_AS_APPROVED)) {
            return kyc && each.outcome().exists(Outcome::isPassed);
        }
        if (stores.has(FORGETS_AN_APPROVAL_WHEN_A_LATER_ONE_FAILS)) {
            return each.isApprovedEdd() && latest(each, all).id().equals(each.id());
        }
        return each.isApprovedEdd();
    }

    private static Verification latest(Verification each, Vector<Verification> all) {
        return all.filter(other -> other.header().subject().equals(each.header().subject()))
                .maxBy(Verification::createdAt)
                .get();
    }

    @Override
    public Seq<VerificationId> overdue(Instant at, int most) {
        if (!stores.has(TAKES_ANY_INSTANT_FOR_A_DEADLINE)) {
            Storable.instant(at);
        }
        Comparator<Verification> longest =
                Comparator.comparing(each -> each.deadline().get());
        return stores.all(Verification.class)
                .filter(each -> each.deadline().exists(deadline -> hasCome(deadline, at)))
                .sorted(stores.has(ENDS_THE_NEWEST_FIRST) ? longest.reversed() : longest)
                .take(most)
                .map(Verification::id);
    }

    private boolean hasCome(Instant deadline, Instant at) {
        return stores.has(IS_LATE_AT_THE_DEADLINE) ? deadline.isBefore(at) : !deadline.isAfter(at);
    }
}
