package dev.edd.host.wire.verifications;

import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.domain.verification.VerificationType;
import dev.edd.host.tenant.Expectations.Ending;
import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Refused;
import dev.edd.host.wire.reading.Fields;
import dev.edd.host.wire.reading.Guid;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * What the body of a POST asks for (facts 1.7). Immutable.
 *
 * @param subject who is to be verified
 * @param method how
 * @param ending how a sandbox is to end it, if the caller says so
 */
record NewVerification(Subject subject, VerificationMethod method, Option<Ending> ending) {
    private static final int MOST_BEHAVIOURS = 50;

    static NewVerification of(Fields body, boolean hasSandbox) {
        Option<VerificationType> type = body.coded("type", VerificationType.class);
        body.require(Vector.of("type", "method", "customer_guid")
                .appendAll(type.toVector().flatMap(NewVerification::needs)));
        return new NewVerification(
                subject(type.get(), body),
                body.coded("method", VerificationMethod.class).get(),
                ending(body.texts("expected_behaviours", MOST_BEHAVIOURS), hasSandbox));
    }

    private static Option<String> needs(VerificationType type) {
        return switch (type) {
            case KYC -> Option.none();
            case COUNTERPARTY -> Option.some("counterparty_guid");
            case BANK_ACCOUNT -> Option.some("external_bank_account_guid");
        };
    }

    private static Subject subject(VerificationType type, Fields body) {
        CustomerId customer = Guid.parse(body.needed("customer_guid"))
                .map(CustomerId::new)
                .getOrElseThrow(() -> new Refused(Problem.notFound("customer")));
        return switch (type) {
            case KYC -> new Subject.OfCustomer(customer);
            case COUNTERPARTY ->
                new Subject.OfCounterparty(
                        customer,
                        Guid.parse(body.needed("counterparty_guid"))
                                .map(CounterpartyId::new)
                                .getOrElseThrow(() -> new Refused(Problem.notFound("counterparty"))));
            case BANK_ACCOUNT ->
                new Subject.OfBankAccount(
                        customer,
                        Guid.parse(body.needed("external_bank_account_guid"))
                                .map(Guid::of)
                                .getOrElseThrow(() -> new Refused(Problem.notFound("external_bank_account"))));
        };
    }

    /** A behaviour is a wish to a sandbox: without one, and for wishes that contradict each other, 422 as in facts 1.8. */
    private static Option<Ending> ending(Seq<String> behaviours, boolean hasSandbox) {
        Seq<Ending> endings = behaviours.flatMap(behaviour -> switch (behaviour) {
            case "passed_immediately" -> Option.some(Ending.PASSED);
            case "failed_immediately" -> Option.some(Ending.FAILED);
            case "tax_id_not_checked" -> Option.<Ending>none();
            default -> throw invalidBehaviour();
        });
        if ((!behaviours.isEmpty() && !hasSandbox) || endings.distinct().size() > 1) {
            throw invalidBehaviour();
        }
        return endings.headOption();
    }

    private static Refused invalidBehaviour() {
        return new Refused(new Problem(422, "Expected behaviour invalid", "invalid_parameter"));
    }
}
