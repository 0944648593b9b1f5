package dev.edd.adapters.jdbc.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.fuzzing.Target;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a text as if it were stored: it is refused in the one way that is documented, or all of it is read, and what was read
 * is written as it stood there.
 *
 * @param <T> the family
 */
final class ReadingStoredText<T> implements Target {
    private static final JsonMapper JSON = new JsonMapper();

    private final Format<T> format;

    ReadingStoredText(Format<T> format) {
        this.format = format;
    }

    @Override
    public void take(byte[] input) {
        String text = new String(input, UTF_8);
        T value;
        try {
            value = format.read(text);
        } catch (UnreadableFormatException refusal) {
            assertThat(refusal.getMessage()).isNotBlank();
            return;
        }
        String written = format.write(value);
        T again = format.read(written);
        assertThat(again).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(format.write(again)).isEqualTo(written);
        assertThat(JSON.readTree(written)).isEqualTo(JSON.readTree(text));
    }
}
