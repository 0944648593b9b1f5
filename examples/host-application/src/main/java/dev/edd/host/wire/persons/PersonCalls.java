package dev.edd.host.wire.persons;

import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.document.FileName;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.request.RequestState;
import dev.edd.domain.request.Requested;
import dev.edd.host.security.Caller;
import dev.edd.host.security.Scope;
import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Refused;
import dev.edd.host.wire.reading.Fields;
import dev.edd.host.wire.reading.FormName;
import dev.edd.host.wire.reading.Guid;
import dev.edd.host.wire.reading.KnownDocuments;
import dev.edd.host.wire.reading.Uploads;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.RequestQuery;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import tools.jackson.databind.JsonNode;

/** Persons who are being onboarded, for partners (facts 4.1, 4.6, 4.7). */
@RestController
@RequestMapping("/persons/{id}")
class PersonCalls {
    private static final String ONBOARDING = "onboarding";

    /** An onboarding that has begun. */
    record Trigger(UUID id, String entitlementId, UUID ownerId, String ownerType, Instant createdAt) {
        static Trigger of(Onboarding onboarding) {
            return new Trigger(
                    onboarding.id().value(),
                    ONBOARDING,
                    onboarding.header().customer().value(),
                    "person",
                    onboarding.createdAt());
        }
    }

    /** Answers that are recorded. */
    record Recorded(UUID requestId, String questionnaireId, String status) {}

    @PostMapping(path = "/entitlement_triggers", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Scope(Scope.REQUESTS_EXECUTE)
    Trigger begin(Caller caller, @PathVariable("id") String id, @RequestBody JsonNode body) {
        Fields fields = Fields.of(body);
        if (!fields.needed("entitlement_id").equals(ONBOARDING)) {
            throw new Refused(new Problem(422, "Partners trigger onboarding only", "unsupported_value"));
        }
        return caller.edd()
                .onboardings()
                .begin(person(caller, id), caller.actor())
                .map(Trigger::of)
                .getOrElseThrow(Refused::new);
    }

    @PostMapping(path = "/questionnaires/{questionnaire}/response", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Scope(Scope.REQUESTS_EXECUTE)
    Recorded respond(
            Caller caller,
            @PathVariable("id") String id,
            @PathVariable("questionnaire") String name,
            @RequestBody JsonNode body) {
        Fields fields = Fields.of(body);
        fields.require(Vector.of("answers"));
        Seq<Fields> answers = fields.objects("answers", AnswerSheet.MOST_ENTRIES);
        CustomerId person = person(caller, id);
        Questionnaire questionnaire = FormName.parse(name)
                .flatMap(caller.edd().questionnaires()::find)
                .getOrElseThrow(() -> new Refused(Problem.notFound("questionnaire")));
        EddRequest request = pending(caller, person, QuestionnaireRef.of(questionnaire));
        return caller.edd()
                .requests()
                .submitAnswers(request.id(), ResponseSheet.of(answers, questionnaire), caller.actor())
                .map(answered -> new Recorded(
                        answered.id().value(), name, answered.state().code()))
                .getOrElseThrow(Refused::new);
    }

    @PostMapping(path = "/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Scope(Scope.REQUESTS_EXECUTE)
    DocumentCard upload(Caller caller, @PathVariable("id") String id, MultipartHttpServletRequest request)
            throws IOException {
        Uploads uploads = Uploads.of(request);
        uploads.require("category", "file");
        String category = uploads.text("category").getOrElse("");
        String orientation = uploads.text("orientation").getOrElse("undetermined");
        if (!Vector.of("front", "back", "undetermined").contains(orientation)) {
            throw new Refused(Problem.invalid("orientation"));
        }
        Seq<MultipartFile> files = uploads.files("file");
        if (files.size() != 1) {
            throw new Refused(Problem.invalid("file"));
        }
        MultipartFile file = files.head();
        FileName name = FileName.of(Uploads.nameOf(file)).getOrElseThrow(Refused::new);
        ContentType declared = Uploads.declared(file).getOrElseThrow(() -> new Refused(Problem.invalid("file")));
        try (InputStream content = file.getInputStream()) {
            return caller.edd()
                    .documents()
                    .upload(person(caller, id), name, type(category), declared, content)
                    .map(document -> DocumentCard.of(document, category, orientation))
                    .getOrElseThrow(Refused::new);
        }
    }

    /** The categories that are known of the vendor (facts 4.7, seed 001), and our own codes. */
    private static DocumentType type(String category) {
        return switch (category) {
            case "poa", "proofOfAddress" -> DocumentType.PROOF_OF_ADDRESS;
            case "sof", "sourceOfFunds" -> DocumentType.SOURCE_OF_FUNDS;
            default -> KnownDocuments.parse(category).getOrElseThrow(() -> new Refused(Problem.invalid("category")));
        };
    }

    private static EddRequest pending(Caller caller, CustomerId person, QuestionnaireRef questionnaire) {
        RequestQuery requested = new RequestQuery(
                LinkedHashSet.empty(), LinkedHashSet.of(person), LinkedHashSet.of(RequestState.REQUESTED));
        return caller.edd()
                .requests()
                .page(requested, Keyset.first(Keyset.LARGEST))
                .items()
                .find(request -> request instanceof Requested open
                        && open.round().questionnaire().equals(questionnaire))
                .getOrElseThrow(() ->
                        new Refused(new Problem(409, "The questionnaire is not pending", "questionnaire_not_pending")));
    }

    private static CustomerId person(Caller caller, String id) {
        return Guid.orUuid(id)
                .map(CustomerId::new)
                .filter(found -> caller.edd().parties().customer(found).isDefined())
                .getOrElseThrow(() -> new Refused(Problem.notFound("person")));
    }
}
