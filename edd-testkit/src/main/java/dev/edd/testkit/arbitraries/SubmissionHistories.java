package dev.edd.testkit.arbitraries;

import dev.edd.domain.lifecycle.Edge;
import dev.edd.domain.lifecycle.Role;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.RequestId;
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
import dev.edd.domain.submission.SubmissionEvent.SubmissionRecorded;
import dev.edd.domain.submission.SubmissionHeader;
import dev.edd.domain.submission.SubmissionHistory;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
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
     * Events of every kind, as they are really recorded, of submissions with any fields.
     *
     * @return events, each kind as often as another of its history
     */
    public static Arbitrary<SubmissionEvent> events() {
        return Combinators.combine(
                        all(), ResourceSubmissions.all(), Arbitraries.integers().between(0, 5))
                .as((history, said, pick) -> {
                    Vector<SubmissionEvent> kinds = history.events().distinctBy(Object::getClass);
                    return kinds.get(pick % kinds.size()) instanceof SubmissionRecorded recorded
                            ? new SubmissionRecorded(
                                    recorded.stamp(),
                                    recorded.id(),
                                    recorded.owner(),
                                    ResourceSubmissions.about(said, recorded.owner()),
                                    recorded.request())
                            : kinds.get(pick % kinds.size());
                });
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
     * All that was submitted about one resource, in any order, some of it at one instant.
     *
     * @return histories of one resource
     */
    public static Arbitrary<SubmissionHistory> ofOneResource() {
        return Combinators.combine(
                        ResourceSubmissions.ofAccounts(),
                        SubmissionHistories.all().list().ofMaxSize(4),
                        Arbitraries.of(true, false).list().ofSize(4))
                .as((said, histories, ties) -> new SubmissionHistory(
                        RelatedResource.account(said.account()),
                        tied(
                                Vector.ofAll(histories)
                                        .map(history -> saying(history.state(), said))
                                        .distinctBy(EddSubmission::id),
                                Vector.ofAll(ties))))
                .withoutEdgeCases();
    }

    /** Some of them recorded at the instant of the first. */
    private static Vector<EddSubmission> tied(Vector<EddSubmission> entries, Vector<Boolean> ties) {
        return entries.zip(ties).map(each -> each._2 ? recordedAt(entries.head().createdAt(), each._1) : each._1);
    }

    private static EddSubmission recordedAt(Instant at, EddSubmission state) {
        SubmissionHeader header = state.header()
                .withUpdatedAt(state.updatedAt().isBefore(at) ? at : state.updatedAt())
                .withCreatedAt(at);
        return state instanceof Deleted
                ? new Deleted(header, state.submission(), state.documents())
                : new Recorded(header, state.submission(), state.documents());
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

    /**
     * The script that chance comes by too seldom to be relied on: somebody attaches as many documents as a submission may have, and
     * one more.
     *
     * @return a script that ends with a refusal
     */
    public static Script<EddSubmission, SubmissionCommand> withOneDocumentTooMany() {
        Instant at = Instant.parse("2026-01-01T00:00:00Z");
        Stamp stamp = new Stamp(ActorValues.actor(Role.PARTNER, "platform"), at);
        CustomerId owner = new CustomerId(new UUID(0, 1));
        SubmissionParts parts = plain(0, owner, at);
        Vector<SubmissionCommand> attaching = Vector.rangeClosed(1, SubmissionDocuments.ACCEPTED.most() + 1)
                .map(number ->
                        new AttachDocument(stamp, plain(number, owner, at).document(owner)));
        return new Script<>(attaching.prepend(parts.submit(stamp)).map(Move::giving));
    }

    private static SubmissionParts plain(int number, CustomerId owner, Instant at) {
        return new SubmissionParts(
                new Who(0, "platform"),
                Duration.ZERO,
                new UUID(0, number),
                owner,
                new RequestId(new UUID(0, 2)),
                at,
                SubmissionParts.PLAIN);
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
