package dev.edd.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.DocumentRequirement;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.document.FileName;
import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.money.PeriodicAmount;
import dev.edd.domain.party.ActivityLimit;
import dev.edd.domain.party.InquiryId;
import dev.edd.domain.party.OptionId;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.Answer;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.Condition;
import dev.edd.domain.questionnaire.DayRule;
import dev.edd.domain.questionnaire.GivenAnswer;
import dev.edd.domain.questionnaire.OfferedOption;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.request.BusinessCalendar;
import dev.edd.domain.request.CustomerReason;
import dev.edd.domain.request.DeadlinePolicy;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.InReview;
import dev.edd.domain.request.InternalNote;
import dev.edd.domain.request.Ongoing;
import dev.edd.domain.request.Round;
import dev.edd.domain.request.Submission;
import dev.edd.domain.risk.RiskCondition;
import dev.edd.domain.risk.RiskFactor;
import dev.edd.domain.risk.RiskModel;
import dev.edd.domain.risk.RiskScore;
import dev.edd.domain.submission.AdditionalQuestion;
import dev.edd.domain.submission.BusinessSubmission;
import dev.edd.domain.submission.CaseId;
import dev.edd.domain.submission.CustomerSubmission;
import dev.edd.domain.submission.PepClassification;
import dev.edd.domain.submission.ResourceSubmission;
import dev.edd.domain.submission.SubmissionDocuments;
import dev.edd.domain.submission.TransactionSubmission;
import dev.edd.domain.submission.TransactionVolume;
import dev.edd.domain.verification.Subject;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;

/**
 * What may be long or many is drawn at its greatest: stores, codecs and wires are met with it by every property that takes the
 * type.
 */
class LongestValuesAreDrawnTest {
    private static final long SEED = 20_260_302;

    /** Every limit of the kernel, and what it limits. */
    private static final Vector<Limit<?>> LIMITS = Vector.of(
            limit(Actor.Officer.class, Actor.class, "LONGEST_NAME", value -> length(value.name())),
            limit(
                    PeriodicAmount.class,
                    "MOST_MINOR_UNITS",
                    value -> value.amount().minorUnits()),
            limit(Subject.OfBankAccount.class, "LONGEST_ACCOUNT", value -> length(value.account())),
            limit(Prompt.class, "LONGEST_TEXT", value -> length(value.text())),
            limit(Prompt.class, "LONGEST_SECTION", value -> length(value.section())),
            limit(GivenAnswer.class, Prompt.class, "LONGEST_NOTE", value -> length(value.note())),
            limit(DayRule.WithinLastDays.class, "MOST_DAYS", DayRule.WithinLastDays::days),
            limit(OfferedOption.class, "LONGEST_LABEL", value -> length(value.label())),
            limit(Questionnaire.class, "LONGEST_TITLE", value -> length(value.title())),
            limit(Questionnaire.class, "MOST_PROMPTS", value -> value.prompts().size()),
            limit(Condition.class, "MOST_DEPTH", LongestValuesAreDrawnTest::depth),
            limit(Condition.class, "MOST_SIZE", LongestValuesAreDrawnTest::size),
            limit(
                    ResponseType.SingleSelect.class,
                    ResponseType.class,
                    "MOST_OPTIONS",
                    value -> value.options().size()),
            limit(Answer.Text.class, ResponseType.class, "LONGEST_TEXT", value -> length(value.text())),
            limit(ResponseType.FreeForm.class, ResponseType.class, "LONGEST_TEXT", ResponseType.FreeForm::most),
            limit(CustomerReason.class, "LONGEST_CODE", value -> length(value.code())),
            limit(CustomerReason.class, "LONGEST_TEXT", value -> length(value.text())),
            limit(DeadlinePolicy.class, "MOST_DAYS", DeadlinePolicy::dueDays),
            limit(
                    DeadlinePolicy.class,
                    "MOST_REMINDERS",
                    value -> value.reminderDays().size()),
            limit(
                    BusinessCalendar.class,
                    "MOST_HOLIDAYS",
                    value -> value.holidays().size()),
            limit(InternalNote.class, "LONGEST", value -> length(value.text())),
            limit(Round.class, "MOST_ROUNDS", Round::number),
            limit(EddRequest.class, Round.class, "MOST_ROUNDS", LongestValuesAreDrawnTest::rounds),
            limit(InReview.class, Round.class, "MOST_ROUNDS", LongestValuesAreDrawnTest::rounds),
            limit(Submission.class, "MOST_FILES", value -> value.documents().size()),
            limit(RiskScore.class, "MOST", RiskScore::value),
            limit(RiskFactor.class, "LONGEST_NAME", value -> length(value.name())),
            limit(RiskFactor.class, "LONGEST_LABEL", value -> length(value.label())),
            limit(RiskFactor.class, "MOST_WEIGHT", RiskFactor::weight),
            limit(
                    RiskFactor.class,
                    "MOST_CONDITIONS",
                    value -> value.conditions().size()),
            limit(RiskModel.class, "LONGEST_NAME", value -> length(value.name())),
            limit(RiskModel.class, "MOST_FACTORS", value -> value.factors().size()),
            limit(RiskCondition.CategoryIs.class, "LONGEST_VALUE", value -> length(value.value())),
            limit(FileName.class, "LONGEST", value -> length(value.value())),
            limit(DocumentRequirement.class, "MOST_FILES", DocumentRequirement::most),
            limit(
                    DocumentRequirement.class,
                    "MOST_TYPES",
                    value -> value.types().size()),
            limit(DocumentRequirement.class, "LARGEST", DocumentRequirement::mostBytes),
            limit(DocumentType.class, "LONGEST", value -> length(value.code())),
            limit(ContentType.class, "LONGEST", value -> length(value.value())),
            limit(ActivityLimit.class, "LONGEST_NAME", value -> length(value.name())),
            limit(QuestionnaireId.class, "LONGEST", value -> length(value.value())),
            limit(InquiryId.class, "LONGEST", value -> length(value.value())),
            limit(PartyName.class, "LONGEST", value -> length(value.full())),
            limit(OptionId.class, "LONGEST", value -> length(value.value())),
            limit(PromptId.class, "LONGEST", value -> length(value.value())),
            limit(
                    BusinessSubmission.class,
                    TransactionVolume.class,
                    "MOST",
                    value -> value.transactionVolume().size()),
            limit(
                    TransactionVolume.class,
                    "MOST_TRANSACTIONS",
                    value -> value.transactionCount().getOrElse(0L)),
            limit(
                    CustomerSubmission.class,
                    ResourceSubmission.class,
                    "MOST_NEWS_FINDINGS",
                    value -> value.negativeNewsFindings().getOrElse(0)),
            limit(TransactionSubmission.class, "LONGEST_PURPOSE", value -> length(value.transactionPurpose())),
            limit(PepClassification.class, "LONGEST", value -> length(value.code())),
            limit(
                    CustomerSubmission.class,
                    "MOST_CITIZENSHIPS",
                    value -> value.citizenshipCountries().size()),
            limit(CustomerSubmission.class, "LONGEST_OCCUPATION", value -> length(value.occupation())),
            limit(
                    CustomerSubmission.class,
                    AdditionalQuestion.class,
                    "MOST",
                    value -> value.additionalQuestions().size()),
            limit(AdditionalQuestion.class, "LONGEST_SECTION", value -> length(value.section())),
            limit(AdditionalQuestion.class, "LONGEST_QUESTION", value -> length(value.question())),
            limit(AdditionalQuestion.class, "LONGEST_ANSWER", value -> length(value.answer())),
            limit(CaseId.class, "LONGEST", value -> length(value.value())));

