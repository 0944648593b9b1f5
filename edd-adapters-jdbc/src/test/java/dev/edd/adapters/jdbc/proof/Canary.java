package dev.edd.adapters.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.document.DocumentRequirement;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.document.FileName;
import dev.edd.domain.money.Frequency;
import dev.edd.domain.money.Money;
import dev.edd.domain.money.PeriodicAmount;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.OptionId;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.DayRule;
import dev.edd.domain.questionnaire.OfferedOption;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.request.CustomerReason;
import dev.edd.domain.request.InternalNote;
import dev.edd.domain.submission.AdditionalQuestion;
import dev.edd.domain.submission.BusinessSubmission;
import dev.edd.domain.submission.BusinessSubmissionBuilder;
import dev.edd.domain.submission.CaseId;
import dev.edd.domain.submission.Channel;
import dev.edd.domain.submission.CustomerSubmission;
import dev.edd.domain.submission.CustomerSubmissionBuilder;
import dev.edd.domain.submission.Income;
import dev.edd.domain.submission.Reason;
import dev.edd.domain.submission.TransactionVolume;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;

/**
 * Personal data in every input, all of which has a canary in it: a number, a day, or the name of a bird that no class of ours has
 * (a stack trace names the others).
 */
final class Canary {
    static final String WORD = "siskin";
    static final long NUMBER = 7_777_123;
    static final LocalDate DAY = LocalDate.of(1977, 7, 17);
    static final PartyName NAME = new PartyName("Ada Siskin");
    static final FileName FILE = new FileName("siskin passport.pdf");
    static final CustomerReason REASON = new CustomerReason("unreadable", "The siskin on it cannot be read.");
    static final InternalNote NOTE = new InternalNote("Smells of siskin.");
    static final String ID_TEXT = "siskin-77";

    static final Questionnaire QUESTIONS = new Questionnaire(
            new QuestionnaireId("story"),
            1,
            "About the siskin",
            Vector.of(
                    Prompt.required(new PromptId("why"), "Why the siskin?", ResponseType.FreeForm.upTo(100))
                            .withSection(Option.some("Siskin"))
                            .withOptionalFreeForm(true),
                    Prompt.required(
                            new PromptId("kind"),
                            "Which siskin?",
                            new ResponseType.SingleSelect(
                                    Vector.of(new OfferedOption(new OptionId("daily"), "A daily siskin")))),
                    Prompt.required(
                            new PromptId("much"),
                            "How much is it?",
                            new ResponseType.Amount(Currency.getInstance("USD"), 0, 1_000_000_000)),
                    Prompt.required(new PromptId("many"), "How many?", new ResponseType.WholeNumber(0, 1_000_000_000)),
                    Prompt.required(
                            new PromptId("since"),
                            "Since when?",
                            new ResponseType.Day(
                                    new DayRule.Between(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 1, 1)))),
                    Prompt.required(
                            new PromptId("proof"),
                            "Prove it",
                            new ResponseType.FileUpload(DocumentRequirement.one(DocumentType.IDENTITY_DOCUMENT)))));

    static final Questionnaire FURTHER = new Questionnaire(
            new QuestionnaireId("story-further"),
            1,
            "More about Ada Siskin",
            Vector.of(Prompt.required(new PromptId("again"), "Who is the siskin?", ResponseType.FreeForm.upTo(100))));

    private static final Seq<String> SONGS = Vector.of(
            WORD, Long.toString(NUMBER), DAY.toString(), "77.771,23", "77,771.23", "7,777,123", "77771.23", "77771,23");

    private static final PeriodicAmount AMOUNT =
            new PeriodicAmount(Money.of(NUMBER, "USD"), Option.some(Frequency.DAILY));

    private static final Vector<AdditionalQuestion> ASKED = Vector.of(
            new AdditionalQuestion(Option.some("Siskin"), "Whose siskin is it?", "It is the siskin of my aunt."));

    private Canary() {}

    static CustomerSubmission person(CustomerId customer) {
        return new CustomerSubmissionBuilder()
                .customer(customer)
                .reason(new Reason.CaseRequest(new CaseId("case of the siskin")))
                .citizenshipCountries(Vector.empty())
                .employmentType(Option.none())
                .income(Option.some(new Income(AMOUNT, Option.none())))
                .negativeNewsFindings(Option.some(3))
                .occupation(Option.some("Breeder of siskin birds"))
                .occupationIndustry(Option.none())
                .pepClassification(Option.none())
                .recurringDirectDeposit(Option.none())
                .residenceType(Option.none())
                .residentialExpense(Option.some(AMOUNT))
                .sourceOfWealth(Vector.empty())
                .additionalQuestions(ASKED)
                .build();
    }

    static BusinessSubmission business(CustomerId customer) {
        return new BusinessSubmissionBuilder()
                .business(customer)
                .reason(new Reason.StandardSubmission())
                .country(Option.none())
                .estimatedRevenue(Option.some(AMOUNT))
                .industryType(Option.none())
                .negativeNewsFindings(Option.none())
                .recurringWireUsage(Option.none())
                .specificInvolvement(Option.none())
                .transactionVolume(Vector.of(new TransactionVolume(
                        Option.none(), Option.some(Channel.CASH), Option.none(), AMOUNT, Option.some(NUMBER))))
                .additionalQuestions(ASKED)
                .build();
    }

    /** Every part of a notification down to texts and numbers, but what an officer writes for the customer to read. */
    static Seq<String> textsNotMeantToBeRead(Object value) {
        if (value instanceof CustomerReason reason) {
            return Vector.of(reason.code());
        }
        if (value instanceof Iterable<?> several) {
            return Vector.ofAll(several).flatMap(Canary::textsNotMeantToBeRead);
        }
        if (!(value instanceof Record)) {
            return Vector.of(String.valueOf(value));
        }
        return Vector.of(value.getClass().getRecordComponents())
                .flatMap(part -> textsNotMeantToBeRead(part(value, part)));
    }

    private static Object part(Object value, RecordComponent part) {
        try {
            return part.getAccessor().invoke(value);
        } catch (ReflectiveOperationException cause) {
            throw new LinkageError("a part of a record cannot be read", cause);
        }
    }

    static boolean isIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return SONGS.exists(lower::contains);
    }

    static void assertSilentIn(Iterable<String> texts) {
        assertThat(texts)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(isIn(text)).as(text).isFalse());
    }
}
