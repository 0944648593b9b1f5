package dev.edd.testkit.arbitraries;

import dev.edd.domain.lifecycle.Edge;
import dev.edd.domain.lifecycle.Role;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.questionnaire.QuestionnaireValidator;
import dev.edd.domain.questionnaire.StandardQuestionnaires;
import dev.edd.domain.request.DeadlinePolicy;
import dev.edd.domain.request.SubmissionChains;
import dev.edd.domain.submission.Deleted;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.Recorded;
import dev.edd.domain.submission.RelatedResource;
import dev.edd.domain.submission.ResourceSubmission;
import dev.edd.domain.submission.SubmissionCommand;
import dev.edd.domain.submission.SubmissionCommand.AttachDocument;
import dev.edd.domain.submission.SubmissionCommand.Delete;
import dev.edd.domain.submission.SubmissionCommand.Submit;
import dev.edd.domain.submission.SubmissionDocuments;
import dev.edd.domain.submission.SubmissionEvent;
import dev.edd.domain.submission.SubmissionHeader;
import dev.edd.domain.submission.SubmissionHistory;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Submissions as they come about: histories and scripts that walk the table of {@link EddSubmission#LIFECYCLE}. */
public final class SubmissionHistories {
    private static final QuestionnaireValidator ASKED = QuestionnaireValidator.of(StandardQuestionnaires.RISK_EDD);

    private SubmissionHistories() {}

    /**
     * Whole histories from birth to any state, of submissions with few fields and several documents.
     *
     * @return histories
     */
    public static Arbitrary<History<EddSubmission, SubmissionEvent>> all() {
        return History.of(EddSubmission.LIFECYCLE, legalMoves());
    }

    /**
     * Records of submissions with any fields, deleted or not.
     *
     * @return states
     */
    public static Arbitrary<EddSubmission> states() {
        return Combinators.combine(all(), ResourceSubmissions.all())
                .as((history, said) -> saying(
                        history.state(),
                        ResourceSubmissions.about(said, history.state().header().owner())));
    }

    /**
     * Records of submissions in one state.
     *
     * @param <T> the state
     * @param state its class
     * @return states
     */
    public static <T extends EddSubmission> Arbitrary<T> states(Class<T> state) {
        return states().filter(state::isInstance).map(state::cast);
    }

    /**
     * Events of every kind, as they are really recorded.
     *
     * @return events
     */
    public static Arbitrary<SubmissionEvent> events() {
        return all().map(history -> history.events().last());
    }

    /**
     * Commands of every kind, by any actor at any time, for submissions in any state.
     *
     * @return commands
     */
    public static Arbitrary<SubmissionCommand> commands() {
        return Combinators.combine(all().map(History::state), SubmissionTrouble.moves())
                .as((state, move) -> move.chosen(Option.some(state)));
    }

    /**
     * All that was submitted about one resource, in any order.
     *
     * @return histories of one resource
     */
    public static Arbitrary<SubmissionHistory> ofOneResource() {
        return Combinators.combine(
                        ResourceSubmissions.ofAccounts(),
                        SubmissionHistories.all().list().ofMaxSize(4))
                .as((said, histories) -> new SubmissionHistory(
                        RelatedResource.account(said.account()),
                        Vector.ofAll(histories).map(history -> saying(history.state(), said))));
    }

    /**
     * Submissions with what becomes of the requests that they cite.
     *
     * @return steps of one commit
     */
    public static Arbitrary<SubmissionChains.Steps> chains() {
        return SubmissionParts.all()
                .map(parts -> SubmissionChains.submitted(
                                parts.submit(new Stamp(ActorValues.actor(Role.PARTNER, "platform"), parts.at())),
                                Option.some(parts.request(parts.request(), parts.owner())),
                                Option.some(ASKED),
                                DeadlinePolicy.STANDARD)
                        .get());
    }

    /**
     * Moves along the edges of the table.
     *
     * @return legal moves
     */
    public static Arbitrary<Move<EddSubmission, SubmissionCommand>> legalMoves() {
        return Move.legal(
                EddSubmission.LIFECYCLE,
                SubmissionParts.all(),
                SubmissionHistories::weight,
                SubmissionHistories::legal);
    }

    /**
     * Moves that try any command at any time by any actor.
     *
     * @return moves
     */
    public static Arbitrary<Move<EddSubmission, SubmissionCommand>> anyMoves() {
        return SubmissionTrouble.moves();
    }

    /** The same record of another submission. */
    static EddSubmission saying(EddSubmission state, ResourceSubmission said) {
        return state instanceof Deleted
                ? new Deleted(state.header(), said, state.documents())
                : new Recorded(state.header(), said, state.documents());
    }

    /** The same submission of another customer, without the documents of the former one. */
    static EddSubmission ownedBy(CustomerId owner, EddSubmission state) {
        SubmissionHeader header = state.header().withOwner(owner);
        ResourceSubmission said = ResourceSubmissions.about(state.submission(), owner);
        return state instanceof Deleted
                ? new Deleted(header, said, Vector.empty())
                : new Recorded(header, said, Vector.empty());
    }

    /** Documents far more often than deletions: only so does a submission come to have as many as it may. */
    private static int weight(
            Edge<EddSubmission, SubmissionCommand, SubmissionEvent> edge, Option<EddSubmission> state) {
        if (edge.on() != AttachDocument.class) {
            return 1;
        }
        return state.exists(each -> each.documents().size() < SubmissionDocuments.ACCEPTED.most()) ? 40 : 0;
    }

    private static SubmissionCommand legal(
            Edge<EddSubmission, SubmissionCommand, SubmissionEvent> edge,
            Option<EddSubmission> state,
            SubmissionParts parts) {
        Instant at = state.map(submission -> submission.updatedAt().plus(parts.pause()))
                .getOrElse(parts.at());
        Stamp stamp = new Stamp(parts.who().among(edge.by()), at);
        if (edge.on() == Submit.class) {
            return parts.submit(stamp);
        }
        if (edge.on() == AttachDocument.class) {
            return new AttachDocument(stamp, parts.document(state.get().header().owner()));
        }
        if (edge.on() == Delete.class) {
            return new Delete(stamp);
        }
        throw new IllegalArgumentException(
                "scripts know no command " + edge.on().getName());
    }
}
