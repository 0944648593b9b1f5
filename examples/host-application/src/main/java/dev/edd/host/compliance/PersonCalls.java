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
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.OnboardingQuery;
import dev.edd.ports.store.Order;
import dev.edd.ports.store.Page;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Officers rate persons who are being onboarded, and see which ratings were given or tried before. */
@RestController("officersPersonCalls")
@RequestMapping("/compliance/persons")
class PersonCalls {
    private static final int BATCH = 100;

    private final OfficersDecisions decisions;
    private final DecisionLog log;
    private final WholeTransactions transactions;

    PersonCalls(OfficersDecisions decisions, DecisionLog log, WholeTransactions transactions) {
        this.decisions = decisions;
        this.log = log;
        this.transactions = transactions;
    }

    /** The ratings of one person, given or refused: the first onboarding first, and of each the first rating first. */
    record Ratings(List<RatingLine> objects) {}

    /** A rating that an officer gave or tried to give. */
    record RatingLine(String onboardingGuid, Instant at, String by, String outcome, String answer) {
        static RatingLine of(Onboarding onboarding, DecisionLog.Line line) {
            return new RatingLine(Guid.of(onboarding.id()), line.at(), line.by(), line.outcome(), line.answer());
        }
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

    @GetMapping("/{id}/decisions")
    @Scope(Scope.COMPLIANCE_READ)
    Ratings decisions(Caller caller, @PathVariable("id") String id) {
        CustomerId customer = Guid.orUuid(id)
                .map(CustomerId::new)
                .filter(found -> caller.edd().parties().customer(found).isDefined())
                .getOrElseThrow(() -> new Refused(Problem.notFound("person")));
        return new Ratings(onboardings(caller, customer)
                .flatMap(onboarding ->
                        Vector.ofAll(log.of(caller, onboarding.id())).map(line -> RatingLine.of(onboarding, line)))
                .toJavaList());
    }

    private static Seq<Onboarding> onboardings(Caller caller, CustomerId customer) {
        Vector<Onboarding> found = Vector.empty();
        Option<Keyset> next = Option.some(new Keyset(Order.OLDEST_FIRST, Option.none(), BATCH));
        while (next.isDefined()) {
            Keyset asked = next.get();
            Page<Onboarding> page = caller.edd().onboardings().page(OnboardingQuery.of(customer), asked);
            found = found.appendAll(page.items());
            next = page.next().map(asked::after);
        }
        return found;
    }
}
