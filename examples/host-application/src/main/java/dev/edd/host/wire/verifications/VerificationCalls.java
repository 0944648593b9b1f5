package dev.edd.host.wire.verifications;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.domain.verification.VerificationState;
import dev.edd.domain.verification.VerificationType;
import dev.edd.host.security.Caller;
import dev.edd.host.security.Scope;
import dev.edd.host.tenant.Expectations;
import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Refused;
import dev.edd.host.wire.reading.Fields;
import dev.edd.host.wire.reading.Filters;
import dev.edd.host.wire.reading.Guid;
import dev.edd.host.wire.reading.Listing;
import dev.edd.ports.store.Numbered;
import dev.edd.ports.store.VerificationQuery;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Identity verifications, for partners (facts 1.1). */
@RestController
@RequestMapping("/api/identity_verifications")
class VerificationCalls {
    private final Option<Expectations> sandbox;

    VerificationCalls(Optional<Expectations> sandbox) {
        this.sandbox = Option.ofOptional(sandbox);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Scope(Scope.VERIFICATIONS_EXECUTE)
    VerificationView create(Caller caller, @RequestBody JsonNode body) {
        NewVerification wanted = NewVerification.of(Fields.of(body), sandbox.isDefined());
        VerificationId id = caller.edd().verifications().newId();
        // the relay may open the inquiry before this call returns: the sandbox must know what to do by then
        sandbox.forEach(each -> wanted.ending().forEach(ending -> each.expect(id, ending)));
        Either<Refusal, Verification> created =
                caller.edd().verifications().create(id, wanted.subject(), wanted.method(), caller.actor());
        if (created.isLeft()) {
            sandbox.forEach(each -> each.forget(id));
        }
        return created.map(VerificationView::of).getOrElseThrow(Refused::new);
    }

    @GetMapping
    @Scope(Scope.VERIFICATIONS_READ)
    Listing<VerificationView> list(Caller caller, HttpServletRequest request) {
        Filters filters = Filters.of(
                request,
                "page",
                "per_page",
                "guid",
                "bank_guid",
                "customer_guid",
                "counterparty_guid",
                "state",
                "type",
                "method");
        Numbered page = filters.page();
        Option<Set<UUID>> banks = filters.guids("bank_guid", bank -> bank);
        Option<Set<VerificationId>> ids = filters.guids("guid", VerificationId::new);
        Option<Set<CustomerId>> customers = filters.guids("customer_guid", CustomerId::new);
        Option<Set<CounterpartyId>> counterparties = filters.guids("counterparty_guid", CounterpartyId::new);
        VerificationQuery query = new VerificationQuery(
                ids.getOrElse(LinkedHashSet.empty()),
                customers.getOrElse(LinkedHashSet.empty()),
                counterparties.getOrElse(LinkedHashSet.empty()),
                filters.codes("state", VerificationState.class),
                filters.codes("type", VerificationType.class),
                filters.codes("method", VerificationMethod.class));
        boolean nobody = ids.exists(Set::isEmpty)
                || customers.exists(Set::isEmpty)
                || counterparties.exists(Set::isEmpty)
                || banks.exists(asked -> !asked.contains(caller.tenant().bank()));
        return nobody
                ? Listing.nothing(page)
                : Listing.of(page, caller.edd().verifications().page(query, page), VerificationView::of);
    }

    @GetMapping("/{guid}")
    @Scope(Scope.VERIFICATIONS_READ)
    VerificationDetails find(Caller caller, @PathVariable("guid") String guid) {
        return Guid.parse(guid)
                .map(VerificationId::new)
                .flatMap(caller.edd().verifications()::find)
                .map(VerificationDetails::of)
                .getOrElseThrow(() -> new Refused(Problem.notFound("identity_verification")));
    }
}
