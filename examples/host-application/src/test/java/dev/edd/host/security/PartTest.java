package dev.edd.host.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.edd.domain.lifecycle.Actor;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMapping;

class PartTest {
    private static final Set<String> DECIDING = Set.of(Scope.COMPLIANCE_READ, Scope.COMPLIANCE_EXECUTE, Scope.EXPORT);
    private static final Set<String> ASKING = Set.of(
            Scope.VERIFICATIONS_EXECUTE,
            Scope.VERIFICATIONS_READ,
            Scope.CUSTOMERS_READ,
            Scope.COUNTERPARTIES_EXECUTE,
            Scope.COUNTERPARTIES_READ,
            Scope.REQUESTS_READ,
            Scope.REQUESTS_EXECUTE,
            Scope.SUBMISSIONS_EXECUTE,
            Scope.SUBMISSIONS_READ,
            Scope.WEBHOOKS);
    private static final Set<String> ANYBODYS = Set.of(Scope.RATINGS_READ, Scope.DEMO);

    @Test
    void who_asks_never_decides_and_who_decides_never_asks() {
        assertThat(DECIDING).noneMatch(Part.PARTNER::may).allMatch(Part.OFFICER::may);
        assertThat(ASKING).noneMatch(Part.OFFICER::may).allMatch(Part.PARTNER::may);
    }

    @Test
    void every_scope_is_for_those_who_ask_or_for_those_who_decide_or_for_both() {
        assertThat(Stream.of(Scope.class.getDeclaredFields()).map(PartTest::value))
                .containsExactlyInAnyOrderElementsOf(Stream.of(ASKING, DECIDING, ANYBODYS)
                        .flatMap(Set::stream)
                        .toList());
    }

    @Test
    void whatever_officers_call_is_for_those_who_decide_and_nothing_else_is() {
        List<JavaMethod> endpoints = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.edd.host").stream()
                        .flatMap(calls -> calls.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Scope.class))
                        .toList();

        assertThat(endpoints)
                .isNotEmpty()
                .allSatisfy(endpoint -> assertThat(DECIDING.contains(
                                endpoint.getAnnotationOfType(Scope.class).value()))
                        .isEqualTo(isOfficers(endpoint.getOwner())));
    }

    @Test
    void each_part_is_an_actor_of_its_own_kind() {
        assertThat(Part.PARTNER.actor("a")).isEqualTo(new Actor.Partner("a"));
        assertThat(Part.OFFICER.actor("a")).isEqualTo(new Actor.Officer("a"));
    }

    private static boolean isOfficers(JavaClass calls) {
        return calls.tryGetAnnotationOfType(RequestMapping.class)
                .map(mapping -> Stream.of(mapping.value()).anyMatch(path -> path.startsWith("/compliance")))
                .orElse(false);
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
