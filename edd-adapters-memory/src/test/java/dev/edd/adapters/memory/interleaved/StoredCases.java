package dev.edd.adapters.memory.interleaved;

import dev.edd.domain.lifecycle.CaseState;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.Id;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.PartyId;
import dev.edd.domain.party.RatingId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.party.VerificationId;
import dev.edd.ports.Storage;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.CommitAnswer;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Reads;
import dev.edd.ports.store.Stores;
import dev.edd.ports.store.Versioned;
import dev.edd.ports.store.Write;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.function.Function;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;

/**
 * A party and two cases about it in a storage, as Lincheck uses them: each operation goes through the unit of work, and its answer is
 * what its caller saw. {@link NaiveCases} says what that must be.
 */
@Param(name = "decided on", gen = IntGen.class, conf = "0:2")
@Param(name = "born", gen = IntGen.class, conf = "1:3")
public abstract class StoredCases {
    static final int MANY = 100;
    private static final String OVER = "over";

    private final Storage storage;
    private final Vector<Write> party;
    private final Vector<Write> one;
    private final Vector<Write> other;

    StoredCases(Storage storage, Vector<Write> party, Vector<Write> one, Vector<Write> other) {
        this.storage = storage;
        this.party = party;
        this.one = one;
        this.other = other;
        step(Part.PARTY, 0);
    }

    /** What the repository of these cases says beyond their states. */
    abstract String facts(Reads reads);

    /** The cases, newest first, as the repository lists them. */
    abstract Seq<? extends CaseState> listed(Reads reads, Keyset first);

    /** Commits a step that was decided on a version, whether that still is the version or not. */
    @Operation
    public String step(@Param Part part, @Param(name = "decided on") int decidedOn) {
        return decidedOn < course(part).size()
                ? committed(Commit.of(course(part).get(decidedOn)))
                : OVER;
    }

    /** As above, when the decision also read something else. */
    @Operation
    public String stepHaving(
            @Param Part part,
            @Param(name = "decided on") int decidedOn,
            @Param Part read,
            @Param(name = "born") int version) {
        Vector<Commit.Read> reads = Vector.of(new Commit.Read(id(read), version));
        return decidedOn < course(part).size()
                ? committed(new Commit(partyId(), Vector.of(course(part).get(decidedOn)), reads))
                : OVER;
    }

    /** Reads two of them, lets both take their next step, in a commit each, and ends as it may. */
    @Operation
    public String both(@Param Part first, @Param Part second, @Param Ending ending) {
        try {
            return Ending.seen(storage.unitOfWork().run(stores -> moved(stores, first, second, ending)));
        } catch (Ending.Thrown thrown) {
            return thrown.seen();
        }
    }

    /** Finds one, and its version. */
    @Operation
    public String find(@Param Part part) {
        return storage.unitOfWork().read(reads -> found(reads, part));
    }

    /** Lists the cases, and asks whatever else their repository answers, of one snapshot. */
    @Operation
    public String list() {
        return storage.unitOfWork()
                .read(reads ->
                        listed(reads, Keyset.first(MANY)).map(this::named).mkString(" ") + facts(reads));
    }

    /** Reads what happened, around the party and to each of them, of one snapshot. */
    @Operation
    public String history() {
        return storage.unitOfWork().read(reads -> {
            Seq<HistoryEntry> around = reads.history().ofParty(partyId(), 0, MANY);
            String told = around.map(entry -> entry.id().sequence() + ":" + named(entry))
                    .mkString(" ");
            for (Part part : Part.values()) {
                told += " | " + reads.history().of(id(part)).map(this::named).mkString(" ");
            }
            return told;
        });
    }

    private Either<Refusal, String> moved(Stores stores, Part first, Part second, Ending ending) {
        String seen = found(stores, first) + " " + found(stores, second);
        for (Part part : List.of(first, second)) {
            int version = version(stores, part);
            if (version == course(part).size()) {
                seen += ", " + OVER;
            } else {
                CommitAnswer answer = stores.commit(Commit.of(course(part).get(version)));
                seen += ", " + told(answer);
                if (!(answer instanceof CommitAnswer.Committed)) {
                    return Ending.LEFT.after(seen);
                }
            }
            seen += " " + found(stores, part);
        }
        return ending.after(
                seen + " " + stores.history().ofParty(partyId(), 0, MANY).size());
    }

    private String committed(Commit commit) {
        return Ending.seen(storage.unitOfWork().run(stores -> {
            CommitAnswer answer = stores.commit(commit);
            return answer instanceof CommitAnswer.Committed
                    ? Either.right(told(answer))
                    : Either.left(new Ending.RolledBack(told(answer)));
        }));
    }

    static String told(CommitAnswer answer) {
        if (answer instanceof CommitAnswer.Committed committed) {
            return "committed " + committed.sequence();
        }
        return answer instanceof CommitAnswer.Stale ? "stale" : "taken";
    }

    Vector<Write> course(Part part) {
        return switch (part) {
            case PARTY -> party;
            case ONE -> one;
            case OTHER -> other;
        };
    }

    private PartyId partyId() {
        return party.head().party();
    }

    Id id(Part part) {
        return course(part).head().id();
    }

    /** Which step of whom made a state. */
    String named(CaseState state) {
        return named(write -> write.next().equals(state));
    }

    /** Which part has an id. */
    String named(Id id) {
        return Vector.of(Part.values())
                .find(part -> id(part).equals(id))
                .map(Part::name)
                .getOrElse("nobody");
    }

    private String named(HistoryEntry entry) {
        return named(write -> write.id().equals(entry.of())
                && write.event().equals(entry.event())
                && write.expected() + 1 == entry.version());
    }

    private String named(Function<Write, Boolean> wanted) {
        return Vector.of(Part.values())
                .flatMap(part -> course(part).filter(wanted::apply).map(write -> part + "@" + (write.expected() + 1)))
                .mkString(" or ");
    }

    private int version(Reads reads, Part part) {
        return (int) (long) find(reads, id(part)).map(Versioned::version).getOrElse(0L);
    }

    private String found(Reads reads, Part part) {
        return find(reads, id(part))
                .map(found ->
                        named(write -> write.next().equals(found.value()) && write.expected() + 1 == found.version()))
                .getOrElse("none");
    }

    private static Option<? extends Versioned<? extends CaseState>> find(Reads reads, Id id) {
        if (id instanceof VerificationId verification) {
            return reads.verifications().find(verification);
        }
        if (id instanceof RequestId request) {
            return reads.requests().find(request);
        }
        if (id instanceof OnboardingId onboarding) {
            return reads.onboardings().find(onboarding);
        }
        if (id instanceof SubmissionId submission) {
            return reads.submissions().find(submission);
        }
        if (id instanceof RatingId rating) {
            return reads.ratings().find(rating);
        }
        if (id instanceof CounterpartyId counterparty) {
            return reads.parties().find(counterparty);
        }
        return reads.parties().find((CustomerId) id);
    }
}
