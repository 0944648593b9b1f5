package dev.edd.testkit.arbitraries;

import dev.edd.domain.party.PromptId;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.ViolationCode;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** A prompt of a questionnaire to be, and what somebody does with it. */
record PromptPlan(Shape shape, ResponsePlan response, Option<ConditionPlan> condition, Conduct conduct) {
    private static final Array<String> TEXTS = Array.of(StorableValues.edgesOfText(Prompt.LONGEST_SECTION));

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

    static Arbitrary<PromptPlan> all(LocalDate today) {
        return Combinators.combine(
                        shapes(),
                        ResponsePlans.all(today),
                        ConditionPlan.all().optional(0.5).map(Option::ofOptional),
                        conducts())
                .as(PromptPlan::new);
    }

    private static Arbitrary<Shape> shapes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        texts().optional(0.5).map(Option::ofOptional))
                .as(Shape::new);
    }

    private static Arbitrary<Conduct> conducts() {
        Arbitrary<Fault> faults = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(Fault.NONE)),
                Tuple.of(5, Arbitraries.just(Fault.WRONG)),
                Tuple.of(
                        5,
                        Arbitraries.of(
                                Fault.LEFT_OUT, Fault.TWICE, Fault.BAD_NOTE, Fault.ONLY_A_NOTE, Fault.SAME_FILE)));
        return Combinators.combine(
                        Arbitraries.of(true, true, false),
                        texts().optional(0.5).map(Option::ofOptional),
                        Arbitraries.integers().between(0, 1_000),
                        faults)
                .as(Conduct::new);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of(TEXTS.asJava());
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
