package dev.edd.testkit.architecture.chance;

import dev.edd.ports.provider.IdGenerator;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.Chronology;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/** Each of these is told the time and given chance, or is the port that tells and gives. */
@SuppressWarnings({"unused", "JavaUtilDate"})
public final class Good {
    private Good() {}

    static final class IsTold {
        private final InstantSource clock;
        private final IdGenerator ids;

        IsTold(InstantSource clock, IdGenerator ids) {
            this.clock = clock;
            this.ids = ids;
        }

        String said() {
            return clock.instant() + " " + ids.next();
        }
    }

    static final class IsGivenAClock {
        LocalDate today(Clock clock) {
            return LocalDate.now(clock);
        }
    }

    static final class IsGivenChance {
        void shuffle(List<String> names, Random random) {
            Collections.shuffle(names, random);
        }
    }

    static final class IsOfAnInstant {
        Date at(Instant at) {
            return new Date(at.toEpochMilli());
        }

        Instant parsed(String text) {
            return Instant.parse(text);
        }
    }

    static final class IsAlwaysTheSame {
        final UUID id = UUID.nameUUIDFromBytes("Ada".getBytes(StandardCharsets.UTF_8));
    }

    static final class IsAClock implements InstantSource {
        @Override
        public Instant instant() {
            return Instant.now();
        }
    }

    static final class IsAClockOfMilliseconds implements InstantSource {
        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(millis());
        }

        @Override
        public long millis() {
            return System.currentTimeMillis();
        }
    }

    static final class IsAClockThatWaitsToBeAsked implements InstantSource {
        @Override
        public Instant instant() {
            Supplier<Instant> later = () -> Instant.now().plusMillis(1);
            return later.get();
        }
    }

    static final class IsACalendarOfAnInstant {
        Calendar at(Instant at) {
            return new Calendar.Builder().setInstant(at.toEpochMilli()).build();
        }

        ChronoLocalDate today(Chronology calendar, Clock clock) {
            return calendar.dateNow(clock);
        }
    }

    static final class IsAClockWithAFactory implements InstantSource {
        static InstantSource made() {
            return new IsAClockWithAFactory();
        }

        @Override
        public Instant instant() {
            return new Ahead().later(Instant.now());
        }

        private static final class Ahead {
            Instant later(Instant at) {
                return at.plusMillis(1);
            }
        }
    }

    static final class IsGivenAClockToSet {
        private final Set clock = new Set();

        private static final class Set implements InstantSource {
            @Override
            public Instant instant() {
                return Instant.EPOCH;
            }
        }
    }

    static final class IsAGeneratorOfIds implements IdGenerator {
        @Override
        public UUID next() {
            return UUID.randomUUID();
        }
    }
}
