package dev.edd.domain.submission;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;

/** What is found wrong while one submission is read. Seen by one thread only. */
final class Findings {
    private final SubmissionPolicy policy;
    private final List<SubmissionViolation> found = new ArrayList<>();

    Findings(SubmissionPolicy policy) {
        this.policy = policy;
    }

    SubmissionPolicy policy() {
        return policy;
    }

    /** Notes a violation; there is no value then. */
    <T> Option<T> add(JsonPointer path, SubmissionViolationCode code) {
        return add(path, code, LinkedHashMap.empty());
    }

    <T> Option<T> add(JsonPointer path, SubmissionViolationCode code, Map<String, String> attributes) {
        found.add(new SubmissionViolation(path, code, attributes));
        return Option.none();
    }

    Seq<SubmissionViolation> all() {
        return Vector.ofAll(found);
    }
}
