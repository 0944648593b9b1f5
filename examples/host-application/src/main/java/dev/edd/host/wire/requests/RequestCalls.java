package dev.edd.host.wire.requests;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.request.RequestState;
import dev.edd.host.security.Caller;
import dev.edd.host.security.Scope;
import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Refused;
import dev.edd.host.wire.reading.Fields;
import dev.edd.host.wire.reading.Filters;
import dev.edd.host.wire.reading.Guid;
import dev.edd.ports.store.RequestQuery;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** EDD requests, for partners: what is asked of whom, and the answers (facts 3.1 to 3.3). */
@RestController
@RequestMapping("/v1/enterprise/eddq")
class RequestCalls {
    /** Everything that this vendor lists. */
    record Listed<T>(List<T> data) {}

    /** What a call has done. */
    record Done(String message) {}

    @GetMapping("/requests")
    @Scope(Scope.REQUESTS_READ)
    Listed<RequestLine> requests(Caller caller, HttpServletRequest request) {
        Option<Option<CustomerId>> user = Filters.of(request, "user_id")
                .single("user_id")
                .map(text -> Guid.parse(text).map(CustomerId::new));
        if (user.exists(Option::isEmpty)) {
            return new Listed<>(List.of());
        }
        Forms forms = new Forms(caller.edd());
        Seq<EddRequest> found =
                forms.requests(user.flatMap(each -> each).map(RequestQuery::of).getOrElse(RequestQuery.ALL));
        Map<QuestionnaireRef, Questionnaire> asked =
                found.map(Forms::asked).distinct().toLinkedMap(ref -> ref, forms::published);
        return new Listed<>(found.map(each ->
                        RequestLine.of(each, asked.get(Forms.asked(each)).get()))
                .toJavaList());
    }

    @GetMapping("/prompts")
    @Scope(Scope.REQUESTS_READ)
    Listed<PromptLine> prompts(Caller caller, HttpServletRequest request) {
        Set<AccountType> types = Filters.of(request, "account_type").codes("account_type", AccountType.class);
        return new Listed<>(new Forms(caller.edd())
                .questionnaires()
                .filter(each -> types.isEmpty() || AccountType.of(each).forAll(types::contains))
                .flatMap(each -> each.prompts().map(prompt -> PromptLine.of(each, prompt)))
                .toJavaList());
    }

    @PostMapping(path = "/responses", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Scope(Scope.REQUESTS_EXECUTE)
    Done respond(Caller caller, @RequestBody JsonNode body) {
        Fields fields = Fields.of(body);
        Option<Fields> prompts = fields.object("prompts");
        fields.require(Vector.of("user_id", "prompts"));
        CustomerId customer = Users.known(caller, fields.needed("user_id"));
        Forms forms = new Forms(caller.edd());
        EddRequest request = answered(forms, customer, fields.text("ddq_id"), prompts.get());
        Either<Refusal, EddRequest> answer = caller.edd()
                .requests()
                .submitAnswers(
                        request.id(),
                        ResponseSheet.of(prompts.get(), forms.published(Forms.asked(request))),
                        caller.actor());
        return answer.map(submitted -> new Done("All prompt responses have been recorded"))
                .getOrElseThrow(Refused::new);
    }

    /**
     * Which request is answered: the one that is named, or else the only one that is outstanding, or else the only one that
     * asks all of what is answered. The vendor's body names none (facts 3.3).
     */
    private static EddRequest answered(Forms forms, CustomerId customer, Option<String> named, Fields prompts) {
        if (named.isDefined()) {
            return named.flatMap(Guid::parse)
                    .map(RequestId::new)
                    .flatMap(forms.edd().requests()::find)
                    .filter(found -> found.header().customer().equals(customer))
                    .getOrElseThrow(() -> new Refused(Problem.notFound("edd_request")));
        }
        Seq<EddRequest> outstanding = forms.requests(new RequestQuery(
                LinkedHashSet.empty(), LinkedHashSet.of(customer), LinkedHashSet.of(RequestState.REQUESTED)));
        if (outstanding.isEmpty()) {
            throw new Refused(new Problem(422, "No EDD request of the user is outstanding", "nothing_owed"));
        }
        Seq<EddRequest> asking = outstanding.size() == 1
                ? outstanding
                : outstanding.filter(each -> asksAll(forms.published(Forms.asked(each)), prompts));
        if (asking.size() != 1) {
            throw new Refused(new Problem(
                    422,
                    "More than one EDD request of the user is outstanding: say with ddq_id which one is answered",
                    "ambiguous_request"));
        }
        return asking.head();
    }

    private static boolean asksAll(Questionnaire questionnaire, Fields prompts) {
        return prompts.names()
                .forAll(key ->
                        PromptId.parse(key).flatMap(questionnaire::prompt).isDefined());
    }
}
