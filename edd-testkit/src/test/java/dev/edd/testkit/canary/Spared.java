package dev.edd.testkit.canary;

import dev.edd.domain.questionnaire.Answer;
import dev.edd.domain.questionnaire.GivenAnswer;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.RawFile;
import dev.edd.domain.questionnaire.SheetEntry;
import dev.edd.domain.risk.FactorScore;
import dev.edd.domain.risk.Observation;
import dev.edd.domain.risk.RiskProfile;
import dev.edd.domain.submission.Income;
import dev.edd.domain.submission.RawValue;
import dev.edd.domain.submission.ResourceSubmission;
import dev.edd.domain.submission.TransactionVolume;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;

/**
 * What may be shown, and why: everything else that can hold personal data may not. Inside what a customer said nothing is
 * spared, not even an id.
 */
final class Spared {
    /** Given by hosts and providers so that a log can name a thing; opaque, or the host's own. */
    private static final Set<String> IDS =
            LinkedHashSet.of("InquiryId.value", "OptionId.value", "PromptId.value", "QuestionnaireId.value");

    /** Words of a vocabulary that hosts and partners define, not words about somebody. */
    private static final Set<String> CODES = LinkedHashSet.of(
            "ContentType.value",
            "CountryCode.code",
            "CustomerReason.code",
            "DocumentType.code",
            "JsonPointer.steps",
            "LifecycleRefusal.NotAllowed.command",
            "LifecycleRefusal.NotAllowed.state",
            "LifecycleRefusal.NotPermitted.command",
            "LifecycleRefusal.NotPermitted.state",
            "PartyRefusal.AlreadyRegistered.resource",
            "PartyRefusal.NotFound.resource",
            "PartyRefusal.OfficerRequired.standing",
            "PartyRefusal.StandingUnchanged.standing",
            "PepClassification.code",
            "QuestionnaireDefect.attributes",
            "Sha256.hex",
            "SubmissionViolation.attributes",
            "Violation.attributes");

    /** The audit trail is about them: staff, keys and systems, and never a customer. */
    private static final Set<String> ACTORS =
            LinkedHashSet.of("Actor.Officer.name", "Actor.Partner.name", "Actor.Policy.name", "Actor.Provider.name");

    /** What the host made up its mind about, for everybody alike. */
    private static final Set<String> POLICIES = LinkedHashSet.of(
            "ActivityLimit.name",
            "BusinessCalendar.holidays",
            "Condition.NumberWithin.least",
            "Condition.NumberWithin.most",
            "DayRule.Between.first",
            "DayRule.Between.last",
            "DayRule.WithinLastDays.days",
            "DeadlinePolicy.dueDays",
            "DeadlinePolicy.reminderDays",
            "DeadlinePolicy.reviewDays",
            "DocumentRequirement.least",
            "DocumentRequirement.most",
            "DocumentRequirement.mostBytes",
            "FactorScore.factor",
            "FactorScore.label",
            "FactorScore.weight",
            "ResponseType.Amount.least",
            "ResponseType.Amount.most",
            "ResponseType.FreeForm.least",
            "ResponseType.FreeForm.most",
            "ResponseType.MultiSelect.least",
            "ResponseType.MultiSelect.most",
            "ResponseType.WholeNumber.least",
            "ResponseType.WholeNumber.most",
            "RiskAssessment.model",
            "RiskAssessment.modelVersion",
            "RiskCondition.CategoryIs.value",
            "RiskCondition.QuantityWithin.least",
            "RiskCondition.QuantityWithin.most",
            "RiskFactor.label",
            "RiskFactor.name",
            "RiskFactor.weight",
            "RiskModel.name",
            "RiskModel.version",
            "RiskScore.value",
            "SubmissionPolicy.aliases",
            "SubmissionPolicy.ignored",
            "UploadPolicy.mostBytes");

    /** How many, how large, which one: of things, and of nobody's money. */
    private static final Set<String> COUNTS = LinkedHashSet.of(
            "Answers.version",
            "DocumentReference.size",
            "DocumentRefusal.TooLarge.most",
            "DocumentRefusal.TooLarge.size",
            "Questionnaire.version",
            "QuestionnaireRef.version",
            "QuestionnaireRefusal.VersionInUse.version",
            "RequestEvent.ReminderSent.number",
            "RequestRefusal.CustomerOwes.files",
            "RequestRefusal.OutcomesDoNotFit.surplus",
            "Round.number",
            "Round.remindersSent",
            "SubmissionRefusal.TooManyDocuments.most",
            "ViolationPath.OfEntry.position",
            "ViolationPath.OfItem.position");

    /** What a customer said, or what is known of one. */
    private static final Set<Class<?>> SECRET = LinkedHashSet.of(
            Answer.class,
            GivenAnswer.class,
            Income.class,
            Observation.class,
            RawAnswer.class,
            RawFile.class,
            RawValue.class,
            RawValue.Field.class,
            ResourceSubmission.class,
            RiskProfile.class,
            SheetEntry.class,
            TransactionVolume.class);

    private static final Leaf CAUSE = new Leaf(FactorScore.class, "cause");

    private Spared() {}

    static Set<String> names() {
        return IDS.addAll(CODES).addAll(ACTORS).addAll(POLICIES).addAll(COUNTS);
    }

    static boolean is(Canary canary) {
        return names().contains(canary.leaf().name()) && !canary.path().exists(Spared::isSecret);
    }

    /** The prompt of an answer is no secret; what is within the answer is. */
    private static boolean isSecret(Leaf step) {
        return step.equals(CAUSE)
                || (SECRET.exists(each -> each.isAssignableFrom(step.type()))
                        && !step.equals(new Leaf(GivenAnswer.class, "prompt")));
    }
}
