package dev.edd.testkit.arbitraries;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentRefusal;
import dev.edd.domain.document.DocumentRequirement;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.document.FileName;
import dev.edd.domain.document.Sha256;
import dev.edd.domain.document.UploadPolicy;
import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.CaseState;
import dev.edd.domain.lifecycle.Claim;
import dev.edd.domain.lifecycle.Command;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.lifecycle.LifecycleRefusal;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.money.Money;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.onboarding.OnboardingCommand;
import dev.edd.domain.onboarding.OnboardingEvent;
import dev.edd.domain.party.ActivityLimit;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CounterpartyCommand;
import dev.edd.domain.party.CounterpartyEvent;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerCommand;
import dev.edd.domain.party.CustomerEvent;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.Id;
import dev.edd.domain.party.InquiryId;
import dev.edd.domain.party.LimitPolicy;
import dev.edd.domain.party.OptionId;
import dev.edd.domain.party.Party;
import dev.edd.domain.party.PartyId;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyRefusal;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.questionnaire.Answer;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.Answers;
import dev.edd.domain.questionnaire.CitedFile;
import dev.edd.domain.questionnaire.Condition;
import dev.edd.domain.questionnaire.DayRule;
import dev.edd.domain.questionnaire.GivenAnswer;
import dev.edd.domain.questionnaire.OfferedOption;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.QuestionnaireDefect;
import dev.edd.domain.questionnaire.QuestionnaireRefusal;
import dev.edd.domain.questionnaire.QuestionnaireValidator;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.RawFile;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.questionnaire.SheetEntry;
import dev.edd.domain.questionnaire.Violation;
import dev.edd.domain.questionnaire.ViolationPath;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.RequestCommand;
import dev.edd.domain.request.RequestEvent;
import dev.edd.domain.risk.RatingCommand;
import dev.edd.domain.risk.RatingEvent;
import dev.edd.domain.submission.Deleted;
import dev.edd.domain.submission.SubmissionCommand;
import dev.edd.domain.submission.SubmissionEvent;
import dev.edd.domain.verification.ComplianceCheck;
import dev.edd.domain.verification.ComplianceDecision;
import dev.edd.domain.verification.Evidence;
import dev.edd.domain.verification.Header;
import dev.edd.domain.verification.Inquiry;
import dev.edd.domain.verification.OpenVerification;
import dev.edd.domain.verification.Outcome;
import dev.edd.domain.verification.ScreeningResult;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationCommand;
import dev.edd.domain.verification.VerificationEvent;
import dev.edd.domain.verification.VerificationPolicy;
import dev.edd.domain.verification.VerificationRefusal;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Gives jqwik an arbitrary for every public value of the kernel, so that a property need only name the type:
 * {@code @ForAll Verification}, or one of its states, {@code @ForAll Waiting}; and whole cases,
 * {@code @ForAll History<Verification, VerificationEvent>}. Found by the service loader; nobody calls it. Enums are jqwik's own affair, collections those of {@link VavrArbitraries}.
 */
public final class DomainArbitraries implements ArbitraryProvider {
    /** By type, the more special before the more general; a subtype without an entry is picked from its family. */
    private static final Map<Class<?>, Supplier<Arbitrary<?>>> FAMILIES = families();

    /** Made by the service loader. */
    public DomainArbitraries() {}

    @Override
    public boolean canProvideFor(TypeUsage type) {
        return !type.isTypeVariableOrWildcard()
                && (family(type.getRawType()).isPresent() || WholeCases.of(type).isDefined());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
        Option<Arbitrary<?>> wholeCases = WholeCases.of(type);
        if (wholeCases.isDefined()) {
            return Set.of(wholeCases.get());
        }
        Class<?> wanted = type.getRawType();
        return family(wanted)
                .<Set<Arbitrary<?>>>map(family -> {
                    Arbitrary<?> all = family.getValue().get();
                    return Set.of(family.getKey() == wanted ? all : member(wanted, all));
                })
                .orElseGet(Set::of);
    }

