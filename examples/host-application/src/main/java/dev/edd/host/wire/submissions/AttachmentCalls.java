package dev.edd.host.wire.submissions;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.UploadPolicy;
import dev.edd.domain.lifecycle.LifecycleRefusal;
import dev.edd.domain.submission.Deleted;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.SubmissionDocuments;
import dev.edd.domain.submission.SubmissionRefusal;
import dev.edd.host.security.Caller;
import dev.edd.host.security.Scope;
import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Refused;
import dev.edd.host.wire.reading.Uploads;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Documents of submissions, for partners (facts 2.6). */
@RestController
class AttachmentCalls {
    @PostMapping(path = "/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Scope(Scope.SUBMISSIONS_EXECUTE)
    AttachmentCard attach(Caller caller, MultipartHttpServletRequest request) throws IOException {
        AttachmentForm form = AttachmentForm.of(Uploads.large(request));
        EddSubmission submission = caller.edd()
                .submissions()
                .find(form.submission())
                .getOrElseThrow(() -> new Refused(new Problem(400, "The submission was not found", "edd_not_found")));
        // nothing is stored for what nobody will attach, unless two uploads race for the last place
        if (submission instanceof Deleted) {
            throw new Refused(new LifecycleRefusal.NotAllowed(submission.state().code(), "attach_document"));
        }
        if (submission.documents().size() >= SubmissionDocuments.ACCEPTED.most()) {
            throw new Refused(new SubmissionRefusal.TooManyDocuments(SubmissionDocuments.ACCEPTED.most()));
        }
        DocumentReference document = stored(caller, submission, form);
        return caller.edd()
                .submissions()
                .attachDocument(submission.id(), document.id(), caller.actor())
                .map(attached -> AttachmentCard.of(document, form))
                .getOrElseThrow(Refused::new);
    }

    private static DocumentReference stored(Caller caller, EddSubmission submission, AttachmentForm form)
            throws IOException {
        try (InputStream content = form.file().getInputStream()) {
            return caller.edd()
                    .documents()
                    .upload(
                            submission.header().owner(),
                            form.fileName(),
                            form.kind().type(),
                            form.declared(),
                            content,
                            UploadPolicy.of(SubmissionDocuments.ACCEPTED))
                    .getOrElseThrow(Refused::new);
        }
    }
}
