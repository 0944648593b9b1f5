package dev.edd.host.wire.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.edd.domain.submission.RawValue;
import dev.edd.domain.submission.RawValue.Field;
import dev.edd.domain.submission.RawValue.Fields;
import dev.edd.domain.submission.RawValue.Nothing;
import dev.edd.domain.submission.RawValue.Several;
import dev.edd.domain.submission.RawValue.Text;
import dev.edd.domain.submission.RawValue.Unrecognized;
import dev.edd.domain.submission.RawValue.WholeNumber;
import dev.edd.domain.submission.RawValue.YesNo;
import dev.edd.host.wire.errors.Refused;
import io.vavr.collection.Vector;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawReadingTest {
    @Test
    void every_kind_of_value_is_read_as_it_came() {
        assertThat(read("[\"a\", 5, -9223372036854775808, true, false, null, {\"b\": []}]"))
                .isEqualTo(new Several(Vector.of(
                        new Text("a"),
                        new WholeNumber(5),
                        new WholeNumber(Long.MIN_VALUE),
                        new YesNo(true),
                        new YesNo(false),
                        new Nothing(),
                        Fields.of(new Field("b", new Several(Vector.empty()))))));
    }

    @Test
    void a_key_that_comes_twice_is_there_twice() {
        assertThat(read("{\"a\": 1, \"a\": 2}"))
                .isEqualTo(Fields.of(new Field("a", new WholeNumber(1)), new Field("a", new WholeNumber(2))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1e3", "-0.5", "9223372036854775808", "1e400"})
    void a_number_that_fits_nothing_is_not_rounded(String number) {
        assertThat(read(number)).isEqualTo(new Unrecognized());
    }

    @Test
    void text_that_no_store_can_keep_is_for_the_library_to_judge() {
        assertThat(read("\"\\u0000\\ud800\"")).isEqualTo(new Text("\u0000\ud800"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{}{}", "[1,]", "{\"a\"}", "nul", "NaN", "'a'", "/**/1"})
    void what_is_no_json_is_refused(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(Refused.class);
    }

    @Test
    void what_is_too_deep_or_has_too_many_digits_is_refused() {
        assertThatThrownBy(() -> read("[".repeat(1_000_000))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> read("[".repeat(33) + "]".repeat(33))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> read("9".repeat(100_000))).isInstanceOf(Refused.class);
        assertThat(read("[".repeat(32) + "]".repeat(32))).isInstanceOf(Several.class);
    }

    private static RawValue read(String body) {
        return RawReading.of(body.getBytes(StandardCharsets.UTF_8));
    }
}
