package dev.edd.adapters.memory.interleaved;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.edd.adapters.memory.RacyStorage;
import dev.edd.adapters.memory.RacyStorage.Mistake;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.junit.jupiter.api.Test;

/** Stores that are right for one thread alone, each with a race that must be found: what the other tests rest on. */
class LincheckFindsRacesTest {
    @Test
    void a_unit_that_waits_for_nobody_loses_what_another_one_stored() {
        assertRejected(LostSteps.class, Verifications.Naive.class);
    }

    @Test
    void an_outbox_that_waits_for_nobody_gives_one_message_to_two_relays() {
        assertRejected(LostLeases.class, NaivePost.class);
    }

    @Test
    void what_a_unit_has_yet_to_end_is_seen_by_others() {
        assertRejected(DirtyReads.class, NaiveLibrary.class);
    }

    @Test
    void a_reading_that_is_no_snapshot_sees_one_repository_after_the_other() {
        assertRejected(NoSnapshot.class, Verifications.Naive.class);
    }

    private static void assertRejected(Class<?> racy, Class<?> naive) {
        assertThatThrownBy(() -> Scenarios.hunting(naive).check(racy))
                .isInstanceOf(LincheckAssertionError.class)
                .hasMessageContaining("Invalid execution results");
    }

    public static final class LostSteps extends Verifications {
        public LostSteps() {
            super(new RacyStorage(Mistake.NO_TURNS));
        }
    }

    public static final class LostLeases extends Post {
        public LostLeases() {
            super(new RacyStorage(Mistake.NO_TURNS));
        }
    }

    public static final class DirtyReads extends Library {
        public DirtyReads() {
            super(new RacyStorage(Mistake.DIRTY_READS));
        }
    }

    public static final class NoSnapshot extends Verifications {
        public NoSnapshot() {
            super(new RacyStorage(Mistake.NO_SNAPSHOT));
        }
    }
}
