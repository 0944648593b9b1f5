package dev.edd.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.edd.domain.lifecycle.CaseState;
import dev.edd.domain.lifecycle.Claim;
import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.lifecycle.Command;
import dev.edd.domain.lifecycle.Edge;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.lifecycle.Lifecycle;
import dev.edd.domain.lifecycle.LifecycleRefusal;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Role;
import dev.edd.domain.lifecycle.Step;
import dev.edd.testkit.arbitraries.Move;
import dev.edd.testkit.arbitraries.Script;
import dev.edd.testkit.arbitraries.Story;
import dev.edd.testkit.arbitraries.Trial;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/**
 * The laws that every lifecycle keeps. A test class implements it for its lifecycle and inherits the properties. Each
 * law that runs scripts also fails when they did too little: on average ten steps a try, every edge in one step of a
 * hundred (in a run of fewer than 500 tries: once), every one of {@link #refusals}. A law that is broken shows the shortest script that breaks it, as a story.
 *
 * @param <S> the states
 * @param <C> the commands
 * @param <E> the events
 */
@AddLifecycleHook(ToldAsStory.class)
public interface LifecycleLaws<S extends CaseState, C extends Command, E extends Event>
        extends TableLaws<S, C, E>, TriesEnough {
    /**
     * Moves along the edges of the table.
     *
     * @return legal moves
     */
    Arbitrary<Move<S, C>> legalMoves();

    /**
     * Moves that try any command at any time by any actor.
     *
     * @return moves
     */
    Arbitrary<Move<S, C>> anyMoves();

    /**
     * The way by which commands come in; what wraps a lifecycle puts itself here.
     *
     * @param state where the case is, none when it has not begun
     * @param command what is asked
     * @return the step, or the refusal
     */
    default Either<Refusal, Step<S, E>> decide(Option<S> state, C command) {
        return state.isDefined()
                ? lifecycle().give(state.get(), command)
                : lifecycle().begin(command);
    }

    /**
     * The way by which recorded events come in; what wraps a lifecycle puts itself here.
     *
     * @param state where the case is, none when it has not begun
     * @param event what happened next
     * @return the next state
     */
    default S evolve(Option<S> state, E event) {
        return state.isDefined()
                ? lifecycle().evolve(state.get(), event)
                : lifecycle().born(event);
    }

    /**
     * What comes of a script, to be read.
     *
     * @param script what to try
     * @return a line for each move, as {@link #decide} answers it
     */
    default Story story(Script<S, C> script) {
        return script.story(this::decide);
    }

    /**
     * What every law tries before anything random: what chance would come by too seldom to be relied on.
     *
     * @return scripts, none unless a test says so
     */
    default Seq<Script<S, C>> always() {
        return Vector.empty();
    }

    /**
     * The scripts that are always tried, and random ones.
     *
     * @return scripts of legal moves and of others; {@link #always} are their edge cases
     */
    @Provide
    default Arbitrary<Script<S, C>> scripts() {
        return Script.mixed(legalMoves(), anyMoves())
                .edgeCases(edges -> always().forEach(script -> add(edges, script)));
    }

    @SuppressWarnings("unchecked") // jqwik makes an array of one script, and only reads it
    private static <T> void add(EdgeCases.Config<T> edges, T script) {
        edges.add(script);
    }

    /**
     * The fold law.
     *
     * @param script what to try
     */
    @Property(edgeCases = EdgeCasesMode.FIRST)
    default void a_state_is_the_fold_of_its_events(@ForAll("scripts") Script<S, C> script) {
        Vector<E> events = Vector.empty();
        for (Trial<S, C, E> trial : run(script)) {
            if (trial.answer().isRight()) {
                events = trial.before().isEmpty() ? Vector.empty() : events;
                events = events.append(trial.answer().get().event());
                Option<S> folded = Option.none();
                for (E event : events) {
                    folded = Option.some(evolve(folded, event));
                }
                assertThat(folded.get()).isEqualTo(trial.answer().get().next());
            }
        }
    }

    /**
     * An accepted command takes the edge that the table has for it, and no other.
     *
     * @param script what to try
     */
    @Property(edgeCases = EdgeCasesMode.FIRST)
    default void every_step_takes_an_edge_of_the_table(@ForAll("scripts") Script<S, C> script) {
        for (Trial<S, C, E> trial : run(script)) {
            if (trial.answer().isRight()) {
                Step<S, E> step = trial.answer().get();
                Option<Edge<S, C, E>> edge = edge(trial);
                assertThat(edge).as("the edge of %s", trial).isNotEmpty();
                assertThat(step.event()).isExactlyInstanceOf(edge.get().emits());
                assertThat(step.next()).isExactlyInstanceOf(edge.get().to());
                assertThat(edge.get().by()).contains(role(trial));
            }
        }
    }

    /**
     * What the table does not have is refused, by name of state and command.
     *
     * @param script what to try
     */
    @Property(edgeCases = EdgeCasesMode.FIRST)
    default void a_command_without_an_edge_is_not_allowed(@ForAll("scripts") Script<S, C> script) {
        for (Trial<S, C, E> trial : run(script)) {
            if (edge(trial).isEmpty()) {
                assertThat(trial.answer())
                        .isEqualTo(Either.left(new LifecycleRefusal.NotAllowed(stateOf(trial), commandOf(trial))));
            }
        }
    }

    /**
     * Who may not give a command is told so, before any rule is asked.
     *
     * @param script what to try
     */
    @Property(edgeCases = EdgeCasesMode.FIRST)
    default void an_actor_of_another_role_is_not_permitted(@ForAll("scripts") Script<S, C> script) {
        for (Trial<S, C, E> trial : run(script)) {
            if (edge(trial).exists(edge -> !edge.by().contains(role(trial)))) {
                assertThat(trial.answer())
                        .isEqualTo(Either.left(
                                new LifecycleRefusal.NotPermitted(role(trial), stateOf(trial), commandOf(trial))));
            }
        }
    }

    /**
     * Nothing is stamped before what it follows, and what is recorded bears the stamp of the command.
     *
     * @param script what to try
     */
    @Property(edgeCases = EdgeCasesMode.FIRST)
    default void time_never_goes_back(@ForAll("scripts") Script<S, C> script) {
        for (Trial<S, C, E> trial : run(script)) {
            if (trial.answer().isRight()) {
                Step<S, E> step = trial.answer().get();
                assertThat(step.event().stamp()).isEqualTo(trial.command().stamp());
                assertThat(step.next().updatedAt())
                        .isEqualTo(step.event().stamp().at());
                assertThat(step.next().createdAt())
                        .isEqualTo(trial.before()
                                .map(CaseState::createdAt)
                                .getOrElse(step.next().updatedAt()));
                trial.before()
                        .forEach(before -> assertThat(step.next().updatedAt()).isAfterOrEqualTo(before.updatedAt()));
            } else {
                edge(trial)
                        .filter(edge -> edge.by().contains(role(trial)))
                        .flatMap(edge -> trial.before())
                        .filter(before -> trial.command().stamp().at().isBefore(before.updatedAt()))
                        .forEach(before -> assertThat(trial.answer().getLeft())
                                .isEqualTo(new LifecycleRefusal.TimeWentBack(
                                        before.updatedAt(),
                                        trial.command().stamp().at())));
            }
        }
    }

    /**
     * The same question has the same answer, however often it is asked.
     *
     * @param script what to try
     */
    @Property(edgeCases = EdgeCasesMode.FIRST)
    default void deciding_is_pure(@ForAll("scripts") Script<S, C> script) {
        for (Trial<S, C, E> trial : run(script)) {
            assertThat(decide(trial.before(), trial.command())).isEqualTo(trial.answer());
        }
    }

    /**
     * A refused command changes nothing: the state is as it was, and answers as before.
     *
     * @param script what to try
     */
    @Property(edgeCases = EdgeCasesMode.FIRST)
    default void a_refusal_leaves_no_trace(@ForAll("scripts") Script<S, C> script) {
        String[] shown = {""};
        run(script, (state, command) -> {
            shown[0] = state.toString();
            Either<Refusal, Step<S, E>> answer = decide(state, command);
            assertThat(state).hasToString(shown[0]);
            return answer;
        });
    }

    /**
     * A closed case takes no command and holds no claim; an open one holds from birth on what it held at birth.
     *
     * @param script what to try
     */
    @Property(edgeCases = EdgeCasesMode.FIRST)
    default void a_claim_is_held_while_the_case_is_open(@ForAll("scripts") Script<S, C> script) {
        Option<Claim> atBirth = Option.none();
        for (Trial<S, C, E> trial : run(script)) {
            if (trial.answer().isRight()) {
                S next = trial.answer().get().next();
                atBirth = trial.before().isEmpty() ? next.claim() : atBirth;
                assertThat(next.claim())
                        .as("the claim of %s", next)
                        .isEqualTo(next instanceof CaseState.Closed ? Option.none() : atBirth);
            }
        }
    }

    /**
     * A history that the table does not permit is an error, and never a state.
     *
     * @param script what to try
     */
    @Property(edgeCases = EdgeCasesMode.FIRST)
    default void an_event_that_cannot_follow_is_an_error(@ForAll("scripts") Script<S, C> script) {
        Seq<Trial<S, C, E>> steps = run(script).filter(trial -> trial.answer().isRight());
        Seq<E> events = steps.map(trial -> trial.answer().get().event()).distinctBy(Object::getClass);
        for (Option<S> state : steps.map(Trial::after)
                .distinctBy(after -> after.map(Object::getClass))
                .prepend(Option.none())) {
            for (E event : events.filter(event ->
                    edges().filter(edge -> leaves(edge, state)).forAll(edge -> edge.emits() != event.getClass()))) {
                assertThatThrownBy(() -> evolve(state, event))
                        .as("%s after %s", event, state)
                        .isExactlyInstanceOf(IllegalStateException.class);
            }
        }
    }

    private Vector<Trial<S, C, E>> run(Script<S, C> script) {
        return run(script, this::decide);
    }

    private Vector<Trial<S, C, E>> run(
            Script<S, C> script, BiFunction<Option<S>, C, Either<Refusal, Step<S, E>>> deciding) {
        Vector<Trial<S, C, E>> trials = script.on(deciding);
        Tally.ofThisProperty().count(trials);
        return trials;
    }

    private Option<Edge<S, C, E>> edge(Trial<S, C, E> trial) {
        return edges().find(edge ->
                leaves(edge, trial.before()) && edge.on() == trial.command().getClass());
    }

    private static boolean leaves(Edge<?, ?, ?> edge, Option<? extends CaseState> state) {
        return edge instanceof Edge.Transition<?, ?, ?> row
                ? state.exists(at -> at.getClass() == row.from())
                : state.isEmpty();
    }

    private static Role role(Trial<?, ?, ?> trial) {
        return trial.command().stamp().actor().role();
    }

    private static String stateOf(Trial<?, ?, ?> trial) {
        return trial.before().map(state -> Coded.of(state.getClass())).getOrElse(Lifecycle.UNBORN);
    }

    private static String commandOf(Trial<?, ?, ?> trial) {
        return Coded.of(trial.command().getClass());
    }
}
