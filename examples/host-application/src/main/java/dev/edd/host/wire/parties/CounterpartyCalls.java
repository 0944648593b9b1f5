package dev.edd.host.wire.parties;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyRefusal;
import dev.edd.domain.party.PartyType;
import dev.edd.host.security.Caller;
import dev.edd.host.security.Scope;
import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Refused;
import dev.edd.host.wire.reading.Fields;
import dev.edd.host.wire.reading.Guid;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
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

/** Counterparties, for partners (facts 1.9). */
@RestController
@RequestMapping("/api/counterparties")
class CounterpartyCalls {
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Scope(Scope.COUNTERPARTIES_EXECUTE)
    CounterpartyCard register(Caller caller, @RequestBody JsonNode body) {
        Fields fields = Fields.of(body);
        Option<PartyType> type = fields.coded("type", PartyType.class);
        fields.require(Vector.of("type", "customer_guid", "name"));
        PartyName name = PartyName.of(fullName(fields.object("name").get())).getOrElseThrow(Refused::new);
        return Guid.parse(fields.needed("customer_guid"))
                .map(CustomerId::new)
                .<Refusal>toEither(() -> new PartyRefusal.NotFound("customer"))
                .flatMap(customer ->
                        caller.edd().parties().registerCounterparty(customer, type.get(), name, caller.actor()))
                .map(counterparty -> CounterpartyCard.of(caller.tenant(), counterparty))
                .getOrElseThrow(CounterpartyCalls::refused);
    }

    @GetMapping("/{guid}")
    @Scope(Scope.COUNTERPARTIES_READ)
    CounterpartyCard find(Caller caller, @PathVariable("guid") String guid) {
        return Guid.parse(guid)
                .map(CounterpartyId::new)
                .flatMap(caller.edd().parties()::counterparty)
                .map(counterparty -> CounterpartyCard.of(caller.tenant(), counterparty))
                .getOrElseThrow(() -> new Refused(Problem.notFound("counterparty")));
    }

    /** The whole name, or its parts as the vendor asks for them of individuals, in the order of reading. */
    private static String fullName(Fields name) {
        return name.text("full")
                .getOrElse(() ->
                        Vector.of("first", "middle", "last").flatMap(name::text).mkString(" "));
    }

    /** The vendor has a code of its own for a counterparty of nobody (facts 1.8). */
    private static Refused refused(Refusal refusal) {
        return refusal instanceof PartyRefusal.NotFound
                ? new Refused(new Problem(422, "Customer not found", "no_customer"))
                : new Refused(refusal);
    }
}
