package dev.edd.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.edd.domain.lifecycle.Edge;
import dev.edd.domain.lifecycle.Step;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.verification.Completed;
import dev.edd.domain.verification.Expired;
import dev.edd.domain.verification.Pending;
import dev.edd.domain.verification.Reviewing;
import dev.edd.domain.verification.Storing;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationEvent;
import dev.edd.domain.verification.Waiting;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.providers.TypeUsage;

/** jqwik finds an arbitrary for every public value of the kernel by its type alone. */
class EveryValueIsFoundTest {
    /** Parts of a lifecycle's own machinery: values of no case. */
    private static final Set<Class<?>> MACHINERY = Set.of(Edge.Birth.class, Edge.Transition.class, Step.class);

    @Example
    void every_public_record_of_the_kernel_is_found_and_really_made() {
        List<? extends Class<?>> records = new ClassFileImporter()
                        .importPackages(
                                "dev.edd.domain.document",
                                "dev.edd.domain.lifecycle",
                                "dev.edd.domain.money",
                                "dev.edd.domain.notice",
                                "dev.edd.domain.onboarding",
                                "dev.edd.domain.party",
                                "dev.edd.domain.questionnaire",
                                "dev.edd.domain.request",
                                "dev.edd.domain.risk",
                                "dev.edd.domain.submission",
                                "dev.edd.domain.verification")
                        .stream()
                        .filter(each -> each.isRecord() && each.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(each -> each.getSource()
                                .filter(source -> source.getUri().toString().contains("test-classes"))
                                .isEmpty())
                        .map(JavaClass::reflect)
                        .filter(each -> !MACHINERY.contains(each))
                        .toList();

        assertThat(records).hasSizeGreaterThan(190).allSatisfy(type -> {
            assertThat(new DomainArbitraries().canProvideFor(TypeUsage.of(type)))
                    .isTrue();
            assertThat(Arbitraries.defaultFor(type).sample()).isInstanceOf(type);
        });
    }

    @Property(tries = 50)
    void every_state_is_found_by_its_type(
            @ForAll Storing storing,
            @ForAll Waiting waiting,
            @ForAll Pending pending,
            @ForAll Reviewing reviewing,
            @ForAll Completed completed,
            @ForAll Expired expired) {
        assertThat(List.<Verification>of(storing, waiting, pending, reviewing, completed, expired))
                .allMatch(state -> state.updatedAt().compareTo(state.createdAt()) >= 0);
    }

    @Property
    void a_history_folds_to_its_state(@ForAll("histories") History<Verification, VerificationEvent> history) {
        assertThat(Verification.LIFECYCLE.fold(history.events())).isEqualTo(history.state());
    }

    @Property
    void no_name_is_shown(@ForAll PartyName name) {
        assertThat(name).hasToString("PartyName[redacted]");
    }

    @Provide
    Arbitrary<History<Verification, VerificationEvent>> histories() {
        return VerificationHistories.all();
    }
}
