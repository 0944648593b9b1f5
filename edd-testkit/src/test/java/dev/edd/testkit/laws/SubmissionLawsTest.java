package dev.edd.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.document.DocumentRefusal;
import dev.edd.domain.lifecycle.Lifecycle;
import dev.edd.domain.lifecycle.LifecycleRefusal;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.SubmissionCommand;
import dev.edd.domain.submission.SubmissionDocuments;
import dev.edd.domain.submission.SubmissionEvent;
import dev.edd.domain.submission.SubmissionRefusal;
import dev.edd.testkit.arbitraries.Move;
import dev.edd.testkit.arbitraries.Script;
import dev.edd.testkit.arbitraries.SubmissionHistories;
import dev.edd.testkit.arbitraries.Trial;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;

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

    /** By construction, and not by luck: {@link #always} tries it before anything random. */
    @Example
    void one_document_too_many_is_always_tried_and_always_the_last_thing_in_its_script() {
        Vector<Trial<EddSubmission, SubmissionCommand, SubmissionEvent>> trials =
                SubmissionHistories.withOneDocumentTooMany().on(lifecycle());

        assertThat(trials.init()).allMatch(trial -> trial.answer().isRight());
        assertThat(trials.last().answer().getLeft())
                .isEqualTo(new SubmissionRefusal.TooManyDocuments(SubmissionDocuments.ACCEPTED.most()));
        assertThat(scripts().edgeCases().size()).isEqualTo(1);
    }

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
    public Seq<Script<EddSubmission, SubmissionCommand>> always() {
        return Vector.of(SubmissionHistories.withOneDocumentTooMany());
    }

    @Override
    public Set<Class<? extends Refusal>> refusals() {
        return REFUSALS;
    }
}
