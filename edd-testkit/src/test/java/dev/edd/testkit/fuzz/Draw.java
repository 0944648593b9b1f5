package dev.edd.testkit.fuzz;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Supplier;

/**
 * Makes decisions of bytes, one after the other. When there are no more, every decision is the first one that there is, so
 * that each input makes something. For one thread.
 */
final class Draw {
    private static final int MOST_LETTERS = 48;
    private static final int OFTEN = 12_000;

    private final byte[] bytes;
    private int next;

    Draw(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A number from 0 to one less than the bound, which is 256 at most. */
    int below(int bound) {
        return (next < bytes.length ? bytes[next++] & 0xff : 0) % bound;
    }

    boolean flag() {
        return below(2) == 1;
    }

    /** Small ones mostly, and now and then one of all 64 bits. */
    long number() {
        if (below(4) < 3) {
            return below(256) - 8L;
        }
        long number = 0;
        for (int place = 0; place < Long.BYTES; place++) {
            number = (number << Byte.SIZE) | below(256);
        }
        return number;
    }

    <T> T of(Seq<T> choices) {
        return choices.get(below(choices.size()));
    }

    <T> Option<T> option(Supplier<T> value) {
        return Option.when(flag(), value);
    }

    /** As many as are drawn, one more than the most at most. */
    <T> Vector<T> several(int most, Supplier<T> value) {
        return Vector.fill(below(most + 2), value);
    }

    /** Any UTF-16 units, lone surrogates among them; now and then one that is too long for anything. */
    String text() {
        StringBuilder text = new StringBuilder();
        int letters = below(MOST_LETTERS);
        for (int letter = 0; letter < letters; letter++) {
            int unit = below(256);
            text.append((char) (unit < 128 ? unit : (unit << Byte.SIZE) | below(256)));
        }
        return below(32) == 31 ? text.toString().repeat(OFTEN) : text.toString();
    }
}
