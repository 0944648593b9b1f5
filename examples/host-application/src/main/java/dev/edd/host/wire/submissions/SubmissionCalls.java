package dev.edd.host.wire.submissions;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.submission.Deleted;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.ResourceSubmission;
import dev.edd.domain.submission.ResourceType;
import dev.edd.domain.submission.SubmissionState;
import dev.edd.domain.submission.SubmissionValidator;
import dev.edd.host.security.Caller;
import dev.edd.host.security.Scope;
import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Refused;
import dev.edd.host.wire.reading.Guid;
import dev.edd.host.wire.reading.PageToken;
import dev.edd.host.wire.reading.QueryParameters;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Order;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.SubmissionQuery;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Either;
import io.vavr.control.Option;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** EDD submissions, for partners (seed 002, facts 2.1). */
@RestController
@RequestMapping("/edd")
class SubmissionCalls {
    private final SubmissionReading reading;

    SubmissionCalls(SubmissionSettings settings) {
        this.reading = new SubmissionReading(new SubmissionValidator(settings.reading()));
    }

    /** A page; {@code next_page_token} is absent on the last one. */
    record Reports(
            List<Map<String, @Nullable Object>> eddReports,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String nextPageToken) {}

    /** What was deleted. */
    record Gone(UUID id, String resource) {
        static Gone of(EddSubmission submission) {
            return new Gone(submission.id().value(), "EDD");
        }
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Scope(Scope.SUBMISSIONS_EXECUTE)
    Map<String, @Nullable Object> submit(Caller caller, @RequestBody byte[] body) {
        ResourceSubmission submission = reading.of(
                RawReading.of(body),
                request -> caller.edd().requests().find(request).isDefined());
        return caller.edd()
                .submissions()
                .submit(submission, caller.actor())
                .map(SubmissionCard::of)
                .getOrElseThrow(Refused::new);
    }

    @GetMapping
    @Scope(Scope.SUBMISSIONS_READ)
    Reports list(Caller caller, HttpServletRequest request) {
        QueryParameters parameters =
                QueryParameters.of(request, "related_resource_type", "related_resource_id", "page_token", "limit");
        SubmissionQuery query = SubmissionQuery.ALL
                .withTypes(parameters.neededCodes("related_resource_type", ResourceType.class))
                .withResources(parameters.ids("related_resource_id"))
                .withStates(LinkedHashSet.of(SubmissionState.RECORDED));
        String listing =
                "edd " + query.types().map(ResourceType::code).toVector().sorted()
                        + query.resources().toVector().sorted();
        int limit = parameters.limit();
        Option<Position> after = parameters
                .after(listing)
                .map(place -> PageToken.position(place)
                        .getOrElseThrow(() -> QueryParameters.refused("page_token", "It is none")));
        Page<EddSubmission> page = caller.edd().submissions().page(query, new Keyset(Order.NEWEST_FIRST, after, limit));
        return new Reports(
                page.items().map(SubmissionCard::of).toJavaList(),
                page.next().map(position -> PageToken.of(listing, position)).getOrNull());
    }

    @GetMapping("/{id}")
    @Scope(Scope.SUBMISSIONS_READ)
    Map<String, @Nullable Object> find(Caller caller, @PathVariable("id") String id) {
        return caller.edd()
                .submissions()
                .find(submission(id))
                .map(SubmissionCard::of)
                .getOrElseThrow(SubmissionCalls::unknown);
    }

    /** Deleting what is deleted changes nothing and is answered alike: the answer of the first time may have been lost. */
    @DeleteMapping("/{id}")
    @Scope(Scope.SUBMISSIONS_EXECUTE)
    Gone delete(Caller caller, @PathVariable("id") String id) {
        SubmissionId submission = submission(id);
        Either<Refusal, EddSubmission> answer = caller.edd().submissions().delete(submission, caller.actor());
        return answer.toOption()
                .orElse(() -> caller.edd().submissions().find(submission).filter(Deleted.class::isInstance))
                .map(Gone::of)
                .getOrElseThrow(() -> new Refused(answer.getLeft()));
    }

    private static SubmissionId submission(String id) {
        return Guid.orUuid(id).map(SubmissionId::new).getOrElseThrow(SubmissionCalls::unknown);
    }

    private static Refused unknown() {
        return new Refused(Problem.notFound("edd"));
    }
}
