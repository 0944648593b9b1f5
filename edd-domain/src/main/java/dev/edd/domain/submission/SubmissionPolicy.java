package dev.edd.domain.submission;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;

/**
 * How strictly submissions are read. Immutable.
 *
 * @param completeInvolvement whether a business must declare every {@link Involvement}, yes or no (seed 002: the complete list
 *     needs to be provided); otherwise what is not declared stays unknown
 * @param aliases other names under which fields are accepted, each with the field that it stands for
 * @param ignored names of a submission's own fields, not of their parts, that may be there and mean nothing here
 */
public record SubmissionPolicy(boolean completeInvolvement, Map<String, String> aliases, Set<String> ignored) {
    /** The complete list, and the spelling of the seed's own example, {@code ngo_or_non_profit}, beside the right one. */
    public static final SubmissionPolicy STRICT = new SubmissionPolicy(
            true, LinkedHashMap.of("ngo_or_non_profit", Involvement.NGO_OR_NONPROFIT.code()), LinkedHashSet.empty());

    /** As {@link #STRICT}, with whatever part of the list a business declares. */
    public static final SubmissionPolicy LENIENT = new SubmissionPolicy(false, STRICT.aliases(), STRICT.ignored());

    /** Refuses aliases that are fields themselves, or stand for none, and fields that are ignored. */
    public SubmissionPolicy {
        requireNonNull(aliases);
        if (aliases.exists(each -> FieldNames.KNOWN.contains(each._1()) || !FieldNames.KNOWN.contains(each._2()))) {
            throw new IllegalArgumentException("an alias is no field, and stands for one");
        }
        if (ignored.exists(name -> FieldNames.KNOWN.contains(name) || aliases.containsKey(name))) {
            throw new IllegalArgumentException("what is ignored is no field");
        }
    }

    /**
     * The same policy with one more alias.
     *
     * @param alias a name that is none of a field
     * @param field the field that it stands for
     * @return the policy
     */
    public SubmissionPolicy accepting(String alias, String field) {
        return new SubmissionPolicy(completeInvolvement, aliases.put(alias, field), ignored);
    }

    /**
     * The same policy with one more name that means nothing here.
     *
     * @param name a name that is none of a field
     * @return the policy
     */
    public SubmissionPolicy ignoring(String name) {
        return new SubmissionPolicy(completeInvolvement, aliases, ignored.add(name));
    }

    String fieldOf(String name) {
        return aliases.getOrElse(name, name);
    }
}
