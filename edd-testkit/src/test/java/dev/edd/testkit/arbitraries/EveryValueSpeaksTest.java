package dev.edd.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Coded;
import io.vavr.collection.Vector;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Example;

/** What the values of the kernel have in common: each says what it is, has the code it declares, and keeps its times in order. */
class EveryValueSpeaksTest {
    private static final long MICROSECOND = 1_000;

    /** A log shows what was there, also of what must not be shown. */
    @Example
    void every_value_says_of_what_type_it_is() {
        assertThat(KernelTypes.records())
                .allSatisfy(
                        type -> assertThat(Arbitraries.defaultFor(type).sample().toString())
                                .startsWith(type.getSimpleName() + "[")
                                .endsWith("]"));
    }

    @Example
    void every_constant_has_a_code_of_its_own() {
        assertThat(KernelTypes.codes())
                .hasSizeGreaterThan(30)
                .allSatisfy(type -> assertThat(type.getEnumConstants())
                        .extracting(Coded::code)
                        .doesNotHaveDuplicates()
                        .allSatisfy(code -> assertThat(code).isNotBlank()));
    }

    @Example
    void every_variant_has_the_code_that_it_declares() {
        Vector<Class<? extends Record>> variants = KernelTypes.records()
                .filter(type -> type.isAnnotationPresent(Code.class))
                .filter(type -> Vector.of(type.getMethods())
                        .exists(each -> each.getName().equals("code")));

        assertThat(variants)
                .hasSizeGreaterThan(20)
                .allSatisfy(type -> assertThat(type.getMethod("code")
                                .invoke(Arbitraries.defaultFor(type).sample()))
                        .isEqualTo(Coded.of(type)));
    }

    @Example
    void nothing_was_changed_before_it_began_or_at_an_instant_that_no_store_can_hold() {
        Vector<Class<? extends Record>> changing = KernelTypes.records()
                .filter(type -> Vector.of(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .containsAll(Vector.of("createdAt", "updatedAt")));

        assertThat(changing).hasSizeGreaterThan(6).allSatisfy(type -> {
            Record value = Arbitraries.defaultFor(type).sample();
            Instant began = (Instant) type.getMethod("createdAt").invoke(value);

            assertThat(changedAt(began, value)).isInstanceOf(type);
            assertThatIllegalArgumentException().isThrownBy(() -> changedAt(began.minusNanos(MICROSECOND), value));
            assertThatIllegalArgumentException().isThrownBy(() -> changedAt(began.plusNanos(1), value));
        });
    }

    /** The same record, said to have been changed then. */
    private static Record changedAt(Instant then, Record value) throws Throwable {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] parts = new Object[components.length];
        for (int n = 0; n < components.length; n++) {
            types[n] = components[n].getType();
            parts[n] = components[n].getName().equals("updatedAt")
                    ? then
                    : components[n].getAccessor().invoke(value);
        }
        Constructor<? extends Record> constructor = value.getClass().getConstructor(types);
        try {
            return constructor.newInstance(parts);
        } catch (InvocationTargetException refused) {
            throw refused.getCause();
        }
    }
}
