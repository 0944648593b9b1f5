package dev.edd.testkit.canary;

import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Something personal that was planted, which no text of ours says by itself.
 *
 * @param song what it is, as text
 * @param path through which components it is reached, the outermost first
 */
record Canary(String song, Vector<Leaf> path) {
    /** How many digits neither an instant nor an id has by chance. */
    private static final int LARGE = 9;

    Leaf leaf() {
        return path.last();
    }

    /**
     * Whether a text gives it away. A large number is heard wherever it stands, also as an amount in units of two or three places,
     * plain or grouped; a short one may be part of an instant or an id, and counts when it stands alone.
     */
    boolean isHeardIn(String text) {
        if (!song.matches("\\d+")) {
            return text.contains(song);
        }
        if (song.length() < LARGE) {
            return Pattern.compile("(?<![\\w.:])" + song + "(?!\\w)")
                    .matcher(text)
                    .find();
        }
        return Vector.of(0, 2, 3)
                .map(places -> new BigDecimal(new BigInteger(song), places))
                .flatMap(amount -> Vector.of(amount.toPlainString(), grouped(amount)))
                .exists(text::contains);
    }

    private static String grouped(BigDecimal amount) {
        return String.format(Locale.ROOT, "%,." + amount.scale() + "f", amount);
    }
}
