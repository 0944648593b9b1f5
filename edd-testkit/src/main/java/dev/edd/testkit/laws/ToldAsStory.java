package dev.edd.testkit.laws;

import dev.edd.domain.lifecycle.CaseState;
import dev.edd.domain.lifecycle.Command;
import dev.edd.testkit.arbitraries.Script;
import dev.edd.testkit.arbitraries.Story;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** Tells with the failure of a law what happened in the shortest script that breaks it. */
final class ToldAsStory implements AroundPropertyHook {
    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyExecutionResult result = property.execute();
        if (result.status() != PropertyExecutionResult.Status.FAILED
                || !(context.testInstance() instanceof LifecycleLaws<?, ?, ?> laws)) {
            return result;
        }
        return result.falsifiedParameters()
                .flatMap(ToldAsStory::script)
                .map(script -> told(result, story(laws, script)))
                .orElse(result);
    }

    private static Optional<Script<?, ?>> script(List<Object> parameters) {
        return parameters.stream()
                .filter(Script.class::isInstance)
                .<Script<?, ?>>map(each -> (Script<?, ?>) each)
                .findFirst();
    }

    @SuppressWarnings("unchecked") // the scripts of a law are of the lifecycle that it is about
    private static <S extends CaseState, C extends Command> Story story(
            LifecycleLaws<S, C, ?> laws, Script<?, ?> script) {
        return laws.story((Script<S, C>) script);
    }

    private static PropertyExecutionResult told(PropertyExecutionResult result, Story story) {
        Throwable cause = result.throwable().orElseGet(() -> new AssertionError("the law does not hold"));
        AssertionError failure =
                new AssertionError(cause.getMessage() + "\nThe shortest script that shows it:\n" + story, cause);
        failure.setStackTrace(cause.getStackTrace());
        return result.mapToFailed(failure);
    }

    /** Put on an interface it is meant for the properties in it. */
    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
