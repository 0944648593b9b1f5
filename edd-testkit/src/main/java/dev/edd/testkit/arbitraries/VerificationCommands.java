package dev.edd.testkit.arbitraries;

import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.Party;
import dev.edd.domain.verification.FailureCode;
import dev.edd.domain.verification.InquiryState;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationCommand;
import dev.edd.domain.verification.VerificationCommand.CreateVerification;
import dev.edd.domain.verification.VerificationCommand.Expire;
import dev.edd.domain.verification.VerificationCommand.Fail;
import dev.edd.domain.verification.VerificationCommand.FlagForReview;
import dev.edd.domain.verification.VerificationCommand.OpenInquiry;
import dev.edd.domain.verification.VerificationCommand.Pass;
import dev.edd.domain.verification.VerificationCommand.RecordCheck;
import dev.edd.domain.verification.VerificationCommand.StartProcessing;
import dev.edd.domain.verification.VerificationCommand.TrackInquiry;
import dev.edd.domain.verification.VerificationMethod;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Every command that a verification can be given, by any actor at any time. */
public final class VerificationCommands {
    private VerificationCommands() {}

    /**
     * Any command.
     *
     * @return commands of every kind
     */
    public static Arbitrary<VerificationCommand> all() {
        return Arbitraries.oneOf(
                creations(),
                openings(),
                ActorValues.stamps().map(StartProcessing::new),
                ActorValues.stamps().map(FlagForReview::new),
                passes(),
                failures(),
                ActorValues.stamps().map(Expire::new),
                checks(),
                trackings());
    }

    /**
     * Creations, most of them acceptable.
     *
     * @return commands
     */
    public static Arbitrary<CreateVerification> creations() {
        Arbitrary<Option<Verification>> known = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.just(Option.none())),
                Tuple.of(1, VerificationHistories.states().map(Option::some)));
        Arbitrary<Subjected> subjected = Arbitraries.frequencyOf(
                Tuple.of(4, PartyValues.customers().map(Subjected::byDueDiligence)),
                Tuple.of(4, PartyValues.counterparties().map(Subjected::byWatchlists)),
                Tuple.of(
                        1,
                        Combinators.combine(
                                        VerificationValues.subjects(),
                                        Arbitraries.of(VerificationMethod.class),
                                        PartyValues.parties().optional().map(Option::ofOptional))
                                .as((subject, method, party) -> new Subjected(subject, method, Option.narrow(party)))));
        return Combinators.combine(
                        ActorValues.beginnings(),
                        PartyValues.verificationIds(),
                        known,
                        subjected,
                        VerificationValues.policies())
                .as((stamp, id, former, of, policy) ->
                        new CreateVerification(stamp, id, former, of.subject(), of.method(), of.party(), policy));
    }

    /**
     * Commands that record an inquiry.
     *
     * @return commands
     */
    public static Arbitrary<OpenInquiry> openings() {
        return Combinators.combine(ActorValues.beginnings(), PartyValues.inquiryIds(), VerificationValues.policies())
                .as(OpenInquiry::new);
    }

    /**
     * Commands that decide in favour, also with decisions that contradict.
     *
     * @return commands
     */
    public static Arbitrary<Pass> passes() {
        return Combinators.combine(
                        ActorValues.stamps(),
                        VerificationValues.decisions().list().ofMaxSize(3).map(Vector::ofAll))
                .as(Pass::new);
    }

    /**
     * Commands that decide against, also without a reason, and for {@code decision_timeout}.
     *
     * @return commands
     */
    public static Arbitrary<Fail> failures() {
        return Combinators.combine(
                        ActorValues.stamps(),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, VerificationValues.failureCodes()),
                                Tuple.of(
                                        1,
                                        Arbitraries.of(
                                                TreeSet.<FailureCode>empty(),
                                                TreeSet.of(FailureCode.DECISION_TIMEOUT)))))
                .as(Fail::new);
    }

    /**
     * Commands that record a check.
     *
     * @return commands
     */
    public static Arbitrary<RecordCheck> checks() {
        return Combinators.combine(ActorValues.stamps(), VerificationValues.checks())
                .as(RecordCheck::new);
    }

    /**
     * Commands that record the provider's own state.
     *
     * @return commands
     */
    public static Arbitrary<TrackInquiry> trackings() {
        return Combinators.combine(ActorValues.stamps(), Arbitraries.of(InquiryState.class))
                .as(TrackInquiry::new);
    }

    /** Makes a command of one class from parts: used by scripts, which say when and who. */
    static VerificationCommand of(Class<?> command, Stamp stamp, VerificationParts parts) {
        if (command == CreateVerification.class) {
            return parts.birth().command(stamp);
        }
        if (command == OpenInquiry.class) {
            return new OpenInquiry(stamp, parts.inquiry(), parts.birth().policy());
        }
        if (command == StartProcessing.class) {
            return new StartProcessing(stamp);
        }
        if (command == FlagForReview.class) {
            return new FlagForReview(stamp);
        }
        if (command == Pass.class) {
            return new Pass(stamp, parts.decisions());
        }
        if (command == Fail.class) {
            return new Fail(stamp, parts.failureCodes());
        }
        if (command == Expire.class) {
            return new Expire(stamp);
        }
        if (command == RecordCheck.class) {
            return new RecordCheck(stamp, parts.check());
        }
        if (command == TrackInquiry.class) {
            return new TrackInquiry(stamp, parts.inquiryState());
        }
        throw new IllegalArgumentException("scripts know no command " + command.getName());
    }

    /** A subject with its method and party, which belong together. */
    private record Subjected(Subject subject, VerificationMethod method, Option<Party> party) {
        static Subjected byDueDiligence(Customer customer) {
            return new Subjected(
                    new Subject.OfCustomer(customer.id()),
                    VerificationMethod.ENHANCED_DUE_DILIGENCE,
                    Option.some(customer.withStanding(CustomerStanding.VERIFIED)));
        }

        static Subjected byWatchlists(Counterparty counterparty) {
            return new Subjected(
                    new Subject.OfCounterparty(counterparty.customer(), counterparty.id()),
                    VerificationMethod.WATCHLISTS,
                    Option.some(counterparty));
        }
    }
}
