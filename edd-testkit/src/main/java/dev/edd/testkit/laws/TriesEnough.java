package dev.edd.testkit.laws;

import dev.edd.domain.lifecycle.Lifecycle;
import dev.edd.domain.lifecycle.Refusal;
import io.vavr.collection.Set;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/**
 * A test whose properties fail when they did too little: on average ten steps a try, every edge in one step of a hundred
 * (in a run of fewer than 500 tries: once), every one of {@link #refusals}. Its properties count what they do in
 * {@link Tally#ofThisProperty}.
 */
@AddLifecycleHook(EnoughWasTried.class)
public interface TriesEnough {
    /**
     * The lifecycle that is tried.
     *
     * @return the lifecycle
     */
    Lifecycle<?, ?, ?> lifecycle();

    /**
     * What the scripts must be refused with, each at least once.
     *
     * @return the classes of refusals
     */
    Set<Class<? extends Refusal>> refusals();
}
