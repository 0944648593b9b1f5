package dev.edd.examples.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.adapters.memory.MemoryStorage;
import dev.edd.domain.verification.Verification;
import dev.edd.ports.Edd;
import dev.edd.testkit.conformance.StorageConformance;
import dev.edd.testkit.laws.LifecycleLaws;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What the other tests of this module prove, they prove on the module path. */
class ModulePathTest {
    @Test
    void the_testkit_and_its_user_run_as_named_modules() {
        assertThat(List.of(
                        ModulePathTest.class,
                        LifecycleLaws.class,
                        StorageConformance.class,
                        MemoryStorage.class,
                        Edd.class,
                        Verification.class))
                .allMatch(type -> type.getModule().isNamed())
                .noneMatch(type -> type.getModule().getDescriptor().isAutomatic())
                .extracting(type -> type.getModule().getName())
                .containsExactly(
                        "dev.edd.examples.testing",
                        "dev.edd.testkit",
                        "dev.edd.testkit",
                        "dev.edd.adapters.memory",
                        "dev.edd.ports",
                        "dev.edd.domain");
    }

    @Property
    void a_verification_is_made_for_whoever_names_the_type(@ForAll Verification verification) {
        assertThat(verification.updatedAt()).isAfterOrEqualTo(verification.createdAt());
        assertThat(Verification.class.getModule().isNamed()).isTrue();
    }
}
