package dev.edd.testkit.arbitraries;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentRequirement;
import dev.edd.domain.lifecycle.Edge;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.QuestionnaireValidator;
import dev.edd.domain.request.AttachedDocument;
import dev.edd.domain.request.AwaitedFile;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.InReview;
import dev.edd.domain.request.Ongoing;
import dev.edd.domain.request.PromptOutcome;
import dev.edd.domain.request.RequestCommand;
import dev.edd.domain.request.RequestCommand.Accept;
import dev.edd.domain.request.RequestCommand.AttachDocument;
import dev.edd.domain.request.RequestCommand.BeginReview;
import dev.edd.domain.request.RequestCommand.Cancel;
import dev.edd.domain.request.RequestCommand.Fail;
import dev.edd.domain.request.RequestCommand.OpenRequest;
import dev.edd.domain.request.RequestCommand.Remind;
import dev.edd.domain.request.RequestCommand.RequestFurther;
import dev.edd.domain.request.RequestCommand.Restrict;
import dev.edd.domain.request.RequestCommand.SubmitAnswers;
import dev.edd.domain.request.RequestEvent;
import dev.edd.domain.request.Round;
import dev.edd.domain.request.Submission;
import dev.edd.domain.request.Submitted;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Requests as they come about: histories and scripts that walk the table of {@link EddRequest#LIFECYCLE}, and the states at
 * their ends.
 */
public final class RequestHistories {
    private static final int ONE_IN = 100;
    private static final int MOVES_TO_THE_LAST_ROUND = 10 * Round.MOST_ROUNDS;

    private RequestHistories() {}

    /**
     * Whole histories from birth to any state, a few through every round that there may be.
     *
     * @return histories
     */
    public static Arbitrary<History<EddRequest, RequestEvent>> all() {
        return Arbitraries.frequencyOf(
                Tuple.of(ONE_IN - 1, History.of(EddRequest.LIFECYCLE, legalMoves())),
                Tuple.of(1, History.of(EddRequest.LIFECYCLE, movesToTheLastRound(), MOVES_TO_THE_LAST_ROUND)));
    }

    /**
     * Requests in every state that can be reached.
     *
     * @return states
     */
    public static Arbitrary<EddRequest> states() {
        return all().map(History::state);
    }

    /**
     * Requests in one state, with every history that leads there.
     *
     * @param <T> the state, or a family of states
     * @param state its class
     * @return states
     */
    public static <T extends EddRequest> Arbitrary<T> states(Class<T> state) {
        return all().map(history -> history.steps()
                        .reverse()
                        .map(step -> step.next())
                        .find(state::isInstance)
                        .map(state::cast))
                .filter(Option::isDefined)
                .map(Option::get);
    }

    /**
     * Events of every kind, as they are really recorded.
     *
     * @return events
     */
    public static Arbitrary<RequestEvent> events() {
        return all().map(history -> history.events().last());
    }

    /**
     * Commands of every kind, by any actor at any time, for requests in any state.
     *
     * @return commands
     */
    public static Arbitrary<RequestCommand> commands() {
        return Combinators.combine(states(), RequestTrouble.moves())
                .as((state, move) -> move.chosen(Option.some(state)));
    }

    /**
     * Moves along the edges of the table.
     *
     * @return legal moves
     */
    public static Arbitrary<Move<EddRequest, RequestCommand>> legalMoves() {
        return Move.legal(
                EddRequest.LIFECYCLE, RequestParts.all(), RequestHistories::weight, RequestHistories::command);
    }

    /**
     * Moves that try any command at any time by any actor.
     *
     * @return moves
     */
    public static Arbitrary<Move<EddRequest, RequestCommand>> anyMoves() {
        return RequestTrouble.moves();
    }

    /** On to the next round and nothing else, as long as there is one. */
    private static Arbitrary<Move<EddRequest, RequestCommand>> movesToTheLastRound() {
        return Move.legal(
                EddRequest.LIFECYCLE,
                RequestParts.all(),
                (edge, state) -> leadsOn(edge, state) ? weight(edge, state) : 0,
                RequestHistories::command);
    }

    private static boolean leadsOn(Edge<EddRequest, RequestCommand, RequestEvent> edge, Option<EddRequest> state) {
        Class<?> command = edge.on();
        return state.exists(
                        at -> at instanceof Ongoing ongoing && ongoing.round().number() == Round.MOST_ROUNDS)
                || command == OpenRequest.class
                || command == BeginReview.class
                || command == RequestFurther.class
                || (command == SubmitAnswers.class
                        && !state.exists(at -> at.reviewDue().isDefined()))
                || (command == AttachDocument.class
                        && handedIn(state).exists(each -> !each.awaited().isEmpty()));
    }

    /** What a case cannot do where it is weighs nothing; what leads on weighs more than what ends. */
    private static int weight(Edge<EddRequest, RequestCommand, RequestEvent> edge, Option<EddRequest> state) {
        Class<?> command = edge.on();
        if (command == Remind.class) {
            return state.exists(at -> at.nextReminder().isDefined()) ? 2 : 0;
        }
        if (command == Restrict.class) {
            return state.exists(at -> at.restrictionDue().isDefined()) ? 2 : 0;
        }
        if (command == AttachDocument.class) {
            return state.exists(at -> !((Submitted) at).submission().named().isEmpty()) ? 4 : 0;
        }
        if (command == BeginReview.class) {
            return state.exists(at -> at.reviewDue().isDefined()) ? 8 : 0;
        }
        if (command == RequestFurther.class) {
            return state.exists(at -> ((InReview) at).round().number() < Round.MOST_ROUNDS) ? 4 : 0;
        }
        return command == SubmitAnswers.class ? 4 : 1;
    }

    private static RequestCommand command(
            Edge<EddRequest, RequestCommand, RequestEvent> edge, Option<EddRequest> state, RequestParts parts) {
        Stamp stamp = new Stamp(parts.who().among(edge.by()), when(edge, state, parts));
        return command(edge.on(), state, stamp, parts);
    }

    private static Instant when(Edge<?, ?, ?> edge, Option<EddRequest> state, RequestParts parts) {
        if (state.isEmpty()) {
            return parts.birth().at();
        }
        EddRequest at = state.get();
        Option<Instant> due = edge.on() == Remind.class
                ? at.nextReminder()
                : Option.when(edge.on() == Restrict.class, at::restrictionDue).flatMap(instant -> instant);
        return due.filter(at.updatedAt()::isBefore).getOrElse(at.updatedAt()).plus(parts.pause());
    }

    /** The command of a class for a request, acceptable if the request is in a state for it; any will do if not. */
    static RequestCommand command(Class<?> command, Option<EddRequest> state, Stamp stamp, RequestParts parts) {
        if (command == OpenRequest.class || state.isEmpty()) {
            return parts.open(stamp);
        }
        if (command == SubmitAnswers.class) {
            return answers(state.get(), stamp, parts);
        }
        if (command == AttachDocument.class) {
            return new AttachDocument(stamp, document(state.get(), parts), parts.policy());
        }
        if (command == Remind.class) {
            return new Remind(stamp);
        }
        if (command == Restrict.class) {
            return new Restrict(stamp);
        }
        if (command == BeginReview.class) {
            return new BeginReview(stamp);
        }
        if (command == Accept.class) {
            return new Accept(stamp);
        }
        if (command == RequestFurther.class) {
            Questionnaire asked = RequestSheets.next(state.get(), parts.questionnaire());
            return new RequestFurther(stamp, outcomes(state.get(), asked, parts), asked, parts.policy());
        }
        if (command == Fail.class) {
            return new Fail(stamp, parts.reason(), parts.note());
        }
        if (command == Cancel.class) {
            return new Cancel(stamp);
        }
        throw new IllegalArgumentException("scripts know no command " + command.getName());
    }

    private static SubmitAnswers answers(EddRequest state, Stamp stamp, RequestParts parts) {
        Round round = roundOf(state, parts);
        QuestionnaireValidator validator = RequestSheets.validator(round.questionnaire());
        RequestSheets.HandedIn handedIn =
                RequestSheets.valid(validator.questionnaire(), state.header().customer(), round.number(), parts.pick());
        return new SubmitAnswers(stamp, handedIn.sheet(), validator, handedIn.documents(), parts.policy());
    }

    /** What is owed comes first, and then what replaces; never quite what is there already. */
    private static DocumentReference document(EddRequest state, RequestParts parts) {
        int round = roundOf(state, parts).number();
        Seq<AwaitedFile> files = handedIn(state).flatMap(Submission::named);
        Seq<DocumentReference> known =
                handedIn(state).flatMap(Submission::documents).map(AttachedDocument::document);
        Option<AwaitedFile> file = handedIn(state)
                .flatMap(Submission::awaited)
                .headOption()
                .orElse(() -> files.isEmpty() ? Option.none() : Option.some(files.get(parts.pick() % files.size())));
        String extension = parts.pick() % 3 == 0 ? "" : ".pdf";
        DocumentReference document = RequestSheets.document(
                state.header().customer(),
                file.map(AwaitedFile::requirement).getOrElse(DocumentRequirement.one()),
                round,
                parts.pick(),
                file.map(each -> each.name().value()).getOrElse("unasked") + extension);
        return Stream.from(round)
                .map(number -> document.withId(new DocumentId(new UUID(number, parts.pick()))))
                .find(each -> !known.contains(each))
                .get();
    }

    private static Seq<Submission> handedIn(Option<EddRequest> state) {
        return state.toVector().flatMap(RequestHistories::handedIn);
    }

    private static Seq<Submission> handedIn(EddRequest state) {
        return state instanceof Ongoing ongoing ? ongoing.handedIn().toVector() : Vector.empty();
    }

    /** What is asked again was refused. */
    private static Seq<PromptOutcome> outcomes(EddRequest state, Questionnaire asked, RequestParts parts) {
        Seq<PromptId> again = asked.prompts().map(Prompt::id);
        return handedIn(state)
                .flatMap(submission -> submission.answers().given())
                .zipWithIndex((given, index) -> (parts.pick() >> index) % 2 == 0
                                && RequestSheets.maySettle(given.prompt())
                                && !again.contains(given.prompt())
                        ? new PromptOutcome.Accepted(given.prompt())
                        : new PromptOutcome.Refused(given.prompt(), parts.reason()));
    }

    private static Round roundOf(EddRequest state, RequestParts parts) {
        return state instanceof Ongoing ongoing
                ? ongoing.round()
                : new Round(1, state.header().questionnaire(), parts.policy().deadlineOf(state.createdAt()), 0, false);
    }
}
