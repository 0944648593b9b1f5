package dev.edd.host.compliance;

import dev.edd.domain.party.SubmissionId;
import dev.edd.host.security.Caller;
import dev.edd.host.security.Scope;
import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Refused;
import dev.edd.host.wire.reading.Guid;
import dev.edd.host.wire.submissions.SubmissionCard;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Officers read what was submitted, and find what was attached to it. */
@RestController("officersSubmissionCalls")
@RequestMapping("/compliance/submissions")
class SubmissionCalls {
    /** A submission as its platform sees it, with whose it is and its documents. */
    record SubmissionFile(
            Map<String, @Nullable Object> submission,
            String customerGuid,
            @Nullable String requestGuid,
            List<AnswerLine.DocumentLine> documents) {}

    @GetMapping("/{id}")
    @Scope(Scope.COMPLIANCE_READ)
    SubmissionFile find(Caller caller, @PathVariable("id") String id) {
        return Guid.orUuid(id)
                .map(SubmissionId::new)
                .flatMap(caller.edd().submissions()::find)
                .map(found -> new SubmissionFile(
                        SubmissionCard.of(found),
                        Guid.of(found.header().owner()),
                        found.header().request().map(Guid::of).getOrNull(),
                        found.documents().map(AnswerLine.DocumentLine::of).toJavaList()))
                .getOrElseThrow(() -> new Refused(Problem.notFound("submission")));
    }
}
