package dev.edd.adapters.memory.interleaved;

import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.PartyId;
import dev.edd.ports.Storage;
import dev.edd.ports.delivery.DeadLetter;
import dev.edd.ports.delivery.Delivery;
import dev.edd.ports.delivery.Lease;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.CommitAnswer;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.MessageId;
import dev.edd.ports.store.SubscriberName;
import dev.edd.ports.store.Write;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;

/**
 * The outbox of a storage, as Lincheck uses it: two messages about Ada and one about Bob, each for two subscribers, and relays
 * that take and lose leases of a minute. {@link NaivePost} says what the answers must be.
 */
@Param(name = "sequence", gen = IntGen.class, conf = "1:2")
@Param(name = "token", gen = IntGen.class, conf = "1:2")
@Param(name = "minute", gen = IntGen.class, conf = "1:3")
@Param(name = "most", gen = IntGen.class, conf = "1:2")
public abstract class Post {
    private static final int MANY = 100;
    private static final LinkedHashSet<SubscriberName> EVERYONE =
            LinkedHashSet.of(Subscriber.values()).map(Post::name);

    private final Storage storage;
    private final Vector<Write> ada = Courses.ofCustomer(Courses.ADA);
    private final Vector<Write> bob = Courses.ofCustomer(Courses.BOB);

    protected Post(Storage storage) {
        this.storage = storage;
        happen(Whose.ADA, 0);
        happen(Whose.ADA, 1);
        happen(Whose.BOB, 0);
    }

    /** Whom messages go to. */
    public enum Subscriber {
        WEBHOOK,
        PROCESS
    }

    /** Whom messages are about. */
    public enum Whose {
        ADA,
        BOB
    }

    /** The next step of a party, told to both subscribers; those that happened before do not happen again. */
    @Operation
    public String happen(@Param Whose whose, @Param(name = "sequence") int decidedOn) {
        Write write = (whose == Whose.ADA ? ada : bob).get(decidedOn).to(EVERYONE);
        return Ending.seen(storage.unitOfWork().run(stores -> {
            CommitAnswer answer = stores.commit(Commit.of(write));
            return answer instanceof CommitAnswer.Committed
                    ? Either.right(StoredCases.told(answer))
                    : Either.left(new Ending.RolledBack(StoredCases.told(answer)));
        }));
    }

    @Operation
    public String claim(
            @Param Subscriber subscriber,
            @Param(name = "token") int token,
            @Param(name = "minute") int minute,
            @Param(name = "most") int most) {
        Seq<Delivery> claimed =
                storage.outbox().claim(name(subscriber), lease(token, minute + 1), instant(minute), most);
        return claimed.map(delivery -> named(delivery.message()) + " attempt " + delivery.attempt())
                .mkString(", ");
    }

    @Operation
    public boolean acknowledge(
            @Param Subscriber subscriber,
            @Param Whose whose,
            @Param(name = "sequence") int sequence,
            @Param(name = "token") int token) {
        return storage.outbox().acknowledge(delivery(subscriber, whose, sequence, token));
    }

    @Operation
    public boolean postpone(
            @Param Subscriber subscriber,
            @Param Whose whose,
            @Param(name = "sequence") int sequence,
            @Param(name = "token") int token,
            @Param(name = "minute") int minute) {
        return storage.outbox().postpone(delivery(subscriber, whose, sequence, token), instant(minute));
    }

    @Operation
    public boolean park(
            @Param Subscriber subscriber,
            @Param Whose whose,
            @Param(name = "sequence") int sequence,
            @Param(name = "token") int token,
            @Param(name = "minute") int minute) {
        return storage.outbox().park(delivery(subscriber, whose, sequence, token), instant(minute), "broken");
    }

    @Operation
    public boolean retry(
            @Param Subscriber subscriber,
            @Param Whose whose,
            @Param(name = "sequence") int sequence,
            @Param(name = "minute") int minute) {
        return storage.outbox().retry(name(subscriber), message(whose, sequence), instant(minute));
    }

    @Operation
    public boolean discard(@Param Subscriber subscriber, @Param Whose whose, @Param(name = "sequence") int sequence) {
        return storage.outbox().discard(name(subscriber), message(whose, sequence));
    }

    @Operation
    public String deadLetters(@Param Subscriber subscriber) {
        return storage.outbox()
                .deadLetters(name(subscriber), MANY)
                .map(Post::told)
                .mkString(", ");
    }

    @Operation
    public long pending(@Param Subscriber subscriber) {
        return storage.outbox().pending(name(subscriber));
    }

    private static String told(DeadLetter letter) {
        long minute = Duration.between(Courses.START, letter.parkedAt()).toMinutes();
        return named(letter.message()) + " attempts " + letter.attempts() + " minute " + minute + " " + letter.reason();
    }

    private Delivery delivery(Subscriber subscriber, Whose whose, int sequence, int token) {
        Write write = (whose == Whose.ADA ? ada : bob).get(sequence - 1);
        HistoryEntry message = new HistoryEntry(message(whose, sequence), write.id(), sequence, write.event());
        return new Delivery(name(subscriber), message, 1, lease(token, 1));
    }

    private static String named(HistoryEntry message) {
        return named(message.id().party()) + "#" + message.id().sequence();
    }

    private static Whose named(PartyId party) {
        return party.equals(Courses.ADA) ? Whose.ADA : Whose.BOB;
    }

    private static MessageId message(Whose whose, int sequence) {
        CustomerId party = whose == Whose.ADA ? Courses.ADA : Courses.BOB;
        return new MessageId(party, sequence);
    }

    private static SubscriberName name(Subscriber subscriber) {
        return new SubscriberName(subscriber == Subscriber.WEBHOOK ? "webhook" : "process");
    }

    /** A lease is known by its token alone. */
    private static Lease lease(int token, int untilMinute) {
        return new Lease(new UUID(0, token), instant(untilMinute));
    }

    private static Instant instant(int minute) {
        return Courses.START.plus(Duration.ofMinutes(minute));
    }
}
