package dev.edd.adapters.memory.facade;

import static dev.edd.adapters.memory.facade.EddFixture.GRACE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.adapters.memory.MemoryStorage;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.risk.ExampleRiskModel;
import dev.edd.domain.risk.RiskPolicy;
import dev.edd.ports.store.HistoryEntry;
import org.junit.jupiter.api.Test;

/** Where the pages of a customer's ratings end: there the store is asked for nothing that its port does not allow. */
class RatingPagesTest {
    private final EddFixture fixture = new EddFixture(
            new AskedInBounds(MemoryStorage.create()),
            builder -> builder.riskPolicy(RiskPolicy.of(ExampleRiskModel.MODEL)));
    private final CustomerId ada = fixture.verified().id();

    @Test
    void before_the_first_rating_there_is_none() {
        ratedTwice();

        assertThat(fixture.edd.riskRatings().history(ada, 1, 10)).isEmpty();
    }

    @Test
    void before_any_version_there_is_none() {
        ratedTwice();

        assertThat(fixture.edd.riskRatings().history(ada, 0, 10)).isEmpty();
        assertThat(fixture.edd.riskRatings().history(ada, Long.MIN_VALUE, 10)).isEmpty();
    }

    @Test
    void before_the_second_there_is_the_first() {
        ratedTwice();

        assertThat(fixture.edd.riskRatings().history(ada, 2, 10).map(HistoryEntry::version))
                .containsExactly(1L);
    }

    private void ratedTwice() {
        fixture.edd.riskRatings().rate(ada, GRACE).get();
        fixture.edd.riskRatings().rate(ada, GRACE).get();
    }
}
