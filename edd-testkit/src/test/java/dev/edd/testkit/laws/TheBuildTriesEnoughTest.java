package dev.edd.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Every law takes ten steps a try or fails ({@link EnoughWasTried}); so the 10,000 steps that each law is owed in the
 * ordinary build are there as long as the build tries a property 1,000 times.
 */
class TheBuildTriesEnoughTest {
    @Property
    @AddLifecycleHook(AtLeast1000Tries.class)
    void a_property_that_does_not_say_otherwise_is_tried_1000_times_or_more(@ForAll long any) {
        assertThat(Long.toString(any)).isNotEmpty();
    }

    static final class AtLeast1000Tries implements AroundPropertyHook {
        @Override
        public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
            PropertyExecutionResult result = property.execute();
            return result.countTries() < 1_000
                    ? result.mapToFailed("only " + result.countTries() + " tries: see edd.tries in the root pom")
                    : result;
        }
    }
}
