package dev.edd.domain.submission;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.submission.SubmissionCommand.AttachDocument;
import dev.edd.domain.submission.SubmissionCommand.Delete;
import dev.edd.domain.submission.SubmissionEvent.DocumentAttached;
import dev.edd.domain.submission.SubmissionEvent.SubmissionDeleted;
import dev.edd.domain.submission.SubmissionEvent.SubmissionRecorded;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * The submission counts. Immutable.
 *
 * @param header what stays the same
 * @param submission what was submitted
 * @param documents what was attached to it
 */
@Code("recorded")
public record Recorded(SubmissionHeader header, ResourceSubmission submission, Seq<DocumentReference> documents)
        implements EddSubmission {
    /** Checks that the documents are the owner's. */
    public Recorded {
        requireNonNull(submission);
        documents = SubmissionDocuments.of(header, documents);
    }

    static Recorded recorded(SubmissionRecorded event) {
        Instant at = event.stamp().at();
        return new Recorded(
                new SubmissionHeader(event.id(), event.owner(), event.request(), at, at),
                event.submission(),
                Vector.empty());
    }

    Either<Refusal, DocumentAttached> attach(AttachDocument command) {
        DocumentReference document = command.document();
        if (!document.owner().equals(header.owner())) {
            return Either.left(new SubmissionRefusal.DocumentNotFound());
        }
        if (documents.exists(each -> each.id().equals(document.id()))) {
            return Either.left(new SubmissionRefusal.DocumentAttachedAlready());
        }
        if (documents.size() == SubmissionDocuments.ACCEPTED.most()) {
            return Either.left(new SubmissionRefusal.TooManyDocuments(SubmissionDocuments.ACCEPTED.most()));
        }
        Option<Refusal> refused = Option.narrow(SubmissionDocuments.ACCEPTED.refusalOf(document));
        return refused.<Either<Refusal, DocumentAttached>>map(Either::left)
                .getOrElse(() -> Either.right(new DocumentAttached(command.stamp(), document)));
    }

    Recorded attached(DocumentAttached event) {
        return new Recorded(header.after(event), submission, documents.append(event.document()));
    }

    Either<Refusal, SubmissionDeleted> delete(Delete command) {
        return Either.right(new SubmissionDeleted(command.stamp()));
    }

    Deleted deleted(SubmissionDeleted event) {
        return new Deleted(header.after(event), submission, documents);
    }

    @Override
    public SubmissionState state() {
        return SubmissionState.RECORDED;
    }

    @Override
    public <A> A match(Cases<A> cases) {
        return cases.recorded(this);
    }
}