    /** What no value of the kernel is as great as, and why. */
    private static final Set<String> OF_NO_VALUE = HashSet.of(
            // sheets are drawn with one entry more, which must be refused
            nameOf(AnswerSheet.class, "MOST_ENTRIES"),
            // half a megabyte of answers; sheets with more are drawn, and must be refused
            nameOf(Submission.class, "LONGEST_TEXT"),
            // of a file, whose size is a number that anybody may claim; files with a byte more are drawn, and must be
            // refused
            nameOf(SubmissionDocuments.class, "MOST_BYTES"));

    @Example
    void what_has_a_limit_is_drawn_at_it() {
        assertThat(LIMITS.reject(Limit::isReached).map(limit -> limit.name() + " of " + limit.type()))
                .isEmpty();
    }

    @Example
    void every_limit_of_the_kernel_is_looked_at() {
        Set<String> all = KernelTypes.all()
                .flatMap(type -> Vector.of(type.getDeclaredFields()))
                .filter(LongestValuesAreDrawnTest::isLimit)
                .map(field -> nameOf(field.getDeclaringClass(), field.getName()))
                .toSet();

        assertThat(LIMITS.map(Limit::name).appendAll(OF_NO_VALUE).distinct()).containsExactlyInAnyOrderElementsOf(all);
    }

    private static boolean isLimit(Field field) {
        return Modifier.isStatic(field.getModifiers())
                && Modifier.isPublic(field.getModifiers())
                && field.getType().isPrimitive()
                && field.getName().matches("(LONGEST|MOST|LARGEST|GREATEST)(_.*)?");
    }

    /**
     * What a value may have, and what it has.
     *
     * @param name of the constant
     * @param type of the values that it limits
     * @param most the limit
     * @param size how much a value has of what is limited
     */
    private record Limit<T>(String name, Class<T> type, long most, ToLongFunction<T> size) {
        boolean isReached() {
            RandomGenerator<T> drawn = Arbitraries.defaultFor(type).generator(Drawn.TRIES, true);
            Random random = new Random(SEED);
            return Stream.generate(() -> drawn.next(random).value())
                    .limit(Drawn.TRIES)
                    .anyMatch(value -> size.applyAsLong(value) == most);
        }
    }

    private static <T> Limit<T> limit(Class<T> type, String constant, ToLongFunction<T> size) {
        return limit(type, type, constant, size);
    }

    private static <T> Limit<T> limit(Class<T> type, Class<?> owner, String constant, ToLongFunction<T> size) {
        try {
            return new Limit<>(
                    nameOf(owner, constant), type, owner.getField(constant).getLong(null), size);
        } catch (ReflectiveOperationException cause) {
            throw new LinkageError(nameOf(owner, constant), cause);
        }
    }

    private static String nameOf(Class<?> owner, String constant) {
        return owner.getName() + "." + constant;
    }

    private static long length(String text) {
        return text.length();
    }

    private static long length(Option<String> text) {
        return text.map(LongestValuesAreDrawnTest::length).getOrElse(0L);
    }

    private static long rounds(EddRequest request) {
        return request instanceof Ongoing ongoing ? ongoing.round().number() : 0;
    }

    private static long depth(Condition condition) {
        return 1 + parts(condition).map(LongestValuesAreDrawnTest::depth).max().getOrElse(0L);
    }

    private static long size(Condition condition) {
        return 1 + parts(condition).map(LongestValuesAreDrawnTest::size).sum().longValue();
    }

    private static Seq<Condition> parts(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.parts();
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.parts();
        }
        return condition instanceof Condition.Not not ? Vector.of(not.part()) : Vector.empty();
    }
}
