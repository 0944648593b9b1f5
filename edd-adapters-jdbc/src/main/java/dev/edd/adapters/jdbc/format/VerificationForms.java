package dev.edd.adapters.jdbc.format;

import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.InquiryId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.CheckOutcome;
import dev.edd.domain.verification.ComplianceCheck;
import dev.edd.domain.verification.ComplianceDecision;
import dev.edd.domain.verification.ComplianceType;
import dev.edd.domain.verification.DecisionState;
import dev.edd.domain.verification.Evidence;
import dev.edd.domain.verification.FailureCode;
import dev.edd.domain.verification.Header;
import dev.edd.domain.verification.HeaderBuilder;
import dev.edd.domain.verification.Inquiry;
import dev.edd.domain.verification.InquiryState;
import dev.edd.domain.verification.Outcome;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.domain.verification.VerificationType;
import io.vavr.Function1;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;

/** The parts that states and events of verifications are made of, each as it is written and read. */
final class VerificationForms {
    private static final String PASSED = "passed";
    private static final String FAILED = "failed";
    private static final Map<String, Function1<FilledForm, Outcome>> OUTCOMES =
            HashMap.of(PASSED, form -> new Outcome.Passed(), FAILED, VerificationForms::failure);

    private VerificationForms() {}

    static void header(BlankForm form, Header header) {
        form.put("id", header.id().value())
                .put("subject", header.subject(), VerificationForms::subject)
                .put("method", header.method())
                .put("created_at", header.createdAt())
                .put("updated_at", header.updatedAt());
    }

    static Header header(FilledForm form) {
        return new HeaderBuilder()
                .id(new VerificationId(form.uuid("id")))
                .subject(form.form("subject", VerificationForms::subject))
                .method(form.coded("method", VerificationMethod.class))
                .createdAt(form.instant("created_at"))
                .updatedAt(form.instant("updated_at"))
                .build();
    }

    static void subject(BlankForm form, Subject subject) {
        form.put("type", subject.type()).put("customer", subject.customer().value());
        if (subject instanceof Subject.OfCounterparty of) {
            form.put("counterparty", of.counterparty().value());
        } else if (subject instanceof Subject.OfBankAccount of) {
            form.put("account", of.account());
        }
    }

    static Subject subject(FilledForm form) {
        CustomerId customer = new CustomerId(form.uuid("customer"));
        return switch (form.coded("type", VerificationType.class)) {
            case KYC -> new Subject.OfCustomer(customer);
            case COUNTERPARTY -> new Subject.OfCounterparty(customer, new CounterpartyId(form.uuid("counterparty")));
            case BANK_ACCOUNT -> new Subject.OfBankAccount(customer, form.text("account"));
        };
    }

    static void evidence(BlankForm form, Evidence evidence) {
        form.put("inquiry", evidence.inquiry().id().value())
                .put("inquiry_state", evidence.inquiry().state())
                .putForms("checks", evidence.checks(), VerificationForms::check);
    }

    static Evidence evidence(FilledForm form) {
        Inquiry inquiry =
                new Inquiry(new InquiryId(form.text("inquiry")), form.coded("inquiry_state", InquiryState.class));
        return new Evidence(inquiry, form.forms("checks", VerificationForms::check));
    }

    static void check(BlankForm form, ComplianceCheck check) {
        form.put("type", check.type()).put("outcome", check.outcome()).putCodes("failure_codes", check.failureCodes());
    }

    static ComplianceCheck check(FilledForm form) {
        return new ComplianceCheck(
                form.coded("type", ComplianceType.class),
                form.coded("outcome", CheckOutcome.class),
                form.codes("failure_codes", FailureCode.class));
    }

    static void decision(BlankForm form, ComplianceDecision decision) {
        form.put("type", decision.type())
                .put("state", decision.state())
                .putCodes("failure_codes", decision.failureCodes())
                .putOption("expired_at", decision.expiredAt());
    }

    static ComplianceDecision decision(FilledForm form) {
        return new ComplianceDecision(
                form.coded("type", ComplianceType.class),
                form.coded("state", DecisionState.class),
                form.codes("failure_codes", FailureCode.class),
                form.option("expired_at", form::instant));
    }

    static Outcome.Failed failure(FilledForm form) {
        return new Outcome.Failed(form.codes("failure_codes", FailureCode.class));
    }

    static void outcome(BlankForm form, Outcome outcome) {
        if (outcome instanceof Outcome.Failed failed) {
            form.put("outcome", FAILED).putCodes("failure_codes", failed.failureCodes());
        } else {
            form.put("outcome", PASSED);
        }
    }

    static Outcome outcome(FilledForm form) {
        return form.choice("outcome", OUTCOMES);
    }
}
