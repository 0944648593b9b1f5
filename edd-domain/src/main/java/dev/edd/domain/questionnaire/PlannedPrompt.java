package dev.edd.domain.questionnaire;

import dev.edd.domain.questionnaire.ViolationPath.OfNote;
import dev.edd.domain.questionnaire.ViolationPath.OfResponse;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * A prompt, compiled.
 *
 * @param prompt what is asked
 * @param rule when it applies
 * @param reading how an answer is read
 */
record PlannedPrompt(Prompt prompt, Rule rule, Reading reading) {
    static PlannedPrompt of(Prompt prompt) {
        return new PlannedPrompt(prompt, Rule.compiled(prompt.condition()), Reading.compiled(prompt));
    }

    Judged judge(Received received, Examination examination) {
        Truth applies = examination.counted(rule.judge(examination));
        Option<SheetEntry> entry = received.entry(prompt.id())
                .filter(each -> each.answer().isDefined() || each.note().isDefined());
        if (received.hasTwice(prompt.id())) {
            return wrong(applies, ViolationCode.DUPLICATE_KEY);
        }
        if (entry.isDefined() && applies == Truth.NO) {
            return wrong(applies, ViolationCode.PROMPT_DISABLED);
        }
        return entry.flatMap(SheetEntry::answer)
                .map(raw -> answered(applies, raw, entry.flatMap(SheetEntry::note), examination))
                .getOrElse(() -> unanswered(applies, entry.flatMap(SheetEntry::note), examination));
    }

    private Judged unanswered(Truth applies, Option<String> note, Examination examination) {
        Option<Violation> ofNote = note.flatMap(text -> examination.counted(violationOf(text)));
        List<Violation> violations = prompt.required() && applies == Truth.YES
                ? List.of(violation(new OfResponse(prompt.id()), ViolationCode.ANSWER_REQUIRED))
                        .appendAll(ofNote)
                : ofNote.orElse(() ->
                                note.map(text -> violation(new OfNote(prompt.id()), ViolationCode.NOTE_WITHOUT_ANSWER)))
                        .toList();
        return new Judged(applies, Option.none(), false, violations);
    }

    private Judged answered(Truth applies, RawAnswer raw, Option<String> note, Examination examination) {
        Either<Seq<Violation>, Answer> answer = reading.read(raw, examination);
        Seq<Violation> ofNote = note.map(text -> examination.counted(violationOf(text)))
                .getOrElse(Option::none)
                .toList();
        return new Judged(
                applies,
                answer.toOption()
                        .map(read -> new GivenAnswer(prompt.id(), read, ofNote.isEmpty() ? note : Option.none())),
                answer.isLeft(),
                answer.fold(violations -> violations, read -> List.<Violation>empty())
                        .appendAll(ofNote));
    }

    private Option<Violation> violationOf(String note) {
        OfNote path = new OfNote(prompt.id());
        return prompt.optionalFreeForm()
                ? TextReading.violationOf(path, note, 1, Prompt.LONGEST_NOTE)
                : Option.some(violation(path, ViolationCode.NOTE_NOT_ALLOWED));
    }

    private Judged wrong(Truth applies, ViolationCode code) {
        return new Judged(applies, Option.none(), true, List.of(violation(new OfResponse(prompt.id()), code)));
    }

    private static Violation violation(ViolationPath path, ViolationCode code) {
        return new Violation(path, code, LinkedHashMap.empty());
    }
}
