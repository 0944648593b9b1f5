package dev.edd.domain.questionnaire;

import dev.edd.domain.document.FileName;
import dev.edd.domain.party.PromptId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What is known while one sheet is examined, prompt after prompt. Seen by one thread only. */
final class Examination {
    private final LocalDate today;
    private final Runnable onRule;
    private final Map<PromptId, Judged> judged = new LinkedHashMap<>();
    /** Texts and not names, for these can be sorted: a sheet of names with one hash would cost a look at each. */
    private final Set<String> names = new HashSet<>();

    Examination(LocalDate today, Runnable onRule) {
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

    void add(PromptId prompt, Judged outcome) {
        judged.put(prompt, outcome);
    }

    /** What became of an earlier prompt: a questionnaire has no condition on another one. */
    Judged judged(PromptId earlier) {
        return Objects.requireNonNull(judged.get(earlier));
    }

    /** Takes a file name for one file of this sheet; false when it stands for another already. */
    boolean takes(FileName name) {
        return names.add(name.value());
    }

    Seq<Violation> violations() {
        return Vector.ofAll(judged.values()).flatMap(Judged::violations);
    }

    Seq<GivenAnswer> given() {
        return Vector.ofAll(judged.values()).flatMap(Judged::given);
    }
}
