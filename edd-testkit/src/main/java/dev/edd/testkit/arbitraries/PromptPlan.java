package dev.edd.testkit.arbitraries;

import dev.edd.domain.party.PromptId;
import dev.edd.domain.questionnaire.Condition;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.ViolationCode;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/**
 * A prompt of a questionnaire to be, and what somebody does with it.
 *
 * @param shape what the prompt looks like
 * @param response how it is answered
 * @param condition makes its condition of the prompts before, if it has one
 * @param conduct what somebody does
 */
record PromptPlan(
        Shape shape, ResponsePlan response, Option<Function<Vector<Prompt>, Condition>> condition, Conduct conduct) {
    private static final Vector<String> TEXTS = Vector.of(StorableValues.edgesOfText(Prompt.LONGEST_SECTION));

    /** Notes that no prompt takes. */
    static final Vector<BadNote> BAD_NOTES = Vector.of(
            new BadNote("", ViolationCode.BLANK_TEXT, Flaw.nothing()),
            new BadNote("\t", ViolationCode.BLANK_TEXT, Flaw.nothing()),
            new BadNote("a\0", ViolationCode.TEXT_NOT_STORABLE, Flaw.nothing()),
            new BadNote("\udfff", ViolationCode.TEXT_NOT_STORABLE, Flaw.nothing()),
            new BadNote(
                    "w".repeat(Prompt.LONGEST_NOTE + 1),
                    ViolationCode.TEXT_TOO_LONG,
                    Flaw.number("most", Prompt.LONGEST_NOTE)));

    /** A note that is not accepted, and what must be said of it. */
    record BadNote(String text, ViolationCode code, Map<String, String> attributes) {}

    /** What the prompt looks like. */
    record Shape(int style, boolean required, boolean takesNote, Option<String> section) {}

    /** What somebody does: answers it if it need not be, writes a note, where in the sheet, and what goes wrong. */
    record Conduct(boolean answers, Option<String> note, int order, Fault fault) {}

    static PromptPlan of(long seed, Fault fault, LocalDate today) {
        Dice dice = new Dice(seed);
        long seedOfCondition = dice.between(Long.MIN_VALUE, Long.MAX_VALUE);
        return new PromptPlan(
                new Shape(dice.between(0, 3), dice.isOneIn(2), dice.isOneIn(2), text(dice)),
                ResponsePlan.of(dice, today),
                Option.when(dice.isOneIn(2), () -> earlier -> ConditionPlan.on(earlier, new Dice(seedOfCondition))),
                new Conduct(dice.between(1, 3) > 1, text(dice), dice.between(0, 1_000), fault));
    }

    private static Option<String> text(Dice dice) {
        return Option.when(dice.isOneIn(2), () -> dice.of(TEXTS));
    }

    /** An id as one partner or another has it; no two of a questionnaire are alike, since each holds its place. */
    PromptId id(int place) {
        String number = Integer.toString(place);
        return new PromptId(
                switch (shape.style()) {
                    case 0 -> number;
                    case 1 -> "q_" + number;
                    case 2 -> new UUID(0x0190_a2c4_7f00_7000L, place).toString();
                    default -> number + "-".repeat(PromptId.LONGEST - number.length());
                });
    }

    String text() {
        return shape.section().getOrElse("What is asked");
    }
}
