package dev.edd.testkit.arbitraries;

import io.vavr.collection.Map;
import io.vavr.collection.Traversable;
import io.vavr.control.Option;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Optional;
import net.jqwik.api.SampleReportingFormat;

/**
 * Has jqwik report the values of the kernel by their components. What was made up is nobody's personal data, and a counterexample
 * that says {@code redacted}, as {@link Object#toString} of names, amounts and answers does, would tell nothing. Found by the service
 * loader; nobody calls it.
 */
public final class KernelSamples implements SampleReportingFormat {
    private static final String KERNEL = "dev.edd.domain.";

    /** Made by the service loader. */
    public KernelSamples() {}

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof Option<?> || value instanceof Traversable<?> || isOfTheKernel(value.getClass());
    }

    @Override
    public Object report(Object value) {
        if (value instanceof Option<?> option) {
            return option.isEmpty() ? SampleReportingFormat.plainLabel("None") : option.toJavaList();
        }
        if (value instanceof Map<?, ?> map) {
            return map.toJavaMap();
        }
        return value instanceof Traversable<?> several ? several.toJavaList() : components(value);
    }

    @Override
    public Optional<String> label(Object value) {
        if (value instanceof Option<?> option) {
            return option.isEmpty() ? Optional.empty() : Optional.of("Some");
        }
        return isOfTheKernel(value.getClass()) ? Optional.of(value.getClass().getSimpleName()) : Optional.empty();
    }

    private static boolean isOfTheKernel(Class<?> type) {
        return type.isRecord() && type.getName().startsWith(KERNEL) && Modifier.isPublic(type.getModifiers());
    }

    private static Object components(Object value) {
        LinkedHashMap<Object, Object> components = new LinkedHashMap<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                components.put(
                        SampleReportingFormat.plainLabel(component.getName()),
                        component.getAccessor().invoke(value));
            } catch (ReflectiveOperationException cause) {
                throw new LinkageError("a component of a public record cannot be read", cause);
            }
        }
        return components;
    }
}
