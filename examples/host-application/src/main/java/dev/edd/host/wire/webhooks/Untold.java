package dev.edd.host.wire.webhooks;

import io.vavr.collection.Seq;
import java.io.IOException;

/** Some of a tenant's webhooks could not be told; what became of each is the cause, and suppressed if there are more. */
final class Untold extends RuntimeException {
    private static final long serialVersionUID = 1;

    Untold(Seq<Exception> failures) {
        super(failures.size() + " webhooks did not acknowledge", failures.head());
        failures.tail().forEach(this::addSuppressed);
    }

    /** An answer that acknowledges nothing. */
    static final class OtherStatus extends IOException {
        private static final long serialVersionUID = 1;

        OtherStatus(int status) {
            super("the webhook was answered with " + status);
        }
    }
}
