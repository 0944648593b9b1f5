package dev.edd.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.verification.ScreeningResult;
import dev.edd.domain.verification.Verification;
import dev.edd.ports.provider.WatchlistScreening;
import org.junit.jupiter.api.Test;

/** What every {@link WatchlistScreening} must do; a test class of one implements it with one method. */
public interface WatchlistScreeningConformance {
    /**
     * Gives the screening.
     *
     * @return a screening that can be reached
     */
    WatchlistScreening screening();

    /** The relay repeats a call of which it does not know how it ended. */
    @Test
    default void the_same_key_gives_the_same_result() {
        WatchlistScreening screening = screening();
        Verification one = Asked.counterparty(1);
        Verification other = Asked.counterparty(2);

        ScreeningResult first = screening.screen(Asked.key(one), one, Asked.counterpartyOf(one));
        screening.screen(Asked.key(other), other, Asked.counterpartyOf(other));

        assertThat(first).isNotNull();
        assertThat(screening.screen(Asked.key(one), one, Asked.counterpartyOf(one)))
                .isEqualTo(first);
    }

    /** The name stands in the audit trail. */
    @Test
    default void the_name_of_who_screens_is_storable_and_always_the_same() {
        WatchlistScreening screening = screening();
        String name = screening.name();
        Verification verification = Asked.counterparty(1);

        screening.screen(Asked.key(verification), verification, Asked.counterpartyOf(verification));

        assertThat(Storable.isText(name, Asked.LONGEST_NAME)).isTrue();
        assertThat(screening.name()).isEqualTo(name);
    }
}
