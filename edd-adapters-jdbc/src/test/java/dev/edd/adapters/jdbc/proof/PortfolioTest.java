package dev.edd.adapters.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.adapters.jdbc.Database;
import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.adapters.jdbc.JdbcVault;
import dev.edd.adapters.jdbc.TenantName;
import dev.edd.adapters.memory.MemoryStorage;
import dev.edd.adapters.memory.MemoryVault;
import dev.edd.domain.party.PartyId;
import dev.edd.ports.CustomerView;
import dev.edd.ports.Edd;
import dev.edd.ports.store.CustomerQuery;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.OnboardingQuery;
import dev.edd.ports.store.RatingQuery;
import dev.edd.ports.store.RequestQuery;
import dev.edd.ports.store.SubmissionQuery;
import dev.edd.ports.store.VerificationQuery;
import dev.edd.testkit.portfolio.Filled;
import dev.edd.testkit.portfolio.Portfolio;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same portfolio on a database and in memory: what was stored, what happened, and every listing in its order. */
class PortfolioTest {
    private static final Portfolio FORTY = Portfolio.of(40, 11);
    private static final Keyset FIRST = Keyset.first(Keyset.LARGEST);

    @ParameterizedTest
    @EnumSource
    void a_database_holds_what_memory_holds(Database database) {
        DataSource pool = database.shared();
        TenantName tenant = Database.freshTenant();

        Filled stored = FORTY.fill(JdbcStorage.owning(pool, tenant), JdbcVault.over(pool, tenant));

        Filled kept = FORTY.fill(MemoryStorage.create(), MemoryVault.create());
        assertThat(stored.census()).isEqualTo(kept.census());
        assertThat(listings(stored.edd())).isEqualTo(listings(kept.edd()));
        assertThat(history(stored.edd())).isNotEmpty().isEqualTo(history(kept.edd()));
    }

    private static Seq<Seq<?>> listings(Edd edd) {
        return Vector.of(
                edd.parties().customers(CustomerQuery.ALL, FIRST).items(),
                edd.verifications().page(VerificationQuery.ALL, FIRST).items(),
                edd.requests().page(RequestQuery.ALL, FIRST).items(),
                edd.onboardings().page(OnboardingQuery.ALL, FIRST).items(),
                edd.submissions().page(SubmissionQuery.ALL, FIRST).items(),
                edd.riskRatings().page(RatingQuery.ALL, FIRST).items(),
                customers(edd)
                        .flatMap(customer ->
                                edd.documents().page(customer, FIRST).items()),
                edd.requests().reviewQueue(Option.none(), Keyset.LARGEST));
    }

    private static Seq<HistoryEntry> history(Edd edd) {
        return customers(edd).flatMap(customer -> edd.parties().history(customer, 0, Keyset.LARGEST));
    }

    private static Seq<PartyId> customers(Edd edd) {
        return edd.parties()
                .customers(CustomerQuery.ALL, FIRST)
                .items()
                .map(CustomerView::customer)
                .map(customer -> customer.id());
    }
}
