package dev.edd.adapters.memory.interleaved;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.edd.adapters.memory.RacyStorage;
import dev.edd.adapters.memory.RacyStorage.Mistake;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.jetbrains.kotlinx.lincheck.Actor;
import org.jetbrains.kotlinx.lincheck.execution.ExecutionScenario;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.Test;

/**
 * Stores that are right for one thread alone, each with a race that must be found: what the other tests rest on. The
 * scenario in which it shows is given; which of the interleavings shows it is not.
 */
class LincheckFindsRacesTest {
    @Test
    void a_unit_that_waits_for_nobody_loses_what_another_one_stored() {
        assertRejected(
                LostSteps.class,
                Verifications.Naive.class,
                call(LostSteps.class, "step", Part.ONE, 0),
                call(LostSteps.class, "step", Part.PARTY, 1));
    }

    @Test
    void an_outbox_that_waits_for_nobody_gives_one_message_to_two_relays() {
        assertRejected(
                LostLeases.class,
                NaivePost.class,
                call(LostLeases.class, "claim", Post.Subscriber.WEBHOOK, 1, 1, 1),
                call(LostLeases.class, "claim", Post.Subscriber.WEBHOOK, 2, 1, 1));
    }

    @Test
    void what_a_unit_has_yet_to_end_is_seen_by_others() {
        assertRejected(
                DirtyReads.class,
                NaiveLibrary.class,
                call(DirtyReads.class, "keep", 1, 1, Library.Whose.ADA, Ending.LEFT),
                call(DirtyReads.class, "questionnaires"));
    }

    @Test
    void a_reading_that_is_no_snapshot_sees_one_repository_after_the_other() {
        assertRejected(
                NoSnapshot.class,
                Verifications.Naive.class,
                call(NoSnapshot.class, "step", Part.ONE, 0),
                call(NoSnapshot.class, "history"));
    }

    private static void assertRejected(Class<?> racy, Class<?> naive, Actor one, Actor other) {
        ExecutionScenario scenario =
                new ExecutionScenario(List.of(), List.of(List.of(one), List.of(other)), List.of(), null);
        assertThatThrownBy(() -> Scenarios.modelChecking(naive)
                        .iterations(0)
                        .addCustomScenario(scenario)
                        .check(racy))
                .isInstanceOf(LincheckAssertionError.class)
                .hasMessageContaining("Invalid execution results");
    }

    private static Actor call(Class<?> stored, String operation, Object... arguments) {
        Method method = Stream.of(stored.getMethods())
                .filter(each -> each.isAnnotationPresent(Operation.class))
                .filter(each -> each.getName().equals(operation))
                .findAny()
                .orElseThrow();
        return new Actor(method, List.of(arguments));
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
