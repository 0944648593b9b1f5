package dev.edd.domain.submission;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;

/**
 * What a business declares to be involved in, and what not (seed 002). What is not declared is not known: it is not the same
 * as not involved. Immutable.
 *
 * @param declared yes or no, one declaration or more, in the order of {@link Involvement}
 */
public record SpecificInvolvement(Map<Involvement, Boolean> declared) {
    /** Refuses a declaration of nothing. */
    public SpecificInvolvement {
        declared = TreeMap.ofEntries(declared);
        if (declared.isEmpty()) {
            throw new IllegalArgumentException("one declaration or more");
        }
    }

    /**
     * What the business is involved in.
     *
     * @return what was declared with yes
     */
    public Seq<Involvement> involved() {
        return Vector.ofAll(declared.filterValues(yes -> yes).keySet());
    }

    /**
     * What the business has not declared.
     *
     * @return nothing when the declaration is complete
     */
    public Seq<Involvement> undeclared() {
        return Vector.of(Involvement.values()).reject(declared::containsKey);
    }
}
