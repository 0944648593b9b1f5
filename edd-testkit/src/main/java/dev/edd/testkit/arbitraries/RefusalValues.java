package dev.edd.testkit.arbitraries;

import dev.edd.domain.lifecycle.LifecycleRefusal;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Role;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.PartyRefusal;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.domain.verification.VerificationRefusal;
import dev.edd.domain.verification.VerificationType;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Every refusal of the kernel. */
public final class RefusalValues {
    private RefusalValues() {}

    /**
     * Any refusal.
     *
     * @return refusals of every kind
     */
    public static Arbitrary<Refusal> all() {
        return Arbitraries.oneOf(
                ofLifecycles(),
                ofParties(),
                DocumentValues.refusals(),
                QuestionnaireValues.refusals(),
                ofVerifications(),
                RequestValues.refusals(),
                OnboardingValues.refusals(),
                SubmissionValues.refusals(),
                RiskValues.refusals());
    }

    /**
     * The refusals that every lifecycle has.
     *
     * @return refusals
     */
    public static Arbitrary<LifecycleRefusal> ofLifecycles() {
        return Arbitraries.oneOf(notAllowed(), notPermitted(), timeWentBack());
    }

    /**
     * The refusals of the party register.
     *
     * @return refusals
     */
    public static Arbitrary<PartyRefusal> ofParties() {
        return Arbitraries.oneOf(
                Arbitraries.of("customer", "counterparty").map(PartyRefusal.NotFound::new),
                Arbitraries.of("customer", "counterparty").map(PartyRefusal.AlreadyRegistered::new),
                Arbitraries.just(new PartyRefusal.InvalidName()),
                standingUnchanged(),
                Arbitraries.of("rejected", "frozen").map(PartyRefusal.OfficerRequired::new));
    }

    /**
     * The refusals of verifications.
     *
     * @return refusals
     */
    public static Arbitrary<VerificationRefusal> ofVerifications() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        new VerificationRefusal.NotFound(),
                        new VerificationRefusal.UnverifiedCustomer(),
                        new VerificationRefusal.IdInUse(),
                        new VerificationRefusal.InProgressExists(),
                        new VerificationRefusal.NoFailureCode(),
                        new VerificationRefusal.OnlyTimeout(),
                        new VerificationRefusal.ContradictingDecisions(),
                        new VerificationRefusal.NotOverdue()),
                unsupported(),
                StorableValues.instants().map(VerificationRefusal.NotDueYet::new),
                StorableValues.instants().map(VerificationRefusal.PastExpiry::new));
    }

    private static Arbitrary<LifecycleRefusal.NotAllowed> notAllowed() {
        return Combinators.combine(codes(), codes()).as(LifecycleRefusal.NotAllowed::new);
    }

    private static Arbitrary<LifecycleRefusal.NotPermitted> notPermitted() {
        return Combinators.combine(Arbitraries.of(Role.class), codes(), codes()).as(LifecycleRefusal.NotPermitted::new);
    }

    private static Arbitrary<LifecycleRefusal.TimeWentBack> timeWentBack() {
        return Combinators.combine(StorableValues.instants(), StorableValues.instants())
                .as(LifecycleRefusal.TimeWentBack::new);
    }

    private static Arbitrary<PartyRefusal.StandingUnchanged> standingUnchanged() {
        return Arbitraries.of(CustomerStanding.class)
                .map(CustomerStanding::code)
                .map(PartyRefusal.StandingUnchanged::new);
    }

    private static Arbitrary<VerificationRefusal.Unsupported> unsupported() {
        return Combinators.combine(Arbitraries.of(VerificationType.class), Arbitraries.of(VerificationMethod.class))
                .as(VerificationRefusal.Unsupported::new);
    }

    private static Arbitrary<String> codes() {
        return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(20);
    }
}
