package dev.edd.domain.questionnaire;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.document.FileName;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The accepted answers to a questionnaire. A {@link QuestionnaireValidator} makes them; a store makes them again of what it
 * kept. Personal data: {@link #toString} does not show it. Immutable.
 *
 * @param questionnaire what was answered
 * @param version which version of it
 * @param given the answers, in the order of the questionnaire, one a prompt at most
 */
public record Answers(QuestionnaireId questionnaire, int version, Seq<GivenAnswer> given) {
    /** Checks that no prompt is answered twice, and that no file name stands for two files. */
    public Answers {
        requireNonNull(questionnaire);
        given = Vector.ofAll(given);
        if (version < 1) {
            throw new IllegalArgumentException("versions begin at 1, not " + version);
        }
        if (given.size() > Questionnaire.MOST_PROMPTS || !isDistinct(given, GivenAnswer::prompt)) {
            throw new IllegalArgumentException(
                    "at most " + Questionnaire.MOST_PROMPTS + " prompts, each answered once");
        }
        if (!isDistinct(namesIn(given), FileName::value)) {
            throw new IllegalArgumentException("a file name may stand for one file only");
        }
    }

    /**
     * The answer to a prompt.
     *
     * @param prompt the prompt
     * @return its answer, or none when it was not answered
     */
    public Option<GivenAnswer> to(PromptId prompt) {
        return given.find(each -> each.prompt().equals(prompt));
    }

    /**
     * The files that were answered by name, and are owed until they are uploaded.
     *
     * @return names in the order of the questionnaire, none of them twice
     */
    public Seq<FileName> fileNames() {
        return namesIn(given);
    }

    /**
     * The documents that were answered by id.
     *
     * @return ids in the order of the questionnaire; one that answers two prompts is there twice
     */
    public Seq<DocumentId> documents() {
        return files(given)
                .flatMap(file -> file instanceof CitedFile.ById byId ? Option.some(byId.document()) : Option.none());
    }

    private static <T> boolean isDistinct(Seq<T> all, Function<T, ?> by) {
        if (all.size() < 2) {
            return true;
        }
        Set<Object> seen = new HashSet<>();
        return all.forAll(each -> seen.add(by.apply(each)));
    }

    private static Seq<FileName> namesIn(Seq<GivenAnswer> given) {
        return files(given)
                .flatMap(file -> file instanceof CitedFile.ByName byName ? Option.some(byName.name()) : Option.none());
    }

    private static Seq<CitedFile> files(Seq<GivenAnswer> given) {
        List<CitedFile> files = new ArrayList<>();
        for (GivenAnswer each : given) {
            if (each.answer() instanceof Answer.Files several) {
                several.files().forEach(files::add);
            }
        }
        return Vector.ofAll(files);
    }

    @Override
    public String toString() {
        return "Answers[questionnaire=" + questionnaire.value() + ", version=" + version + ", " + given.size()
                + " answers]";
    }
}
