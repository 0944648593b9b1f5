package dev.edd.examples.testing.files;

import static dev.edd.domain.verification.VerificationMethod.ENHANCED_DUE_DILIGENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.verification.Subject;
import dev.edd.ports.Edd;
import dev.edd.testkit.doubles.ScriptedInquiries;
import dev.edd.testkit.doubles.ScriptedScreening;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a crash may do to a log, and what it may not. */
class FilesSurviveTest {
    private static final CustomerId ADA = new CustomerId(new UUID(1, 1));
    private static final Actor APP = new Actor.Partner("app");
    private static final Actor KYC = new Actor.Provider("kyc");

    /** Each of them is a commit or more. */
    private static final Vector<Consumer<Edd>> STORY = Vector.of(
            edd -> edd.parties().registerCustomer(ADA, PartyType.INDIVIDUAL, new PartyName("Ada L\u00f6we"), APP),
            edd -> edd.parties().changeStanding(ADA, CustomerStanding.VERIFIED, KYC),
            edd -> edd.verifications().create(new Subject.OfCustomer(ADA), ENHANCED_DUE_DILIGENCE, APP),
            edd -> edd.relay().deliver(100));

    private final Path folder = new FilePlace().folder();

    @Test
    void a_storage_that_is_opened_again_after_each_step_is_as_it_was() throws IOException {
        Ledger before = Ledger.EMPTY;
        for (Consumer<Edd> step : STORY) {
            try (FileStorage storage = FileStorage.open(folder)) {
                assertThat(storage.ledger()).isEqualTo(before);
                step.accept(edd(storage));
                assertThat(storage.ledger()).as("the step did something").isNotEqualTo(before);
                before = storage.ledger();
            }
        }

        try (FileStorage storage = FileStorage.open(folder)) {
            assertThat(storage.ledger()).isEqualTo(before);
            assertThat(storage.ledger().byParty().get(ADA).get()).hasSize(4);
        }
    }

    @Test
    void a_last_line_that_is_torn_anywhere_is_dropped_and_the_next_takes_its_place() throws IOException {
        Ledger before = told(2);
        byte[] without = Files.readAllBytes(log());
        Ledger after = told(3);
        byte[] whole = Files.readAllBytes(log());

        for (int length = without.length; length < whole.length; length++) {
            Files.write(log(), Arrays.copyOf(whole, length));
            try (FileStorage storage = FileStorage.open(folder)) {
                assertThat(storage.ledger()).as("torn at byte " + length).isEqualTo(before);
            }
            assertThat(Files.readAllBytes(log())).isEqualTo(without);
        }
        assertThat(told(3).states().keySet()).hasSameSizeAs(after.states().keySet());
    }

    @Test
    void a_line_before_the_last_that_is_not_as_it_was_written_is_damage() throws IOException {
        told(3);
        byte[] whole = Files.readAllBytes(log());
        whole[20] ^= 1;
        Files.write(log(), whole);

        assertThatThrownBy(() -> FileStorage.open(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("damaged at byte 0");
        assertThat(Files.readAllBytes(log())).as("nothing is cut off").isEqualTo(whole);
    }

    @Test
    void a_folder_has_one_storage_at_a_time() throws IOException {
        try (FileStorage first = FileStorage.open(folder)) {
            assertThatThrownBy(() -> FileStorage.open(folder)).isInstanceOf(IllegalStateException.class);
            STORY.head().accept(edd(first));
            assertThat(first.ledger().version(ADA)).isEqualTo(1);
        }
        assertThat(told(2).version(ADA)).isEqualTo(2);
    }

    /** The storage after so many steps, of which those that were taken before are refused. */
    private Ledger told(int steps) throws IOException {
        try (FileStorage storage = FileStorage.open(folder)) {
            STORY.take(steps).forEach(step -> step.accept(edd(storage)));
            return storage.ledger();
        }
    }

    private Path log() {
        return folder.resolve("log");
    }

    private static Edd edd(FileStorage storage) {
        return Edd.on(storage, new ScriptedInquiries(), new ScriptedScreening()).build();
    }
}
