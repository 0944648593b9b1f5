package dev.edd.testkit.arbitraries;

import dev.edd.domain.lifecycle.Step;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.Customer;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.risk.CustomerRating;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.verification.Verification;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.TypeUsage;

/**
 * The part of {@link DomainArbitraries} that is about whole cases: {@code History<Verification, VerificationEvent>} and
 * {@code Script<Verification, VerificationCommand>}, by the lifecycle that their first type argument names. With a wildcard, those
 * of any lifecycle. A {@code Step<Verification, VerificationEvent>} is one of such a history.
 */
final class WholeCases {
    private static final Map<Class<?>, Supplier<Arbitrary<?>>> HISTORIES =
            LinkedHashMap.<Class<?>, Supplier<Arbitrary<?>>>of(
                            Verification.class, VerificationHistories::all,
                            EddRequest.class, RequestHistories::all,
                            Onboarding.class, OnboardingHistories::all,
                            EddSubmission.class, SubmissionHistories::all,
                            CustomerRating.class, RatingHistories::all,
                            Customer.class, PartyHistories::ofCustomers)
                    .put(Counterparty.class, PartyHistories::ofCounterparties);

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> SCRIPTS =
            LinkedHashMap.<Class<?>, Supplier<Arbitrary<?>>>of(
                            Verification.class, VerificationHistories::scripts,
                            EddRequest.class,
                                    () -> Script.mixed(RequestHistories.legalMoves(), RequestHistories.anyMoves()),
                            Onboarding.class,
                                    () -> Script.mixed(
                                            OnboardingHistories.legalMoves(), OnboardingHistories.anyMoves()),
                            EddSubmission.class,
                                    () -> Script.mixed(
                                            SubmissionHistories.legalMoves(), SubmissionHistories.anyMoves()),
                            CustomerRating.class,
                                    () -> Script.mixed(RatingHistories.legalMoves(), RatingHistories.anyMoves()),
                            Customer.class,
                                    () -> Script.mixed(
                                            PartyHistories.customerMoves(), PartyHistories.anyCustomerMoves()))
                    .put(
                            Counterparty.class,
                            () -> Script.mixed(
                                    PartyHistories.counterpartyMoves(), PartyHistories.anyCounterpartyMoves()));

    private WholeCases() {}

    /** None for any other type. */
    static Option<Arbitrary<?>> of(TypeUsage type) {
        if (type.isOfType(History.class)) {
            return of(HISTORIES, type);
        }
        if (type.isOfType(Step.class)) {
            return of(HISTORIES, type).map(histories -> histories.flatMap(WholeCases::steps));
        }
        return type.isOfType(Script.class) ? of(SCRIPTS, type) : Option.none();
    }

    private static Arbitrary<Step<?, ?>> steps(Object history) {
        return Arbitraries.of(((History<?, ?>) history).steps().asJava());
    }

    private static Option<Arbitrary<?>> of(Map<Class<?>, Supplier<Arbitrary<?>>> families, TypeUsage type) {
        if (type.getTypeArguments().isEmpty() || type.getTypeArgument(0).isTypeVariableOrWildcard()) {
            return Option.some(Arbitraries.of(families.values().asJava()).flatMap(Supplier::get));
        }
        return families.get(type.getTypeArgument(0).getRawType()).map(Supplier::get);
    }
}
