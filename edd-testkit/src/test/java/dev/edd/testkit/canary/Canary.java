package dev.edd.testkit.canary;

import io.vavr.collection.Vector;
import java.util.regex.Pattern;

/**
 * Something personal that was planted, which no text of ours says by itself.
 *
 * @param song what it is, as text
 * @param path through which components it is reached, the outermost first
 */
record Canary(String song, Vector<Leaf> path) {
    Leaf leaf() {
        return path.last();
    }

    /** Whether a text gives it away. A number counts as one that stands alone. */
    boolean isHeardIn(String text) {
        return text.contains(song)
                && Pattern.compile("(?<![\\w.:])" + Pattern.quote(song) + "(?!\\w)")
                        .matcher(text)
                        .find();
    }
}
