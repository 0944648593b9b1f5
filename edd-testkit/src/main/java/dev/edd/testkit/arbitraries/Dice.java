package dev.edd.testkit.arbitraries;

import io.vavr.collection.Seq;
import java.util.SplittableRandom;

/**
 * Picks by a seed. A sheet has dozens of parts, each of which depends on others; picking them is some ten times as fast as
 * composing arbitraries of arbitraries. What shrinks is the list of prompts, not what a prompt is made of.
 */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** Any number of the range, the whole range of numbers included. */
    long between(long least, long most) {
        if (most < Long.MAX_VALUE) {
            return random.nextLong(least, most + 1);
        }
        return least > Long.MIN_VALUE ? random.nextLong(least - 1, most) + 1 : random.nextLong();
    }

    boolean isOneIn(int many) {
        return between(1, many) == 1;
    }

    <T> T of(Seq<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs
    final <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    String letters(int least, int most) {
        return random.ints(between(least, most), 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
