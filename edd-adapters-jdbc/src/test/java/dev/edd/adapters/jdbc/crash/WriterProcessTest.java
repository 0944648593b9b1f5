package dev.edd.adapters.jdbc.crash;

import dev.edd.adapters.jdbc.Database;
import org.junit.jupiter.api.Test;

class WriterProcessTest {
    private static final long SEED = 1;

    @Test
    void a_writer_ends_when_the_process_that_started_it_does() {
        H2File file = H2File.migrated();
        try (WriterProcess writer = WriterProcess.on(file.url(), H2File.USER, Database.freshTenant(), SEED)) {
            writer.listenUntil(of -> of.storedCommits() > 0);

            writer.orphan();
        }
        file.delete();
    }
}
