package dev.edd.domain.submission;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Command;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.submission.SubmissionEvent.SubmissionRecorded;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.immutables.value.Value;

/** What can be asked of a submission. */
public sealed interface SubmissionCommand extends Command {
    /**
     * Submits something about a resource.
     *
     * @param stamp who asks, and when
     * @param id a new id
     * @param known the submission that has that id already
     * @param submission what is submitted
     * @param owner the customer whose resource it is, as the register knows them; none when nobody owns such a resource
     * @param cited the request that the {@linkplain CaseId#request() case id names}, if there is one
     */
    @Code("submit")
    @Value.Builder
    record Submit(
            Stamp stamp,
            SubmissionId id,
            Option<EddSubmission> known,
            ResourceSubmission submission,
            Option<Customer> owner,
            Option<CitedRequest> cited)
            implements SubmissionCommand, WithSubmit {
        Either<Refusal, SubmissionRecorded> decide() {
            if (known.exists(other -> other.id().equals(id))) {
                return Either.left(new SubmissionRefusal.IdInUse());
            }
            Option<Customer> found = owner.filter(this::owns);
            if (found.isEmpty()) {
                return Either.left(new SubmissionRefusal.RelatedResourceNotFound(
                        submission.resource().type()));
            }
            Customer customer = found.get();
            Option<CitedRequest> named = cited.filter(this::isNamed);
            return named.exists(request -> !request.customer().equals(customer.id()))
                    ? Either.left(new SubmissionRefusal.CaseIdNotAccepted())
                    : Either.right(
                            new SubmissionRecorded(stamp, id, customer.id(), submission, named.map(CitedRequest::id)));
        }

        /** A person is no business, and a business no person: as that it is not found. */
        private boolean owns(Customer customer) {
            if (submission.party().exists(party -> !party.equals(customer.id()))) {
                return false;
            }
            ResourceType type = submission.resource().type();
            return (type != ResourceType.CUSTOMER || customer.type() == PartyType.INDIVIDUAL)
                    && (type != ResourceType.BUSINESS || customer.type() == PartyType.BUSINESS);
        }

        private boolean isNamed(CitedRequest request) {
            Option<RequestId> named = submission.reason() instanceof Reason.CaseRequest reason
                    ? reason.caseId().request()
                    : Option.none();
            return named.contains(request.id());
        }
    }

    /**
     * Attaches a document that is stored.
     *
     * @param stamp who asks, and when
     * @param document the document
     */
    @Code("attach_document")
    record AttachDocument(Stamp stamp, DocumentReference document) implements SubmissionCommand {}

    /**
     * Deletes the submission, which is kept.
     *
     * @param stamp who asks, and when
     */
    @Code("delete")
    record Delete(Stamp stamp) implements SubmissionCommand {}
}
