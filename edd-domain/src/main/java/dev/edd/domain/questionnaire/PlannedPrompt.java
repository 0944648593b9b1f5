package dev.edd.domain.questionnaire;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.questionnaire.ViolationPath.OfNote;
import dev.edd.domain.questionnaire.ViolationPath.OfResponse;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A prompt, compiled.
 *
 * @param place where it stands in the questionnaire, from 0
 * @param prompt what is asked
 * @param rule when it applies
 * @param reading how an answer is read
 * @param note what a note beside it has to be, where there may be one
 */
record PlannedPrompt(int place, Prompt prompt, Rule rule, Reading reading, TextLimits note) {
    static PlannedPrompt of(Prompt prompt, Map<String, Integer> places) {
        int place = requireNonNull(places.get(prompt.id().value()));
        return new PlannedPrompt(
                place,
                prompt,
                Rule.compiled(prompt.condition(), places),
                Reading.compiled(prompt),
                TextLimits.of(new OfNote(prompt.id()), 1, Prompt.LONGEST_NOTE));
    }

    Judged judge(Received received, Examination examination) {
        Truth applies = examination.counted(rule.judge(examination));
        if (received.hasTwice(place)) {
            return wrong(applies, ViolationCode.DUPLICATE_KEY);
        }
        Option<SheetEntry> entry = received.entry(place);
        if (entry.isEmpty() || entry.get().isEmpty()) {
            return unanswered(applies, Option.none(), examination);
        }
        if (applies == Truth.NO) {
            return wrong(applies, ViolationCode.PROMPT_DISABLED);
        }
        SheetEntry said = entry.get();
        return said.answer().isDefined()
                ? answered(applies, said.answer().get(), said.note(), examination)
                : unanswered(applies, said.note(), examination);
    }

    private Judged unanswered(Truth applies, Option<String> note, Examination examination) {
        Option<Violation> ofNote = note.flatMap(text -> examination.counted(violationOf(text)));
        List<Violation> violations = prompt.required() && applies == Truth.YES
                ? followed(List.of(violation(new OfResponse(prompt.id()), ViolationCode.ANSWER_REQUIRED)), ofNote)
                : followed(
                        List.of(),
                        ofNote.orElse(() -> note.map(
                                text -> violation(new OfNote(prompt.id()), ViolationCode.NOTE_WITHOUT_ANSWER))));
        return new Judged(applies, Option.none(), false, violations);
    }

    private Judged answered(Truth applies, RawAnswer raw, Option<String> note, Examination examination) {
        Either<List<Violation>, Answer> answer = reading.read(raw, examination);
        Option<Violation> ofNote = note.flatMap(text -> examination.counted(violationOf(text)));
        Option<GivenAnswer> given = answer.isLeft()
                ? Option.none()
                : Option.some(new GivenAnswer(prompt.id(), answer.get(), ofNote.isEmpty() ? note : Option.none()));
        List<Violation> violations = answer.isLeft() ? answer.getLeft() : List.of();
        return new Judged(applies, given, answer.isLeft(), followed(violations, ofNote));
    }

    private Option<Violation> violationOf(String text) {
        return prompt.optionalFreeForm()
                ? note.violationOf(text)
                : Option.some(violation(new OfNote(prompt.id()), ViolationCode.NOTE_NOT_ALLOWED));
    }

    private Judged wrong(Truth applies, ViolationCode code) {
        return new Judged(applies, Option.none(), true, List.of(violation(new OfResponse(prompt.id()), code)));
    }

    private static List<Violation> followed(List<Violation> violations, Option<Violation> last) {
        if (last.isEmpty()) {
            return violations;
        }
        List<Violation> all = new ArrayList<>(violations);
        all.add(last.get());
        return all;
    }

    private static Violation violation(ViolationPath path, ViolationCode code) {
        return new Violation(path, code, LinkedHashMap.empty());
    }
}
