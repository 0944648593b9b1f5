package dev.edd.host.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class WatchedTest {
    private final AtomicBoolean ended = new AtomicBoolean();

    static Stream<Throwable> survivable() {
        return Stream.of(
                new IllegalStateException("Jane Doe"),
                new NoClassDefFoundError("Jane Doe"),
                new AssertionError("Jane Doe"));
    }

    @ParameterizedTest
    @MethodSource("survivable")
    void a_job_goes_on_after_any_failure_which_is_logged_once_and_without_its_message(
            Throwable failure, CapturedOutput output) {
        Watched job = new Watched("ours/deadlines", () -> sneak(failure), () -> ended.set(true));

        job.run();
        job.run();

        assertThat(ended).isFalse();
        assertThat(output.getAll())
                .containsOnlyOnce(
                        "ours/deadlines failed with " + failure.getClass().getName())
                .doesNotContain("Jane");
    }

    @Test
    void a_failure_that_comes_back_after_asuccess_is_logged_again(CapturedOutput output) {
        List<Supplier<RuntimeException>> script = new ArrayList<>(List.of(IllegalStateException::new));
        Watched job = new Watched(
                "ours/deadlines",
                () -> {
                    if (!script.isEmpty()) {
                        throw script.remove(0).get();
                    }
                },
                () -> ended.set(true));

        job.run();
        job.run();
        script.add(IllegalStateException::new);
        job.run();

        assertThat(output.getAll().split("ours/deadlines failed with", -1)).hasSize(3);
    }

    static Stream<VirtualMachineError> fatal() {
        return Stream.of(
                new StackOverflowError("Jane Doe"), new OutOfMemoryError("Jane Doe"), new InternalError("Jane Doe"));
    }

    @ParameterizedTest
    @MethodSource("fatal")
    void a_broken_virtual_machine_ends_the_host_and_says_why(VirtualMachineError failure, CapturedOutput output) {
        new Watched("ours/deadlines", () -> sneak(failure), () -> ended.set(true)).run();

        assertThat(ended).isTrue();
        assertThat(output.getAll())
                .containsOnlyOnce(
                        "ours/deadlines ended with " + failure.getClass().getName())
                .doesNotContain("Jane");
    }

    private static void sneak(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }
}
