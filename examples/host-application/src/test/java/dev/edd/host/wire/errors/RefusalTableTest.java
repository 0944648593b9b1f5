package dev.edd.host.wire.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.edd.domain.lifecycle.LifecycleRefusal;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Role;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.PartyRefusal;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.domain.verification.VerificationRefusal;
import dev.edd.domain.verification.VerificationType;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RefusalTableTest {
    private static final List<Refusal> ALL = List.of(
            new LifecycleRefusal.NotAllowed("completed", "pass"),
            new LifecycleRefusal.NotPermitted(Role.PARTNER, "waiting", "pass"),
            new LifecycleRefusal.TimeWentBack(Instant.EPOCH.plusSeconds(1), Instant.EPOCH),
            new PartyRefusal.NotFound("customer"),
            new PartyRefusal.AlreadyRegistered("customer"),
            new PartyRefusal.InvalidName(),
            new PartyRefusal.StandingUnchanged(CustomerStanding.VERIFIED),
            new PartyRefusal.OfficerRequired(CustomerStanding.FROZEN),
            new VerificationRefusal.NotFound(),
            new VerificationRefusal.Unsupported(VerificationType.KYC, VerificationMethod.WATCHLISTS),
            new VerificationRefusal.UnverifiedCustomer(),
            new VerificationRefusal.IdInUse(),
            new VerificationRefusal.InProgressExists(),
            new VerificationRefusal.NoFailureCode(),
            new VerificationRefusal.ContradictingDecisions(),
            new VerificationRefusal.OnlyTimeout(),
            new VerificationRefusal.NotOverdue(),
            new VerificationRefusal.NotDueYet(Instant.EPOCH),
            new VerificationRefusal.PastExpiry(Instant.EPOCH));

    @Test
    void every_refusal_of_the_library_has_an_answer() {
        assertThat(ALL.stream().map(Refusal::getClass))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(LifecycleRefusal.class, PartyRefusal.class, VerificationRefusal.class)
                                .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
                                .<Class<? extends Refusal>>map(refusal -> refusal.asSubclass(Refusal.class))
                                .toList());
        assertThat(ALL).allSatisfy(refusal -> {
            Problem problem = RefusalTable.problem(refusal);
            assertThat(problem.status()).isIn(403, 404, 409, 422);
            assertThat(problem.errorMessage()).isEqualTo(refusal.text());
        });
    }

    @Test
    void a_refusal_that_is_not_in_the_table_is_afault_of_the_host() {
        Refusal unheardOf = new Refusal() {
            @Override
            public String code() {
                return "unheard_of";
            }

            @Override
            public String text() {
                return "Unheard of";
            }
        };

        assertThatThrownBy(() -> RefusalTable.problem(unheardOf)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_errors_of_the_seed_keep_their_status_and_words() {
        assertThat(RefusalTable.problem(new VerificationRefusal.UnverifiedCustomer()))
                .isEqualTo(new Problem(422, "Customer has not been verified", "unverified_customer"));
        assertThat(RefusalTable.problem(new VerificationRefusal.InProgressExists()))
                .isEqualTo(new Problem(409, "Identity verification in progress already exists", "data_exists"));
    }
}
