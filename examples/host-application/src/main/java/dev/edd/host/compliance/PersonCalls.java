package dev.edd.host.compliance;

import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.onboarding.PausedForEdd;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.risk.RiskRating;
import dev.edd.host.security.Caller;
import dev.edd.host.security.Scope;
import dev.edd.host.tenant.database.WholeTransactions;
import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Refused;
import dev.edd.host.wire.reading.Fields;
import dev.edd.host.wire.reading.Guid;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Officers rate persons who are being onboarded. */
@RestController("officersPersonCalls")
@RequestMapping("/compliance/persons")
class PersonCalls {
    private final OfficersDecisions decisions;
    private final WholeTransactions transactions;

    PersonCalls(OfficersDecisions decisions, WholeTransactions transactions) {
        this.decisions = decisions;
        this.transactions = transactions;
    }

    /**
     * An onboarding after a rating.
     *
     * @param requestGuid the request that it waits for, null when it waits for none
     */
    record OnboardingLine(
            String guid,
            String customerGuid,
            String state,
            @Nullable String requestGuid) {
        static OnboardingLine of(Onboarding onboarding) {
            return new OnboardingLine(
                    Guid.of(onboarding.id()),
                    Guid.of(onboarding.header().customer()),
                    onboarding.state().code(),
                    onboarding instanceof PausedForEdd paused ? Guid.of(paused.request()) : null);
        }
    }

    @PostMapping(path = "/{id}/rating", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Scope(Scope.COMPLIANCE_EXECUTE)
    OnboardingLine rate(Caller caller, @PathVariable("id") String id, @RequestBody JsonNode body) {
        Fields fields = Fields.of(body);
        Option<RiskRating> rating = fields.coded("rating", RiskRating.class);
        fields.require(Vector.of("rating"));
        CustomerId customer =
                Guid.orUuid(id).map(CustomerId::new).getOrElseThrow(() -> new Refused(Problem.notFound("onboarding")));
        return transactions
                .run(() -> decisions.rate(caller, customer, rating.get()))
                .map(OnboardingLine::of)
                .getOrElseThrow(Refused::new);
    }
}
