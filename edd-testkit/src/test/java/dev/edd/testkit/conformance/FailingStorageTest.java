package dev.edd.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.edd.domain.party.CustomerId;
import dev.edd.ports.Storage;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.Write;
import dev.edd.testkit.doubles.Crash;
import dev.edd.testkit.doubles.FailingStorage;
import dev.edd.testkit.doubles.PortCalls;
import dev.edd.testkit.doubles.PortFailure;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that registers a customer makes three calls, of two moments each: the unit, the commit in it, and a count. */
class FailingStorageTest {
    private static final int MOMENTS = 6;

    /** The unit has landed from this moment on: before it, commit, after it, and then the unit's own end. */
    private static final int AFTER_THE_UNIT = 4;

    private final Scene outlives = new Scene(new ReferenceStorage());
    private final CustomerId customer = new CustomerId(outlives.ids.next());
    private final Write registered = outlives.registration(customer).to(LinkedHashSet.of(Post.FIRST));

    @Test
    void a_process_that_lives_on_counts_two_moments_for_each_call() {
        PortCalls calls = PortCalls.counted();

        assertThat(register(calls)).isEqualTo(1);

        assertThat(calls.moments()).isEqualTo(MOMENTS);
        assertThat(calls.isDead()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void a_process_dies_at_its_moment_and_what_had_landed_by_then_stays(int moment) {
        PortCalls calls = PortCalls.dyingAt(moment);

        assertThatThrownBy(() -> register(calls)).isInstanceOf(Crash.class).hasMessageContaining("moment " + moment);

        assertThat(calls.isDead()).isTrue();
        assertThat(calls.moments()).isEqualTo(moment);
        assertThat(outlives.find(customer).isDefined()).isEqualTo(moment >= AFTER_THE_UNIT);
        assertThat(outlives.storage.outbox().pending(Post.FIRST)).isEqualTo(moment >= AFTER_THE_UNIT ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void a_process_outlives_a_call_that_fails_and_what_had_landed_by_then_stays(int moment) {
        PortCalls calls = PortCalls.failingAt(moment);

        assertThatThrownBy(() -> register(calls))
                .isInstanceOf(PortFailure.class)
                .hasMessageContaining("moment " + moment)
                .isSameAs(calls.failure().get());

        assertThat(calls.isDead()).isFalse();
        assertThat(outlives.find(customer).isDefined()).isEqualTo(moment >= AFTER_THE_UNIT);
        assertThat(outlives.storage.outbox().pending(Post.FIRST)).isEqualTo(moment >= AFTER_THE_UNIT ? 1 : 0);
        assertThat(FailingStorage.of(outlives.storage, calls).outbox().pending(Post.FIRST))
                .as("by the same process")
                .isEqualTo(moment >= AFTER_THE_UNIT ? 1 : 0);
    }

    @Test
    void nothing_has_failed_before_its_moment() {
        PortCalls calls = PortCalls.failingAt(MOMENTS + 1);

        assertThat(register(calls)).isEqualTo(1);
        assertThat(calls.failure()).isEmpty();
    }

    @Test
    void a_dead_process_calls_nobody() {
        PortCalls calls = PortCalls.dyingAt(1);
        assertThatThrownBy(() -> register(calls)).isInstanceOf(Crash.class);

        assertThatThrownBy(() -> register(calls)).isInstanceOf(Crash.class).hasMessageContaining("dead already");

        assertThat(outlives.find(customer)).isEmpty();
    }

    @Test
    void a_process_outlives_what_would_kill_it_later() {
        PortCalls calls = PortCalls.dyingAt(MOMENTS + 1);

        assertThat(register(calls)).isEqualTo(1);
        assertThat(calls.isDead()).isFalse();
    }

    @Test
    void the_first_moment_is_1() {
        assertThatThrownBy(() -> PortCalls.dyingAt(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PortCalls.failingAt(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private long register(PortCalls process) {
        Storage storage = FailingStorage.of(outlives.storage, process);
        storage.unitOfWork().run(stores -> Either.right(stores.commit(Commit.of(registered))));
        return storage.outbox().pending(Post.FIRST);
    }
}
