package dev.edd.host.wire.reading;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Problem.Flaw;
import dev.edd.host.wire.errors.Refused;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The query of a listing of seed 002's vendor (facts 2.1): lists with commas between, pages by token, up to
 * {@value #MOST} a page. Whatever is wrong is {@code BAD_QUERY_PARAMETER}, an unknown or empty parameter among it: a filter that
 * was misspelt and left out would show what was not asked for.
 */
public final class QueryParameters {
    private static final int MOST = 100;
    private static final int LONGEST = 4096;
    /** The zeros before are given back to nobody: otherwise a line of them were read again for each of them. */
    private static final Pattern DIGITS = Pattern.compile("0*+([0-9]*)");

    private final Map<String, String[]> parameters;

    private QueryParameters(Map<String, String[]> parameters) {
        this.parameters = parameters;
    }

    /**
     * Reads the parameters of a request.
     *
     * @param request the request
     * @param known the parameters that the listing has
     * @return the parameters
     */
    public static QueryParameters of(HttpServletRequest request, String... known) {
        Vector<String> names = Vector.of(known);
        if (!names.containsAll(request.getParameterMap().keySet())) {
            throw refused("query", "There are no parameters but " + names.mkString(", "));
        }
        return new QueryParameters(request.getParameterMap());
    }

    /**
     * How many a page is to hold.
     *
     * @return {@code limit}, from 1 on; what is absent or greater than {@value #MOST} is {@value #MOST}
     */
    public int limit() {
        return single("limit")
                .map(text ->
                        clamped(text).getOrElseThrow(() -> refused("limit", "It must be a whole number from 1 on")))
                .getOrElse(MOST);
    }

    /** A whole number from 1 on, or the most that a page holds when it is greater. */
    static Option<Integer> clamped(CharSequence text) {
        return Option.of(DIGITS.matcher(text))
                .filter(Matcher::matches)
                .map(digits -> digits.group(1))
                .filter(digits -> !digits.isEmpty())
                .map(digits -> digits.length() > 3 ? MOST : Math.min(MOST, Integer.parseInt(digits)));
    }

    /**
     * Where the page before ended.
     *
     * @param listing the listing with all that selects its items: a token is good for that one only
     * @return the place, none for the first page
     */
    public Option<String> after(String listing) {
        return single("page_token")
                .map(token -> PageToken.parse(listing, token)
                        .getOrElseThrow(() -> refused("page_token", "It is not of a page of this listing")));
    }

    /**
     * A parameter that is no list.
     *
     * @param name the parameter
     * @return its value, if it is there
     */
    public Option<String> single(String name) {
        return Option.of(parameters.get(name)).map(values -> {
            if (values.length != 1 || values[0].isEmpty()) {
                throw refused(name, "It must be given once, and not be empty");
            }
            return values[0];
        });
    }

    /**
     * A parameter that is an id.
     *
     * @param name the parameter
     * @return the id, with or without hyphens, if it is there
     */
    public Option<UUID> id(String name) {
        return single(name).map(text -> uuid(name, text));
    }

    /**
     * A parameter that is a list of ids.
     *
     * @param name the parameter
     * @return the ids, empty when it is not there
     */
    public Set<UUID> ids(String name) {
        return list(name).map(text -> uuid(name, text)).toLinkedSet();
    }

    /**
     * A parameter that is {@code true} or {@code false}.
     *
     * @param name the parameter
     * @return which; false when it is not there
     */
    public boolean truth(String name) {
        return single(name)
                .map(text -> {
                    if (!text.equals("true") && !text.equals("false")) {
                        throw refused(name, "It must be true or false");
                    }
                    return text.equals("true");
                })
                .getOrElse(false);
    }

    /**
     * A parameter that must be there, and is a list of codes.
     *
     * @param <E> the enum
     * @param name the parameter
     * @param values its class
     * @return the constants, one or more
     */
    public <E extends Enum<E> & Coded> Set<E> neededCodes(String name, Class<E> values) {
        if (!parameters.containsKey(name)) {
            throw new Refused(Problem.badQuery(Flaw.missing(name)));
        }
        return list(name)
                .map(code -> Coded.find(values, code)
                        .getOrElseThrow(() -> refused(
                                name,
                                "It must be of "
                                        + LinkedHashSet.of(values.getEnumConstants())
                                                .map(Coded::code)
                                                .mkString(", "))))
                .toLinkedSet();
    }

    /**
     * A parameter has a value that it cannot have.
     *
     * @param name the parameter
     * @param message why, without the value
     * @return 400 {@code BAD_QUERY_PARAMETER}
     */
    public static Refused refused(String name, String message) {
        return new Refused(Problem.badQuery(Flaw.invalid(name, message)));
    }

    private static UUID uuid(String name, String text) {
        return Guid.orUuid(text).getOrElseThrow(() -> refused(name, "It must be of UUIDs"));
    }

    private Vector<String> list(String name) {
        return Option.of(parameters.get(name))
                .map(values -> {
                    String joined = String.join(",", values);
                    if (joined.length() > LONGEST) {
                        throw refused(name, "It must be at the most " + LONGEST + " characters long");
                    }
                    Vector<String> texts = Vector.of(joined.split(",", -1));
                    if (texts.exists(String::isEmpty)) {
                        throw refused(name, "It must not be empty, nor any part of it");
                    }
                    return texts;
                })
                .getOrElse(Vector.empty());
    }
}
