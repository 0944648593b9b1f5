package dev.edd.testkit.naive;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** A model that asked the kernel would agree with it for nothing. */
class NaiveIsIndependentTest {
    @Test
    void the_model_knows_nothing_of_the_kernel_and_least_of_all_its_edges_decide_and_evolve() {
        JavaClasses model = new ClassFileImporter().importClasses(NaiveVerification.class);

        classes()
                .that()
                .haveSimpleName("NaiveVerification")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java.lang..", "java.util..", "java.time..")
                .because("what both say alike must have been said twice (testkit: the naive model)")
                .check(model);
    }
}
