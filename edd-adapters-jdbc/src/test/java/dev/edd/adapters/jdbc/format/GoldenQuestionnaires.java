package dev.edd.adapters.jdbc.format;

import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.DocumentRequirement;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.party.OptionId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.Condition;
import dev.edd.domain.questionnaire.Condition.AllOf;
import dev.edd.domain.questionnaire.Condition.Answered;
import dev.edd.domain.questionnaire.Condition.AnsweredYes;
import dev.edd.domain.questionnaire.Condition.AnyOf;
import dev.edd.domain.questionnaire.Condition.Not;
import dev.edd.domain.questionnaire.Condition.NumberWithin;
import dev.edd.domain.questionnaire.Condition.OptionChosen;
import dev.edd.domain.questionnaire.DayRule;
import dev.edd.domain.questionnaire.NamedFormat;
import dev.edd.domain.questionnaire.OfferedOption;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.ResponseType;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Currency;

/** The questionnaires whose texts are committed: one with everything that there is, and one with as little as there may be. */
final class GoldenQuestionnaires {
    static final PromptId TRADE = new PromptId("1");
    static final PromptId COUNTRIES = new PromptId("Countries_2");
    static final PromptId ABROAD = new PromptId("3");
    static final PromptId STAFF = new PromptId("4");
    static final PromptId TURNOVER = new PromptId("5");
    static final PromptId STATEMENT_OF = new PromptId("6");
    static final PromptId PASSPORT_UNTIL = new PromptId("7");
    static final PromptId FOUNDED = new PromptId("8");
    static final PromptId WEB = new PromptId("9");
    static final PromptId STORY = new PromptId("10");
    static final PromptId PROOF = new PromptId("11");
    static final OptionId RETAIL = new OptionId("Retail & \"trade\"");
    static final OptionId FRANCE = new OptionId("FR");
    static final OptionId JAPAN = new OptionId("0196f3c4-0000-7000-8000-000000000001");
    static final DocumentRequirement ANY_PDF =
            new DocumentRequirement(HashSet.empty(), HashSet.of(ContentType.PDF), 5_000_000L, 1, 3);
    static final DocumentRequirement PROOFS = new DocumentRequirement(
            HashSet.of(DocumentType.UTILITY_BILL, DocumentType.BANK_STATEMENT, new DocumentType("rent_2")),
            HashSet.of(ContentType.PNG, ContentType.JPEG, ContentType.PDF),
            DocumentRequirement.LARGEST,
            1,
            DocumentRequirement.MOST_FILES);

    private static final Condition DEEP = new AllOf(Vector.of(
            new AnyOf(Vector.of(new AnsweredYes(ABROAD), new OptionChosen(COUNTRIES, JAPAN))),
            new Not(new Answered(STORY)),
            new NumberWithin(STAFF, Long.MIN_VALUE, 250)));

    static final Questionnaire EVERYTHING = new Questionnaire(
            new QuestionnaireId("Bank_edd-2026"),
            7,
            "Due diligence, in full: Fragen 请",
            Vector.of(
                    asked(
                            TRADE,
                            new ResponseType.SingleSelect(
                                    Vector.of(new OfferedOption(RETAIL, "Retail"), OfferedOption.inWords("Other")))),
                    asked(
                            COUNTRIES,
                            new ResponseType.MultiSelect(
                                    Vector.of(new OfferedOption(FRANCE, "France"), new OfferedOption(JAPAN, "日本")),
                                    1,
                                    500)),
                    asked(ABROAD, new ResponseType.YesNo()),
                    asked(STAFF, new ResponseType.WholeNumber(Long.MIN_VALUE, Long.MAX_VALUE)),
                    asked(
                            TURNOVER,
                            new ResponseType.Amount(Currency.getInstance("JPY"), 0, 9_000_000_000_000_000_000L)),
                    asked(STATEMENT_OF, new ResponseType.Day(new DayRule.WithinLastDays(90))),
                    asked(PASSPORT_UNTIL, new ResponseType.Day(new DayRule.NotExpired())),
                    asked(
                            FOUNDED,
                            new ResponseType.Day(
                                    new DayRule.Between(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)))),
                    asked(WEB, ResponseType.FreeForm.of(NamedFormat.WEB_ADDRESS)),
                    asked(STORY, ResponseType.FreeForm.upTo(4_000))
                            .withSection(Option.some("About you"))
                            .withRequired(false)
                            .withOptionalFreeForm(true),
                    asked(PROOF, new ResponseType.FileUpload(PROOFS)).withCondition(Option.some(DEEP)),
                    asked(new PromptId("12"), new ResponseType.FileUpload(ANY_PDF))
                            .withCondition(Option.some(new Answered(TRADE)))));

    static final Questionnaire PLAIN = new Questionnaire(
            new QuestionnaireId("7"), 1, "One", Vector.of(asked(TRADE, new ResponseType.YesNo())));

    private GoldenQuestionnaires() {}

    static Map<String, Questionnaire> questionnaires() {
        return HashMap.of("questionnaire", EVERYTHING, "questionnaire.plain", PLAIN);
    }

    private static Prompt asked(PromptId id, ResponseType response) {
        return Prompt.required(id, "Question " + id.value() + ", \\ \"please\"", response);
    }
}
