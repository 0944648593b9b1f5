package dev.edd.benchmarks.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagedTest {
    private static final String PROPERTY = "edd.idle.host.jar";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void somewhereElse() {
        System.setProperty(PROPERTY, folder.resolve("idle.jar").toString());
    }

    @AfterEach
    void whereABuildLeavesIt() {
        System.clearProperty(PROPERTY);
    }

    @Test
    void a_jar_is_where_the_property_says() throws IOException {
        Path jar = Files.createFile(folder.resolve("idle.jar"));
        assertThat(Packaged.IDLE.jar()).isEqualTo(jar.toAbsolutePath());
    }

    @Test
    void a_jar_that_is_missing_is_refused_with_what_to_do() {
        assertThatThrownBy(Packaged.IDLE::jar)
                .hasMessageContaining(
                        "there is no " + folder.resolve("idle.jar").toAbsolutePath())
                .hasMessageContaining("./mvnw -DskipTests package")
                .hasMessageContaining("-D" + PROPERTY + "=");
    }
}
