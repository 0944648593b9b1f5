package dev.edd.testkit.arbitraries;

import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.document.FileName;
import dev.edd.domain.lifecycle.Edge;
import dev.edd.domain.lifecycle.Role;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.SheetEntry;
import dev.edd.domain.request.AttachedDocument;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.Ongoing;
import dev.edd.domain.request.PromptOutcome;
import dev.edd.domain.request.RequestCommand;
import dev.edd.domain.request.RequestCommand.AttachDocument;
import dev.edd.domain.request.RequestCommand.OpenRequest;
import dev.edd.domain.request.RequestCommand.RequestFurther;
import dev.edd.domain.request.RequestCommand.SubmitAnswers;
import dev.edd.domain.request.Submission;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Any command at any time by any actor, aimed at where it hurts: a microsecond around the latest step, the reminders and the
 * due instant, sheets and documents that each rule refuses, reviews that leave something out.
 */
final class RequestTrouble {
    private static final Array<Class<?>> COMMANDS =
            Array.<Class<?>>ofAll(EddRequest.LIFECYCLE.edges().map(Edge::on)).distinct();
    private static final Set<Class<?>> RULED =
            HashSet.of(SubmitAnswers.class, AttachDocument.class, RequestFurther.class);
    private static final CustomerId SOMEBODY_ELSE = new CustomerId(new UUID(~0L, ~0L));

    private RequestTrouble() {}

    static Arbitrary<Move<EddRequest, RequestCommand>> moves() {
        return Move.anything(Parts.all(), RequestTrouble::command);
    }

    private static RequestCommand command(Option<EddRequest> state, Parts parts) {
        RequestParts some = parts.some();
        Class<?> asked = parts.asked(state);
        Instant at = state.map(request -> parts.when().near(request, some))
                .getOrElse(some.birth().at());
        Seq<Role> roles = Move.leaving(EddRequest.LIFECYCLE, state)
                .find(edge -> edge.on() == asked && parts.mayAsk())
                .map(edge -> edge.by().toVector())
                .getOrElse(Vector.of(Role.values()));
        Stamp stamp = new Stamp(some.who().among(roles), latest(StorableValues.within(at)));
        RequestCommand command = RequestHistories.command(asked, state, stamp, some);
        if (command instanceof OpenRequest open) {
            return broken(open, parts.fault());
        }
        if (state.isEmpty()) {
            return command;
        }
        if (command instanceof SubmitAnswers submit) {
            return broken(submit, state.get(), parts.fault());
        }
        if (command instanceof AttachDocument attach) {
            return new AttachDocument(stamp, broken(attach.document(), state.get(), parts.fault()), attach.policy());
        }
        return command instanceof RequestFurther further ? broken(further, parts.fault()) : command;
    }

    private static Instant latest(Instant at) {
        return at.isAfter(Stamp.LATEST) ? Stamp.LATEST : at;
    }

    private static OpenRequest broken(OpenRequest open, int fault) {
        return switch (fault % 5) {
            case 0 -> open.withKnown(known(open));
            case 1 -> open.withRegistered(Option.none());
            case 3 ->
                open.withOnboarding(Option.none())
                        .withKeptForOnboarding(open.questionnaire().id());
            case 2 -> open.withCustomer(SOMEBODY_ELSE);
            default -> open;
        };
    }

    /** The request that has the id already, opened by an officer. */
    private static Option<EddRequest> known(OpenRequest open) {
        return EddRequest.LIFECYCLE
                .begin(open.withStamp(new Stamp(
                        ActorValues.actor(Role.OFFICER, "first"), open.stamp().at())))
                .toOption()
                .map(step -> step.next());
    }

    private static SubmitAnswers broken(SubmitAnswers submit, EddRequest state, int fault) {
        if (RequestSheets.isEndless(submit.validator().questionnaire())) {
            return with(submit, fault % 2 == 0 ? RequestSheets.tooLong() : RequestSheets.tooManyFiles());
        }
        Vector<DocumentReference> documents = Vector.ofAll(submit.documents());
        return switch (fault % 7) {
            case 0 ->
                new SubmitAnswers(
                        submit.stamp(),
                        submit.sheet(),
                        RequestSheets.otherThan(submit.validator().questionnaire()),
                        documents,
                        submit.policy());
            case 1 -> with(submit, new AnswerSheet(submit.sheet().entries().drop(1)));
            case 2 ->
                with(
                        submit,
                        new AnswerSheet(
                                submit.sheet().entries().append(SheetEntry.of("unknown", new RawAnswer.YesNo(true)))));
            case 3 -> with(submit, documents.drop(1));
            case 4 -> with(submit, documents.map(each -> each.withOwner(SOMEBODY_ELSE)));
            case 5 -> with(submit, documents.map(each -> refusedBefore(each, state)));
            default -> with(submit, documents.map(each -> each.withSize(Long.MAX_VALUE)));
        };
    }

    private static DocumentReference broken(DocumentReference document, EddRequest state, int fault) {
        if (!state.refusedContent().isEmpty() && fault % 2 == 0) {
            return refusedBefore(document, state);
        }
        return switch (fault % 7) {
            case 0 -> document.withOwner(SOMEBODY_ELSE);
            case 1 -> document.withName(new FileName("unasked"));
            case 2 -> document.withType(new DocumentType("unasked"));
            case 3 -> document.withContentType(new ContentType("video/mp4"));
            case 4 -> document.withSize(Long.MAX_VALUE);
            case 5, 6 -> attachedBefore(document, state);
            default -> document;
        };
    }

