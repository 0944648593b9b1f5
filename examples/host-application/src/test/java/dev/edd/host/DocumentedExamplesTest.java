package dev.edd.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.host.tenant.database.DatabaseSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/databases.md shows of this host is what the host does. */
class DocumentedExamplesTest {
    private static final Path PAGE = Path.of("../../docs/databases.md");
    private static final Path SOURCES = Path.of("src/main/java/dev/edd/host");
    private static final Pattern EXAMPLE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @Test
    void every_example_is_cut_from_the_sources() {
        List<String> sources = sources();
        List<String> examples = EXAMPLE.matcher(read(PAGE))
                .results()
                .map(MatchResult::group)
                .map(example -> example.substring("```java\n".length(), example.length() - "```".length()))
                .toList();

        assertThat(examples)
                .hasSize(3)
                .allSatisfy(example -> assertThat(sources).anyMatch(source -> source.contains(example)));
    }

    @Test
    void the_default_url_is_the_hosts() {
        assertThat(read(PAGE)).contains("`" + DatabaseSettings.DEFAULT_URL + "`");
    }

    private static List<String> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(Files::isRegularFile)
                    .map(DocumentedExamplesTest::read)
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
