package dev.edd.host.compliance;

import dev.edd.domain.party.VerificationId;
import dev.edd.host.security.Caller;
import dev.edd.host.security.Scope;
import dev.edd.host.tenant.database.WholeTransactions;
import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Refused;
import dev.edd.host.wire.reading.Fields;
import dev.edd.host.wire.reading.Guid;
import dev.edd.host.wire.verifications.VerificationDetails;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Compliance officers decide, say why, and see what was decided before. */
@RestController
@RequestMapping("/compliance/verifications/{guid}/decisions")
class DecisionCalls {
    private final OfficersDecisions decisions;
    private final DecisionLog log;
    private final WholeTransactions transactions;

    DecisionCalls(OfficersDecisions decisions, DecisionLog log, WholeTransactions transactions) {
        this.decisions = decisions;
        this.log = log;
        this.transactions = transactions;
    }

    /** The decisions of one case, taken or refused, the first one first. */
    record Decisions(List<DecisionLog.Line> objects) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Scope(Scope.COMPLIANCE_EXECUTE)
    VerificationDetails decide(Caller caller, @PathVariable("guid") String guid, @RequestBody JsonNode body) {
        Decision decision = Decision.of(Fields.of(body));
        VerificationId id = id(guid);
        return transactions
                .run(() -> decisions.decide(caller, id, decision))
                .map(VerificationDetails::of)
                .getOrElseThrow(Refused::new);
    }

    @GetMapping
    @Scope(Scope.COMPLIANCE_READ)
    Decisions list(Caller caller, @PathVariable("guid") String guid) {
        return new Decisions(caller.edd()
                .verifications()
                .find(id(guid))
                .map(found -> log.of(caller, found.id()))
                .getOrElseThrow(DecisionCalls::unknown));
    }

    private static VerificationId id(String guid) {
        return Guid.parse(guid).map(VerificationId::new).getOrElseThrow(DecisionCalls::unknown);
    }

    private static Refused unknown() {
        return new Refused(Problem.notFound("identity_verification"));
    }
}
