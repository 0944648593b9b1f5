package dev.edd.host.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Actor;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartTest {
    private static final Set<String> DECIDING = Set.of(Scope.COMPLIANCE_READ, Scope.COMPLIANCE_EXECUTE);
    private static final Set<String> ASKING = Set.of(
            Scope.VERIFICATIONS_EXECUTE,
            Scope.VERIFICATIONS_READ,
            Scope.CUSTOMERS_READ,
            Scope.COUNTERPARTIES_EXECUTE,
            Scope.COUNTERPARTIES_READ);

    @Test
    void who_asks_never_decides_and_who_decides_never_asks() {
        assertThat(DECIDING).noneMatch(Part.PARTNER::may).allMatch(Part.OFFICER::may);
        assertThat(ASKING).noneMatch(Part.OFFICER::may).allMatch(Part.PARTNER::may);
    }

    @Test
    void each_part_is_an_actor_of_its_own_kind() {
        assertThat(Part.PARTNER.actor("a")).isEqualTo(new Actor.Partner("a"));
        assertThat(Part.OFFICER.actor("a")).isEqualTo(new Actor.Officer("a"));
    }
}
