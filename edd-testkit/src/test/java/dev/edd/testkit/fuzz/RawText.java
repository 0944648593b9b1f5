package dev.edd.testkit.fuzz;

import dev.edd.domain.submission.RawValue;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads text much as if it were JSON, and takes whatever else it is for something: every text is a value. It says more than
 * JSON can, since a text may hold anything up to the next quotation mark. For one thread.
 */
final class RawText {
    private static final int DEEPEST = 200;

    private final String text;
    private int next;

    private RawText(String text) {
        this.text = text;
    }

    static RawValue read(String text) {
        return new RawText(text).value(0);
    }

    private RawValue value(int depth) {
        skip();
        if (depth > DEEPEST) {
            next = text.length();
        }
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> list(depth);
            case '"' -> new RawValue.Text(quoted());
            default -> word();
        };
    }

    private RawValue object(int depth) {
        List<RawValue.Field> fields = new ArrayList<>();
        next++;
        while (!isAtEndOf('}')) {
            String name = peek() == '"' ? quoted() : rest();
            skip();
            fields.add(new RawValue.Field(name, value(depth + 1)));
        }
        return new RawValue.Fields(Vector.ofAll(fields));
    }

    private RawValue list(int depth) {
        List<RawValue> items = new ArrayList<>();
        next++;
        while (!isAtEndOf(']')) {
            items.add(value(depth + 1));
        }
        return new RawValue.Several(Vector.ofAll(items));
    }

    /** Whether there is nothing more, past the bracket that says so. */
    private boolean isAtEndOf(char bracket) {
        skip();
        if (peek() == bracket) {
            next++;
            return true;
        }
        return next >= text.length();
    }

    private String quoted() {
        int from = ++next;
        int to = text.indexOf('"', from);
        next = to < 0 ? text.length() : to + 1;
        return text.substring(from, to < 0 ? text.length() : to);
    }

    private RawValue word() {
        String word = rest();
        return switch (word) {
            case "true" -> new RawValue.YesNo(true);
            case "false" -> new RawValue.YesNo(false);
            case "null" -> new RawValue.Nothing();
            default -> number(word);
        };
    }

    private static RawValue number(String word) {
        try {
            return new RawValue.WholeNumber(Long.parseLong(word));
        } catch (NumberFormatException noNumber) {
            return new RawValue.Unrecognized();
        }
    }

    /** What stands up to the next sign that means something: one character at least. */
    private String rest() {
        int from = next++;
        while (next < text.length() && "{}[]\",: \t\r\n".indexOf(text.charAt(next)) < 0) {
            next++;
        }
        next = Math.min(next, text.length());
        return text.substring(Math.min(from, next), next);
    }

    private void skip() {
        while (next < text.length() && ",: \t\r\n".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
    }

    private char peek() {
        return next < text.length() ? text.charAt(next) : ' ';
    }
}
