package dev.edd.testkit.laws;

import dev.edd.domain.lifecycle.CaseState;
import dev.edd.domain.lifecycle.Command;
import dev.edd.domain.lifecycle.Edge;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.lifecycle.Lifecycle;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.testkit.arbitraries.Trial;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.Store;

/**
 * Counts what the scripts of a property really did: a law that is only ever tried on refused commands proves nothing.
 * One property uses it at a time.
 */
public final class Tally {
    private final Map<Way, Long> accepted = new HashMap<>();
    private final Set<Class<?>> refusals = new HashSet<>();
    private long steps;

    private record Way(Option<Class<?>> from, Class<?> event) {}

    private Tally() {}

    /**
     * The tally of the property that is running.
     *
     * @return the tally, from nothing for each property
     */
    public static Tally ofThisProperty() {
        return Store.getOrCreate(Tally.class, Lifespan.PROPERTY, Tally::new).get();
    }

    /**
     * Counts trials.
     *
     * @param <S> the states
     * @param <C> the commands
     * @param <E> the events
     * @param trials what was tried
     */
    public <S extends CaseState, C extends Command, E extends Event> void count(Seq<Trial<S, C, E>> trials) {
        for (Trial<S, C, E> trial : trials) {
            if (trial.answer().isLeft()) {
                refusals.add(trial.answer().getLeft().getClass());
            } else {
                Way way = new Way(
                        trial.before().map(Object::getClass),
                        trial.answer().get().event().getClass());
                accepted.merge(way, 1L, Long::sum);
                steps++;
            }
        }
    }

    /**
     * How many commands were accepted.
     *
     * @return the steps that were counted
     */
    public long steps() {
        return steps;
    }

    /**
     * The edges that were taken too seldom.
     *
     * @param lifecycle the lifecycle
     * @return each edge that made less than one step of a hundred, in words
     */
    public Set<String> rareEdges(Lifecycle<?, ?, ?> lifecycle) {
        return edges(lifecycle, taken -> 100 * taken < Math.max(steps, 1));
    }

    /**
     * The edges that were not taken.
     *
     * @param lifecycle the lifecycle
     * @return each edge that no step was counted of, in words
     */
    public Set<String> untakenEdges(Lifecycle<?, ?, ?> lifecycle) {
        return edges(lifecycle, taken -> taken == 0);
    }

    private Set<String> edges(Lifecycle<?, ?, ?> lifecycle, LongPredicate taken) {
        return lifecycle
                .edges()
                .filter(edge -> taken.test(accepted.getOrDefault(way(edge), 0L)))
                .map(edge -> edge.on().getSimpleName() + " to " + edge.to().getSimpleName() + " ("
                        + accepted.getOrDefault(way(edge), 0L) + " of " + steps + ")")
                .toJavaSet();
    }

    /**
     * The refusals that were never met.
     *
     * @param expected the refusals to look for
     * @return the names of those that were not counted
     */
    public Set<String> missing(Iterable<Class<? extends Refusal>> expected) {
        Set<String> names = new HashSet<>();
        for (Class<? extends Refusal> each : expected) {
            if (!refusals.contains(each)) {
                names.add(each.getName());
            }
        }
        return names;
    }

    private static Way way(Edge<?, ?, ?> edge) {
        return new Way(
                edge instanceof Edge.Transition<?, ?, ?> row ? Option.some(row.from()) : Option.none(), edge.emits());
    }

    @Override
    public String toString() {
        return steps + " steps: "
                + accepted.entrySet().stream()
                        .map(each -> each.getKey().event().getSimpleName() + " " + each.getValue())
                        .sorted()
                        .collect(Collectors.joining(", "))
                + "; refused with "
                + refusals.stream().map(Class::getSimpleName).sorted().collect(Collectors.joining(", "));
    }
}
