package dev.edd.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.edd.domain.lifecycle.Edge;
import dev.edd.domain.lifecycle.Lifecycle;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.Customer;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.risk.CustomerRating;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.verification.Verification;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.lang.reflect.Method;
import java.util.Objects;
import net.jqwik.api.Example;

class KernelVocabularyTest implements VocabularyLaws {
    private static final JavaClasses KERNEL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.edd.domain");

    @Override
    public Seq<Lifecycle<?, ?, ?>> lifecycles() {
        return Vector.of(
                Customer.LIFECYCLE,
                Counterparty.LIFECYCLE,
                Verification.LIFECYCLE,
                EddRequest.LIFECYCLE,
                Onboarding.LIFECYCLE,
                EddSubmission.LIFECYCLE,
                CustomerRating.LIFECYCLE);
    }

    /** Else the next one would be left out unnoticed. */
    @Example
    void these_are_all_lifecycles_of_the_kernel() {
        Set<String> declared = HashSet.ofAll(KERNEL)
                .flatMap(JavaClass::getFields)
                .filter(field -> field.getRawType().isEquivalentTo(Lifecycle.class))
                .map(JavaField::getFullName);

        assertThat(declared).hasSize(lifecycles().size()).allMatch(name -> name.endsWith(".LIFECYCLE"));
    }

    /** Else a row could be written that no case ever takes. */
    @Example
    void every_row_of_a_table_is_an_edge_of_its_lifecycle() {
        Vector<Edge<?, ?, ?>> rows =
                tables().flatMap(table -> Vector.of(table.getEnumConstants())).map(KernelVocabularyTest::edge);

        assertThat(tables()).hasSize(lifecycles().size());
        assertThat(rows).containsExactlyInAnyOrderElementsOf(lifecycles().<Edge<?, ?, ?>>flatMap(Lifecycle::edges));
    }

    private static Vector<Class<?>> tables() {
        return Vector.ofAll(KERNEL)
                .filter(each -> each.isEnum() && each.tryGetMethod("edge").isPresent())
                .map(JavaClass::reflect);
    }

    /** Tables are nobody's business but their lifecycle's. */
    private static Edge<?, ?, ?> edge(Object row) {
        try {
            Method edge = row.getClass().getDeclaredMethod("edge");
            edge.setAccessible(true);
            return (Edge<?, ?, ?>) Objects.requireNonNull(edge.invoke(row), row.toString());
        } catch (ReflectiveOperationException cause) {
            throw new IllegalStateException(row.toString(), cause);
        }
    }
}
