package dev.edd.testkit.arbitraries;

import dev.edd.domain.party.PromptId;
import dev.edd.domain.questionnaire.Answer;
import dev.edd.domain.questionnaire.CitedFile;
import dev.edd.domain.questionnaire.GivenAnswer;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.RawFile;
import dev.edd.domain.questionnaire.SheetEntry;
import dev.edd.domain.questionnaire.Violation;
import dev.edd.domain.questionnaire.ViolationCode;
import dev.edd.domain.questionnaire.ViolationPath;
import dev.edd.testkit.arbitraries.Possible.Outcome;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * Asks prompt after prompt, and writes down what is sent and what must be said of it. What applies is found by
 * {@link Possible}, and not by the kernel. Used once, by one thread.
 */
final class Interview {
    private final boolean withFaults;
    private Vector<Prompt> prompts = Vector.empty();
    private Map<PromptId, Outcome> outcomes = HashMap.empty();
    private Vector<Tuple2<Integer, SheetEntry>> lines = Vector.empty();
    private Vector<Violation> violations = Vector.empty();
    private Vector<GivenAnswer> given = Vector.empty();
    private Vector<String> names = Vector.empty();

    Interview(boolean withFaults, Vector<PromptPlan> plans) {
        this.withFaults = withFaults;
        plans.forEach(this::ask);
    }

    Vector<Prompt> prompts() {
        return prompts;
    }

    /** What is sent, in an order of its own. */
    Vector<SheetEntry> entries() {
        return lines.sortBy(Tuple2::_1).map(Tuple2::_2);
    }

    Vector<Violation> violations() {
        return violations;
    }

    Vector<GivenAnswer> given() {
        return given;
    }

    private void ask(PromptPlan plan) {
        Prompt prompt = new Prompt(
                plan.id(prompts.size() + 1),
                plan.text(),
                plan.shape().section(),
                plan.shape().required(),
                prompts.isEmpty() ? Option.none() : plan.condition().map(each -> each.apply(prompts)),
                plan.response().type(),
                plan.shape().takesNote());
        Set<Boolean> applies =
                prompt.condition().map(new Possible(outcomes)::truths).getOrElse(Possible.YES);
        Fault fault = withFaults ? plan.conduct().fault() : Fault.NONE;
        prompts = prompts.append(prompt);
        outcomes = outcomes.put(prompt.id(), answered(plan, prompt, applies, fault));
    }

    private Outcome answered(PromptPlan plan, Prompt prompt, Set<Boolean> applies, Fault fault) {
        Reply right = plan.response().right().apply(prompt.id());
        if (fault == Fault.TWICE) {
            send(plan, prompt, right.raw(), Option.none());
            send(plan, prompt, right.raw(), Option.none());
            return wrong(prompt, applies, ViolationCode.DUPLICATE_KEY);
        }
        if (applies.equals(Possible.NO)) {
            return unwanted(plan, prompt, right, fault);
        }
        return switch (fault) {
            case NONE ->
                plan.conduct().answers() || prompt.required()
                        ? right(plan, prompt, applies, right)
                        : leftOut(plan, prompt, applies, false);
            case LEFT_OUT -> leftOut(plan, prompt, applies, false);
            case ONLY_A_NOTE -> leftOut(plan, prompt, applies, true);
            case BAD_NOTE -> badNote(plan, prompt, applies, right);
            case SAME_FILE -> sameFile(plan, prompt, applies, right);
            case WRONG, TWICE -> flawed(plan, prompt, applies);
        };
    }

    private Outcome unwanted(PromptPlan plan, Prompt prompt, Reply right, Fault fault) {
        if (fault == Fault.NONE || fault == Fault.LEFT_OUT) {
            return unanswered(Possible.NO);
        }
        if (fault == Fault.ONLY_A_NOTE) {
            line(plan, new SheetEntry(prompt.id().value(), Option.none(), Option.some("")));
        } else {
            send(plan, prompt, fault == Fault.WRONG ? flaw(plan, prompt).raw() : right.raw(), Option.none());
        }
        return wrong(prompt, Possible.NO, ViolationCode.PROMPT_DISABLED);
    }

