package dev.edd.domain.submission;

import static dev.edd.domain.submission.Examples.ACME;
import static dev.edd.domain.submission.Examples.ADA;
import static dev.edd.domain.submission.Examples.after;
import static dev.edd.domain.submission.Examples.recorded;
import static dev.edd.domain.submission.Examples.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentReferenceBuilder;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.document.FileName;
import dev.edd.domain.document.Sha256;
import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.submission.SubmissionCommand.AttachDocument;
import dev.edd.domain.submission.SubmissionCommand.Delete;
import dev.edd.domain.submission.SubmissionCommand.Submit;
import io.vavr.collection.List;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Submissions are recorded, never changed, and deleted without being lost. */
class RecordsTest {
    private static final UUID REQUEST = CitedRequestsTest.REQUEST;
    private static final EddSubmission FIRST = recorded(submit(1, ADA, Bodies.CUSTOMER));
    private static final DocumentReference PAYSLIP = new DocumentReferenceBuilder()
            .id(new DocumentId(new UUID(0, 5)))
            .owner(ADA.id())
            .name(new FileName("payslip.pdf"))
            .type(new DocumentType("income_documentation"))
            .contentType(ContentType.PDF)
            .size(SubmissionDocuments.MOST_BYTES)
            .sha256(new Sha256("0".repeat(64)))
            .storedAt(Examples.NOON)
            .build();

    @Test
    void a_submission_is_recorded_as_it_was_made() {
        assertThat(FIRST.state()).isEqualTo(SubmissionState.RECORDED);
        assertThat(FIRST.header().owner()).isEqualTo(ADA.id());
        assertThat(FIRST.header().request()).isEmpty();
        assertThat(FIRST.submission()).isEqualTo(Bodies.accepted(Bodies.CUSTOMER));
        assertThat(FIRST.toString()).doesNotContain("Banker");
    }

    @Test
    void an_id_is_given_once() {
        assertThat(refusalOf(submit(1, ADA, Bodies.CUSTOMER).withKnown(Option.some(FIRST))))
                .isEqualTo("id_in_use");
        assertThat(recorded(submit(2, ADA, Bodies.CUSTOMER).withKnown(Option.some(FIRST)))
                        .id())
                .as("another's id is none of its own")
                .isNotEqualTo(FIRST.id());
    }

    @Test
    void what_nobody_owns_is_not_found() {
        assertThat(refusalOf(submit(1, ADA, Bodies.ACCOUNT).withOwner(Option.none())))
                .isEqualTo("related_resource_not_found");
        assertThat(refusalOf(submit(1, ADA, Bodies.CUSTOMER)
                        .withOwner(Option.some(ADA.withId(new CustomerId(new UUID(0, 9)))))))
                .isEqualTo("related_resource_not_found");
        assertThat(recorded(submit(1, ADA, Bodies.ACCOUNT)).header().owner()).isEqualTo(ADA.id());
    }

    @Test
    void a_business_is_no_person_and_a_person_no_business() {
        assertThat(refusalOf(submit(1, ADA.withType(ACME.type()), Bodies.CUSTOMER)))
                .isEqualTo("related_resource_not_found");
        assertThat(refusalOf(submit(1, ACME.withType(ADA.type()), Bodies.involvedIn())))
                .isEqualTo("related_resource_not_found");
        assertThat(recorded(submit(1, ACME, Bodies.involvedIn())).header().owner())
                .isEqualTo(ACME.id());
    }

    @Test
    void a_case_id_that_names_a_request_of_the_customer_links_to_it() {
        Submit answer = submit(1, ADA, Bodies.with(Bodies.CUSTOMER, "case_id", REQUEST.toString()))
                .withCited(Option.some(new CitedRequest(new RequestId(REQUEST), ADA.id())));

        assertThat(recorded(answer).header().request()).containsExactly(new RequestId(REQUEST));
        assertThat(refusalOf(answer.withCited(Option.some(new CitedRequest(new RequestId(REQUEST), ACME.id())))))
                .isEqualTo("case_id_not_accepted");
    }

