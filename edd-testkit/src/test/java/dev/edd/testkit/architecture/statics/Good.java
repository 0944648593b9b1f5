package dev.edd.testkit.architecture.statics;

import dev.edd.domain.lifecycle.Actor;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Each of these keeps something in a static field that never changes. */
@SuppressWarnings("unused")
public final class Good {
    private Good() {}

    static final class NothingStatic {
        private int count;

        void count() {
            count++;
        }
    }

    static final class Constants {
        static final int MOST = 3;
        static final String NAME = "Ada";
        static final BigDecimal SHARE = new BigDecimal("0.5");
        static final Duration PATIENCE = Duration.ofMinutes(1);
        static final UUID NOBODY = new UUID(0, 0);
        static final Pattern SHAPE = Pattern.compile("[a-z]+");
        static final Actor POLICY = new Actor.Policy("example");
    }

    static final class CollectionsThatRefuseToChange {
        static final List<String> LISTED = List.of("Ada", "Grace");
        static final Set<String> SET = Set.copyOf(LISTED);
        static final java.util.Map<String, Integer> BY_NAME = java.util.Map.of(
                "Ada", 1,
                "Grace", 2);
        static final List<String> NONE = Collections.emptyList();
        static final List<String> STREAMED = Stream.of("Ada").toList();
    }

    static final class CollectionsOfVavr {
        static final Vector<String> NAMES = Vector.of("Ada");
        static final Map<String, Vector<Integer>> BY_NAME = HashMap.of("Ada", Vector.of(1));
    }

    static final class Functions {
        static final Function<StringBuilder, String> TEXT = StringBuilder::toString;
        static final Comparator<String> LENGTH = Comparator.comparingInt(String::length);
    }

    static final class FunctionsOfItsOwn {
        static final Function<String, String> TRIMMED = new Function<>() {
            @Override
            public String apply(String name) {
                return name.trim();
            }
        };
        static final Supplier<StringBuilder> FRESH = () -> new StringBuilder("Ada");
        static final Comparator<String> ORDER =
                Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());
        static final Supplier<String> NAME = named("Ada");
        static final java.util.Map<String, Supplier<String>> BY_NAME = java.util.Map.of("Ada", () -> "Ada");

        private static Supplier<String> named(String name) {
            String trimmed = name.trim();
            return () -> trimmed;
        }
    }

    static final class ObjectsWithoutState {
        static final Object NOTHING = new Object();
        static final List<Object> BOTH = List.of("Ada", 1);
        static final Optional<String> NAME = Optional.of("Ada");
        static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);
        static final TemporalUnit UNIT = ChronoUnit.DAYS;
    }

    static final class RecordsOfWhatNeverChanges {
        static final Held<String> NAME = new Held<>("Ada");
        static final Held<Vector<Integer>> NUMBERS = new Held<>(Vector.of(1));

        static final Chain<String> CHAIN = new Chain<>("Ada", Option.none());

        record Held<A>(A value) {}

        record Chain<A>(A value, Option<Chain<A>> next) {}
    }

    static final class ANameOfWhatItDoesNotHold {
        static final Named<StringBuilder> TEXT = new Named<>("text", StringBuilder.class, StringBuilder::new);
        static final Names<StringBuilder> TEXTS = new Names<>(Vector.of(TEXT));

        record Named<A>(String name, Class<A> type, Supplier<A> fresh) {}

        record Names<A>(Vector<Named<? extends A>> all) {}
    }

    @SuppressWarnings("ImmutableEnumChecker")
    enum AnEnumByItsNames {
        LOW("low", () -> "l"),
        HIGH("high", () -> "h");

        private static final Map<String, AnEnumByItsNames> BY_NAME =
                HashMap.ofEntries(Vector.of(values()).map(each -> Tuple.of(each.name, each)));

        private final String name;
        private final Supplier<String> letter;

        AnEnumByItsNames(String name, Supplier<String> letter) {
            this.name = name;
            this.letter = letter;
        }
    }

    static final class ACollectionThatAMethodMakes {
        static final List<String> NAMES = made();

        private static List<String> made() {
            return List.of("Ada");
        }
    }

    static final class ObjectsOfItsOwn {
        static final Range ALL = new Range(0, new Unit("byte"));
        static final Level LEVEL = Level.LOW;

        record Range(long least, Unit unit) {}

        static final class Unit {
            private final String name;

            Unit(String name) {
                this.name = name;
            }
        }

        enum Level {
            LOW("low");

            private final String code;

            Level(String code) {
                this.code = code;
            }
        }
    }

    static final class AnInterfaceWithoutState {
        static final Door CLOSED = new Door() {
            @Override
            public boolean isOpen() {
                return false;
            }

            @Override
            public String name() {
                return "closed";
            }
        };

        static final Vector<Door> ALL = Vector.of(CLOSED);

        interface Door {
            boolean isOpen();

            String name();
        }
    }

    static final class ASwitchOverAnEnum {
        static String word(ObjectsOfItsOwn.Level level) {
            return switch (level) {
                case LOW -> "low";
            };
        }
    }
}