    private Outcome right(PromptPlan plan, Prompt prompt, Set<Boolean> applies, Reply right) {
        Option<String> note = plan.conduct().note().filter(text -> prompt.optionalFreeForm());
        send(plan, prompt, right.raw(), note);
        given = given.append(new GivenAnswer(prompt.id(), right.answer(), note));
        if (right.answer() instanceof Answer.Files files) {
            names = names.appendAll(files.files()
                    .flatMap(file -> file instanceof CitedFile.ByName byName
                            ? Option.some(byName.name().value())
                            : Option.none()));
        }
        return new Outcome(applies, Option.some(right.answer()), false);
    }

    /** Without an answer: not mentioned, or mentioned with nothing, or with a note and nothing else. */
    private Outcome leftOut(PromptPlan plan, Prompt prompt, Set<Boolean> applies, boolean withNote) {
        if (withNote || plan.conduct().order() % 2 == 0) {
            Option<String> note = Option.when(withNote, "A note");
            line(plan, new SheetEntry(prompt.id().value(), Option.none(), note));
        }
        if (prompt.required() && applies.equals(Possible.YES)) {
            say(new ViolationPath.OfResponse(prompt.id()), ViolationCode.ANSWER_REQUIRED);
        } else if (withNote && prompt.optionalFreeForm()) {
            say(new ViolationPath.OfNote(prompt.id()), ViolationCode.NOTE_WITHOUT_ANSWER);
        }
        if (withNote && !prompt.optionalFreeForm()) {
            say(new ViolationPath.OfNote(prompt.id()), ViolationCode.NOTE_NOT_ALLOWED);
        }
        return unanswered(applies);
    }

    private Outcome badNote(PromptPlan plan, Prompt prompt, Set<Boolean> applies, Reply right) {
        ViolationPath path = new ViolationPath.OfNote(prompt.id());
        PromptPlan.BadNote bad = PromptPlan.BAD_NOTES.get(plan.conduct().order() % PromptPlan.BAD_NOTES.size());
        send(plan, prompt, right.raw(), Option.some(bad.text()));
        if (prompt.optionalFreeForm()) {
            violations = violations.append(new Violation(path, bad.code(), bad.attributes()));
        } else {
            say(path, ViolationCode.NOTE_NOT_ALLOWED);
        }
        return new Outcome(applies, Option.some(right.answer()), false);
    }

    private Outcome sameFile(PromptPlan plan, Prompt prompt, Set<Boolean> applies, Reply right) {
        if (names.isEmpty() || !(right.raw() instanceof RawAnswer.Files files)) {
            return flawed(plan, prompt, applies);
        }
        RawFile same = new RawFile.ByName(names.get(plan.conduct().order() % names.size()));
        send(plan, prompt, new RawAnswer.Files(files.files().update(0, same)), Option.none());
        say(new ViolationPath.OfItem(prompt.id(), 0), ViolationCode.DUPLICATE_FILE_NAME);
        return new Outcome(applies, Option.none(), true);
    }

    /** A wrong answer; and a note that is not wanted beside it, if there is one. */
    private Outcome flawed(PromptPlan plan, Prompt prompt, Set<Boolean> applies) {
        Flaw flaw = flaw(plan, prompt);
        send(plan, prompt, flaw.raw(), plan.conduct().note());
        violations = violations.appendAll(flaw.violations());
        if (plan.conduct().note().isDefined() && !prompt.optionalFreeForm()) {
            say(new ViolationPath.OfNote(prompt.id()), ViolationCode.NOTE_NOT_ALLOWED);
        }
        return new Outcome(applies, Option.none(), true);
    }

    private Outcome wrong(Prompt prompt, Set<Boolean> applies, ViolationCode code) {
        say(new ViolationPath.OfResponse(prompt.id()), code);
        return new Outcome(applies, Option.none(), true);
    }

    private static Outcome unanswered(Set<Boolean> applies) {
        return new Outcome(applies, Option.none(), false);
    }

    private static Flaw flaw(PromptPlan plan, Prompt prompt) {
        return plan.response().wrong().apply(prompt.id());
    }

    private void say(ViolationPath path, ViolationCode code) {
        violations = violations.append(new Violation(path, code, Flaw.nothing()));
    }

    private void send(PromptPlan plan, Prompt prompt, RawAnswer answer, Option<String> note) {
        line(plan, new SheetEntry(prompt.id().value(), Option.some(answer), note));
    }

    private void line(PromptPlan plan, SheetEntry entry) {
        lines = lines.append(Tuple.of(plan.conduct().order(), entry));
    }
}
