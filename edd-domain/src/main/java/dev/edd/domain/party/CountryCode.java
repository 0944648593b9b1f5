package dev.edd.domain.party;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Locale;

/**
 * A country by its ISO 3166-1 code. Immutable.
 *
 * @param code two upper-case letters that the JDK's table knows
 */
public record CountryCode(String code) {
    private static final Set<String> KNOWN = HashSet.of(Locale.getISOCountries());

    /** Refuses a code that the table does not know; parse what comes from outside with {@link #parse}. */
    public CountryCode {
        if (!KNOWN.contains(code)) {
            throw new IllegalArgumentException("not the ISO 3166-1 code of a country");
        }
    }

    /**
     * Reads a code.
     *
     * @param text anything at all
     * @return the country, or none when the table does not know the text; case counts
     */
    public static Option<CountryCode> parse(String text) {
        return Option.when(KNOWN.contains(text), () -> new CountryCode(text));
    }
}
