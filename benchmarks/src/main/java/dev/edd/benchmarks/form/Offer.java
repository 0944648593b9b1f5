package dev.edd.benchmarks.form;

import java.util.Locale;
import java.util.Set;

/** What a field may be chosen from. */
enum Offer {
    COUNTRY(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2)),
    EMPLOYMENT(Set.of("employed", "self_employed", "retired", "student", "unemployed", "other")),
    FUNDS(Set.of("salary", "savings", "investments", "inheritance", "sale_of_property", "gift"));

    private final Set<String> values;

    Offer(Set<String> values) {
        this.values = values;
    }

    Set<String> codes() {
        return values;
    }

    boolean has(String value) {
        return values.contains(value);
    }
}
