package dev.edd.benchmarks.jdbc;

import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.domain.verification.VerificationType;
import dev.edd.ports.CustomerView;
import dev.edd.ports.Edd;
import dev.edd.ports.store.CustomerQuery;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.VerificationQuery;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;

/** Who has enhanced due diligence that was approved, all of them. */
final class ApprovedCustomers {
    private ApprovedCustomers() {}

    /** By the listing that the library has for it. */
    static List<CustomerId> listed(Edd edd) {
        List<CustomerId> approved = new ArrayList<>();
        Option<CustomerId> last = Option.none();
        do {
            Seq<Customer> page = edd.parties().withApprovedEdd(last, Keyset.LARGEST);
            page.forEach(each -> approved.add(each.id()));
            last = page.lastOption().map(Customer::id);
        } while (last.isDefined());
        return approved;
    }

    /** The first of them. */
    static Seq<Customer> first(Edd edd, int size) {
        return edd.parties().withApprovedEdd(Option.none(), size);
    }

    /** By the procedure of seed 000: list all customers, and ask for the verifications of each. */
    static List<CustomerId> asked(Edd edd) {
        List<CustomerId> approved = new ArrayList<>();
        Option<Keyset> next = Option.some(Keyset.first(Keyset.LARGEST));
        while (next.isDefined()) {
            Keyset keyset = next.get();
            Page<CustomerView> page = edd.parties().customers(CustomerQuery.ALL, keyset);
            for (CustomerView each : page.items()) {
                CustomerId customer = each.customer().id();
                if (verifications(edd, customer).exists(Verification::isApprovedEdd)) {
                    approved.add(customer);
                }
            }
            Option<Position> position = page.next();
            next = position.map(keyset::after);
        }
        return approved;
    }

    private static Seq<Verification> verifications(Edd edd, CustomerId customer) {
        return edd.verifications()
                .page(
                        VerificationQuery.ALL
                                .withCustomers(LinkedHashSet.of(customer))
                                .withTypes(LinkedHashSet.of(VerificationType.KYC))
                                .withMethods(LinkedHashSet.of(VerificationMethod.ENHANCED_DUE_DILIGENCE)),
                        Keyset.first(Keyset.LARGEST))
                .items();
    }
}
