package dev.edd.testkit.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.testkit.conformance.Capability;
import dev.edd.testkit.conformance.Port;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages for authors say what the code says. */
class AdapterPageTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern SNIPPET =
            Pattern.compile("<!-- snippet: (\\S+) -->\n```java\n(.*?)```", Pattern.DOTALL);

    @Test
    void the_page_lists_every_port_with_its_suites() throws IOException {
        assertThat(rowsAfter("| port | suites |"))
                .containsExactlyElementsOf(Vector.of(Port.values())
                        .map(port -> "| `" + port.type() + "` | "
                                + port.suites()
                                        .map(suite -> "`" + suite.getSimpleName() + "`")
                                        .mkString(", ")
                                + " |"));
    }

    @Test
    void the_page_lists_every_capability_with_both_answers() throws IOException {
        assertThat(rowsAfter("| capability | declared | not declared |"))
                .containsExactlyElementsOf(Vector.of(Capability.values())
                        .map(each -> "| `" + each.name() + "` | " + each.declared() + " | " + each.otherwise() + " |"));
    }

    @Test
    void the_snippets_of_the_testkits_page_stand_in_the_files_that_they_name() throws IOException {
        List<MatchResult> snippets =
                SNIPPET.matcher(text("docs/testkit.md")).results().toList();

        assertThat(snippets).hasSizeGreaterThanOrEqualTo(2);
        for (MatchResult snippet : snippets) {
            assertThat(text(snippet.group(1))).contains(snippet.group(2));
        }
    }

    private static Vector<String> rowsAfter(String head) throws IOException {
        return Vector.ofAll(text("docs/writing-an-adapter.md").lines())
                .dropWhile(line -> !line.equals(head))
                .drop(2)
                .takeWhile(line -> line.startsWith("|"));
    }

    private static String text(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }
}
