package dev.edd.testkit.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;

/**
 * What tells the time or draws a random number by itself: calls, and references to what would be called ({@code Instant::now}),
 * in methods, constructors and lambdas. What is given a clock or a source of randomness takes nothing by itself.
 */
final class Impurity {
    private static final Set<String> CALLS = HashSet.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.time.Clock.system",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.systemUTC",
            "java.time.Clock.tickMillis",
            "java.time.Clock.tickMinutes",
            "java.time.Clock.tickSeconds",
            "java.time.InstantSource.system",
            "java.util.Calendar.getInstance",
            "java.lang.Math.random",
            "java.lang.StrictMath.random",
            "java.security.SecureRandom.getInstance",
            "java.security.SecureRandom.getInstanceStrong",
            "java.security.SecureRandom.getSeed",
            "java.util.UUID.randomUUID",
            "java.util.concurrent.ThreadLocalRandom.current",
            "java.util.random.RandomGenerator.getDefault",
            "java.util.random.RandomGenerator.of",
            "java.util.random.RandomGenerator$ArbitrarilyJumpableGenerator.of",
            "java.util.random.RandomGenerator$JumpableGenerator.of",
            "java.util.random.RandomGenerator$LeapableGenerator.of",
            "java.util.random.RandomGenerator$SplittableGenerator.of",
            "java.util.random.RandomGenerator$StreamableGenerator.of",
            "java.util.random.RandomGeneratorFactory.create");

    private static final Set<String> MADE =
            HashSet.of("java.security.SecureRandom", "java.util.Random", "java.util.SplittableRandom");

    /** Made of nothing, or of a zone and a language, they tell the time. */
    private static final Set<String> MADE_OF_NOW = HashSet.of("java.util.Date", "java.util.GregorianCalendar");

    /** Of {@code java.time}: what they are called in times and in calendars. */
    private static final Set<String> NOW = HashSet.of("now", "dateNow");

    private static final Set<String> GIVEN = HashSet.of("int", "long", "java.time.Clock", "java.util.Random");

    private Impurity() {}

    static DescribedPredicate<JavaAccess<?>> isAccessed() {
        return DescribedPredicate.describe("tells the time or a random number by itself", Impurity::is);
    }

    private static boolean is(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && (target.getName().equals(JavaConstructor.CONSTRUCTOR_NAME) ? makes(target) : calls(target));
    }

    private static boolean makes(CodeUnitAccessTarget target) {
        String owner = target.getOwner().getName();
        return MADE.contains(owner) || (MADE_OF_NOW.contains(owner) && isGivenNothing(target));
    }

    private static boolean calls(CodeUnitAccessTarget target) {
        String owner = declaredIn(target);
        String name = target.getName();
        return CALLS.contains(owner + "." + name)
                || (owner.startsWith("java.time.") && NOW.contains(name) && isGivenNothing(target))
                || (owner.equals("java.util.Collections") && name.equals("shuffle") && isGivenNothing(target))
                || (owner.startsWith("io.vavr.") && name.equals("shuffle") && isGivenNothing(target));
    }

    /** {@code GregorianCalendar.getInstance()} is what {@code Calendar} declares. */
    private static String declaredIn(CodeUnitAccessTarget target) {
        return target.resolveMember()
                .map(member -> member.getOwner().getName())
                .orElseGet(() -> target.getOwner().getName());
    }

    private static boolean isGivenNothing(CodeUnitAccessTarget target) {
        return Vector.ofAll(target.getRawParameterTypes())
                .map(JavaClass::getName)
                .forAll(each -> !GIVEN.contains(each));
    }
}
