package dev.edd.domain.lifecycle;

import io.vavr.control.Option;
import java.time.Instant;

/**
 * The state of anything that has a lifecycle. Each lifecycle seals its own states under this interface, a record for
 * each, declared with a {@link Code} and holding only the data that is legal there.
 */
public interface CaseState {
    /**
     * When the case began.
     *
     * @return the instant of the birth event
     */
    Instant createdAt();

    /**
     * When the last step was taken.
     *
     * @return the instant of the latest event; no step may come before it
     */
    Instant updatedAt();

    /**
     * What this case keeps for itself as long as it is open.
     *
     * @return the claim, or none when the case is closed or needs none
     */
    default Option<Claim> claim() {
        return Option.none();
    }

    /** A state that no edge leaves: the case is over and stays as it is. */
    interface Closed extends CaseState {}
}
