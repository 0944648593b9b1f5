package dev.edd.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.util.Locale;

/** Vendors come and go: their names are for the packages that speak their language. */
public final class VendorNames {
    private static final Set<String> WORDS =
            HashSet.of("persona", "plaid", "cybrid", "synctera", "sfox", "eddq", "dlt");

    /** Why a check failed is told in codes that the whole field knows, some of them by the vendor who coined them. */
    private static final Set<String> VOCABULARY = HashSet.of("dev.edd.domain.verification.FailureCode");

    private VendorNames() {}

    /**
     * No class, method or field outside the wire packages has a vendor's name as a part of its own. One enumeration may:
     * {@code FailureCode}, whose words the field has taken over from vendors.
     *
     * @param root the root package of the house
     * @param wire the packages that may, such as {@code dev.edd.host.wire..}
     * @return the rule
     */
    public static ArchRule areForWirePackagesOnly(String root, String wire) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(wire)
                .and(areNotVocabulary())
                .should(new ArchCondition<>("not be named after a vendor") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        Vector.ofAll(item.getMembers())
                                .map(JavaMember::getName)
                                .prepend(item.getSimpleName())
                                .filter(VendorNames::isIn)
                                .forEach(name -> events.add(SimpleConditionEvent.violated(
                                        item, item.getName() + " names a vendor: " + name)));
                    }
                })
                .because("a vendor may change, and the words of the field do not; only the codes of failures keep the"
                        + " names of vendors, since the field knows them by those");
    }

    private static DescribedPredicate<JavaClass> areNotVocabulary() {
        return DescribedPredicate.describe(
                "are not the field's own vocabulary", item -> !VOCABULARY.contains(item.getName()));
    }

    /**
     * Whether a name has a vendor's as one of its words: {@code personaState} has, {@code personal} has not.
     *
     * @param name a name in camel case, snake case or hyphens
     * @return true when it names a vendor
     */
    public static boolean isIn(String name) {
        String[] words = name.split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z]+|\\d+");
        return Vector.of(words).map(word -> word.toLowerCase(Locale.ROOT)).exists(WORDS::contains);
    }
}
