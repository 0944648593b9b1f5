package dev.edd.domain.questionnaire;

import dev.edd.domain.document.FileName;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is known while one sheet is examined, prompt after prompt. Seen by one thread only. */
final class Examination {
    private final LocalDate today;
    private final Runnable onRule;
    private final List<Judged> judged;
    private final List<Violation> violations = new ArrayList<>();

    /** Texts and not names, for these can be sorted: a sheet of names with one hash would cost a look at each. */
    private final Set<String> names = new HashSet<>();

    Examination(int prompts, LocalDate today, Runnable onRule) {
        this.judged = new ArrayList<>(prompts);
        this.today = today;
        this.onRule = onRule;
    }

    LocalDate today() {
        return today;
    }

    /** Tells the observer that one rule is evaluated, and gives its value through. */
    <T> T counted(T value) {
        onRule.run();
        return value;
    }

    void add(Judged outcome) {
        judged.add(outcome);
        if (!outcome.violations().isEmpty()) {
            violations.addAll(outcome.violations());
        }
    }

    /** What became of an earlier prompt: a questionnaire has no condition on another one. */
    Judged judged(int earlier) {
        return judged.get(earlier);
    }

    /** Takes a file name for one file of this sheet; false when it stands for another already. */
    boolean takes(FileName name) {
        return names.add(name.value());
    }

    /** What is wrong so far; what is added later is not in it. */
    Seq<Violation> violations() {
        return Vector.ofAll(violations);
    }

    Seq<GivenAnswer> given() {
        List<GivenAnswer> given = new ArrayList<>(judged.size());
        for (Judged each : judged) {
            if (each.given().isDefined()) {
                given.add(each.given().get());
            }
        }
        return Vector.ofAll(given);
    }
}
