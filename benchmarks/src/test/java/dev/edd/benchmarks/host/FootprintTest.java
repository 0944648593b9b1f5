package dev.edd.benchmarks.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FootprintTest {
    private static final long MIB = 1 << 20;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_heap_of_another_process_holds_what_it_holds() {
        try (Running holder = Hoarder.holding(50, folder)) {
            Footprint footprint = Footprint.of(holder.pid());

            assertThat(footprint.heap()).isBetween(50 * MIB, 60 * MIB);
            if (Files.isDirectory(Path.of("/proc/self"))) {
                assertThat(footprint.resident().orElseThrow()).isGreaterThan(50 * MIB);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " garbage-first heap   total 86016K, used 26837K [0x00000000c0000000, 0x0000000100000000)\n"
                        + " Metaspace       used 58649K, committed 59392K, reserved 1114112K",
                " garbage-first heap   total reserved 1048576K, committed 86016K, used 26837K [0x00000000c0000000, 0x0000000100000000)"
            })
    void the_heap_is_told_alike_by_jdk_17_and_by_later_ones(String told) {
        assertThat(Footprint.usedHeap(told)).isEqualTo(26_837L * 1_024);
    }

    @Test
    void what_tells_no_heap_is_refused() {
        assertThatThrownBy(() -> Footprint.usedHeap(" def new generation   total 9792K, used 1742K"))
                .hasMessageContaining("def new generation");
    }

    /** Says that it has started as the hosts do, holds so many mebibytes, and waits to be stopped. */
    static final class Hoarder {
        static Running holding(int mebibytes, Path folder) {
            return Running.java(
                    folder,
                    List.of(
                            "-Xmx128m",
                            "-XX:+UseG1GC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Hoarder.class.getName(),
                            Integer.toString(mebibytes)));
        }

        public static void main(String[] arguments) throws InterruptedException {
            byte[][] held = new byte[Integer.parseInt(arguments[0]) * 8][(int) (MIB / 8)];
            System.out.println("Tomcat started on port " + held.length);
            Thread.currentThread().join();
            System.out.println(held.length);
        }
    }
}
