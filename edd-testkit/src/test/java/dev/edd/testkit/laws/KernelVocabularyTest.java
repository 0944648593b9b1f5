package dev.edd.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
import net.jqwik.api.Example;

class KernelVocabularyTest implements VocabularyLaws {
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
        Set<String> declared = HashSet.ofAll(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("dev.edd.domain"))
                .flatMap(JavaClass::getFields)
                .filter(field -> field.getRawType().isEquivalentTo(Lifecycle.class))
                .map(JavaField::getFullName);

        assertThat(declared).hasSize(lifecycles().size()).allMatch(name -> name.endsWith(".LIFECYCLE"));
    }
}
