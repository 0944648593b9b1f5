package dev.edd.testkit.architecture.statics;

import dev.edd.domain.lifecycle.Actor;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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
