package dev.edd.host.compliance;

import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.request.RequestTrigger;
import dev.edd.host.security.Caller;
import dev.edd.host.security.Scope;
import dev.edd.host.tenant.database.WholeTransactions;
import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Refused;
import dev.edd.host.wire.reading.Fields;
import dev.edd.host.wire.reading.FormName;
import dev.edd.host.wire.reading.Guid;
import dev.edd.ports.Edd;
import dev.edd.ports.store.HistoryEntry;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.InstantSource;
import java.util.List;
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

/** Officers ask customers for information, look at what they handed in, and decide. */
@RestController("officersRequestCalls")
@RequestMapping("/compliance/requests")
class RequestCalls {
    private final OfficersDecisions decisions;
    private final DecisionLog log;
    private final WholeTransactions transactions;
    private final InstantSource clock;

    RequestCalls(OfficersDecisions decisions, DecisionLog log, WholeTransactions transactions, InstantSource clock) {
        this.decisions = decisions;
        this.log = log;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The decisions on one request, taken or refused, the first one first. */
    record Decisions(List<DecisionLog.Line> objects) {}

    /** The steps of one request, the first one first. */
    record RequestHistory(List<HistoryLine> objects) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Scope(Scope.COMPLIANCE_EXECUTE)
    RequestCard open(Caller caller, @RequestBody JsonNode body) {
        Fields fields = Fields.of(body);
        Option<RequestTrigger> trigger = fields.coded("trigger", RequestTrigger.class);
        fields.require(Vector.of("customer_guid", "trigger", "questionnaire"));
        CustomerId customer = Guid.parse(fields.needed("customer_guid"))
                .map(CustomerId::new)
                .getOrElseThrow(() -> new Refused(Problem.notFound("customer")));
        QuestionnaireRef questionnaire = questionnaire(caller.edd(), fields.needed("questionnaire"));
        return caller.edd()
                .requests()
                .open(customer, trigger.get(), questionnaire, caller.actor())
                .map(this::card)
                .getOrElseThrow(Refused::new);
    }

    @GetMapping("/{guid}")
    @Scope(Scope.COMPLIANCE_READ)
    RequestCard find(Caller caller, @PathVariable("guid") String guid) {
        return caller.edd().requests().find(id(guid)).map(this::card).getOrElseThrow(RequestCalls::unknown);
    }

    @PostMapping("/{guid}/review")
    @Scope(Scope.COMPLIANCE_EXECUTE)
    RequestCard review(Caller caller, @PathVariable("guid") String guid) {
        return caller.edd()
                .requests()
                .beginReview(id(guid), caller.actor())
                .map(this::card)
                .getOrElseThrow(Refused::new);
    }

    @PostMapping(path = "/{guid}/decisions", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Scope(Scope.COMPLIANCE_EXECUTE)
    RequestCard decide(Caller caller, @PathVariable("guid") String guid, @RequestBody JsonNode body) {
        RequestDecision decision = RequestDecision.of(Fields.of(body));
        RequestId id = id(guid);
        return transactions
                .run(() -> decisions.decide(caller, id, decision))
                .map(this::card)
                .getOrElseThrow(Refused::new);
    }

    @GetMapping("/{guid}/decisions")
    @Scope(Scope.COMPLIANCE_READ)
    Decisions decisions(Caller caller, @PathVariable("guid") String guid) {
        return new Decisions(caller.edd()
                .requests()
                .find(id(guid))
                .map(found -> log.of(caller, found.id()))
                .getOrElseThrow(RequestCalls::unknown));
    }

    @GetMapping("/{guid}/history")
    @Scope(Scope.COMPLIANCE_READ)
    RequestHistory history(Caller caller, @PathVariable("guid") String guid) {
        Vector<HistoryEntry> entries = caller.edd().requests().history(id(guid)).toVector();
        if (entries.isEmpty()) {
            throw unknown();
        }
        return new RequestHistory(entries.map(HistoryLine::of).toJavaList());
    }

    private RequestCard card(EddRequest request) {
        return RequestCard.of(request, clock.instant());
    }

    /** A version of a questionnaire, or the latest one. */
    private static QuestionnaireRef questionnaire(Edd edd, String text) {
        return FormName.parse(text)
                .orElse(() -> QuestionnaireId.parse(text)
                        .flatMap(edd.questionnaires()::latest)
                        .map(QuestionnaireRef::of))
                .getOrElseThrow(() -> new Refused(Problem.notFound("questionnaire")));
    }

    private static RequestId id(String guid) {
        return Guid.parse(guid).map(RequestId::new).getOrElseThrow(RequestCalls::unknown);
    }

    private static Refused unknown() {
        return new Refused(Problem.notFound("edd_request"));
    }
}
