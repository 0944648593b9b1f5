package dev.edd.testkit.conformance;

import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.onboarding.OnboardingCommand;
import dev.edd.domain.onboarding.PausedForEdd;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.risk.RiskRating;
import io.vavr.control.Option;
import java.util.function.BiConsumer;

/** How far an onboarding is taken: ways to each of its states, with the request that it waits for. */
enum OnboardingCourse {
    IN_PROGRESS((casework, id) -> {}),
    PAUSED(OnboardingCourse::pause),
    CLEARED((casework, id) -> end(casework, id, RequestMoves::accept)),
    NOT_CLEARED(OnboardingCourse::cancel),
    COMPLETED((casework, id) -> casework.scene.land(casework.step(id, OnboardingCourse::complete))),
    CLEARED_AND_COMPLETED((casework, id) -> {
        end(casework, id, RequestMoves::accept);
        casework.scene.land(casework.step(id, OnboardingCourse::complete));
    }),
    FAILED((casework, id) -> end(casework, id, RequestMoves::fail)),
    TERMINATED((casework, id) -> casework.scene.land(casework.step(id, OnboardingCourse::terminate)));

    private final BiConsumer<Casework, OnboardingId> course;

    OnboardingCourse(BiConsumer<Casework, OnboardingId> course) {
        this.course = course;
    }

    void take(Casework casework, OnboardingId id) {
        course.accept(casework, id);
    }

    static OnboardingCommand complete(Stamp stamp) {
        return new OnboardingCommand.Complete(stamp, RiskRating.LOW);
    }

    static OnboardingCommand terminate(Stamp stamp) {
        return new OnboardingCommand.Terminate(
                stamp, RequestMoves.REASON, Option.some(RequestMoves.NOTE), Option.none());
    }

    /** The request that an onboarding waits for. */
    static RequestId request(Casework casework, OnboardingId id) {
        return ((PausedForEdd) casework.found(id).value()).request();
    }

    private static void pause(Casework casework, OnboardingId id) {
        casework.scene.land(casework.rated(id));
    }

    private static void cancel(Casework casework, OnboardingId id) {
        pause(casework, id);
        casework.scene.land(casework.given(id, request(casework, id), RequestMoves::cancel));
    }

    private static void end(Casework casework, OnboardingId id, RequestMove last) {
        pause(casework, id);
        RequestId request = request(casework, id);
        casework.give(request, RequestMoves::answer);
        casework.give(request, RequestMoves::beginReview);
        casework.scene.land(casework.given(id, request, last));
    }
}
