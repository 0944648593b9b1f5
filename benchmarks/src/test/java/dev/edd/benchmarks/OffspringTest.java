package dev.edd.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OffspringTest {
    @Test
    void a_run_that_is_broken_off_takes_along_what_it_started() throws Exception {
        Process run = new ProcessBuilder(java(Parent.class)).start();
        try (BufferedReader told = run.inputReader()) {
            ProcessHandle child =
                    ProcessHandle.of(Long.parseLong(told.readLine())).orElseThrow();
            try {
                assertThat(child.isAlive()).isTrue();

                run.destroy();

                assertThat(child.onExit().get(1, TimeUnit.MINUTES).isAlive()).isFalse();
            } finally {
                child.destroyForcibly();
            }
        } finally {
            run.destroyForcibly();
        }
    }

    @Test
    void a_process_that_is_stopped_has_ended() throws Exception {
        Process process = Offspring.start(new ProcessBuilder(java(Child.class)));
        assertThat(process.isAlive()).isTrue();

        Offspring.stop(process);

        assertThat(process.isAlive()).isFalse();
    }

    private static List<String> java(Class<?> type) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                type.getName());
    }

    /** Tells who its child is, and waits. */
    static final class Parent {
        private Parent() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            System.out.println(
                    Offspring.start(new ProcessBuilder(java(Child.class))).pid());
            Thread.currentThread().join();
        }
    }

    /** Waits until it is stopped. */
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) throws InterruptedException {
            Thread.currentThread().join();
        }
    }
}