    private static Arbitrary<?> member(Class<?> wanted, Arbitrary<?> all) {
        if (Verification.class.isAssignableFrom(wanted)) {
            return VerificationHistories.states(wanted.asSubclass(Verification.class));
        }
        if (EddRequest.class.isAssignableFrom(wanted)) {
            return RequestHistories.states(wanted.asSubclass(EddRequest.class));
        }
        return Onboarding.class.isAssignableFrom(wanted)
                ? OnboardingHistories.states(wanted.asSubclass(Onboarding.class))
                : all.filter(wanted::isInstance);
    }

    private static Optional<Map.Entry<Class<?>, Supplier<Arbitrary<?>>>> family(Class<?> wanted) {
        return FAMILIES.entrySet().stream()
                .filter(family -> family.getKey() == wanted)
                .findFirst()
                .or(() -> FAMILIES.entrySet().stream()
                        .filter(family ->
                                family.getKey().isSealed() && family.getKey().isAssignableFrom(wanted))
                        .findFirst());
    }

    private static Map<Class<?>, Supplier<Arbitrary<?>>> families() {
        Map<Class<?>, Supplier<Arbitrary<?>>> families = new LinkedHashMap<>();
        families.put(Actor.class, ActorValues::actors);
        families.put(Stamp.class, ActorValues::stamps);
        families.put(Money.class, LimitValues::money);
        families.put(ActivityLimit.class, LimitValues::limits);
        families.put(LimitPolicy.class, LimitValues::policies);
        families.put(CustomerId.class, PartyValues::customerIds);
        families.put(CounterpartyId.class, PartyValues::counterpartyIds);
        families.put(VerificationId.class, PartyValues::verificationIds);
        families.put(InquiryId.class, PartyValues::inquiryIds);
        families.put(PartyId.class, PartyValues::partyIds);
        families.put(DocumentId.class, DocumentValues::documentIds);
        families.put(QuestionnaireId.class, QuestionnaireValues::questionnaireIds);
        families.put(PromptId.class, QuestionnaireValues::promptIds);
        families.put(OptionId.class, QuestionnaireValues::optionIds);
        families.put(
                Id.class,
                () -> Arbitraries.oneOf(
                        PartyValues.partyIds(),
                        PartyValues.verificationIds(),
                        RequestValues.requestIds(),
                        OnboardingValues.ids(),
                        SubmissionValues.submissionIds(),
                        SubmissionValues.ratingIds()));
        families.put(PartyName.class, PartyValues::names);
        families.put(Customer.class, PartyValues::customers);
        families.put(Counterparty.class, PartyValues::counterparties);
        families.put(Party.class, PartyValues::parties);
        families.put(CustomerCommand.class, PartySteps::customerCommands);
        families.put(CustomerEvent.class, PartySteps::customerEvents);
        families.put(CounterpartyCommand.class, PartySteps::counterpartyCommands);
        families.put(CounterpartyEvent.class, PartySteps::counterpartyEvents);
        documents(families);
        questionnaires(families);
        families.put(Subject.class, VerificationValues::subjects);
        families.put(
                Claim.class,
                () -> Arbitraries.oneOf(
                        VerificationValues.claims(), RequestValues.claims(), OnboardingValues.claims()));
        families.put(OpenVerification.class, VerificationValues::claims);
        families.put(Header.class, VerificationValues::headers);
        families.put(ComplianceCheck.class, VerificationValues::checks);
        families.put(ComplianceDecision.class, VerificationValues::decisions);
        families.put(Inquiry.class, VerificationValues::inquiries);
        families.put(Evidence.class, VerificationValues::evidence);
        families.put(Outcome.class, VerificationValues::outcomes);
        families.put(ScreeningResult.class, VerificationValues::screenings);
        families.put(VerificationPolicy.class, VerificationValues::policies);
        families.put(Verification.class, VerificationHistories::states);
        families.put(VerificationCommand.class, VerificationCommands::all);
        families.put(VerificationEvent.class, VerificationEvents::all);
        RequestFamilies.addTo(families);
        SubmissionFamilies.addTo(families);
        RiskFamilies.addTo(families);
        families.put(
                CaseState.class,
                () -> Arbitraries.oneOf(
                        PartyValues.parties(),
                        VerificationHistories.states(),
                        RequestHistories.states(),
                        OnboardingHistories.states(),
                        SubmissionHistories.states(),
                        RatingHistories.states()));
        families.put(
                CaseState.Closed.class,
                () -> Arbitraries.oneOf(
                        VerificationHistories.states(Verification.Closed.class),
                        RequestHistories.states(EddRequest.Closed.class),
                        OnboardingHistories.states(Onboarding.Closed.class),
                        SubmissionHistories.states(Deleted.class)));
        families.put(
                Command.class,
                () -> anyOf(
                        families,
                        VerificationCommand.class,
                        RequestCommand.class,
                        OnboardingCommand.class,
                        SubmissionCommand.class,
                        RatingCommand.class,
                        CustomerCommand.class,
                        CounterpartyCommand.class));
        families.put(
                Event.class,
                () -> anyOf(
                        families,
                        VerificationEvent.class,
                        RequestEvent.class,
                        OnboardingEvent.class,
                        SubmissionEvent.class,
                        RatingEvent.class,
                        CustomerEvent.class,
                        CounterpartyEvent.class));
        families.put(LifecycleRefusal.class, RefusalValues::ofLifecycles);
        families.put(PartyRefusal.class, RefusalValues::ofParties);
        families.put(DocumentRefusal.class, DocumentValues::refusals);
        families.put(QuestionnaireRefusal.class, QuestionnaireValues::refusals);
        families.put(VerificationRefusal.class, RefusalValues::ofVerifications);
        families.put(Refusal.class, RefusalValues::all);
        return families;
    }

