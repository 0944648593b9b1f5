package dev.edd.ports;

import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.CommitAnswer;
import dev.edd.ports.store.Reads;
import dev.edd.ports.store.Stores;
import dev.edd.ports.store.SubscriberName;
import dev.edd.ports.store.UnitOfWork;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * Loads, lets the kernel decide, and commits, again on fresh data while others were faster. Addresses every event to the
 * subscribers that want it.
 */
final class Decisions {
    /** How often a decision is made again before the contention becomes an error. */
    static final int ATTEMPTS = 20;

    private final UnitOfWork unitOfWork;
    private final Function<Event, Set<SubscriberName>> addressees;

    Decisions(UnitOfWork unitOfWork, Function<Event, Set<SubscriberName>> addressees) {
        this.unitOfWork = unitOfWork;
        this.addressees = addressees;
    }

    /**
     * What was decided.
     *
     * @param publishes a questionnaire that the steps need, unless it was published before
     * @param commit the steps to store; none when nothing is to be done
     * @param answer what to answer when they are
     * @param againWhenTaken whether a claim that another case came to hold meanwhile is no refusal, but something to decide on
     */
    record Decision<A>(Option<Questionnaire> publishes, Option<Commit> commit, A answer, boolean againWhenTaken) {
        Decision(Option<Questionnaire> publishes, Option<Commit> commit, A answer) {
            this(publishes, commit, answer, false);
        }

        Decision(Commit commit, A answer) {
            this(Option.none(), Option.some(commit), answer);
        }

        Decision<A> publishing(Questionnaire questionnaire) {
            return new Decision<>(Option.some(questionnaire), commit, answer, againWhenTaken);
        }

        Decision<A> decidedAgainWhenTaken() {
            return new Decision<>(publishes, commit, answer, true);
        }
    }

    <A> Either<Refusal, A> take(Function<Reads, Either<Refusal, Decision<A>>> decide) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Either<Refusal, A> answer =
                    unitOfWork.run(stores -> decide.apply(stores).flatMap(decision -> store(stores, decision)));
            if (answer.isRight() || !(answer.getLeft() instanceof DecideAgain)) {
                return answer;
            }
        }
        throw new ContentionException(ATTEMPTS);
    }

    private <A> Either<Refusal, A> store(Stores stores, Decision<A> decision) {
        return decision.publishes()
                .flatMap(questionnaire -> Publishing.refusalOf(stores, questionnaire))
                .orElse(() -> decision.commit().flatMap(commit -> refusalOf(stores, commit, decision.againWhenTaken())))
                .<Either<Refusal, A>>map(Either::left)
                .getOrElse(() -> Either.right(decision.answer()));
    }

    private Option<Refusal> refusalOf(Stores stores, Commit commit, boolean againWhenTaken) {
        CommitAnswer answer = stores.commit(addressed(commit));
        if (answer instanceof CommitAnswer.Taken taken && !againWhenTaken) {
            return Option.some(taken.claim().refusal());
        }
        return Option.when(!(answer instanceof CommitAnswer.Committed), DecideAgain::new);
    }

    private Commit addressed(Commit commit) {
        return new Commit(
                commit.party(),
                commit.writes().map(write -> write.to(addressees.apply(write.event()))),
                commit.reads());
    }

    /** Rolls a unit of work back to make the decision again; no caller ever sees it. */
    private record DecideAgain() implements Refusal {
        @Override
        public String code() {
            return "decide_again";
        }

        @Override
        public String text() {
            return "What was read has changed";
        }
    }
}
