package dev.edd.testkit.architecture.statics;

import io.vavr.Function1;
import io.vavr.Lazy;
import io.vavr.collection.Vector;
import io.vavr.concurrent.Future;
import io.vavr.concurrent.Promise;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/** Each of these keeps something in a static field that can change, and calls it by a name that does not say so. */
@SuppressWarnings({"unused", "ImmutableEnumChecker", "UnnecessaryStringBuilder"})
public final class BadByAnotherName {
    private BadByAnotherName() {}

    static final class AMapCalledAnObject {
        static final Object CACHE = new HashMap<String, String>();
    }

    static final class AMapCalledAnObjectBesideOne {
        static final Object LOCK = new Object();
        static final Object CACHE = both(new Object(), new HashMap<String, String>());

        private static Object both(Object one, Object other) {
            return List.of(one, other);
        }
    }

    static final class AnObjectThatOthersMake {
        static final Object HOME = System.getProperties();
    }

    static final class ARecordOfAnObject {
        static final Kept KEPT = new Kept(new HashMap<String, String>());

        record Kept(Object any) {}
    }

    static final class AListOfObjects {
        static final List<Object> ALL = List.of(new HashMap<String, String>());
    }

    static final class AListOfTexts {
        static final List<CharSequence> TEXTS = List.of(new StringBuilder());
    }

    static final class AnOptionalCount {
        static final Optional<AtomicInteger> COUNT = Optional.of(new AtomicInteger());
    }

    static final class AnOptionOfAList {
        static final Option<List<String>> NAMES = Option.of(new ArrayList<>());
    }

    static final class AFunctionThatRemembers {
        static final Function<String, String> LAST = new Function<>() {
            private String last = "";

            @Override
            public String apply(String next) {
                String before = last;
                last = next;
                return before;
            }
        };
    }

    static final class AnOrderThatCounts {
        static final Comparator<String> ORDER = new Comparator<>() {
            private int asked;

            @Override
            public int compare(String one, String other) {
                asked++;
                return one.compareTo(other);
            }
        };
    }

    static final class AFunctionOfItsOwnThatCounts {
        static final Numbering NEXT = new Counting();

        @FunctionalInterface
        interface Numbering {
            int next();
        }

        static final class Counting implements Numbering {
            private int count;

            @Override
            public int next() {
                return ++count;
            }
        }
    }

    static final class AFunctionOfVavrThatCounts {
        static final Function1<String, Integer> COUNT = new Function1<>() {
            private static final long serialVersionUID = 1;
            private int count;

            @Override
            public Integer apply(String name) {
                return ++count;
            }
        };
    }

    static final class AReferenceToACounter {
        static final Supplier<Integer> NEXT = new AtomicInteger()::incrementAndGet;
    }

    static final class ALambdaAroundACounter {
        static final Supplier<Integer> NEXT;

        static {
            AtomicInteger count = new AtomicInteger();
            NEXT = () -> count.incrementAndGet();
        }
    }

    static final class ALambdaAroundAMap {
        static final Function<String, String> CACHE;

        static {
            Map<String, String> cache = new HashMap<>();
            CACHE = name -> cache.computeIfAbsent(name, String::trim);
        }
    }

    static final class AFunctionThatAMethodMakes {
        static final Supplier<Integer> NEXT = counting();

        private static Supplier<Integer> counting() {
            AtomicInteger count = new AtomicInteger();
            return count::incrementAndGet;
        }
    }

    static final class AListOfCounters {
        static final List<Supplier<Integer>> ALL = List.of(new AtomicInteger()::incrementAndGet);
    }

    static final class ARecordOfACounter {
        static final Counted NUMBERS = new Counted(new AtomicInteger()::incrementAndGet);

        record Counted(Supplier<Integer> next) {}
    }

    static final class ARecordOfWhateverItIsGiven {
        static final Held<int[]> HELD = new Held<>(new int[1]);

        record Held<A>(A value) {}
    }

    static final class ARecordOfWhateverItIsGivenTwice {
        static final Twice<Twice<int[]>> HELD = new Twice<>(new Twice<>(new int[1]));

        record Twice<A>(A value) {}
    }

    static final class ARecordOfAVectorOfWhateverItIsGiven {
        static final Several<int[]> HELD = new Several<>(Vector.of(new int[1]));

        record Several<A>(Vector<? extends A> values) {}
    }

    static final class AChainOfWhateverItIsGiven {
        static final Chain<int[]> CHAIN = new Chain<>(new int[1], Option.none());

        record Chain<A>(A value, Option<Chain<A>> next) {}
    }

    static final class ARecordOfFunctionsThatCount {
        static final Counters HELD = new Counters(Vector.of(new AtomicInteger()::incrementAndGet));

        record Counters(Vector<Supplier<Integer>> values) {}
    }

    enum AnEnumOfCounters {
        LOW(new AtomicInteger()::incrementAndGet);

        private final Supplier<Integer> next;

        AnEnumOfCounters(Supplier<Integer> next) {
            this.next = next;
        }
    }

    static final class ARecordOfNobodyKnowsWhat {
        static final Unknown<?> HELD = new Unknown<>(new int[1]);

        record Unknown<A>(A value) {}
    }

    static final class AnObjectThatInheritsAnArray {
        static final Numbers NUMBERS = new Numbers(new int[1]);

        abstract static class Holds<A> {
            private final A value;

            Holds(A value) {
                this.value = value;
            }
        }

        static final class Numbers extends Holds<int[]> {
            Numbers(int... value) {
                super(value);
            }
        }
    }

    static final class AnInterfaceMadeByWhatHoldsAMap {
        static final Box BOX = new Mapped<>(new HashMap<String, String>());

        interface Box {
            int size();

            boolean isFull();
        }

        record Mapped<A>(A value) implements Box {
            @Override
            public int size() {
                return 1;
            }

            @Override
            public boolean isFull() {
                return true;
            }
        }
    }

    static final class AClassMadeByOneThatCanChange {
        static final Plain PLAIN = new Plain() {
            private int count;

            @Override
            int next() {
                return ++count;
            }
        };

        static class Plain {
            int next() {
                return 1;
            }
        }
    }

    static final class ASetOfAnEnum {
        static final Set<Level> ON = EnumSet.of(Level.LOW);

        enum Level {
            LOW,
            HIGH
        }
    }

    static final class ACopiedSetOfAnEnum {
        static final Set<ASetOfAnEnum.Level> ON = EnumSet.copyOf(List.of(ASetOfAnEnum.Level.LOW));
    }

    static final class AFunctionThatIsMemoized {
        static final Function1<String, String> CACHE =
                Function1.of(String::trim).memoized();
    }

    static final class AValueThatIsMadeLate {
        static final Lazy<String> NAME = Lazy.of(() -> "Ada");
    }

    static final class APromise {
        static final Promise<String> NAME = Promise.make();
    }

    static final class AFuture {
        static final Future<String> NAME = Future.of(() -> "Ada");
    }

    static final class AClockToSet {
        static final InstantSource CLOCK = new Settable();

        static final class Settable implements InstantSource {
            private Instant at = Instant.EPOCH;

            @Override
            public Instant instant() {
                return at;
            }

            void set(Instant to) {
                at = to;
            }
        }
    }

    static final class AZonedClockToSet {
        static final Clock CLOCK = new ZonedSettable();

        static final class ZonedSettable extends Clock {
            private Instant at = Instant.EPOCH;

            @Override
            public Instant instant() {
                return at;
            }

            void set(Instant to) {
                at = to;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        }
    }
}
