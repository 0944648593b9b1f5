package dev.edd.host.wire.requests;

import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.document.FileName;
import dev.edd.domain.lifecycle.LifecycleRefusal;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.RequestRefusal;
import dev.edd.domain.request.Requested;
import dev.edd.domain.request.Submitted;
import dev.edd.host.documents.AwaitedFiles;
import dev.edd.host.security.Caller;
import dev.edd.host.security.Scope;
import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Refused;
import dev.edd.host.wire.reading.Fields;
import dev.edd.host.wire.reading.Guid;
import dev.edd.host.wire.reading.KnownDocuments;
import dev.edd.host.wire.reading.Uploads;
import dev.edd.host.wire.requests.RequestCalls.Done;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Documents of users, before or after the answers that name them (facts 3.4). */
@RestController
class UploadCalls {
    private final JsonMapper json;

    UploadCalls(JsonMapper json) {
        this.json = json;
    }

    /** A file whose name and types have been looked at, and its content not yet. */
    private record Named(FileName name, DocumentType type, ContentType declared, MultipartFile file) {}

    @PostMapping(path = "/v1/enterprise/ddq/upload", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Scope(Scope.REQUESTS_EXECUTE)
    Done upload(Caller caller, MultipartHttpServletRequest request) throws IOException {
        Uploads uploads = Uploads.of(request);
        uploads.require("user_id", "files", "file_types");
        Seq<Named> files = named(uploads);
        CustomerId customer = Users.known(caller, uploads.text("user_id").getOrElse(""));
        Option<EddRequest> asked = uploads.text("ddq_id").map(text -> request(caller, customer, text));
        asked.forEach(each -> refuseWhatItDoesNotWaitFor(each, files));
        AwaitedFiles awaited = new AwaitedFiles(caller.edd());
        Vector<DocumentReference> documents = Vector.empty();
        for (Named file : files) {
            documents = documents.append(stored(caller, customer, file));
        }
        // all are stored before the first is attached: a file that is refused for what it is leaves no other one
        // attached
        documents
                .flatMap(document -> asked.isEmpty()
                        ? awaited.attachWhereAwaited(document, caller.actor())
                        : asked.filter(each -> isAnswered(caller, each))
                                .flatMap(each -> awaited.attach(each.id(), document, caller.actor())))
                .headOption()
                .forEach(refusal -> {
                    throw new Refused(refusal);
                });
        return new Done("Files uploaded successfully");
    }

    private Seq<Named> named(Uploads uploads) {
        Fields types = types(uploads.text("file_types").getOrElse(""));
        Seq<Named> files = uploads.files("files").map(file -> named(file, types));
        if (files.map(Named::name).distinct().size() < files.size()
                || types.names().size() != files.size()) {
            throw namesDiffer();
        }
        return files;
    }

    private static Named named(MultipartFile file, Fields types) {
        String text = Uploads.nameOf(file);
        FileName name = FileName.of(text).getOrElseThrow(Refused::new);
        if (types.raw(text).isEmpty()) {
            throw namesDiffer();
        }
        ContentType byExtension = Uploads.byExtension(text)
                .getOrElseThrow(() -> new Refused(new Problem(
                        422,
                        "The extension of a file must be one of jpg, jpeg, png, pdf",
                        "content_type_not_accepted")));
        ContentType declared = Uploads.declared(file)
                .filter(byExtension::equals)
                .getOrElseThrow(() -> new Refused(new Problem(
                        422, "The extension of a file and its content type differ", "content_type_mismatch")));
        return new Named(name, type(types.needed(text)), declared, file);
    }

    /** The two that the vendor has (facts 3.4), and those of its newer call by our own codes. */
    private static DocumentType type(String code) {
        return switch (code) {
            case "ID" -> DocumentType.IDENTITY_DOCUMENT;
            case "PoR" -> DocumentType.PROOF_OF_ADDRESS;
            default -> KnownDocuments.parse(code).getOrElseThrow(() -> new Refused(Problem.invalid("file_types")));
        };
    }

    private Fields types(String text) {
        try {
            return Fields.of(json.readTree(text));
        } catch (JacksonException noJson) {
            throw new Refused(Problem.invalid("file_types"));
        }
    }

    private static EddRequest request(Caller caller, CustomerId customer, String text) {
        return Guid.parse(text)
                .map(RequestId::new)
                .flatMap(caller.edd().requests()::find)
                .filter(found -> found.header().customer().equals(customer))
                .getOrElseThrow(() -> new Refused(Problem.notFound("edd_request")));
    }

    private static void refuseWhatItDoesNotWaitFor(EddRequest request, Seq<Named> files) {
        if (request instanceof Submitted submitted) {
            if (!files.forAll(
                    file -> submitted.submission().fileFor(file.name()).isDefined())) {
                throw new Refused(new RequestRefusal.FileNotAwaited());
            }
        } else if (!(request instanceof Requested)) {
            throw new Refused(new LifecycleRefusal.NotAllowed(request.state().code(), "attach_document"));
        }
    }

    /** As it is now: the answers may have come while the file was stored. */
    private static boolean isAnswered(Caller caller, EddRequest request) {
        return caller.edd().requests().find(request.id()).exists(Submitted.class::isInstance);
    }

    private static DocumentReference stored(Caller caller, CustomerId customer, Named file) throws IOException {
        try (InputStream content = file.file().getInputStream()) {
            return caller.edd()
                    .documents()
                    .upload(customer, file.name(), file.type(), file.declared(), content)
                    .getOrElseThrow(Refused::new);
        }
    }

    private static Refused namesDiffer() {
        return new Refused(new Problem(
                422, "file_types must name each uploaded file once, exactly as it is named", "invalid_value"));
    }
}
