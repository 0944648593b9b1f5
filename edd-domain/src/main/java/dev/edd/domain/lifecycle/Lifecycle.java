package dev.edd.domain.lifecycle;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A lifecycle, built once from its table of edges: it decides commands, applies events, and draws itself. What the
 * table does not have is refused, never ignored. Immutable and safe to share between threads; a step costs two array
 * look-ups beside its rule.
 *
 * @param <S> the states
 * @param <C> the commands
 * @param <E> the events
 */
public final class Lifecycle<S extends CaseState, C extends Command, E extends Event> {
    /** Stands for the state of a case that has not begun, in refusals and in the documentation. */
    public static final String UNBORN = "none";

    private final String name;
    private final Array<Edge<S, C, E>> edges;
    private final Index states;
    private final Index commands;
    private final Index events;
    private final Edge.@Nullable Birth<S, C, E>[] birthByCommand;
    private final Edge.@Nullable Birth<S, C, E>[] birthByEvent;
    private final @Nullable Door<S, C, E>[] byCommand;
    private final Edge.@Nullable Transition<S, C, E>[] byEvent;

    private Lifecycle(String name, Array<Edge<S, C, E>> edges) {
        this.name = name;
        this.edges = edges;
        this.states = new Index(edges.flatMap(Lifecycle::statesOf));
        this.commands = new Index(edges.map(Edge::on));
        this.events = new Index(edges.map(Edge::emits));
        this.birthByCommand = births(commands.size());
        this.birthByEvent = births(events.size());
        this.byCommand = doors(states.size() * commands.size());
        this.byEvent = transitions(states.size() * events.size());
        for (Edge<S, C, E> edge : edges) {
            if (edge instanceof Edge.Birth<S, C, E> birth) {
                put(birthByCommand, commands.of(birth.on()), birth);
                put(birthByEvent, events.of(birth.emits()), birth);
            } else if (edge instanceof Edge.Transition<S, C, E> row) {
                put(byCommand, states.of(row.from()) * commands.size() + commands.of(row.on()), new Door<>(row));
                put(byEvent, states.of(row.from()) * events.size() + events.of(row.emits()), row);
            }
        }
    }

    /**
     * Builds a lifecycle from its table.
     *
     * @param <S> the states
     * @param <C> the commands
     * @param <E> the events
     * @param <R> the rows: an enum that holds one edge a constant
     * @param name what the lifecycle is called in the documentation
     * @param rows all rows, in the order of the documentation
     * @param edge gives the edge of a row
     * @return the lifecycle
     * @throws IllegalArgumentException when two rows share state and command or state and event, when two classes share
     *     a code, or when a class declares none
     */
    public static <S extends CaseState, C extends Command, E extends Event, R extends Enum<R>> Lifecycle<S, C, E> of(
            String name, R[] rows, Function<R, Edge<S, C, E>> edge) {
        return new Lifecycle<>(name, Array.of(rows).map(edge));
    }

    /**
     * What the lifecycle is called.
     *
     * @return the name in the documentation
     */
    public String name() {
        return name;
    }

    /**
     * The table.
     *
     * @return every edge, in declared order
     */
    public Array<Edge<S, C, E>> edges() {
        return edges;
    }

    /**
     * Begins a case.
     *
     * @param command a command with a birth edge
     * @return the birth event and the first state; refused with {@code not_allowed} when the command begins nothing,
     *     {@code not_permitted} when the actor's role may not give it, or as the rule says
     */
    public Either<Refusal, Step<S, E>> begin(C command) {
        int column = commands.of(command.getClass());
        Edge.Birth<S, C, E> birth = column < 0 ? null : birthByCommand[column];
        if (birth == null) {
            return Either.left(new LifecycleRefusal.NotAllowed(UNBORN, Coded.of(command.getClass())));
        }
        Role role = command.stamp().actor().role();
        if (!birth.by().contains(role)) {
            return Either.left(new LifecycleRefusal.NotPermitted(role, UNBORN, Coded.of(command.getClass())));
        }
        return birth.decide()
                .apply(command)
                .map(event -> new Step<>(event, birth.apply().apply(event)));
    }

    /**
     * Decides a command, and applies its event.
     *
     * @param state where the case is
     * @param command what is asked
     * @return the event and the next state; refused with {@code not_allowed} when the table has no such edge,
     *     {@code not_permitted} when the actor's role may not give the command here, {@code time_went_back} when it is
     *     stamped before the latest step, or as the rule of the state says
     */
    public Either<Refusal, Step<S, E>> give(S state, C command) {
        int row = states.of(state.getClass());
        int column = commands.of(command.getClass());
        Door<S, C, E> door = row < 0 || column < 0 ? null : byCommand[row * commands.size() + column];
        if (door == null) {
            return Either.left(
                    new LifecycleRefusal.NotAllowed(Coded.of(state.getClass()), Coded.of(command.getClass())));
        }
        Stamp stamp = command.stamp();
        Role role = stamp.actor().role();
        if (!door.by().contains(role)) {
            return Either.left(
                    new LifecycleRefusal.NotPermitted(role, Coded.of(state.getClass()), Coded.of(command.getClass())));
        }
        if (stamp.at().isBefore(state.updatedAt())) {
            return Either.left(new LifecycleRefusal.TimeWentBack(state.updatedAt(), stamp.at()));
        }
        return step(
                state, door.edge().decide().apply(state, command), door.edge().apply());
    }

