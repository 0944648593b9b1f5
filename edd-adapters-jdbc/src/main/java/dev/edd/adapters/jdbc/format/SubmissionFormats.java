package dev.edd.adapters.jdbc.format;

import static dev.edd.adapters.jdbc.format.CommonForms.event;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.submission.Deleted;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.Recorded;
import dev.edd.domain.submission.ResourceSubmission;
import dev.edd.domain.submission.SubmissionEvent;
import dev.edd.domain.submission.SubmissionEvent.DocumentAttached;
import dev.edd.domain.submission.SubmissionEvent.SubmissionDeleted;
import dev.edd.domain.submission.SubmissionEvent.SubmissionRecorded;
import dev.edd.domain.submission.SubmissionHeader;
import dev.edd.domain.submission.SubmissionHeaderBuilder;
import dev.edd.domain.submission.SubmissionRecordedBuilder;
import io.vavr.Function3;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** How EDD submissions and their events are stored. */
public final class SubmissionFormats {
    /** Submissions, in whatever state. */
    public static final Format<EddSubmission> SUBMISSION = new Format<>(
            "submission", Vector.of(state(Recorded.class, Recorded::new), state(Deleted.class, Deleted::new)));

    static final Vector<Kind<? extends SubmissionEvent>> EVENTS = Vector.of(
            event(
                    SubmissionRecorded.class,
                    (form, event) -> form.put("id", event.id().value())
                            .put("owner", event.owner().value())
                            .put("submission", event.submission(), SubmissionForms.SUBMISSIONS::write)
                            .putOptionalText("request", text(event.request())),
                    (stamp, form) -> new SubmissionRecordedBuilder()
                            .stamp(stamp)
                            .id(new SubmissionId(form.uuid("id")))
                            .owner(new CustomerId(form.uuid("owner")))
                            .submission(form.form("submission", SubmissionForms.SUBMISSIONS::read))
                            .request(request(form))
                            .build()),
            event(
                    DocumentAttached.class,
                    (form, event) -> form.put("document", event.document(), DocumentForms::document),
                    (stamp, form) -> new DocumentAttached(stamp, form.form("document", DocumentForms::document))),
            event(SubmissionDeleted.class, (form, event) -> {}, (stamp, form) -> new SubmissionDeleted(stamp)));

    private SubmissionFormats() {}

    private static void header(BlankForm form, SubmissionHeader header) {
        form.put("id", header.id().value())
                .put("owner", header.owner().value())
                .putOptionalText("request", text(header.request()))
                .put("created_at", header.createdAt())
                .put("updated_at", header.updatedAt());
    }

    private static SubmissionHeader header(FilledForm form) {
        return new SubmissionHeaderBuilder()
                .id(new SubmissionId(form.uuid("id")))
                .owner(new CustomerId(form.uuid("owner")))
                .request(request(form))
                .createdAt(form.instant("created_at"))
                .updatedAt(form.instant("updated_at"))
                .build();
    }

    private static Option<String> text(Option<RequestId> request) {
        return request.map(id -> id.value().toString());
    }

    private static Option<RequestId> request(FilledForm form) {
        return form.option("request", name -> new RequestId(form.uuid(name)));
    }

    private static <S extends EddSubmission> Kind<S> state(
            Class<S> type, Function3<SubmissionHeader, ResourceSubmission, Seq<DocumentReference>, S> making) {
        return Kind.of(
                type,
                (form, state) -> form.put("header", state.header(), SubmissionFormats::header)
                        .put("submission", state.submission(), SubmissionForms.SUBMISSIONS::write)
                        .putForms("documents", state.documents(), DocumentForms::document),
                form -> making.apply(
                        form.form("header", SubmissionFormats::header),
                        form.form("submission", SubmissionForms.SUBMISSIONS::read),
                        form.forms("documents", DocumentForms::document)));
    }
}
