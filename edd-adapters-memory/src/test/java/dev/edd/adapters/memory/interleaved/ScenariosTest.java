package dev.edd.adapters.memory.interleaved;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.adapters.memory.MemoryStorage;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lincheck does not look into classes that it is told are immutable: a race in one of them would not be found. */
class ScenariosTest {
    @Test
    void what_lincheck_is_told_to_pass_over_has_final_fields_only() throws Exception {
        List<Class<?>> passedOver = passedOver();

        assertThat(passedOver).extracting(Class::getSimpleName).contains("Root", "VerificationTable", "Lanes");
        assertThat(passedOver)
                .flatExtracting(each -> List.of(each.getDeclaredFields()))
                .extracting(Field.class::cast)
                .filteredOn(field -> !field.isSynthetic())
                .allMatch(field -> Modifier.isFinal(field.getModifiers()));
    }

    private static List<Class<?>> passedOver() throws IOException, URISyntaxException, ClassNotFoundException {
        Path compiled = Path.of(MemoryStorage.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path adapter = compiled.resolve(MemoryStorage.class.getPackageName().replace('.', '/'));
        List<Class<?>> passedOver = new ArrayList<>();
        try (Stream<Path> files = Files.list(adapter)) {
            for (Path file : files.toList()) {
                String name = MemoryStorage.class.getPackageName() + "."
                        + file.getFileName().toString().replace(".class", "");
                if (Scenarios.isImmutable(name)) {
                    passedOver.add(Class.forName(name));
                }
            }
        }
        return passedOver;
    }
}