    /**
     * Makes the first state of a recorded birth.
     *
     * @param event a birth event
     * @return the first state
     * @throws IllegalStateException when the event begins nothing: the history is not one of this lifecycle
     */
    public S born(E event) {
        int column = events.of(event.getClass());
        Edge.Birth<S, C, E> birth = column < 0 ? null : birthByEvent[column];
        if (birth == null) {
            throw new IllegalStateException(name + " does not begin with " + Coded.of(event.getClass()));
        }
        return birth.apply().apply(event);
    }

    /**
     * Applies a recorded event.
     *
     * @param state where the case is
     * @param event what happened next
     * @return the next state
     * @throws IllegalStateException when the event cannot follow, or is stamped before the state: the history is not one of
     *     this lifecycle
     */
    public S evolve(S state, E event) {
        int row = states.of(state.getClass());
        int column = events.of(event.getClass());
        Edge.Transition<S, C, E> edge = row < 0 || column < 0 ? null : byEvent[row * events.size() + column];
        if (edge == null) {
            throw new IllegalStateException(name + " in state " + Coded.of(state.getClass()) + " cannot go on with "
                    + Coded.of(event.getClass()));
        }
        if (event.stamp().at().isBefore(state.updatedAt())) {
            throw new IllegalStateException(name + " of " + state.updatedAt() + " cannot go on at "
                    + event.stamp().at());
        }
        return edge.apply().apply(state, event);
    }

    /**
     * Makes a state of a whole history.
     *
     * @param history the birth and what followed, in order; at least one event
     * @return the state after the last event
     * @throws IllegalStateException when the history is not one of this lifecycle
     */
    public S fold(Seq<? extends E> history) {
        if (history.isEmpty()) {
            throw new IllegalStateException(name + " has no history");
        }
        S state = born(history.head());
        for (E event : history.tail()) {
            state = evolve(state, event);
        }
        return state;
    }

    @Override
    public String toString() {
        return "Lifecycle " + name;
    }

    /**
     * Of any types, so that nothing is cast to an interface here: a virtual machine remembers one answer a class, and would search
     * anew in each step of each case for this interface and for the caller's.
     */
    private static <S, E> Either<Refusal, Step<S, E>> step(
            S state, Either<Refusal, E> decided, BiFunction<S, E, S> apply) {
        if (decided.isLeft()) {
            return Either.left(decided.getLeft());
        }
        E event = decided.get();
        return Either.right(new Step<>(event, apply.apply(state, event)));
    }

    private static <S extends CaseState> Seq<Class<?>> statesOf(Edge<S, ?, ?> edge) {
        return edge instanceof Edge.Transition<?, ?, ?> row ? Array.of(row.from(), row.to()) : Array.of(edge.to());
    }

    private <X> void put(@Nullable X[] slots, int at, X edge) {
        if (slots[at] != null) {
            throw new IllegalArgumentException(name + " has two edges for one place: " + slots[at] + " and " + edge);
        }
        slots[at] = edge;
    }

    @SuppressWarnings("unchecked") // Java makes no arrays of a generic type; put fills it with nothing else
    private static <S extends CaseState, C extends Command, E extends Event> Edge.@Nullable Birth<S, C, E>[] births(
            int size) {
        return (Edge.Birth<S, C, E>[]) new Edge.Birth<?, ?, ?>[size];
    }

    @SuppressWarnings("unchecked") // as births
    private static <S extends CaseState, C extends Command, E extends Event> @Nullable Door<S, C, E>[] doors(int size) {
        return (Door<S, C, E>[]) new Door<?, ?, ?>[size];
    }

    @SuppressWarnings("unchecked") // as births
    private static <S extends CaseState, C extends Command, E extends Event>
            Edge.@Nullable Transition<S, C, E>[] transitions(int size) {
        return (Edge.Transition<S, C, E>[]) new Edge.Transition<?, ?, ?>[size];
    }

    /** An edge, and who may take it as a set of bits: a tree is searched in more time than all the rest of the look-up takes. */
    private record Door<S extends CaseState, C extends Command, E extends Event>(
            Edge.Transition<S, C, E> edge, Set<Role> by) {
        Door(Edge.Transition<S, C, E> edge) {
            this(edge, EnumSet.copyOf(edge.by().toJavaSet()));
        }
    }

    /** Small numbers for classes, so that dispatch is arithmetic on an array. They are few: to look at each is faster than to hash. */
    private static final class Index {
        private final Class<?>[] classes;

        Index(Seq<? extends Class<?>> classes) {
            Map<String, Class<?>> codes = new LinkedHashMap<>();
            for (Class<?> each : classes) {
                Class<?> other = codes.putIfAbsent(Coded.of(each), each);
                if (other != null && other != each) {
                    throw new IllegalArgumentException(other + " and " + each + " share the code " + Coded.of(each));
                }
            }
            this.classes = codes.values().toArray(Class<?>[]::new);
        }

        int size() {
            return classes.length;
        }

        /** Its number, or -1. */
        int of(Class<?> type) {
            for (int number = 0; number < classes.length; number++) {
                if (classes[number] == type) {
                    return number;
                }
            }
            return -1;
        }
    }
}
