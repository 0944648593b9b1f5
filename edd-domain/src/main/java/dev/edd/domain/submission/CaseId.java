package dev.edd.domain.submission;

import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.party.Id;
import dev.edd.domain.party.RequestId;
import io.vavr.control.Option;

/**
 * The partner's own id of a case, opaque to us. It may happen to name one of our requests. It may hold a name, too, so
 * {@link #toString} does not show it. Immutable.
 *
 * @param value 1 to {@value #LONGEST} characters
 */
public record CaseId(String value) {
    /** The greatest length of a case id. */
    public static final int LONGEST = 100;

    /** Checks the text. */
    public CaseId {
        Storable.text("case id", value, LONGEST);
    }

    /**
     * The request that it would name.
     *
     * @return an id that is to be looked for among the requests, or none when no request can have it
     */
    public Option<RequestId> request() {
        return Id.parse(value).map(RequestId::new);
    }

    @Override
    public String toString() {
        return "CaseId[redacted]";
    }
}
