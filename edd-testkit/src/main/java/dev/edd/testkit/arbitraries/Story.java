package dev.edd.testkit.arbitraries;

import dev.edd.domain.lifecycle.CaseState;
import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.lifecycle.Command;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.lifecycle.Lifecycle;
import dev.edd.domain.lifecycle.Stamp;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * What happened to a case, to be read: a line for each command, with when and by whom it was given, which one it was, and the
 * states before and after it or the code of its refusal. So are counterexamples shown. It names no party and holds no data of the
 * case. Immutable.
 *
 * @param lines a line for each command, numbered from 1
 */
public record Story(Vector<String> lines) {
    private static final Story BEGINNING = new Story(Vector.empty());

    /**
     * The story of what was tried.
     *
     * @param <S> the states
     * @param <C> the commands
     * @param <E> the events
     * @param trials what was tried, and what came of it
     * @return a line for each trial
     */
    public static <S extends CaseState, C extends Command, E extends Event> Story of(Seq<Trial<S, C, E>> trials) {
        return trials.foldLeft(BEGINNING, Story::and);
    }

    static <S extends CaseState, E extends Event> Story of(History<S, E> history) {
        Story story = BEGINNING;
        Option<CaseState> before = Option.none();
        for (var step : history.steps()) {
            story = story.and(
                    step.event().stamp(),
                    history.command(before, step.event()),
                    named(before) + " -> " + named(Option.some(step.next())));
            before = Option.some(step.next());
        }
        return story;
    }

    private Story and(Trial<?, ?, ?> trial) {
        String outcome = trial.answer()
                .fold(
                        refusal -> named(trial.before()) + ", refused with " + refusal.code(),
                        step -> named(trial.before()) + " -> " + named(Option.some(step.next())));
        return and(trial.command().stamp(), Coded.of(trial.command().getClass()), outcome);
    }

    private Story and(Stamp stamp, String command, String outcome) {
        return and(stamp.at() + " " + stamp.actor().role().code() + ": " + command + ": " + outcome);
    }

    Story and(String line) {
        return new Story(lines.append(lines.size() + 1 + ". " + line));
    }

    private static String named(Option<? extends CaseState> state) {
        return state.map(each -> Coded.of(each.getClass())).getOrElse(Lifecycle.UNBORN);
    }

    /** The lines, each on its own. */
    @Override
    public String toString() {
        return lines.mkString("\n");
    }
}
