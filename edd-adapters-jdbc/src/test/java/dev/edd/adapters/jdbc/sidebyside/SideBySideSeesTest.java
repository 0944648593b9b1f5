package dev.edd.adapters.jdbc.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import dev.edd.adapters.memory.MemoryStorage;
import dev.edd.adapters.memory.MemoryVault;
import dev.edd.ports.Edd;
import dev.edd.ports.Storage;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What runs side by side would find: stores that are wrong only after a death, and a model that would copy the kernel. */
class SideBySideSeesTest {
    private static final Call REGISTERED = unharmed(Call.Kind.REGISTER);

    private static final DescribedPredicate<JavaClass> NAIVE = JavaClass.Predicates.simpleNameStartingWith("Naive")
            .or(JavaClass.Predicates.belongToAnyOf(Ledger.class, Call.class));
    private static final DescribedPredicate<JavaClass> MODEL =
            DescribedPredicate.describe("are of the naive office", each -> NAIVE.test(each.getBaseComponentType()));

    /**
     * Those that draw an id, or take the usual policy or each subscriber in turn, and then do what is called here. Questionnaires
     * are published before the first call, in every world.
     */
    private static final Set<String> NOT_CALLED = Set.of(
            "Parties.registerCustomer[PartyType, PartyName, Actor]",
            "Parties.registerCounterparty[CustomerId, PartyType, PartyName, Actor]",
            "Verifications.create[Subject, VerificationMethod, Actor]",
            "Verifications.newId[]",
            "EddRequests.open[CustomerId, RequestTrigger, QuestionnaireRef, Actor]",
            "EddRequests.newId[]",
            "Onboardings.begin[CustomerId, Actor]",
            "Onboardings.newId[]",
            "Submissions.submit[ResourceSubmission, Actor]",
            "Submissions.newId[]",
            "Documents.upload[PartyId, FileName, DocumentType, ContentType, InputStream, UploadPolicy]",
            "Relay.deliver[int]");

    /** Enough to die at each moment of a short call. */
    private static final int MOMENTS = 20;

    @Test
    void half_a_unit_that_was_kept() {
        assertThatThrownBy(() -> each(Faulty::keepingHalfAUnit, unharmed(Call.Kind.CHANGE_STANDING)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the process died after Stores.commit");
    }

    @Test
    void a_message_that_was_lost() {
        assertThatThrownBy(() -> each(Faulty::losingWhatWasClaimed, unharmed(Call.Kind.DELIVER)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the process died after Outbox.claim");
    }

    @Test
    void a_second_store_that_is_not_as_the_first() {
        assertThatThrownBy(() -> IntStream.rangeClosed(1, MOMENTS)
                        .forEach(moment -> new SideBySide(
                                        List.of(
                                                world("the first", MemoryStorage.create()),
                                                world("the second", Faulty.keepingHalfAUnit())),
                                        new Struck())
                                .play(List.of(REGISTERED, dying(unharmed(Call.Kind.CHANGE_STANDING), moment)))))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the second after");
    }

    /** Whatever is added to a service is called or shown here, too, or it is said why not. */
    @Test
    void a_service_that_nobody_calls() {
        Set<String> called = new ClassFileImporter()
                .importPackagesOf(World.class).stream()
                        .flatMap(type -> type.getMethodCallsFromSelf().stream())
                        .map(call -> call.getTargetOwner().getSimpleName() + "." + call.getName()
                                + call.getTarget().getRawParameterTypes().stream()
                                        .map(JavaClass::getSimpleName)
                                        .toList())
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Stream.of(Edd.class.getMethods())
                        .map(Method::getReturnType)
                        .filter(type ->
                                type.getPackageName().startsWith("dev.edd.ports") && type.getEnclosingClass() == null)
                        .distinct()
                        .flatMap(type -> Stream.of(type.getMethods()))
                        .filter(method -> method.getDeclaringClass() != Object.class)
                        .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName()
                                + Stream.of(method.getParameterTypes())
                                        .map(Class::getSimpleName)
                                        .toList())
                        .filter(method -> !called.contains(method)))
                .containsExactlyInAnyOrderElementsOf(NOT_CALLED);
    }

    @Test
    void nothing_where_the_store_is_right() {
        assertThatNoException().isThrownBy(() -> {
            each(MemoryStorage::create, unharmed(Call.Kind.CHANGE_STANDING));
            each(MemoryStorage::create, unharmed(Call.Kind.DELIVER));
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
                .forEach(moment -> new SideBySide(List.of(world("memory", storage.get())), new Struck())
                        .play(List.of(REGISTERED, dying(call, moment))));
    }

    private static World world(String name, Storage storage) {
        return new World(name, storage, MemoryVault.create(), SideBySide.START);
    }

    private static Call unharmed(Call.Kind kind) {
        return new Call(kind, 0, 0, 0, Call.Role.PARTNER, true, 0, false);
    }

    private static Call dying(Call call, int moment) {
        return new Call(call.kind(), 0, 0, 0, call.role(), true, moment, false);
    }
}
