package dev.edd.testkit.doubles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.edd.domain.party.AccountId;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.TransactionId;
import dev.edd.domain.submission.RelatedResource;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScriptedDirectoryTest {
    private static final UUID SAME = new UUID(0, 7);
    private static final RelatedResource ACCOUNT = RelatedResource.account(new AccountId(SAME));
    private static final CustomerId OWNER = new CustomerId(new UUID(0, 1));

    @Test
    void it_knows_whose_a_resource_is_by_its_type_and_id() {
        ScriptedDirectory directory = new ScriptedDirectory().knowing(ACCOUNT, OWNER);

        assertThat(directory.ownerOf(ACCOUNT)).containsExactly(OWNER);
        assertThat(directory.ownerOf(RelatedResource.transaction(new TransactionId(SAME))))
                .isEmpty();
        assertThat(directory.calls()).isEqualTo(2);
    }

    @Test
    void it_fails_as_often_as_it_was_told_to() {
        ScriptedDirectory directory =
                new ScriptedDirectory().knowing(ACCOUNT, OWNER).failing(1);

        assertThatExceptionOfType(ProviderUnreachable.class).isThrownBy(() -> directory.ownerOf(ACCOUNT));
        assertThat(directory.ownerOf(ACCOUNT)).containsExactly(OWNER);
    }

    @Test
    void the_process_that_asks_may_die_of_it() {
        PortCalls process = PortCalls.dyingAt(2);
        ScriptedDirectory directory =
                new ScriptedDirectory().knowing(ACCOUNT, OWNER).calledBy(process);

        assertThatExceptionOfType(Crash.class).isThrownBy(() -> directory.ownerOf(ACCOUNT));
        assertThat(directory.calls()).isEqualTo(1);
    }
}
