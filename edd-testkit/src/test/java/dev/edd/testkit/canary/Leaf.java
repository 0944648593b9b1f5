package dev.edd.testkit.canary;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A component of a record.
 *
 * @param type the record
 * @param component its component
 */
record Leaf(Class<?> type, String component) {
    /** What personal data is made of. Ids are UUIDs, and what an enumeration or a flag says cannot be told from other words. */
    private static final Set<String> MATERIAL = LinkedHashSet.of(
                    String.class, Long.class, Integer.class, LocalDate.class, BigDecimal.class)
            .map(Class::getName)
            .add("long")
            .add("int");

    Leaf(RecordComponent of) {
        this(of.getDeclaringRecord(), of.getName());
    }

    /** The components of a record that can hold personal data themselves, and not only in a record of their own. */
    static Set<Leaf> of(Class<?> record) {
        return LinkedHashSet.of(record.getRecordComponents())
                .filter(component -> MATERIAL.exists(
                        each -> component.getGenericType().getTypeName().matches(".*\\b" + each + "\\b.*")))
                .map(Leaf::new);
    }

    /** As the list of what is spared has it. */
    String name() {
        String enclosed = type.getName().substring(type.getPackageName().length() + 1);
        return enclosed.replace('$', '.') + "." + component;
    }

    @Override
    public String toString() {
        return name();
    }
}
