package dev.edd.testkit.architecture.chance;

import io.vavr.collection.Vector;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Each of these asks the time or draws a random number by itself. */
@SuppressWarnings({
    "unused",
    "JavaUtilDate",
    "JavaTimeDefaultTimeZone",
    "UnnecessaryLambda",
    "InstantTemporalUnit",
    "ReturnValueIgnored"
})
public final class Bad {
    private Bad() {}

    static final class AnInstant {
        final Instant at = Instant.now();
    }

    static final class AnInstantByReference {
        final Supplier<Instant> at = Instant::now;
    }

    static final class AnInstantInALambda {
        final Supplier<String> at = () -> Instant.now().toString();
    }

    static final class ADay {
        final LocalDate at = LocalDate.now();
    }

    static final class ADayByReference {
        final Supplier<LocalDate> at = LocalDate::now;
    }

    static final class ADayOfAZone {
        final LocalDate at = LocalDate.now(ZoneOffset.UTC);
    }

    static final class ATime {
        final LocalTime at = LocalTime.now(ZoneOffset.UTC);
    }

    static final class ADayAndTime {
        final LocalDateTime at = LocalDateTime.now(ZoneOffset.UTC);
    }

    static final class AZonedTime {
        final ZonedDateTime at = ZonedDateTime.now(ZoneId.of("UTC"));
    }

    static final class AnOffsetTime {
        final OffsetDateTime at = OffsetDateTime.now(ZoneOffset.UTC);
    }

    static final class AYear {
        final Year at = Year.now(ZoneOffset.UTC);
    }

    static final class AMonth {
        final YearMonth at = YearMonth.now(ZoneOffset.UTC);
    }

    static final class ASystemClock {
        final Clock clock = Clock.systemUTC();
    }

    static final class ASystemClockOfAZone {
        final Clock clock = Clock.system(ZoneOffset.UTC);
    }

    static final class ASystemClockOfTheDefaultZone {
        final Clock clock = Clock.systemDefaultZone();
    }

    static final class ASystemClockByReference {
        final Supplier<Clock> clock = Clock::systemUTC;
    }

    static final class AClockThatTicks {
        final Clock clock = Clock.tickMillis(ZoneOffset.UTC);
    }

    static final class TheSystemsInstants {
        final InstantSource clock = InstantSource.system();
    }

    static final class Milliseconds {
        final long at = System.currentTimeMillis();
    }

    static final class Nanoseconds {
        final long at = System.nanoTime();
    }

    static final class NanosecondsByReference {
        final LongSupplier at = System::nanoTime;
    }

    static final class ADate {
        final Date at = new Date();
    }

    static final class ADateByReference {
        final Supplier<Date> at = Date::new;
    }

    static final class ACalendar {
        final Calendar at = Calendar.getInstance();
    }

    static final class AGregorianCalendar {
        final Calendar at = new GregorianCalendar();
    }

    static final class AUuid {
        final UUID id = UUID.randomUUID();
    }

    static final class AUuidByReference {
        final Supplier<UUID> id = UUID::randomUUID;
    }

    static final class ARandom {
        final Random random = new Random();
    }

    static final class ARandomByReference {
        final Supplier<Random> random = Random::new;
    }

    static final class ASecureRandom {
        final SecureRandom random = new SecureRandom();
    }

    static final class AStrongRandom {
        final SecureRandom random;

        AStrongRandom() throws NoSuchAlgorithmException {
            random = SecureRandom.getInstanceStrong();
        }
    }

    static final class ASplittableRandom {
        final SplittableRandom random = new SplittableRandom();
    }

    static final class ARandomOfTheThread {
        final int drawn = ThreadLocalRandom.current().nextInt();
    }

    static final class ARandomOfTheThreadByReference {
        final Supplier<ThreadLocalRandom> random = ThreadLocalRandom::current;
    }

    static final class AGenerator {
        final RandomGenerator random = RandomGenerator.getDefault();
    }

    static final class AMathRandom {
        final double drawn = Math.random();
    }

    static final class AStrictMathRandom {
        final double drawn = StrictMath.random();
    }

    static final class AShuffle {
        void shuffle(List<String> names) {
            Collections.shuffle(names);
        }
    }

    static final class AShuffleOfVavr {
        Vector<String> shuffled(Vector<String> names) {
            return names.shuffle();
        }
    }
}