    private static Arbitrary<?> anyOf(Map<Class<?>, Supplier<Arbitrary<?>>> families, Class<?>... types) {
        return Arbitraries.of(types)
                .flatMap(type -> requireNonNull(families.get(type)).get());
    }

    private static void documents(Map<Class<?>, Supplier<Arbitrary<?>>> families) {
        families.put(FileName.class, DocumentValues::fileNames);
        families.put(ContentType.class, DocumentValues::contentTypes);
        families.put(DocumentType.class, DocumentValues::documentTypes);
        families.put(Sha256.class, DocumentValues::digests);
        families.put(DocumentReference.class, DocumentValues::references);
        families.put(DocumentRequirement.class, DocumentValues::requirements);
        families.put(UploadPolicy.class, DocumentValues::uploadPolicies);
    }

    private static void questionnaires(Map<Class<?>, Supplier<Arbitrary<?>>> families) {
        families.put(
                OfferedOption.class,
                () -> QuestionnaireValues.options().flatMap(options -> Arbitraries.of(options.asJava())));
        families.put(QuestionnaireValidator.class, () -> Questionnaires.all().map(QuestionnaireValidator::of));
        families.put(DayRule.class, QuestionnaireValues::dayRules);
        families.put(ResponseType.class, QuestionnaireValues::responseTypes);
        families.put(Condition.class, QuestionnaireValues::conditions);
        families.put(Prompt.class, QuestionnaireValues::prompts);
        families.put(Questionnaire.class, Questionnaires::all);
        families.put(QuestionnaireDefect.class, QuestionnaireValues::defects);
        families.put(RawFile.class, RawValues::files);
        families.put(RawAnswer.class, RawValues::answers);
        families.put(SheetEntry.class, RawValues::entries);
        families.put(AnswerSheet.class, RawValues::sheets);
        families.put(CitedFile.class, AnswerValues::files);
        families.put(Answer.class, AnswerValues::answers);
        families.put(GivenAnswer.class, AnswerValues::givenAnswers);
        families.put(Answers.class, AnswerValues::sheets);
        families.put(ViolationPath.class, QuestionnaireValues::paths);
        families.put(Violation.class, QuestionnaireValues::violations);
        families.put(FilledSheet.class, Questionnaires::filledSheets);
        families.put(BrokenSheet.class, Questionnaires::brokenSheets);
    }
}
