package dev.edd.host.compliance;

import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.host.security.Caller;
import dev.edd.host.security.Scope;
import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Refused;
import dev.edd.host.wire.ratings.RiskScoreLine;
import dev.edd.host.wire.reading.Guid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Officers have a customer rated by the model now, of all that is known. What follows is done as if the relay had rated. */
@RestController
@RequestMapping("/compliance/persons")
class RiskCalls {
    @PostMapping("/{id}/risk_score")
    @Scope(Scope.COMPLIANCE_EXECUTE)
    RiskScoreLine rate(Caller caller, @PathVariable("id") String id) {
        Customer customer = Guid.orUuid(id)
                .map(CustomerId::new)
                .flatMap(caller.edd().parties()::customer)
                .map(view -> view.customer())
                .getOrElseThrow(() -> new Refused(Problem.notFound("person")));
        return caller.edd()
                .riskRatings()
                .rate(customer.id(), caller.actor())
                .map(rating -> RiskScoreLine.of(rating, customer.type()))
                .getOrElseThrow(Refused::new);
    }
}
