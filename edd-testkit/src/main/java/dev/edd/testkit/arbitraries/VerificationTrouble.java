package dev.edd.testkit.arbitraries;

import dev.edd.domain.lifecycle.Edge;
import dev.edd.domain.lifecycle.Role;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.Party;
import dev.edd.domain.verification.ComplianceDecision;
import dev.edd.domain.verification.FailureCode;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationCommand;
import dev.edd.domain.verification.VerificationCommand.CreateVerification;
import dev.edd.domain.verification.VerificationCommand.Pass;
import dev.edd.domain.verification.VerificationMethod;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Any command at any time by any actor, aimed at where it hurts: a microsecond around the latest step and the deadline,
 * creations that each rule of birth refuses, failures without a reason, decisions that contradict.
 */
final class VerificationTrouble {
    private static final Array<Class<?>> COMMANDS =
            Array.<Class<?>>ofAll(Verification.LIFECYCLE.edges().map(Edge::on)).distinct();

    private VerificationTrouble() {}

    static Arbitrary<Move<Verification, VerificationCommand>> moves() {
        return Move.anything(Parts.all(), VerificationTrouble::command);
    }

    private static VerificationCommand command(Option<Verification> state, Parts parts) {
        Instant at = state.map(verification -> parts.when().near(verification, parts))
                .getOrElse(parts.some().birth().at());
        Stamp stamp = new Stamp(parts.some().who().among(Array.of(Role.values())), StorableValues.within(at));
        VerificationCommand command =
                VerificationCommands.of(parts.asked(state), stamp, parts.some().with(parts.reasons()));
        if (command instanceof CreateVerification create) {
            return parts.fault().in(create);
        }
        return command instanceof Pass ? new Pass(stamp, parts.decisions()) : command;
    }

    private record Parts(
            Class<?> command,
            Class<?> first,
            When when,
            Fault fault,
            Set<FailureCode> reasons,
            Seq<ComplianceDecision> decisions,
            VerificationParts some) {
        static Arbitrary<Parts> all() {
            Arbitrary<Class<?>> commands = Arbitraries.of(COMMANDS.asJava());
            // a script is seldom before a birth: what is refused there must be met while it is
            Arbitrary<Class<?>> first = Arbitraries.frequencyOf(
                    Tuple.of(9, Arbitraries.just(CreateVerification.class)), Tuple.of(1, commands));
            Arbitrary<Set<FailureCode>> reasons = Arbitraries.frequencyOf(
                    Tuple.of(1, Arbitraries.just(TreeSet.empty())),
                    Tuple.of(2, Arbitraries.just(TreeSet.of(FailureCode.DECISION_TIMEOUT))),
                    Tuple.of(1, Pools.failureCodes()));
            return Combinators.combine(
                            commands,
                            first,
                            Arbitraries.of(When.class),
                            Arbitraries.of(Fault.class),
                            reasons,
                            Arbitraries.frequencyOf(
                                    Tuple.of(1, Pools.decisions()), Tuple.of(1, Pools.contradictions())),
                            VerificationParts.all())
                    .as(Parts::new)
                    .withoutEdgeCases();
        }

        Class<?> asked(Option<Verification> state) {
            return state.isEmpty() ? first : command;
        }
    }

    private enum When {
        AT_ONCE,
        LATER,
        JUST_BEFORE_THE_LATEST_STEP,
        LONG_BEFORE,
        JUST_BEFORE_THE_DEADLINE,
        AT_THE_DEADLINE,
        AFTER_THE_DEADLINE;

        Instant near(Verification state, Parts parts) {
            Instant latest = state.updatedAt();
            Instant deadline = state.deadline().getOrElse(latest);
            return switch (this) {
                case AT_ONCE -> latest;
                case LATER -> latest.plus(parts.some().pause());
                case JUST_BEFORE_THE_LATEST_STEP -> latest.minus(1, ChronoUnit.MICROS);
                case LONG_BEFORE -> latest.minus(parts.some().pause());
                case JUST_BEFORE_THE_DEADLINE -> deadline.minus(1, ChronoUnit.MICROS);
                case AT_THE_DEADLINE -> deadline;
                case AFTER_THE_DEADLINE -> deadline.plus(parts.some().pause());
            };
        }
    }

    /** What is wrong with a creation; the first is nothing, for the shrinker to end at. */
    private enum Fault {
        NONE,
        ID_IN_USE,
        METHOD_OF_ANOTHER_TYPE,
        PARTY_UNKNOWN,
        PARTY_OF_SOMEBODY_ELSE,
        CUSTOMER_NOT_VERIFIED;

        CreateVerification in(CreateVerification create) {
            return switch (this) {
                case NONE -> create;
                case ID_IN_USE ->
                    with(
                            create,
                            Verification.LIFECYCLE
                                    .begin(officers(create))
                                    .toOption()
                                    .map(step -> step.next()),
                            create.method(),
                            create.party());
                case METHOD_OF_ANOTHER_TYPE ->
                    with(create, Option.none(), VerificationMethod.DOCUMENT_SUBMISSION, create.party());
                case PARTY_UNKNOWN -> with(create, Option.none(), create.method(), Option.none());
                case PARTY_OF_SOMEBODY_ELSE ->
                    with(create, Option.none(), create.method(), create.party().map(Fault::elsewhere));
                case CUSTOMER_NOT_VERIFIED ->
                    with(create, Option.none(), create.method(), create.party().map(Fault::unverified));
            };
        }

        private static CreateVerification officers(CreateVerification create) {
            Stamp stamp = new Stamp(
                    ActorValues.actor(Role.OFFICER, "first"), create.stamp().at());
            return new CreateVerification(
                    stamp,
                    create.id(),
                    create.known(),
                    create.subject(),
                    create.method(),
                    create.party(),
                    create.policy());
        }

        private static CreateVerification with(
                CreateVerification create, Option<Verification> known, VerificationMethod method, Option<Party> party) {
            return new CreateVerification(
                    create.stamp(), create.id(), known, create.subject(), method, party, create.policy());
        }

        private static Party elsewhere(Party party) {
            if (party instanceof Counterparty counterparty) {
                return counterparty.withCustomer(
                        new CustomerId(flipped(counterparty.customer().value())));
            }
            return party instanceof Customer customer
                    ? customer.withId(new CustomerId(flipped(customer.id().value())))
                    : party;
        }

        private static UUID flipped(UUID id) {
            return new UUID(~id.getMostSignificantBits(), id.getLeastSignificantBits());
        }

        private static Party unverified(Party party) {
            return party instanceof Customer customer ? customer.withStanding(CustomerStanding.UNVERIFIED) : party;
        }
    }
}
