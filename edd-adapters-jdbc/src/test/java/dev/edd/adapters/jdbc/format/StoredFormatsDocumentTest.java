package dev.edd.adapters.jdbc.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** docs/stored-formats.md shows what is stored. */
class StoredFormatsDocumentTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String OPENING = "```json\n";

    @Test
    void the_document_shows_stored_texts() throws IOException {
        String document = Files.readString(checkout().resolve("docs").resolve("stored-formats.md"));
        Vector<JsonNode> shown = Vector.empty();
        for (int at = document.indexOf(OPENING); at >= 0; at = document.indexOf(OPENING, at + 1)) {
            int start = at + OPENING.length();
            shown = shown.append(JSON.readTree(document.substring(start, document.indexOf("```", start))));
        }
        assertThat(shown)
                .isEqualTo(Vector.of(
                                "verification/waiting.json",
                                "request/requested.json",
                                "submission/recorded.of_business.json",
                                "event/customer_rated.json")
                        .map(file -> JSON.readTree(Golden.lines(file).single())));
    }

    @Test
    void the_document_is_about_the_format_that_is_written() throws IOException {
        String document = Files.readString(checkout().resolve("docs").resolve("stored-formats.md"));
        assertThat(document).contains("in format " + Format.NUMBER, "golden/format-" + Format.NUMBER + "`");
    }

    /** The checkout that these classes were compiled in, wherever the build was started. */
    private static Path checkout() {
        try {
            Path classes = Path.of(StoredFormatsDocumentTest.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            for (Path above = classes; above != null; above = above.getParent()) {
                if (Files.exists(above.resolve("mvnw"))) {
                    return above;
                }
            }
            throw new IllegalStateException("no mvnw above " + classes);
        } catch (URISyntaxException notAFolder) {
            throw new IllegalStateException("classes are not in a folder", notAFolder);
        }
    }
}
