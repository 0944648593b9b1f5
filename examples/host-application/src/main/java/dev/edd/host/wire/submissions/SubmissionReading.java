package dev.edd.host.wire.submissions;

import dev.edd.domain.party.RequestId;
import dev.edd.domain.submission.AccountSubmission;
import dev.edd.domain.submission.BusinessSubmission;
import dev.edd.domain.submission.CaseId;
import dev.edd.domain.submission.CustomerSubmission;
import dev.edd.domain.submission.RawValue;
import dev.edd.domain.submission.Reason;
import dev.edd.domain.submission.ResourceSubmission;
import dev.edd.domain.submission.SubmissionValidator;
import dev.edd.domain.submission.TransactionSubmission;
import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Refused;
import dev.edd.host.wire.reading.Guid;
import io.vavr.control.Option;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Reads a body of this vendor. The wires of other vendors show customers and requests by guids, and whoever has one from there may
 * use it here. Immutable.
 *
 * @param validator judges the body
 */
record SubmissionReading(SubmissionValidator validator) {
    /**
     * Reads a body.
     *
     * @param body any JSON value
     * @param isRequest looks a request up; asked at the most once, and only when nothing is wrong with the body
     * @return what is submitted; refused with all that is wrong
     */
    ResourceSubmission of(RawValue body, Predicate<RequestId> isRequest) {
        ResourceSubmission submission = validator
                .validate(withHyphens(body))
                .toEither()
                .getOrElseThrow(violations -> new Refused(Problem.badBody(violations.map(Problem.Flaw::of))));
        return guidOfCase(submission.reason())
                .filter(guid -> isRequest.test(new RequestId(guid)))
                .map(guid -> submission.match(new Because(new Reason.CaseRequest(new CaseId(guid.toString())))))
                .getOrElse(submission);
    }

    /** A case id is opaque: only one that is the guid of a request is written otherwise. */
    private static Option<UUID> guidOfCase(Reason reason) {
        return reason instanceof Reason.CaseRequest asked
                ? Guid.parse(asked.caseId().value())
                : Option.none();
    }

    private static RawValue withHyphens(RawValue body) {
        return body instanceof RawValue.Fields object
                ? new RawValue.Fields(object.fields().map(SubmissionReading::withHyphens))
                : body;
    }

    private static RawValue.Field withHyphens(RawValue.Field field) {
        Option<UUID> guid = field.name().equals("related_resource_id") && field.value() instanceof RawValue.Text text
                ? Guid.parse(text.text())
                : Option.none();
        return guid.map(id -> new RawValue.Field(field.name(), new RawValue.Text(id.toString())))
                .getOrElse(field);
    }

    /** The same submission, for another reason. */
    private record Because(Reason reason) implements ResourceSubmission.Cases<ResourceSubmission> {
        @Override
        public ResourceSubmission customer(CustomerSubmission said) {
            return said.withReason(reason);
        }

        @Override
        public ResourceSubmission business(BusinessSubmission said) {
            return said.withReason(reason);
        }

        @Override
        public ResourceSubmission account(AccountSubmission said) {
            return new AccountSubmission(said.account(), reason, said.additionalQuestions());
        }

        @Override
        public ResourceSubmission transaction(TransactionSubmission said) {
            return said.withReason(reason);
        }
    }
}
