package dev.edd.host.wire.parties;

import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.PartyType;
import dev.edd.host.security.Caller;
import dev.edd.host.security.Scope;
import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Refused;
import dev.edd.host.wire.reading.Filters;
import dev.edd.host.wire.reading.Guid;
import dev.edd.host.wire.reading.Listing;
import dev.edd.ports.store.CustomerQuery;
import dev.edd.ports.store.Numbered;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Customers and their activity limits, for partners (facts 1.9). */
@RestController
@RequestMapping("/api/customers")
class CustomerCalls {
    @GetMapping
    @Scope(Scope.CUSTOMERS_READ)
    Listing<CustomerCard> list(Caller caller, HttpServletRequest request) {
        Filters filters = Filters.of(request, "page", "per_page", "type", "bank_guid", "guid", "include_pii");
        Numbered page = filters.page();
        Option<Set<UUID>> banks = filters.guids("bank_guid", bank -> bank);
        Option<Set<CustomerId>> ids = filters.guids("guid", CustomerId::new);
        CustomerQuery query =
                new CustomerQuery(ids.getOrElse(LinkedHashSet.empty()), filters.codes("type", PartyType.class));
        boolean nobody = ids.exists(Set::isEmpty)
                || banks.exists(asked -> !asked.contains(caller.tenant().bank()));
        return nobody
                ? Listing.nothing(page)
                : Listing.of(
                        page,
                        caller.edd().parties().customers(query, page),
                        view -> CustomerCard.of(caller.tenant(), view));
    }

    @GetMapping("/{guid}")
    @Scope(Scope.CUSTOMERS_READ)
    CustomerCard find(Caller caller, @PathVariable("guid") String guid) {
        return Guid.parse(guid)
                .map(CustomerId::new)
                .flatMap(caller.edd().parties()::customer)
                .map(view -> CustomerCard.of(caller.tenant(), view))
                .getOrElseThrow(() -> new Refused(Problem.notFound("customer")));
    }
}
