package dev.edd.host.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.InquiryId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.Header;
import dev.edd.domain.verification.Storing;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.host.tenant.Expectations.Ending;
import dev.edd.ports.store.MessageId;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SandboxTest {
    private static final CustomerId CUSTOMER = new CustomerId(new UUID(1, 2));
    private static final Verification VERIFICATION = new Storing(
            new Header(
                    new VerificationId(new UUID(3, 4)),
                    new Subject.OfCustomer(CUSTOMER),
                    VerificationMethod.ENHANCED_DUE_DILIGENCE,
                    Instant.EPOCH,
                    Instant.EPOCH),
            Instant.EPOCH.plusSeconds(1));

    @Test
    void a_repeated_call_opens_no_second_inquiry() {
        MessageId key = new MessageId(CUSTOMER, 7);

        assertThat(new Sandbox(FreshDemoTables.create()).open(key, VERIFICATION))
                .isEqualTo(new Sandbox(FreshDemoTables.create()).open(key, VERIFICATION));
    }

    @Test
    void every_inquiry_has_an_id_of_its_own_in_the_vendors_shape() {
        Sandbox sandbox = new Sandbox(FreshDemoTables.create());

        assertThat(LongStream.rangeClosed(1, 1000)
                        .mapToObj(sequence -> sandbox.open(new MessageId(CUSTOMER, sequence), VERIFICATION))
                        .map(InquiryId::value))
                .allMatch(id -> id.matches("inq_[0-9a-z]{29}"))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_sandbox_that_is_started_again_still_knows_how_acase_is_to_end() {
        DemoTables tables = FreshDemoTables.create();
        VerificationId passing = new VerificationId(new UUID(5, 6));
        VerificationId failing = new VerificationId(new UUID(7, 8));
        Sandbox before = new Sandbox(tables);
        before.expect(passing, Ending.PASSED);
        before.expect(failing, Ending.FAILED);

        Sandbox after = new Sandbox(tables);

        assertThat(after.expected(passing)).containsExactly(Ending.PASSED);
        assertThat(after.expected(failing)).containsExactly(Ending.FAILED);
        after.forget(passing);
        after.forget(passing);
        assertThat(after.expected(passing)).isEmpty();
        assertThat(after.expected(failing)).containsExactly(Ending.FAILED);
    }
}
