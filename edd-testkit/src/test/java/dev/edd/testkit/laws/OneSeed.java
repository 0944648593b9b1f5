package dev.edd.testkit.laws;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Draws every property from the seed that the system property {@code edd.seed} names, and does nothing without one.
 * Mutation testing names one: a mutant that lived must live again, whoever looks at it. The service loader finds this.
 */
public final class OneSeed implements AroundPropertyHook {
    /** For the service loader. */
    public OneSeed() {}

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        String seed = System.getProperty("edd.seed");
        if (seed != null && context.attributes().seed().isEmpty()) {
            context.attributes().setSeed(seed);
        }
        return property.execute();
    }

    /** Registered for the engine, it is meant for all that runs in it. */
    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
