package dev.edd.host.wire.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.document.DocumentType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KnownDocumentsTest {
    private static Stream<DocumentType> constants() {
        return Stream.of(DocumentType.class.getFields())
                .filter(field -> field.getType() == DocumentType.class)
                .map(field -> {
                    try {
                        return (DocumentType) field.get(null);
                    } catch (IllegalAccessException cause) {
                        throw new IllegalStateException(cause);
                    }
                });
    }

    @Test
    void whatever_the_library_names_is_known_here_and_on_the_page() throws IOException {
        String page = Files.readString(Path.of("../../docs/wire.md"));

        assertThat(constants()).isNotEmpty().allSatisfy(type -> {
            assertThat(KnownDocuments.parse(type.code()).get()).isEqualTo(type);
            assertThat(page).contains("`" + type.code() + "`");
        });
    }

    @Test
    void a_misspelt_code_is_none() {
        assertThat(KnownDocuments.parse("pasport").isEmpty()).isTrue();
        assertThat(KnownDocuments.parse("Passport").isEmpty()).isTrue();
        assertThat(KnownDocuments.parse("").isEmpty()).isTrue();
    }
}
