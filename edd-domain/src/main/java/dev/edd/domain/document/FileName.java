package dev.edd.domain.document;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Storable;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * The name of a file as a customer gave it: a name and never a path, so that no store and no reader can be led astray by
 * it. Compared exactly. May hold a customer's name, so {@link #toString} does not show it. Immutable.
 *
 * @param value 1 to {@value #LONGEST} characters with none of the {@linkplain Problem problems}
 */
public record FileName(String value) {
    /** The greatest length of a file name, in UTF-16 units. */
    public static final int LONGEST = 255;

    /** Checks the text; parse what comes from outside with {@link #of}. */
    public FileName {
        Option<Problem> problem = problemOf(value);
        if (problem.isDefined()) {
            throw new IllegalArgumentException(
                    "not a file name: " + problem.get().code());
        }
    }

    /**
     * Parses a file name.
     *
     * @param text anything at all
     * @return the name; refused with {@code invalid_file_name} when the text has a {@linkplain #problemOf problem}
     */
    public static Either<Refusal, FileName> of(String text) {
        return problemOf(text)
                .<Either<Refusal, FileName>>map(problem -> Either.left(new DocumentRefusal.InvalidFileName(problem)))
                .getOrElse(() -> Either.right(new FileName(text)));
    }

    /**
     * Why a text is not a file name.
     *
     * @param text anything at all
     * @return the first problem in the order of their declaration, or none
     */
    public static Option<Problem> problemOf(String text) {
        if (text.length() > LONGEST) {
            return Option.some(Problem.TOO_LONG);
        }
        if (Storable.isBlank(text)) {
            return Option.some(Problem.BLANK);
        }
        if (text.indexOf('/') >= 0 || text.indexOf('\\') >= 0) {
            return Option.some(Problem.PATH_SEPARATOR);
        }
        if (text.codePoints().anyMatch(FileName::isControl)) {
            return Option.some(Problem.CONTROL_CHARACTER);
        }
        if (!Storable.isText(text, LONGEST)) {
            return Option.some(Problem.UNSTORABLE);
        }
        return Option.when(text.equals(".") || text.equals(".."), Problem.RESERVED);
    }

    /** Line ends, and what turns the direction of a text: with it "fdp.exe" is shown as "exe.pdf". */
    private static boolean isControl(int point) {
        int type = Character.getType(point);
        return Character.isISOControl(point)
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || point == 0x061C
                || point == 0x200E
                || point == 0x200F
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069);
    }

    @Override
    public String toString() {
        return "FileName[redacted]";
    }

    /** Why a text is not a file name. */
    public enum Problem implements Coded {
        /** More than {@link #LONGEST} characters. */
        TOO_LONG("too_long"),
        /** Nothing that a reader sees. */
        BLANK("blank"),
        /** A slash or a backslash. */
        PATH_SEPARATOR("path_separator"),
        /** U+0000 and other control characters, line ends, or characters that turn the direction of a text. */
        CONTROL_CHARACTER("control_character"),
        /** A lone surrogate. */
        UNSTORABLE("unstorable"),
        /** One dot or two, which name folders. */
        RESERVED("reserved");

        private final String code;

        Problem(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
