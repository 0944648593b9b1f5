package dev.edd.benchmarks.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_server_has_the_port_that_it_says_and_is_gone_when_it_is_closed() {
        ProcessHandle process;
        try (Running running = FootprintTest.Hoarder.holding(1, folder)) {
            process = ProcessHandle.of(running.pid()).orElseThrow();
            assertThat(process.isAlive()).isTrue();
            assertThat(running.port()).isEqualTo(8);
        }
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void a_server_that_ends_instead_of_starting_is_refused_with_what_it_said() {
        assertThatThrownBy(() -> Running.java(folder, List.of("-jar", "no-such.jar")))
                .hasMessageContaining("the server did not start")
                .hasMessageContaining("no-such.jar");
    }
}
