package dev.edd.adapters.jdbc.sidebyside;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import dev.edd.adapters.memory.MemoryStorage;
import dev.edd.ports.Storage;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What runs side by side would find: stores that are wrong only after a death, and a model that would copy the kernel. */
class SideBySideSeesTest {
    private static final Call REGISTERED = living(Call.Kind.REGISTER);

    private static final DescribedPredicate<JavaClass> NAIVE = JavaClass.Predicates.simpleNameStartingWith("Naive")
            .or(JavaClass.Predicates.belongToAnyOf(Ledger.class, Call.class));
    private static final DescribedPredicate<JavaClass> MODEL =
            DescribedPredicate.describe("are of the naive office", each -> NAIVE.test(each.getBaseComponentType()));

    /** Enough to die at each moment of a short call. */
    private static final int MOMENTS = 20;

    @Test
    void half_a_unit_that_was_kept() {
        assertThatThrownBy(() -> each(Faulty::keepingHalfAUnit, living(Call.Kind.CHANGE_STANDING)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the process died after Stores.commit");
    }

    @Test
    void a_message_that_was_lost() {
        assertThatThrownBy(() -> each(Faulty::losingWhatWasClaimed, living(Call.Kind.DELIVER)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the process died after Outbox.claim");
    }

    @Test
    void nothing_where_the_store_is_right() {
        assertThatNoException().isThrownBy(() -> {
            each(MemoryStorage::create, living(Call.Kind.CHANGE_STANDING));
            each(MemoryStorage::create, living(Call.Kind.DELIVER));
        });
    }

    @Test
    void the_model_shares_nothing_with_what_it_judges() {
        ArchRuleDefinition.classes()
                .that(MODEL)
                .should()
                .onlyDependOnClassesThat(
                        JavaClass.Predicates.resideInAPackage("java..").or(MODEL))
                .check(new ClassFileImporter().importPackagesOf(NaiveOffice.class));
    }

    /** A customer, and a call that dies at each of its moments in turn, each time on a new store. */
    private static void each(Supplier<Storage> storage, Call call) {
        IntStream.rangeClosed(1, MOMENTS)
                .forEach(moment -> new SideBySide(
                                List.of(new World("memory", storage.get(), SideBySide.START)), new Struck())
                        .play(List.of(REGISTERED, dying(call, moment))));
    }

    private static Call living(Call.Kind kind) {
        return new Call(kind, 0, 0, 0, Call.Role.PARTNER, true, 0);
    }

    private static Call dying(Call call, int moment) {
        return new Call(call.kind(), 0, 0, 0, call.role(), true, moment);
    }
}
