package dev.edd.host.wire.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParametersTest {
    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "7, 7",
        "99, 99",
        "100, 100",
        "101, 100",
        "999, 100",
        "100000000000000000000, 100",
        "007, 7",
        "0100, 100"
    })
    void a_limit_that_is_too_great_is_the_greatest(String text, int limit) {
        assertThat(QueryParameters.clamped(text)).contains(limit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "00", "-1", "+1", "1.5", "abc", "1a", " 1", "١", "0x5"})
    void what_is_no_whole_number_from_1_on_is_no_limit(String text) {
        assertThat(QueryParameters.clamped(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "5"})
    void a_long_line_of_zeros_is_read_once(String end) {
        Read zeros = new Read("0".repeat(32_000) + end);

        assertThat(QueryParameters.clamped(zeros).isDefined()).isEqualTo(end.equals("5"));
        assertThat(zeros.letters).isLessThan(4L * zeros.length());
    }

    /** Text that counts how often a letter of it is looked at. */
    private static final class Read implements CharSequence {
        private final String text;
        private long letters;

        Read(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            letters++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
