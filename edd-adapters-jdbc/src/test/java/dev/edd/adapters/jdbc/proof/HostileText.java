package dev.edd.adapters.jdbc.proof;

import dev.edd.testkit.arbitraries.StorableValues;
import io.vavr.collection.Vector;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Text that means something to a database, a driver or a template when it is not stored as text. */
final class HostileText {
    static final Vector<String> EXAMPLES = Vector.of(
            "'; drop table edd_verification; --",
            "\"; delete from edd_customer; --",
            "' or '1'='1",
            "O''Brien \\' \\\\ \\u0027 \\x00",
            ":tenant :id :after ::text",
            "? ?? $1 ?1 :1 @p",
            "{d '2020-01-01'} {fn now()} {call drop}",
            "$$ $tag$ drop $tag$ $$",
            "<tenant> \\<id\\> #{1} ${user.home} %s %n",
            "/* never closed",
            "-- the rest",
            "{\"name\":\"injected\"}, [1,2",
            "\\\"}],\"x\":{\"",
            "line\nbreak\r\ttab\u0001\u001f\u007f\u0085\u2028",
            "  spaces at both ends  ",
            "%_[a-z]*",
            "NULL",
            "\uD83D\uDE00\uD835\uDD38 \uFFFD\uFFFE \u202Eright to left");

    private HostileText() {}

    static Arbitrary<String> upTo(int most) {
        Arbitrary<String> example = Arbitraries.of(EXAMPLES.asJava());
        Arbitrary<String> pair = example.flatMap(first -> example.map(second -> first + second));
        return Arbitraries.frequencyOf(Tuple.of(3, example), Tuple.of(1, pair), Tuple.of(2, StorableValues.text(most)))
                .filter(text -> text.length() <= most);
    }
}
