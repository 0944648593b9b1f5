package dev.edd.ports;

import dev.edd.domain.onboarding.ChainStep;
import dev.edd.domain.onboarding.ChainStep.OfOnboarding;
import dev.edd.domain.onboarding.ChainStep.OfRequest;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.request.EddRequest;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.Write;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * A chain of steps as one commit: at most one step of a request and one of an onboarding.
 *
 * @param steps the steps, in order
 * @param request the version of the request, 0 when it is born in the chain
 * @param onboarding the version of the onboarding, 0 when it takes no step
 */
record Chained(Seq<ChainStep> steps, long request, long onboarding) {
    /** None when there are no steps. */
    Option<Commit> commit() {
        Seq<Write> writes = writes();
        return writes.headOption().map(first -> new Commit(first.party(), writes, Vector.empty()));
    }

    Seq<Write> writes() {
        return steps.map(this::write);
    }

    /** The request after its step, if it takes one. */
    Option<EddRequest> requestAfter() {
        return steps.flatMap(step ->
                        step instanceof OfRequest of ? Option.some(of.step().next()) : Option.none())
                .headOption();
    }

    /** The onboarding after its step, if it takes one. */
    Option<Onboarding> onboardingAfter() {
        return steps.flatMap(step ->
                        step instanceof OfOnboarding of ? Option.some(of.step().next()) : Option.none())
                .headOption();
    }

    private Write write(ChainStep step) {
        return step instanceof OfRequest of
                ? Write.ofRequest(of.step(), request)
                : Write.ofOnboarding(((OfOnboarding) step).step(), onboarding);
    }
}
