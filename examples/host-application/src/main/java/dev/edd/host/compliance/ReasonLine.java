package dev.edd.host.compliance;

import dev.edd.domain.request.CustomerReason;

/** A reason that customers may be told. */
record ReasonLine(String code, String text) {
    static ReasonLine of(CustomerReason reason) {
        return new ReasonLine(reason.code(), reason.text());
    }
}
