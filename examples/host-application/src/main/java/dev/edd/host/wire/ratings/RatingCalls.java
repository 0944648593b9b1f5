package dev.edd.host.wire.ratings;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.risk.CustomerRating;
import dev.edd.host.security.Caller;
import dev.edd.host.security.Scope;
import dev.edd.host.wire.reading.PageToken;
import dev.edd.host.wire.reading.QueryParameters;
import dev.edd.ports.store.CustomerQuery;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Order;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.RatingQuery;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How customers were rated, and why (facts 2.8). */
@RestController
class RatingCalls {
    /** A page; {@code next_page_token} is absent on the last one. */
    record RiskScores(
            List<RiskScoreLine> riskScores,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String nextPageToken) {}

    @GetMapping("/crr")
    @Scope(Scope.RATINGS_READ)
    RiskScores list(Caller caller, HttpServletRequest request) {
        QueryParameters parameters =
                QueryParameters.of(request, "customer_id", "business_id", "include_history", "page_token", "limit");
        Vector<Customer> asked = asked(caller, parameters, "customer_id", PartyType.INDIVIDUAL)
                .appendAll(asked(caller, parameters, "business_id", PartyType.BUSINESS));
        boolean isFiltered = parameters.single("customer_id").isDefined()
                || parameters.single("business_id").isDefined();
        if (parameters.truth("include_history")) {
            if (!isFiltered) {
                throw QueryParameters.refused("include_history", "It needs customer_id or business_id");
            }
            return history(caller, parameters, asked);
        }
        return current(caller, parameters, isFiltered, asked);
    }

    private static RiskScores current(
            Caller caller, QueryParameters parameters, boolean isFiltered, Vector<Customer> asked) {
        RatingQuery query = new RatingQuery(LinkedHashSet.ofAll(asked.map(Customer::id)), RatingQuery.ALL.ratings());
        String listing =
                "crr " + isFiltered + asked.map(customer -> customer.id().value());
        Option<Position> after = parameters
                .after(listing)
                .map(place -> PageToken.position(place)
                        .getOrElseThrow(() -> QueryParameters.refused("page_token", "It is none")));
        Keyset keyset = new Keyset(Order.NEWEST_FIRST, after, parameters.limit());
        if (isFiltered && asked.isEmpty()) {
            return new RiskScores(List.of(), null);
        }
        Page<CustomerRating> page = caller.edd().riskRatings().page(query, keyset);
        Map<CustomerId, PartyType> types = types(caller, page.items());
        return new RiskScores(
                page.items()
                        .map(rating -> RiskScoreLine.of(
                                rating,
                                types.get(rating.customer())
                                        .getOrElseThrow(() ->
                                                new IllegalStateException("somebody is rated who is not registered"))))
                        .toJavaList(),
                page.next().map(position -> PageToken.of(listing, position)).getOrNull());
    }

    /** The latest first; a page ends at a version. Until when its first rating held, the one before it says. */
    private static RiskScores history(Caller caller, QueryParameters parameters, Vector<Customer> asked) {
        if (asked.size() > 1) {
            throw QueryParameters.refused("include_history", "It needs one customer only");
        }
        String listing = "crr history " + asked.map(customer -> customer.id().value());
        int limit = parameters.limit();
        Option<Long> after = parameters.after(listing).map(RatingCalls::version);
        if (asked.isEmpty()) {
            return new RiskScores(List.of(), null);
        }
        Customer customer = asked.head();
        // one before the page, and one behind it that says whether there is another
        Vector<HistoryEntry> read = caller.edd()
                .riskRatings()
                .history(customer.id(), after.map(seen -> seen + 1).getOrElse(Long.MAX_VALUE), limit + 2)
                .toVector();
        Vector<HistoryEntry> newer = read.take(after.isDefined() ? 1 : 0);
        if (!after.equals(newer.headOption().map(HistoryEntry::version))) {
            throw QueryParameters.refused("page_token", "It is none");
        }
        Vector<HistoryEntry> rest = read.drop(newer.size());
        Vector<HistoryEntry> page = rest.take(limit);
        return new RiskScores(
                page.zipWithIndex()
                        .map(each -> RiskScoreLine.of(
                                each._1(),
                                customer.type(),
                                each._2() == 0 ? newer.headOption() : Option.some(page.get(each._2() - 1))))
                        .toJavaList(),
                rest.size() > limit
                        ? PageToken.of(listing, Long.toString(page.last().version()))
                        : null);
    }

    private static long version(String place) {
        try {
            return Math.min(Integer.MAX_VALUE, Math.max(0, Long.parseLong(place)));
        } catch (NumberFormatException notOneOfOurs) {
            throw QueryParameters.refused("page_token", "It is none");
        }
    }

    /** Whoever is of the other type is nobody here. */
    private static Vector<Customer> asked(Caller caller, QueryParameters parameters, String name, PartyType type) {
        Option<UUID> id = parameters.id(name);
        return id.map(CustomerId::new)
                .flatMap(caller.edd().parties()::customer)
                .map(view -> view.customer())
                .filter(customer -> customer.type() == type)
                .toVector();
    }

    private static Map<CustomerId, PartyType> types(Caller caller, Seq<CustomerRating> ratings) {
        if (ratings.isEmpty()) {
            return io.vavr.collection.HashMap.empty();
        }
        CustomerQuery query =
                new CustomerQuery(ratings.map(CustomerRating::customer).toLinkedSet(), CustomerQuery.ALL.types());
        return caller.edd()
                .parties()
                .customers(query, Keyset.first(ratings.size()))
                .items()
                .toMap(view -> view.customer().id(), view -> view.customer().type());
    }
}
