package dev.edd.domain.submission;

import static dev.edd.domain.submission.SubmissionViolationCode.CASE_ID_NOT_EXPECTED;
import static dev.edd.domain.submission.SubmissionViolationCode.NOT_OFFERED;
import static dev.edd.domain.submission.SubmissionViolationCode.NUMBER_OUT_OF_RANGE;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.party.Id;
import dev.edd.domain.submission.ResourceReadings.Base;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.UUID;

/**
 * Judges what was sent as a submission, everything that is wrong at once. It never throws, whatever was sent; each field and
 * each item is judged once, in the order in which this kernel lists them, and what nobody knows after the rest of its object.
 * Immutable and thread-safe.
 *
 * @param policy how strictly
 */
public record SubmissionValidator(SubmissionPolicy policy) {
    private static final String CASE_REQUEST = Coded.of(Reason.CaseRequest.class);
    private static final String STANDARD_SUBMISSION = Coded.of(Reason.StandardSubmission.class);

    /**
     * Judges what was sent.
     *
     * @param raw what somebody sent
     * @return the submission, when nothing is wrong; or everything that is
     */
    public Validation<Seq<SubmissionViolation>, ResourceSubmission> validate(RawValue raw) {
        Findings findings = new Findings(policy);
        Option<ResourceSubmission> read =
                ObjectReading.of(JsonPointer.ROOT, raw, findings).flatMap(object -> read(object, findings));
        Seq<SubmissionViolation> violations = findings.all();
        return violations.isEmpty() ? Validation.valid(read.get()) : Validation.invalid(violations);
    }

    private static Option<ResourceSubmission> read(ObjectReading object, Findings findings) {
        Option<UUID> id = object.required(
                FieldNames.RELATED_RESOURCE_ID, Reading.parsed(Id::parse, SubmissionViolationCode.INVALID_ID));
        Option<ResourceType> type =
                object.required(FieldNames.RELATED_RESOURCE_TYPE, Reading.oneOf(ResourceType.class));
        Option<Reason> reason = reason(object, findings);
        if (type.isEmpty()) {
            PartReadings.questionsIn(object);
            object.end(FieldNames.OF_ALL);
            return Option.none();
        }
        return ResourceReadings.of(type.get(), new Base(id, reason), object);
    }

    private static Option<Reason> reason(ObjectReading object, Findings findings) {
        Option<String> given = object.required(FieldNames.REASON, SubmissionValidator::reasonCode);
        if (given.contains(STANDARD_SUBMISSION)) {
            return object.has(FieldNames.CASE_ID)
                    ? findings.add(object.at(FieldNames.CASE_ID), CASE_ID_NOT_EXPECTED)
                    : Option.some(new Reason.StandardSubmission());
        }
        Option<CaseId> caseId = given.isDefined()
                ? object.required(FieldNames.CASE_ID, SubmissionValidator::caseId)
                : object.optional(FieldNames.CASE_ID, SubmissionValidator::caseId);
        return given.flatMap(asked -> caseId.map(Reason.CaseRequest::new));
    }

    private static Option<String> reasonCode(JsonPointer path, RawValue raw, Findings findings) {
        if (!(raw instanceof RawValue.Text words)) {
            return Reading.wrongKind(path, RawValue.Text.class, raw, findings);
        }
        return words.text().equals(CASE_REQUEST) || words.text().equals(STANDARD_SUBMISSION)
                ? Option.some(words.text())
                : findings.add(
                        path, NOT_OFFERED, LinkedHashMap.of("offered", CASE_REQUEST + " " + STANDARD_SUBMISSION));
    }

    /** The vendor's schema has a number where the seed's examples have text (facts 2.10): both are the same case. */
    private static Option<CaseId> caseId(JsonPointer path, RawValue raw, Findings findings) {
        if (raw instanceof RawValue.WholeNumber whole) {
            return whole.number() >= 0
                    ? Option.some(new CaseId(Long.toString(whole.number())))
                    : findings.add(
                            path,
                            NUMBER_OUT_OF_RANGE,
                            LinkedHashMap.of("least", "0", "most", Long.toString(Long.MAX_VALUE)));
        }
        return Reading.text(CaseId.LONGEST).read(path, raw, findings).map(CaseId::new);
    }
}
