package dev.edd.testkit.laws;

import java.util.Set;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Fails a law that held on too little: ten accepted commands a try, each edge in one of a hundred, and every refusal
 * that the test expects. In a run of fewer than {@value #FEW_TRIES} tries one of a hundred is a matter of luck, and each edge need
 * only have been taken. An example, which is tried once, is left alone.
 */
final class EnoughWasTried implements AroundPropertyHook {
    private static final int FEW_TRIES = 500;

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyExecutionResult result = property.execute();
        if (result.status() != PropertyExecutionResult.Status.SUCCESSFUL
                || !(context.testInstance() instanceof TriesEnough test)
                || context.attributes().tries().filter(tries -> tries == 1).isPresent()) {
            return result;
        }
        Tally tally = Tally.ofThisProperty();
        Set<String> missing = tally.missing(test.refusals());
        if (tally.steps() < 10L * result.countTries()) {
            return result.mapToFailed("too few steps in " + result.countTries() + " tries: " + tally);
        }
        Set<String> untaken = tally.untakenEdges(test.lifecycle());
        if (!untaken.isEmpty()) {
            return result.mapToFailed("edges that were never taken: " + untaken);
        }
        Set<String> rare = tally.rareEdges(test.lifecycle());
        if (result.countTries() >= FEW_TRIES && !rare.isEmpty()) {
            return result.mapToFailed("edges in less than 1 % of the steps: " + rare);
        }
        return missing.isEmpty() ? result : result.mapToFailed("refusals that were never met: " + missing);
    }

    /** Put on a class it is meant for the properties in it. */
    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
