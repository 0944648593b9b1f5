package dev.edd.testkit.architecture.chance;

import dev.edd.ports.provider.IdGenerator;
import io.vavr.collection.Vector;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
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
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.time.chrono.ThaiBuddhistChronology;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGenerator.JumpableGenerator;
import java.util.random.RandomGenerator.LeapableGenerator;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.random.RandomGenerator.StreamableGenerator;

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

    static final class ACalendarByAnotherName {
        final Calendar at = GregorianCalendar.getInstance(Locale.ROOT);
    }

    static final class ADayOfACalendar {
        final ChronoLocalDate at = IsoChronology.INSTANCE.dateNow();
    }

    static final class ADayOfACalendarAndAZone {
        final ChronoLocalDate at = ThaiBuddhistChronology.INSTANCE.dateNow(ZoneOffset.UTC);
    }

    static final class ADayOfAnyCalendar {
        ChronoLocalDate today(Chronology calendar) {
            return calendar.dateNow();
        }
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

    static final class TheSeedOfASecureRandom {
        final byte[] seed = SecureRandom.getSeed(8);
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

    static final class AGeneratorThatSplits {
        final RandomGenerator random = SplittableGenerator.of("L64X128MixRandom");
    }

    static final class AGeneratorThatJumps {
        final RandomGenerator random = JumpableGenerator.of("Xoroshiro128PlusPlus");
    }

    static final class AGeneratorThatLeaps {
        final RandomGenerator random = LeapableGenerator.of("Xoroshiro128PlusPlus");
    }

    static final class AGeneratorThatStreams {
        final RandomGenerator random = StreamableGenerator.of("L64X128MixRandom");
    }

    static final class AMathRandom {
        final double drawn = Math.random();
    }

    static final class AStrictMathRandom {
        final double drawn = StrictMath.random();
    }

    static final class AClockThatTellsMoreThanThePort implements InstantSource {
        private final Instant since = Instant.EPOCH;

        @Override
        public Instant instant() {
            return since;
        }

        LocalDate today() {
            return LocalDate.now(ZoneOffset.UTC);
        }
    }

    static final class AClockThatIsAskedForAnotherInstant implements InstantSource {
        @Override
        public Instant instant() {
            return Instant.EPOCH;
        }

        Instant instant(Duration later) {
            return Instant.now().plus(later);
        }
    }

    static final class AGeneratorOfIdsThatDrawsMore implements IdGenerator {
        @Override
        public UUID next() {
            return UUID.randomUUID();
        }

        Supplier<Double> share() {
            return () -> Math.random();
        }
    }

    static final class AClockThatItMakesOnTheSpot {
        final InstantSource clock = new InstantSource() {
            @Override
            public Instant instant() {
                return Instant.now();
            }
        };
    }

    static final class AClockOfItsOwn {
        final Instant at = new Ticking().instant();

        static final class Ticking implements InstantSource {
            @Override
            public Instant instant() {
                return Instant.now();
            }
        }
    }

    static final class IdsThatSomebodyElseDraws {
        final UUID id = Drawing.ids().next();

        static final class Drawing implements IdGenerator {
            static IdGenerator ids() {
                return new Drawing();
            }

            @Override
            public UUID next() {
                return UUID.randomUUID();
            }
        }
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
