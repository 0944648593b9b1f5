package dev.edd.host.wire.errors;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.request.RequestRefusal;
import dev.edd.domain.submission.SubmissionRefusal;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;

/**
 * The one table from the library's refusals to HTTP. The status is the vendor's where facts 1.8 has one; otherwise 409 means
 * that the case is in another state than the call needs, and 422 that the call can never work as it is. The code is the
 * library's own unless the vendor has a word for it.
 */
final class RefusalTable {
    private static final Map<String, Tuple2<Integer, String>> ANSWERS = HashMap.ofEntries(
            row("not_permitted", 403),
            row("officer_required", 403),
            row("document_not_found", 404),
            row("not_found", 404),
            row("related_resource_not_found", 400),
            Tuple.of("case_id_not_accepted", Tuple.of(400, "bad_request_body")),
            row("already_attached", 409),
            row("already_registered", 409),
            row("already_reminded", 409),
            row("already_restricted", 409),
            row("answer_under_review", 409),
            row("customer_owes", 409),
            row("data_exists", 409),
            row("document_attached_already", 409),
            row("edd_not_cleared", 409),
            row("id_in_use", 409),
            row("inquiry_expired", 409),
            row("not_allowed", 409),
            row("not_due_yet", 409),
            row("not_overdue", 409),
            row("nothing_owed", 409),
            row("only_decision_timeout", 409),
            row("other_customer", 409),
            row("other_questionnaire", 409),
            row("other_request", 409),
            row("rating_not_high", 409),
            row("request_ended", 409),
            row("request_still_open", 409),
            row("review_not_due", 409),
            row("standing_unchanged", 409),
            row("time_went_back", 409),
            row("too_many_rounds", 409),
            row("version_in_use", 409),
            row("document_too_large", 413),
            row("already_accepted", 422),
            row("answers_refused", 422),
            row("answers_too_long", 422),
            row("content_type_mismatch", 422),
            row("content_type_not_accepted", 422),
            row("contradicting_decisions", 422),
            row("document_empty", 422),
            row("document_refused_before", 422),
            row("document_type_not_accepted", 422),
            row("documents_refused", 422),
            row("file_not_awaited", 422),
            row("invalid_file_name", 422),
            row("invalid_questionnaire", 422),
            row("kept_for_onboarding", 422),
            row("missing_failure_code", 422),
            row("nothing_asked", 422),
            row("outcomes_do_not_fit", 422),
            row("too_many_documents", 422),
            row("too_many_files", 422),
            row("unsupported_value", 422),
            row("unverified_customer", 422),
            Tuple.of("invalid_name", Tuple.of(422, "invalid_value")));

    private RefusalTable() {}

    static boolean has(String code) {
        return ANSWERS.containsKey(code);
    }

    /** A refusal that is not in the table is a fault of this host: the library has grown, and the table has not. */
    static Problem problem(Refusal refusal) {
        Tuple2<Integer, String> answer = ANSWERS.get(refusal.code())
                .getOrElseThrow(() -> new IllegalStateException("no status for the refusal " + refusal.code()));
        return new Problem(
                answer._1(),
                refusal.text(),
                codeOf(refusal, answer._2()),
                flaws(refusal).toJavaList());
    }

    /** The vendor has a code for each type of resource that is not there (facts 2.7). */
    private static String codeOf(Refusal refusal, String usual) {
        return refusal instanceof SubmissionRefusal.RelatedResourceNotFound resource
                ? resource.type().code().toLowerCase(Locale.ROOT) + "_not_found"
                : usual;
    }

    private static Seq<Problem.Flaw> flaws(Refusal refusal) {
        if (refusal instanceof SubmissionRefusal.CaseIdNotAccepted) {
            return Vector.of(new Problem.Flaw("/case_id", refusal.code(), refusal.text(), java.util.Map.of()));
        }
        if (refusal instanceof RequestRefusal.AnswersRefused answers) {
            return answers.violations().map(Problem.Flaw::of);
        }
        if (refusal instanceof DefectiveQuestions questions) {
            return questions.defects().map(Problem.Flaw::of);
        }
        return refusal instanceof RequestRefusal.DocumentsRefused documents
                ? documents.files().map(Problem.Flaw::of)
                : Vector.empty();
    }

    private static Tuple2<String, Tuple2<Integer, String>> row(String code, int status) {
        return Tuple.of(code, Tuple.of(status, code));
    }
}
