package dev.edd.domain.submission;

import io.vavr.Value;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** What parts of submissions, of whichever type, must be like. */
final class SubmissionParts {
    private SubmissionParts() {}

    static void requireFindings(Option<Integer> findings) {
        if (findings.exists(number -> number < 0 || number > ResourceSubmission.MOST_NEWS_FINDINGS)) {
            throw new IllegalArgumentException("0 to " + ResourceSubmission.MOST_NEWS_FINDINGS + " findings");
        }
    }

    static <T> Vector<T> distinct(Seq<T> given, int most) {
        Vector<T> taken = Vector.ofAll(given);
        if (taken.size() > most || taken.distinct().size() < taken.size()) {
            throw new IllegalArgumentException("at most " + most + ", and none of them twice");
        }
        return taken;
    }

    static boolean sayNothing(Value<?>... fields) {
        return Vector.of(fields).forAll(Value::isEmpty);
    }
}
