package dev.edd.fuzzing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;

/** One fault each, behind a word that random bytes would take ages to make, and a target without a fault. */
final class BadTargets implements FuzzTargets {
    static final String WATCHED = "dev.edd.fuzzing.BadTargets$Word";

    private final List<byte[]> hoard = new ArrayList<>();

    @Override
    public List<FuzzTarget> targets() {
        return List.of(
                behindTheWord("throwing", input -> {
                    throw new IllegalStateException("the word was said");
                }),
                behindTheWord("endless", input -> {
                    long turns = 0;
                    while (turns >= 0) {
                        turns = (turns + 1) % Integer.MAX_VALUE;
                    }
                }),
                behindTheWord("greedy", input -> {
                    while (hoard.size() < Integer.MAX_VALUE) {
                        hoard.add(new byte[1 << 20]);
                    }
                }),
                behindTheWord("sound", input -> {}));
    }

    private static FuzzTarget behindTheWord(String name, Target fault) {
        return new FuzzTarget(
                name,
                () -> input -> {
                    if (Word.isIn(input)) {
                        fault.take(input);
                    }
                },
                List.of("/fuzz/word"),
                List.of(WATCHED),
                false);
    }

    /** The only class that is watched: each letter is a branch. */
    private static final class Word {
        static boolean isIn(byte[] input) {
            String text = new String(input, ISO_8859_1);
            if (text.length() < 4 || text.charAt(0) != 'e') {
                return false;
            }
            if (text.charAt(1) != 'D') {
                return false;
            }
            if (text.charAt(2) != 'd') {
                return false;
            }
            return text.charAt(3) == '!';
        }
    }
}
