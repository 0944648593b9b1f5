package dev.edd.testkit.architecture.statics;

import io.vavr.collection.Iterator;
import io.vavr.collection.Vector;
import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Each of these keeps something in a static field that can change. */
@SuppressWarnings({"unused", "DateFormatConstant", "ArrayRecordComponent", "ImmutableEnumChecker", "NonFinalStaticField"
})
public final class Bad {
    private Bad() {}

    static final class AFieldThatIsNotFinal {
        static int count;
    }

    static final class AReferenceThatIsNotFinal {
        static String last = "";
    }

    static final class AnArray {
        static final String[] NAMES = {"Ada"};
    }

    static final class AnAtomic {
        static final AtomicInteger COUNT = new AtomicInteger();
    }

    static final class AnAtomicReference {
        static final AtomicReference<String> LAST = new AtomicReference<>("");
    }

    static final class AMap {
        static final Map<String, String> NAMES = new HashMap<>();
    }

    static final class AConcurrentMap {
        static final ConcurrentMap<String, String> NAMES = new ConcurrentHashMap<>();
    }

    static final class AList {
        static final List<String> NAMES = new ArrayList<>();
    }

    static final class AListBesideOneThatCannotChange {
        static final List<String> FIRST = List.of("Ada");
        static final List<String> SECOND = new ArrayList<>(FIRST);
    }

    static final class AListOfAnArray {
        static final List<String> NAMES = Arrays.asList("Ada", "Grace");
    }

    static final class AListThatOthersCanStillChange {
        static final List<String> NAMES = Collections.synchronizedList(new ArrayList<>());
    }

    static final class ASetThatAMethodMakes {
        static final Set<String> NAMES = made();

        private static Set<String> made() {
            return new TreeSet<>();
        }
    }

    static final class AListOfWhatCanChange {
        static final List<AtomicInteger> COUNTS = List.of(new AtomicInteger());
    }

    static final class AVectorOfWhatCanChange {
        static final Vector<StringBuilder> TEXTS = Vector.of(new StringBuilder());
    }

    static final class AVectorOfNobodyKnowsWhat {
        @SuppressWarnings("rawtypes")
        static final Vector TEXTS = Vector.of(new StringBuilder());
    }

    static final class AnIterator {
        static final Iterator<String> NAMES = Iterator.of("Ada");
    }

    static final class AStringBuilder {
        static final StringBuilder TEXT = new StringBuilder();
    }

    static final class ABitSet {
        static final BitSet BITS = new BitSet();
    }

    static final class AFormat {
        static final SimpleDateFormat FORMAT = new SimpleDateFormat("yyyy", Locale.ROOT);
    }

    static final class AThreadLocal {
        static final ThreadLocal<String> NAME = ThreadLocal.withInitial(() -> "");
    }

    static final class ALock {
        static final Lock LOCK = new ReentrantLock();
    }

    static final class AnObjectOfItsOwnThatCanChange {
        static final Counter COUNTER = new Counter();

        static final class Counter {
            int count;
        }
    }

    static final class AnObjectThatHoldsOneThatCanChange {
        static final Counters COUNTERS = new Counters(new AtomicInteger());

        record Counters(AtomicInteger count) {}
    }

    static final class AnObjectThatInheritsWhatCanChange {
        static final Special SPECIAL = new Special();

        static class General {
            int count;
        }

        static final class Special extends General {}
    }

    static final class ARecordWithAnArray {
        static final Titles TITLES = new Titles(new String[] {"Ada"});

        record Titles(String... all) {}
    }

    static final class ARecordWithAListThatAnybodyGives {
        static final Names NAMES = new Names(new ArrayList<>());

        record Names(List<String> all) {}
    }

    static final class AnInterfaceMadeByAClassThatCanChange {
        static final Counted COUNTED = new Counted() {
            private int count;

            @Override
            public int next() {
                return ++count;
            }

            @Override
            public void reset() {
                count = 0;
            }
        };

        interface Counted {
            int next();

            void reset();
        }
    }

    static final class AnEnumThatCounts {
        static final Level LEVEL = Level.LOW;

        enum Level {
            LOW;

            private int count;

            void count() {
                count++;
            }
        }
    }
}
