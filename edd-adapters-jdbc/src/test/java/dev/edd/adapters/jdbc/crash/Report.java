package dev.edd.adapters.jdbc.crash;

import dev.edd.adapters.jdbc.format.EventFormat;
import dev.edd.domain.party.Id;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.PartyId;
import dev.edd.domain.party.RatingId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.party.VerificationId;
import dev.edd.ports.delivery.Delivery;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.SubscriberName;
import dev.edd.ports.store.Write;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.regex.Pattern;

/** What a writer tells whoever may kill it: a line each, said before or after the moment that it is about. Immutable. */
sealed interface Report {
    /** Between the fields of a line. No field holds it: JSON text escapes it. */
    String FIELD = "\t";

    /** Every line ends with it, so that one that was cut off is told from a whole one. */
    String WHOLE = FIELD + ".";

    /** The fields of a line. */
    Pattern FIELDS = Pattern.compile(FIELD);

    /** The line. */
    String line();

    /** A commit is about to be stored. What is not known to have ended is in flight. */
    record Tried(long commit, String party, Seq<Step> steps) implements Report {
        static Tried of(long number, Commit commit) {
            return new Tried(
                    number, commit.party().key(), commit.writes().map(Step::of).toVector());
        }

        @Override
        public String line() {
            return "tried" + FIELD + commit + FIELD + party
                    + steps.map(Step::fields).mkString();
        }
    }

    /** The commit is stored, and its caller knows. */
    record Stored(long commit, long lastSequence) implements Report {
        @Override
        public String line() {
            return "stored" + FIELD + commit + FIELD + lastSequence;
        }
    }

    /** The commit is not stored, and its caller knows. */
    record Undone(long commit) implements Report {
        @Override
        public String line() {
            return "undone" + FIELD + commit;
        }
    }

    /** Its caller was told of a failure, and knows nothing about the commit. */
    record Unknown(long commit) implements Report {
        @Override
        public String line() {
            return "unknown" + FIELD + commit;
        }
    }

    /** A subscriber has got a message. */
    record Received(Receipt receipt) implements Report {
        @Override
        public String line() {
            return "received" + receipt.fields();
        }
    }

    /** A message is about to be acknowledged. */
    record Acknowledging(Receipt receipt) implements Report {
        @Override
        public String line() {
            return "acknowledging" + receipt.fields();
        }
    }

    /** The message is acknowledged, and its subscriber knows. */
    record Acknowledged(Receipt receipt) implements Report {
        @Override
        public String line() {
            return "acknowledged" + receipt.fields();
        }
    }

    /** The message is not acknowledged by this subscriber, which knows. */
    record NotAcknowledged(Receipt receipt) implements Report {
        @Override
        public String line() {
            return "notAcknowledged" + receipt.fields();
        }
    }

    /** A call threw. */
    record Failed(String what) implements Report {
        static Failed of(RuntimeException failure) {
            return new Failed(failure.toString().replaceAll("\\s+", " "));
        }

        @Override
        public String line() {
            return "failed" + FIELD + what;
        }
    }

    /** One event of a commit, with the version that it makes and whom it is for. */
    record Step(String subject, long version, String event, Seq<String> subscribers) {
        private static final int SIZE = 4;
        private static final Pattern COMMA = Pattern.compile(",");
        private static final Map<Class<?>, String> KINDS = HashMap.of(
                VerificationId.class, "verification",
                RequestId.class, "request",
                OnboardingId.class, "onboarding",
                SubmissionId.class, "submission",
                RatingId.class, "rating");

        static Step of(Write write) {
            return new Step(
                    subject(write.id()),
                    write.expected() + 1,
                    EventFormat.EVENT.write(write.event()),
                    write.subscribers().map(SubscriberName::value).toVector());
        }

        static String subject(Id id) {
            return id instanceof PartyId party ? party.key() : kind(id) + ":" + id.value();
        }

        private static String kind(Id id) {
            return KINDS.get(id.getClass()).get();
        }

        String fields() {
            return FIELD + subject + FIELD + version + FIELD + event + FIELD + subscribers.mkString(",");
        }

        static Step read(Seq<String> fields) {
            return new Step(
                    fields.get(0),
                    Long.parseLong(fields.get(1)),
                    fields.get(2),
                    Vector.of(COMMA.split(fields.get(3), -1)).reject(String::isEmpty));
        }
    }

    /** A message for a subscriber. */
    record Receipt(String subscriber, String party, long sequence) {
        static Receipt of(Delivery delivery) {
            return new Receipt(
                    delivery.subscriber().value(),
                    delivery.message().id().party().key(),
                    delivery.message().id().sequence());
        }

        String fields() {
            return FIELD + subscriber + FIELD + party + FIELD + sequence;
        }

        static Receipt read(Seq<String> fields) {
            return new Receipt(fields.get(1), fields.get(2), Long.parseLong(fields.get(3)));
        }
    }

    /**
     * Reads a line.
     *
     * @return the report, none when the line was cut off
     */
    static Option<Report> read(String line) {
        return Option.when(line.endsWith(WHOLE), () -> line.substring(0, line.length() - WHOLE.length()))
                .map(whole -> read(Vector.of(FIELDS.split(whole, -1))));
    }

    private static Report read(Seq<String> fields) {
        return switch (fields.get(0)) {
            case "tried" ->
                new Tried(
                        Long.parseLong(fields.get(1)),
                        fields.get(2),
                        fields.drop(3).grouped(Step.SIZE).map(Step::read).toVector());
            case "stored" -> new Stored(Long.parseLong(fields.get(1)), Long.parseLong(fields.get(2)));
            case "undone" -> new Undone(Long.parseLong(fields.get(1)));
            case "unknown" -> new Unknown(Long.parseLong(fields.get(1)));
            case "received" -> new Received(Receipt.read(fields));
            case "acknowledging" -> new Acknowledging(Receipt.read(fields));
            case "acknowledged" -> new Acknowledged(Receipt.read(fields));
            case "notAcknowledged" -> new NotAcknowledged(Receipt.read(fields));
            case "failed" -> new Failed(fields.get(1));
            default -> throw new IllegalArgumentException("not a report: " + fields.get(0));
        };
    }
}