    private static DocumentReference refusedBefore(DocumentReference document, EddRequest state) {
        return document.withSha256(state.refusedContent().headOption().getOrElse(document.sha256()));
    }

    private static DocumentReference attachedBefore(DocumentReference document, EddRequest state) {
        return (state instanceof Ongoing ongoing ? ongoing.handedIn() : Option.<Submission>none())
                .toVector()
                .flatMap(Submission::documents)
                .filter(each -> each.answeredAs().isDefined())
                .map(AttachedDocument::document)
                .headOption()
                .getOrElse(document);
    }

    private static RequestFurther broken(RequestFurther further, int fault) {
        Seq<PromptOutcome> outcomes = further.outcomes();
        return switch (fault % 6) {
            case 0 -> with(further, outcomes.drop(1));
            case 1 -> with(further, outcomes.append(new PromptOutcome.Accepted(new PromptId("unknown"))));
            case 2 -> with(further, outcomes.appendAll(outcomes.take(1)));
            case 3 -> new RequestFurther(further.stamp(), outcomes, RequestSheets.NOTHING_REQUIRED, further.policy());
            case 4 -> askedAgainAfterAll(further);
            default -> further;
        };
    }

    /** What is accepted in the same breath. */
    private static RequestFurther askedAgainAfterAll(RequestFurther further) {
        Seq<PromptOutcome> accepted = further.outcomes().map(each -> new PromptOutcome.Accepted(each.prompt()));
        return new RequestFurther(
                further.stamp(),
                accepted,
                accepted.headOption()
                        .map(each -> RequestSheets.asking(each.prompt()))
                        .getOrElse(further.questionnaire()),
                further.policy());
    }

    private static SubmitAnswers with(SubmitAnswers submit, AnswerSheet sheet) {
        return new SubmitAnswers(submit.stamp(), sheet, submit.validator(), submit.documents(), submit.policy());
    }

    private static SubmitAnswers with(SubmitAnswers submit, Vector<DocumentReference> documents) {
        return new SubmitAnswers(submit.stamp(), submit.sheet(), submit.validator(), documents, submit.policy());
    }

    private static RequestFurther with(RequestFurther further, Seq<PromptOutcome> outcomes) {
        return new RequestFurther(further.stamp(), outcomes, further.questionnaire(), further.policy());
    }

    /** Three times of four by somebody who may, so that the rules are asked at all. */
    private record Parts(Class<?> first, int pick, int who, When when, int fault, RequestParts some) {
        static Arbitrary<Parts> all() {
            Arbitrary<Integer> picks = Arbitraries.integers().between(0, 839);
            // a script is seldom before a birth: what is refused there must be met while it is
            Arbitrary<Class<?>> first = Arbitraries.frequencyOf(
                    Tuple.of(9, Arbitraries.just(OpenRequest.class)), Tuple.of(1, Arbitraries.of(COMMANDS.asJava())));
            return Combinators.combine(
                            first,
                            picks,
                            Arbitraries.integers().between(0, 3),
                            Arbitraries.of(When.class),
                            picks,
                            RequestParts.all())
                    .as(Parts::new)
                    .withoutEdgeCases();
        }

        boolean mayAsk() {
            return who > 0;
        }

        /** One time of four any command, else one that the table has for the state, and sooner one that has many rules. */
        Class<?> asked(Option<EddRequest> state) {
            if (state.isEmpty()) {
                return first;
            }
            Seq<Class<?>> known = Move.leaving(EddRequest.LIFECYCLE, state)
                    .<Class<?>>map(Edge::on)
                    .flatMap(each -> Vector.fill(RULED.contains(each) ? 4 : 1, each));
            Seq<Class<?>> asked = known.isEmpty() || pick % 4 == 0 ? COMMANDS : known;
            return asked.get(pick / 4 % asked.size());
        }
    }

    private enum When {
        AT_ONCE,
        LATER,
        JUST_BEFORE_THE_LATEST_STEP,
        JUST_BEFORE_THE_REMINDER,
        AT_THE_REMINDER,
        JUST_BEFORE_THE_DUE_INSTANT,
        AT_THE_DUE_INSTANT,
        LONG_AFTER;

        Instant near(EddRequest state, RequestParts parts) {
            Instant latest = state.updatedAt();
            Instant reminder = state.nextReminder().getOrElse(latest);
            Instant due = state.restrictionDue().getOrElse(latest);
            return switch (this) {
                case AT_ONCE -> latest;
                case LATER -> latest.plus(parts.pause());
                case JUST_BEFORE_THE_LATEST_STEP -> latest.minus(1, ChronoUnit.MICROS);
                case JUST_BEFORE_THE_REMINDER -> reminder.minus(1, ChronoUnit.MICROS);
                case AT_THE_REMINDER -> reminder;
                case JUST_BEFORE_THE_DUE_INSTANT -> due.minus(1, ChronoUnit.MICROS);
                case AT_THE_DUE_INSTANT -> due;
                case LONG_AFTER -> due.plus(parts.pause());
            };
        }
    }
}
