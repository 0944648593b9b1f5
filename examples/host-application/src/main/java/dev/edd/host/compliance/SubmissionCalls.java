package dev.edd.host.compliance;

import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.host.security.Caller;
import dev.edd.host.security.Scope;
import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Refused;
import dev.edd.host.wire.reading.Filters;
import dev.edd.host.wire.reading.Guid;
import dev.edd.host.wire.submissions.SubmissionCard;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Order;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.SubmissionQuery;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Officers find and read what was submitted, deleted or not, with what was attached to it and who did what. */
@RestController("officersSubmissionCalls")
@RequestMapping("/compliance/submissions")
class SubmissionCalls {
    /** A submission as its platform sees it, with whose it is and its documents. */
    record SubmissionFile(
            Map<String, @Nullable Object> submission,
            String customerGuid,
            @Nullable String requestGuid,
            List<AnswerLine.DocumentLine> documents) {
        static SubmissionFile of(EddSubmission submission) {
            return new SubmissionFile(
                    SubmissionCard.of(submission),
                    Guid.of(submission.header().owner()),
                    submission.header().request().map(Guid::of).getOrNull(),
                    submission.documents().map(AnswerLine.DocumentLine::of).toJavaList());
        }
    }

    /**
     * A page of submissions, the newest first.
     *
     * @param nextCursor null when there is none after them
     */
    record SubmissionFiles(
            List<SubmissionFile> objects, @Nullable String nextCursor) {}

    /** The steps of one submission, the first one first. */
    record SubmissionSteps(List<HistoryLine> objects) {}

    @GetMapping
    @Scope(Scope.COMPLIANCE_READ)
    SubmissionFiles list(Caller caller, HttpServletRequest request) {
        Filters filters = Filters.of(request, "customer_guid", "request_guid", "cursor", "per_page");
        Option<Set<CustomerId>> customers = filters.ids("customer_guid", CustomerId::new);
        Option<Set<RequestId>> requests = filters.ids("request_guid", RequestId::new);
        Keyset keyset = new Keyset(Order.NEWEST_FIRST, filters.single("cursor").map(Cursor::parse), filters.perPage());
        if (customers.exists(Set::isEmpty) || requests.exists(Set::isEmpty)) {
            return new SubmissionFiles(List.of(), null);
        }
        Page<EddSubmission> page = caller.edd()
                .submissions()
                .page(
                        SubmissionQuery.ALL
                                .withOwners(customers.getOrElse(LinkedHashSet::empty))
                                .withRequests(requests.getOrElse(LinkedHashSet::empty)),
                        keyset);
        return new SubmissionFiles(
                page.items().map(SubmissionFile::of).toJavaList(),
                page.next().map(Cursor::of).getOrNull());
    }

    @GetMapping("/{id}")
    @Scope(Scope.COMPLIANCE_READ)
    SubmissionFile find(Caller caller, @PathVariable("id") String id) {
        return caller.edd()
                .submissions()
                .find(submission(id))
                .map(SubmissionFile::of)
                .getOrElseThrow(SubmissionCalls::unknown);
    }

    @GetMapping("/{id}/history")
    @Scope(Scope.COMPLIANCE_READ)
    SubmissionSteps history(Caller caller, @PathVariable("id") String id) {
        Seq<HistoryEntry> entries = caller.edd().submissions().history(submission(id));
        if (entries.isEmpty()) {
            throw unknown();
        }
        return new SubmissionSteps(entries.map(HistoryLine::of).toJavaList());
    }

    private static SubmissionId submission(String id) {
        return Guid.orUuid(id).map(SubmissionId::new).getOrElseThrow(SubmissionCalls::unknown);
    }

    private static Refused unknown() {
        return new Refused(Problem.notFound("submission"));
    }
}
