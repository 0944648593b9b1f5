package dev.edd.host.wire.reading;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Refused;
import dev.edd.ports.store.Numbered;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * The query parameters of a listing: the page, and filters that are lists with commas between (facts 1.2). A filter that is
 * misspelt or empty is refused and never left out: whoever asks for one customer's approval must not be shown another's.
 */
public final class Filters {
    private static final int LONGEST = 4096;
    private static final int USUAL_SIZE = 10;
    private static final int LARGEST_SIZE = 100;

    private final Map<String, String[]> parameters;

    private Filters(Map<String, String[]> parameters) {
        this.parameters = parameters;
    }

    /**
     * Reads the parameters of a request.
     *
     * @param request the request
     * @param known the parameters that the listing has
     * @return the parameters; refused with {@code invalid_parameter} when there is another one
     */
    public static Filters of(HttpServletRequest request, String... known) {
        LinkedHashSet<String> names = LinkedHashSet.of(known);
        if (!names.containsAll(request.getParameterMap().keySet())) {
            throw new Refused(new Problem(
                    400,
                    "Unknown parameter. Supported parameters: " + names.mkString("[", ", ", "]"),
                    "invalid_parameter"));
        }
        return new Filters(request.getParameterMap());
    }

    /**
     * Which page is asked for.
     *
     * @return {@code page}, 0 when absent, and {@code per_page}, {@value #USUAL_SIZE} when absent
     */
    public Numbered page() {
        return new Numbered(number("page", 0, 0, Integer.MAX_VALUE), perPage());
    }

    /**
     * How many a page is to hold.
     *
     * @return {@code per_page}, 1 to {@value #LARGEST_SIZE}
     */
    public int perPage() {
        return number("per_page", USUAL_SIZE, 1, LARGEST_SIZE);
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
                throw new Refused(Problem.invalid(name));
            }
            return values[0];
        });
    }

    /**
     * A filter on ids.
     *
     * @param <T> the type of the id
     * @param name the parameter
     * @param id makes the id
     * @return the ids, none when there is no such filter; a filter on what is no guid is one that nobody matches
     */
    public <T> Option<Set<T>> guids(String name, Function<UUID, T> id) {
        return list(name).map(texts -> texts.flatMap(Guid::parse).map(id).toLinkedSet());
    }

    /**
     * A filter on ids, each in either of the two ways of writing it: officers have ids from the wires of several vendors.
     *
     * @param <T> the type of the id
     * @param name the parameter
     * @param id makes the id
     * @return the ids, none when there is no such filter; a filter on what is no id is one that nobody matches
     */
    public <T> Option<Set<T>> ids(String name, Function<UUID, T> id) {
        return list(name).map(texts -> texts.flatMap(Guid::orUuid).map(id).toLinkedSet());
    }

    /**
     * A filter on codes.
     *
     * @param <E> the enum
     * @param name the parameter
     * @param values its class
     * @return the constants, empty when there is no such filter
     */
    public <E extends Enum<E> & Coded> Set<E> codes(String name, Class<E> values) {
        return list(name)
                .map(texts -> texts.map(code ->
                                Coded.find(values, code).getOrElseThrow(() -> new Refused(Problem.invalid(name))))
                        .toLinkedSet())
                .getOrElse(LinkedHashSet.empty());
    }

    private Option<Vector<String>> list(String name) {
        return Option.of(parameters.get(name)).map(values -> {
            String joined = String.join(",", values);
            if (joined.isEmpty()) {
                throw new Refused(Problem.invalid(name));
            }
            if (joined.length() > LONGEST) {
                throw new Refused(new Problem(
                        400,
                        "comma separated " + name.replace('_', ' ') + "s must be at the most " + LONGEST
                                + " characters long",
                        "invalid_value"));
            }
            return Vector.of(joined.split(",", -1));
        });
    }

    private int number(String name, int usual, int least, int most) {
        return single(name)
                .map(text -> Option.of(text)
                        .filter(digits -> digits.matches("[0-9]{1,10}"))
                        .map(Long::parseLong)
                        .filter(number -> number >= least && number <= most)
                        .getOrElseThrow(() -> new Refused(Problem.invalid(name)))
                        .intValue())
                .getOrElse(usual);
    }
}
