package dev.edd.host.compliance;

import dev.edd.domain.party.RequestId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationState;
import dev.edd.host.security.Caller;
import dev.edd.host.security.Scope;
import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Refused;
import dev.edd.host.wire.reading.Filters;
import dev.edd.host.wire.reading.Guid;
import dev.edd.host.wire.verifications.VerificationDetails;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Order;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.ReviewPosition;
import dev.edd.ports.store.VerificationQuery;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What compliance officers look at: what waits for them, and who decided what. */
@RestController
@RequestMapping("/compliance")
class ComplianceCalls {
    /** What an officer may decide. */
    private static final Set<VerificationState> UNDECIDED =
            LinkedHashSet.of(VerificationState.WAITING, VerificationState.PENDING, VerificationState.REVIEWING);

    /**
     * A page of the queue.
     *
     * @param objects verifications, the oldest first
     * @param nextCursor null when there is none after them
     * @param requests EDD requests whose review an officer owes, the earliest due first
     * @param nextRequestsCursor null when there is none after them
     */
    record Queue(
            List<VerificationDetails> objects,
            @Nullable String nextCursor,
            List<RequestLine> requests,
            @Nullable String nextRequestsCursor) {}

    /** The steps of one case, the first one first. */
    record CaseHistory(List<HistoryLine> objects) {}

    @GetMapping("/queue")
    @Scope(Scope.COMPLIANCE_READ)
    Queue queue(Caller caller, HttpServletRequest request) {
        Filters parameters = Filters.of(request, "state", "cursor", "requests_cursor", "per_page");
        Page<Verification> page = caller.edd()
                .verifications()
                .page(
                        VerificationQuery.ALL.withStates(states(parameters)),
                        new Keyset(
                                Order.OLDEST_FIRST,
                                parameters.single("cursor").map(Cursor::parse),
                                parameters.perPage()));
        int most = parameters.perPage();
        Seq<EddRequest> requests = caller.edd()
                .requests()
                .reviewQueue(
                        parameters
                                .single("requests_cursor")
                                .map(Cursor::parse)
                                .map(place -> new ReviewPosition(place.createdAt(), new RequestId(place.id()))),
                        most);
        return new Queue(
                page.items().map(VerificationDetails::of).toJavaList(),
                page.next().map(Cursor::of).getOrNull(),
                requests.map(RequestLine::of).toJavaList(),
                requests.size() < most ? null : placeOf(requests.last()));
    }

    @GetMapping("/verifications/{guid}/history")
    @Scope(Scope.COMPLIANCE_READ)
    CaseHistory history(Caller caller, @PathVariable("guid") String guid) {
        Seq<HistoryEntry> entries = caller.edd().verifications().history(id(guid));
        return Option.when(!entries.isEmpty(), entries)
                .map(found -> new CaseHistory(found.map(HistoryLine::of).toJavaList()))
                .getOrElseThrow(ComplianceCalls::unknown);
    }

    /** What waits for an officer, unless they ask for what waits for others: a provider that is down answers nobody. */
    private static Set<VerificationState> states(Filters parameters) {
        Set<VerificationState> asked = parameters.codes("state", VerificationState.class);
        if (!UNDECIDED.containsAll(asked)) {
            throw new Refused(Problem.invalid("state"));
        }
        return asked.isEmpty() ? LinkedHashSet.of(VerificationState.REVIEWING) : asked;
    }

    private static String placeOf(EddRequest request) {
        return Cursor.of(new Position(
                request.reviewDue().getOrElseThrow(() -> new IllegalStateException("nobody owes its review")),
                request.id().value()));
    }

    private static VerificationId id(String guid) {
        return Guid.parse(guid).map(VerificationId::new).getOrElseThrow(ComplianceCalls::unknown);
    }

    private static Refused unknown() {
        return new Refused(Problem.notFound("identity_verification"));
    }
}
