package dev.edd.host.wire.errors;

import dev.edd.domain.lifecycle.Refusal;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;

/**
 * The one table from the library's refusals to HTTP. The status is the vendor's where facts 1.8 has one; otherwise 409 means
 * that the case is in another state than the call needs, and 422 that the call can never work as it is. The code is the
 * library's own unless the vendor has a word for it.
 */
final class RefusalTable {
    private static final Map<String, Tuple2<Integer, String>> ANSWERS = HashMap.ofEntries(
            row("not_permitted", 403),
            row("officer_required", 403),
            row("not_found", 404),
            row("already_registered", 409),
            row("data_exists", 409),
            row("id_in_use", 409),
            row("inquiry_expired", 409),
            row("not_allowed", 409),
            row("not_due_yet", 409),
            row("not_overdue", 409),
            row("only_decision_timeout", 409),
            row("standing_unchanged", 409),
            row("time_went_back", 409),
            row("contradicting_decisions", 422),
            row("missing_failure_code", 422),
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
        return new Problem(answer._1(), refusal.text(), answer._2());
    }

    private static Tuple2<String, Tuple2<Integer, String>> row(String code, int status) {
        return Tuple.of(code, Tuple.of(status, code));
    }
}
