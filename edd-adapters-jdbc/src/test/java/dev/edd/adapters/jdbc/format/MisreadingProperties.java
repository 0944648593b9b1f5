package dev.edd.adapters.jdbc.format;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import tools.jackson.databind.json.JsonMapper;

/** A text is refused, or all that stands in it is read: nothing is passed over, and nothing is made up. */
class MisreadingProperties {
    private static final JsonMapper JSON = new JsonMapper();

    @Property
    @StatisticsReport(onFailureOnly = true)
    void a_damaged_text_is_refused_or_read_in_full(@ForAll("damages") Damage damage) {
        Damaged<?> damaged = damage.done();
        boolean isRead = isReadInFull(damaged);
        Statistics.label("read").collect(isRead).coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 1);
            coverage.check(false).percentage(share -> share > 50);
        });
    }

    @Property
    void any_text_at_all_is_refused(@ForAll String text) {
        assertThat(isReadInFull(new Damaged<>(EventFormat.EVENT, text))).isFalse();
    }

    @Provide
    Arbitrary<Damage> damages() {
        Arbitrary<String> pieces = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(3),
                Arbitraries.of(
                        "null", "\"", "\\", "{}", ",", "[", "]", "}", "\\u0000", "\\ud800", "1e9", " ", "a", "0"));
        return Combinators.combine(
                        Arbitraries.of(Golden.all().asJava()),
                        Arbitraries.integers().between(0, 2_000),
                        Arbitraries.integers().between(0, 12),
                        pieces)
                .as(Damage::new);
    }

    private static <T> boolean isReadInFull(Damaged<T> damaged) {
        T value;
        try {
            value = damaged.format().read(damaged.text());
        } catch (UnreadableFormatException refusal) {
            return false;
        }
        assertThat(JSON.readTree(damaged.format().write(value))).isEqualTo(JSON.readTree(damaged.text()));
        return true;
    }

    /** A cut out of a stored text, with a piece in its place. */
    record Damage(Golden<?> golden, int from, int length, String piece) {
        Damaged<?> done() {
            String text = golden.text();
            int start = from % text.length();
            int end = Math.min(text.length(), start + length);
            return new Damaged<>(golden.format(), text.substring(0, start) + piece + text.substring(end));
        }
    }

    record Damaged<T>(Format<T> format, String text) {}
}
