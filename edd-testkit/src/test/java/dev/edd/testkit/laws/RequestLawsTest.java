package dev.edd.testkit.laws;

import dev.edd.domain.document.DocumentRefusal;
import dev.edd.domain.lifecycle.Lifecycle;
import dev.edd.domain.lifecycle.LifecycleRefusal;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.PartyRefusal;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.RequestCommand;
import dev.edd.domain.request.RequestEvent;
import dev.edd.domain.request.RequestRefusal;
import dev.edd.testkit.arbitraries.Move;
import dev.edd.testkit.arbitraries.RequestHistories;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import net.jqwik.api.Arbitrary;

class RequestLawsTest implements LifecycleLaws<EddRequest, RequestCommand, RequestEvent> {
    /** Everything that the kernel answers when a command is given; {@link EveryRefusalTest} knows the rest. */
    static final Set<Class<? extends Refusal>> REFUSALS = HashSet.of(
            LifecycleRefusal.NotAllowed.class,
            LifecycleRefusal.NotPermitted.class,
            LifecycleRefusal.TimeWentBack.class,
            PartyRefusal.NotFound.class,
            DocumentRefusal.TypeNotAccepted.class,
            DocumentRefusal.ContentTypeNotAccepted.class,
            DocumentRefusal.TooLarge.class,
            RequestRefusal.IdInUse.class,
            RequestRefusal.OtherQuestionnaire.class,
            RequestRefusal.AnswersRefused.class,
            RequestRefusal.AnswersTooLong.class,
            RequestRefusal.TooManyFiles.class,
            RequestRefusal.DocumentsRefused.class,
            RequestRefusal.DocumentNotFound.class,
            RequestRefusal.DocumentRefusedBefore.class,
            RequestRefusal.FileNotAwaited.class,
            RequestRefusal.AlreadyAttached.class,
            RequestRefusal.CustomerOwes.class,
            RequestRefusal.NothingOwed.class,
            RequestRefusal.NotDueYet.class,
            RequestRefusal.AlreadyReminded.class,
            RequestRefusal.AlreadyRestricted.class,
            RequestRefusal.OutcomesDoNotFit.class,
            RequestRefusal.NothingAsked.class,
            RequestRefusal.AlreadyAccepted.class,
            RequestRefusal.KeptForOnboarding.class);

    @Override
    public Lifecycle<EddRequest, RequestCommand, RequestEvent> lifecycle() {
        return EddRequest.LIFECYCLE;
    }

    @Override
    public Arbitrary<Move<EddRequest, RequestCommand>> legalMoves() {
        return RequestHistories.legalMoves();
    }

    @Override
    public Arbitrary<Move<EddRequest, RequestCommand>> anyMoves() {
        return RequestHistories.anyMoves();
    }

    @Override
    public Set<Class<? extends Refusal>> refusals() {
        return REFUSALS;
    }
}
