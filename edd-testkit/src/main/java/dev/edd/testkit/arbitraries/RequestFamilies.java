package dev.edd.testkit.arbitraries;

import dev.edd.domain.notice.Concern;
import dev.edd.domain.notice.Notice;
import dev.edd.domain.onboarding.ChainStep;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.onboarding.OnboardingCommand;
import dev.edd.domain.onboarding.OnboardingEvent;
import dev.edd.domain.onboarding.OnboardingHeader;
import dev.edd.domain.onboarding.OnboardingInProgress;
import dev.edd.domain.onboarding.OnboardingRefusal;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.request.AttachedDocument;
import dev.edd.domain.request.AwaitedFile;
import dev.edd.domain.request.BusinessCalendar;
import dev.edd.domain.request.Completion;
import dev.edd.domain.request.CustomerReason;
import dev.edd.domain.request.Deadline;
import dev.edd.domain.request.DeadlinePolicy;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.InternalNote;
import dev.edd.domain.request.Outstanding;
import dev.edd.domain.request.PendingQuestionnaire;
import dev.edd.domain.request.PromptOutcome;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.request.RefusedFile;
import dev.edd.domain.request.RequestCommand;
import dev.edd.domain.request.RequestEvent;
import dev.edd.domain.request.RequestHeader;
import dev.edd.domain.request.RequestRefusal;
import dev.edd.domain.request.Reviewed;
import dev.edd.domain.request.ReviewedRound;
import dev.edd.domain.request.Round;
import dev.edd.domain.request.Submission;
import dev.edd.domain.request.Submitted;
import io.vavr.control.Option;
import java.util.Map;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The part of {@link DomainArbitraries} that is about requests and onboardings. */
final class RequestFamilies {
    private RequestFamilies() {}

    static void addTo(Map<Class<?>, Supplier<Arbitrary<?>>> families) {
        families.put(RequestId.class, RequestValues::requestIds);
        families.put(BusinessCalendar.class, RequestValues::calendars);
        families.put(DeadlinePolicy.class, RequestValues::policies);
        families.put(Deadline.class, RequestValues::deadlines);
        families.put(QuestionnaireRef.class, RequestValues::questionnaires);
        families.put(Round.class, RequestValues::rounds);
        families.put(RequestHeader.class, RequestValues::headers);
        families.put(PendingQuestionnaire.class, RequestValues::claims);
        families.put(CustomerReason.class, RequestValues::reasons);
        families.put(InternalNote.class, RequestValues::notes);
        families.put(PromptOutcome.class, RequestValues::outcomes);
        families.put(Completion.class, RequestValues::completions);
        families.put(AwaitedFile.class, RequestValues::awaitedFiles);
        families.put(AttachedDocument.class, RequestValues::attachedDocuments);
        families.put(RefusedFile.class, RequestValues::refusedFiles);
        families.put(
                Submission.class, () -> RequestHistories.states(Submitted.class).map(Submitted::submission));
        families.put(
                ReviewedRound.class,
                () -> RequestHistories.states(Reviewed.class)
                        .map(state -> state.reviewed().last()));
        families.put(
                Outstanding.class,
                () -> Combinators.combine(RequestHistories.states(), StorableValues.instants())
                        .as(EddRequest::outstanding));
        families.put(EddRequest.class, RequestHistories::states);
        families.put(RequestCommand.class, RequestHistories::commands);
        families.put(RequestEvent.class, RequestHistories::events);
        families.put(RequestRefusal.class, RequestValues::refusals);
        families.put(OnboardingId.class, OnboardingValues::ids);
        families.put(OnboardingHeader.class, OnboardingValues::headers);
        families.put(OnboardingInProgress.class, OnboardingValues::claims);
        families.put(Onboarding.class, OnboardingHistories::states);
        families.put(OnboardingCommand.class, OnboardingHistories::commands);
        families.put(OnboardingEvent.class, OnboardingHistories::events);
        families.put(OnboardingRefusal.class, OnboardingValues::refusals);
        families.put(ChainStep.class, RequestFamilies::chainSteps);
        families.put(Notice.class, RequestFamilies::notices);
        families.put(Concern.class, () -> notices().map(notice -> notice.of()));
    }

    /** The notices of every event that is told of. */
    private static Arbitrary<Notice> notices() {
        Arbitrary<Option<Notice>> ofRequests = Combinators.combine(RequestHistories.events(), RequestValues.headers())
                .as(Notice::of);
        Arbitrary<Option<Notice>> ofOnboardings = Combinators.combine(
                        OnboardingHistories.events(), OnboardingValues.ids())
                .as(Notice::of);
        return Arbitraries.oneOf(ofRequests, ofOnboardings)
                .filter(Option::isDefined)
                .map(Option::get);
    }

    private static Arbitrary<ChainStep> chainSteps() {
        return Arbitraries.oneOf(
                RequestHistories.all()
                        .map(history -> new ChainStep.OfRequest(history.steps().last())),
                OnboardingHistories.all()
                        .map(history ->
                                new ChainStep.OfOnboarding(history.steps().last())));
    }
}
