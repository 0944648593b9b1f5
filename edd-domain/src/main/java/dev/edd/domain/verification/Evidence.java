package dev.edd.domain.verification;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * What has been gathered while a verification is open: the inquiry, and the latest compliance check of each type in the
 * order in which the types were first checked. What a later check replaced stays in the history. Immutable.
 *
 * @param inquiry the inquiry at the provider
 * @param checks at most one check of a type
 */
public record Evidence(Inquiry inquiry, Seq<ComplianceCheck> checks) {
    /** Refuses two checks of one type. */
    public Evidence {
        if (!ComplianceType.differ(checks, ComplianceCheck::type)) {
            throw new IllegalArgumentException("two checks of one type: " + checks.map(ComplianceCheck::type));
        }
    }

    static Evidence of(Inquiry inquiry) {
        return new Evidence(inquiry, Vector.empty());
    }

    Evidence with(ComplianceCheck check) {
        int former = checks.indexWhere(each -> each.type() == check.type());
        return new Evidence(inquiry, former < 0 ? checks.append(check) : checks.update(former, check));
    }

    Evidence with(InquiryState state) {
        return new Evidence(new Inquiry(inquiry.id(), state), checks);
    }
}
