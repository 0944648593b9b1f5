package dev.edd.adapters.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.adapters.jdbc.Database;
import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.adapters.jdbc.JdbcVault;
import dev.edd.adapters.jdbc.TenantName;
import dev.edd.adapters.memory.MemoryStorage;
import dev.edd.adapters.memory.MemoryVault;
import dev.edd.domain.notice.Notice;
import dev.edd.domain.party.CustomerEvent;
import dev.edd.ports.Storage;
import dev.edd.ports.provider.DocumentVault;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Personal data that goes into every service comes out where it is asked for, and is in nothing that is said or logged. */
class PersonalDataTest {
    @Test
    void nothing_is_said_of_it_in_memory() throws IOException {
        assertNothingIsSaid(MemoryStorage.create(), MemoryVault.create());
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_said_of_it_on_a_database(Database database) throws IOException {
        TenantName tenant = Database.freshTenant();
        assertNothingIsSaid(JdbcStorage.owning(database.shared(), tenant), JdbcVault.over(database.shared(), tenant));
    }

    private static void assertNothingIsSaid(Storage storage, DocumentVault vault) throws IOException {
        try (Ear ear = new Ear()) {
            CanaryStory story = new CanaryStory(ear, storage, vault);
            story.told();

            Canary.assertSilentIn(ear.heard());
            assertThat(ear.heard()).hasSizeGreaterThan(100);
            assertThat(story.told)
                    .as("what the customer may know: what an officer wrote for the customer to read")
                    .anyMatch(told -> told.notice() instanceof Notice.Failed failed
                            && Canary.isIn(failed.reason().text()));
            Canary.assertSilentIn(Vector.ofAll(story.told).flatMap(Canary::textsNotMeantToBeRead));
            assertThat(story.notifier.told().map(message -> message.event()))
                    .as("a host gets what it is about, to tell as it sees fit")
                    .anyMatch(event -> event instanceof CustomerEvent.Registered registered
                            && Canary.isIn(registered.name().full()));
        }
    }

    @Test
    void an_ear_hears() {
        RuntimeException cause = new IllegalStateException("Ada Siskin");
        RuntimeException suppressed = new IllegalStateException("all is well");
        suppressed.addSuppressed(cause);
        Logger logger = Logger.getLogger("dev.edd.example");
        Vector<Consumer<Ear>> leaks = Vector.of(
                ear -> ear.hear("Ada Siskin"),
                ear -> ear.hear((Throwable) new IllegalStateException("all is well", cause)),
                ear -> ear.hear((Throwable) suppressed),
                ear -> logger.log(Level.FINEST, "customer {0}", "Ada Siskin"),
                ear -> logger.log(Level.FINE, "failed", cause),
                ear -> System.out.println("Ada Siskin"),
                ear -> System.err.println("amount " + Canary.NUMBER),
                ear -> System.err.println("amount " + new BigDecimal(BigInteger.valueOf(Canary.NUMBER), 2)),
                ear -> System.err.println(String.format(Locale.ROOT, "amount %,d", Canary.NUMBER)));

        for (Consumer<Ear> leak : leaks) {
            try (Ear ear = new Ear()) {
                leak.accept(ear);
                assertThat(ear.heard()).anyMatch(Canary::isIn);
            }
        }
    }
}
