package dev.edd.testkit.fuzz;

import dev.edd.domain.document.DocumentRequirement;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.party.OptionId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.questionnaire.Condition;
import dev.edd.domain.questionnaire.DayRule;
import dev.edd.domain.questionnaire.NamedFormat;
import dev.edd.domain.questionnaire.OfferedOption;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.ResponseType;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Currency;

/** Prompts that are drawn: sound ones, and such as no questionnaire may have. For one thread. */
final class DrawnQuestions {
    static final Vector<String> PROMPTS = Vector.of("p0", "p1", "p2", "p3", "p4", "p5", "p6", "p7");
    static final Vector<String> OPTIONS = Vector.of("o0", "o1", "o2", "o3");
    static final LocalDate TODAY = LocalDate.of(2026, 2, 28);

    private static final int MOST_PARTS = 3;
    private static final int MOST_NESTED = 3;
    private static final Vector<NamedFormat> FORMATS = Vector.of(NamedFormat.values());
    private static final Vector<String> CURRENCIES = Vector.of("EUR", "USD", "JPY", "BHD");

    private final Draw draw;

    DrawnQuestions(Draw draw) {
        this.draw = draw;
    }

    /** One for each of the ids in order, but now and then for another one. */
    Seq<Prompt> prompts() {
        int count = 1 + draw.below(PROMPTS.size());
        return PROMPTS.take(count).map(id -> prompt(draw.below(16) == 15 ? draw.of(PROMPTS) : id));
    }

    private Prompt prompt(String id) {
        return new Prompt(
                new PromptId(id),
                draw.below(16) == 15 ? draw.text() : "What is asked",
                draw.below(8) == 7 ? draw.option(draw::text) : Option.none(),
                draw.flag(),
                draw.option(() -> condition(0)),
                response(),
                draw.flag());
    }

    private Condition condition(int nested) {
        int kind = draw.below(nested < MOST_NESTED ? 7 : 4);
        PromptId prompt = new PromptId(draw.of(PROMPTS));
        return switch (kind) {
            case 0 -> new Condition.Answered(prompt);
            case 1 -> new Condition.OptionChosen(prompt, new OptionId(draw.of(OPTIONS)));
            case 2 -> new Condition.AnsweredYes(prompt);
            case 3 -> new Condition.NumberWithin(prompt, draw.number(), draw.number());
            case 4 -> new Condition.AllOf(parts(nested));
            case 5 -> new Condition.AnyOf(parts(nested));
            default -> new Condition.Not(condition(nested + 1));
        };
    }

    private Seq<Condition> parts(int nested) {
        return Vector.fill(1 + draw.below(MOST_PARTS), () -> condition(nested + 1));
    }

    private ResponseType response() {
        return switch (draw.below(8)) {
            case 0 -> new ResponseType.YesNo();
            case 1 -> new ResponseType.FreeForm(count(), count(), draw.option(() -> draw.of(FORMATS)));
            case 2 -> new ResponseType.SingleSelect(options());
            case 3 -> new ResponseType.MultiSelect(options(), draw.below(4), draw.below(6));
            case 4 -> new ResponseType.WholeNumber(draw.number(), draw.number());
            case 5 -> new ResponseType.Amount(Currency.getInstance(draw.of(CURRENCIES)), draw.number(), draw.number());
            case 6 -> new ResponseType.Day(rule());
            default -> new ResponseType.FileUpload(requirement());
        };
    }

    private int count() {
        return draw.below(8) == 7 ? (int) draw.number() : draw.below(256);
    }

    private Seq<OfferedOption> options() {
        return draw.several(
                OPTIONS.size() - 1,
                () -> new OfferedOption(
                        new OptionId(draw.of(OPTIONS)), draw.below(16) == 15 ? draw.text() : "An option"));
    }

    private DayRule rule() {
        return switch (draw.below(4)) {
            case 0 -> DayRule.any();
            case 1 -> new DayRule.Between(day(), day());
            case 2 -> new DayRule.WithinLastDays(count());
            default -> new DayRule.NotExpired();
        };
    }

    LocalDate day() {
        long days = draw.number();
        return days >= LocalDate.MIN.toEpochDay() && days <= LocalDate.MAX.toEpochDay()
                ? LocalDate.ofEpochDay(days)
                : TODAY.plusDays(days % 1_000);
    }

    private DocumentRequirement requirement() {
        int least = 1 + draw.below(3);
        return new DocumentRequirement(
                draw.several(2, () -> draw.of(Vector.of(DocumentType.PASSPORT, DocumentType.VISA, DocumentType.SELFIE)))
                        .toLinkedSet(),
                DocumentRequirement.USUAL_CONTENT,
                1L + draw.below(256),
                least,
                least + draw.below(4));
    }
}
