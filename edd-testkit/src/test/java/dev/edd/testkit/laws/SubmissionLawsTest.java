package dev.edd.testkit.laws;

import dev.edd.domain.document.DocumentRefusal;
import dev.edd.domain.lifecycle.Lifecycle;
import dev.edd.domain.lifecycle.LifecycleRefusal;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.SubmissionCommand;
import dev.edd.domain.submission.SubmissionEvent;
import dev.edd.domain.submission.SubmissionRefusal;
import dev.edd.testkit.arbitraries.Move;
import dev.edd.testkit.arbitraries.SubmissionHistories;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import net.jqwik.api.Arbitrary;

class SubmissionLawsTest implements LifecycleLaws<EddSubmission, SubmissionCommand, SubmissionEvent> {
    /** Everything that the kernel answers when a command is given; {@link EveryRefusalTest} knows the rest. */
    static final Set<Class<? extends Refusal>> REFUSALS = HashSet.of(
            LifecycleRefusal.NotAllowed.class,
            LifecycleRefusal.NotPermitted.class,
            LifecycleRefusal.TimeWentBack.class,
            SubmissionRefusal.IdInUse.class,
            SubmissionRefusal.RelatedResourceNotFound.class,
            SubmissionRefusal.CaseIdNotAccepted.class,
            SubmissionRefusal.DocumentNotFound.class,
            SubmissionRefusal.DocumentAttachedAlready.class,
            SubmissionRefusal.TooManyDocuments.class,
            DocumentRefusal.TypeNotAccepted.class,
            DocumentRefusal.ContentTypeNotAccepted.class,
            DocumentRefusal.TooLarge.class);

    @Override
    public Lifecycle<EddSubmission, SubmissionCommand, SubmissionEvent> lifecycle() {
        return EddSubmission.LIFECYCLE;
    }

    @Override
    public Arbitrary<Move<EddSubmission, SubmissionCommand>> legalMoves() {
        return SubmissionHistories.legalMoves();
    }

    @Override
    public Arbitrary<Move<EddSubmission, SubmissionCommand>> anyMoves() {
        return SubmissionHistories.anyMoves();
    }

    @Override
    public Set<Class<? extends Refusal>> refusals() {
        return REFUSALS;
    }
}
