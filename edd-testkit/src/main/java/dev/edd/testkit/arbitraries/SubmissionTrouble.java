package dev.edd.testkit.arbitraries;

import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.lifecycle.Role;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.submission.CitedRequest;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.SubmissionCommand;
import dev.edd.domain.submission.SubmissionCommand.AttachDocument;
import dev.edd.domain.submission.SubmissionCommand.Delete;
import dev.edd.domain.submission.SubmissionCommand.Submit;
import dev.edd.domain.submission.SubmissionDocuments;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any command at any time by any actor, with resources and documents of somebody else, and documents that do not fit. */
final class SubmissionTrouble {
    private static final CustomerId SOMEBODY_ELSE = new CustomerId(new UUID(~0L, ~0L));

    private SubmissionTrouble() {}

    static Arbitrary<Move<EddSubmission, SubmissionCommand>> moves() {
        return Move.anything(Parts.all(), SubmissionTrouble::command);
    }

    private static SubmissionCommand command(Option<EddSubmission> state, Parts parts) {
        SubmissionParts some = parts.some();
        if (state.isEmpty()) {
            Stamp stamp = new Stamp(some.who().among(Array.of(Role.values())), some.at());
            return parts.fault() % 10 == 9 ? new Delete(stamp) : broken(some.submit(stamp), parts);
        }
        Instant latest = state.get().updatedAt();
        Instant at = switch (parts.fault() / 12 % 4) {
            case 0 -> latest;
            case 1 -> StorableValues.within(latest.minus(1, ChronoUnit.MICROS));
            default -> latest.plus(some.pause());
        };
        Stamp stamp = new Stamp(some.who().among(Array.of(Role.values())), at);
        return switch (parts.fault() % 12) {
            case 0 -> broken(some.submit(stamp), parts);
            case 1 -> new Delete(stamp);
            default -> new AttachDocument(stamp, document(state.get(), parts));
        };
    }

    private static Submit broken(Submit submit, Parts parts) {
        return switch (parts.fault() % 5) {
            case 0 -> submit.withKnown(Option.some(known(submit)));
            case 1 -> submit.withOwner(Option.none());
            case 2 -> submit.withOwner(submit.owner().map(owner -> owner.withId(SOMEBODY_ELSE)));
            case 3 ->
                submit.withOwner(submit.owner()
                        .map(owner -> owner.withType(
                                owner.type() == PartyType.BUSINESS ? PartyType.INDIVIDUAL : PartyType.BUSINESS)));
            default ->
                submit.withCited(Option.some(new CitedRequest(parts.some().request(), SOMEBODY_ELSE)));
        };
    }

    private static EddSubmission known(Submit submit) {
        Stamp first = new Stamp(
                ActorValues.actor(Role.PARTNER, "first"), submit.stamp().at());
        return EddSubmission.LIFECYCLE.begin(submit.withStamp(first)).get().next();
    }

    private static DocumentReference document(EddSubmission state, Parts parts) {
        DocumentReference fits = parts.some().document(state.header().owner());
        return switch (parts.fault() / 12 % 6) {
            case 0 -> fits.withOwner(SOMEBODY_ELSE);
            case 1 -> state.documents().headOption().getOrElse(fits);
            case 2 -> fits.withType(DocumentType.SELFIE);
            case 3 -> fits.withContentType(new ContentType("video/mp4"));
            case 4 -> fits.withSize(SubmissionDocuments.MOST_BYTES + 1);
            default -> fits;
        };
    }

    private record Parts(int fault, SubmissionParts some) {
        static Arbitrary<Parts> all() {
            return Combinators.combine(Arbitraries.integers().between(0, 839), SubmissionParts.all())
                    .as(Parts::new)
                    .withoutEdgeCases();
        }
    }
}