    @Test
    void a_case_id_that_names_no_request_is_kept_unlinked() {
        Submit cited = submit(1, ADA, Bodies.CUSTOMER)
                .withCited(Option.some(new CitedRequest(new RequestId(REQUEST), ADA.id())));

        assertThat(new CaseId("12345").request()).isEmpty();
        assertThat(recorded(cited).header().request()).isEmpty();
    }

    @Test
    void documents_of_the_owner_are_attached_once() {
        EddSubmission attached = next(FIRST, new AttachDocument(after(1), PAYSLIP));

        assertThat(attached.documents()).containsExactly(PAYSLIP);
        assertThat(attached.updatedAt()).isEqualTo(after(1).at());
        assertThat(refusalOf(attached, PAYSLIP)).isEqualTo("document_attached_already");
        assertThat(refusalOf(FIRST, PAYSLIP.withOwner(ACME.id()))).isEqualTo("document_not_found");
        assertThat(refusalOf(FIRST, PAYSLIP.withType(DocumentType.SELFIE))).isEqualTo("document_type_not_accepted");
        assertThat(refusalOf(FIRST, PAYSLIP.withSize(SubmissionDocuments.MOST_BYTES + 1)))
                .isEqualTo("document_too_large");
    }

    @Test
    void no_more_documents_are_attached_than_may_be() {
        EddSubmission full = Vector.range(0, SubmissionDocuments.ACCEPTED.most())
                .foldLeft(FIRST, (state, each) -> next(state, new AttachDocument(after(1), numbered(each))));

        assertThat(refusalOf(full, numbered(100))).isEqualTo("too_many_documents");
    }

    @Test
    void what_is_deleted_is_kept_and_stays_deleted() {
        Deleted deleted = (Deleted) next(FIRST, new Delete(after(2)));

        assertThat(deleted.submission()).isEqualTo(FIRST.submission());
        assertThat(deleted.deletedAt()).isEqualTo(after(2).at());
        assertThat(EddSubmission.LIFECYCLE
                        .give(deleted, new Delete(after(3)))
                        .getLeft()
                        .code())
                .isEqualTo("not_allowed");
        assertThat(refusalOf(deleted, PAYSLIP)).isEqualTo("not_allowed");
    }

    @Test
    void a_provider_submits_nothing() {
        assertThat(refusalOf(submit(1, ADA, Bodies.CUSTOMER)
                        .withStamp(new Stamp(new Actor.Provider("inquiries"), Examples.NOON))))
                .isEqualTo("not_permitted");
    }

    @Test
    void updates_follow_each_other_and_the_latest_is_the_first() {
        EddSubmission second = recorded(submit(2, ADA, Bodies.with(Bodies.CUSTOMER, "employment_type", "RETIRED"))
                .withStamp(after(1)));
        EddSubmission third = recorded(submit(3, ADA, Bodies.without(Bodies.CUSTOMER, "employment_type"))
                .withStamp(after(2)));
        EddSubmission withdrawn =
                next(recorded(submit(4, ADA, Bodies.CUSTOMER).withStamp(after(3))), new Delete(after(4)));
        SubmissionHistory history =
                new SubmissionHistory(RelatedResource.customer(ADA.id()), List.of(second, withdrawn, FIRST, third));

        assertThat(history.entries()).containsExactly(withdrawn, third, second, FIRST);
        assertThat(history.latest().map(EddSubmission::id)).containsExactly(third.id());
        assertThat(history.latest(said -> ((CustomerSubmission) said).employmentType()))
                .containsExactly(EmploymentType.RETIRED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SubmissionHistory(RelatedResource.business(ADA.id()), List.of(FIRST)));
    }

    private static DocumentReference numbered(int number) {
        return PAYSLIP.withId(new DocumentId(new UUID(1, number)));
    }

    private static EddSubmission next(EddSubmission state, SubmissionCommand command) {
        return EddSubmission.LIFECYCLE.give(state, command).get().next();
    }

    private static String refusalOf(SubmissionCommand birth) {
        return EddSubmission.LIFECYCLE.begin(birth).getLeft().code();
    }

    private static String refusalOf(EddSubmission state, DocumentReference document) {
        return EddSubmission.LIFECYCLE
                .give(state, new AttachDocument(after(1_000), document))
                .getLeft()
                .code();
    }
}
