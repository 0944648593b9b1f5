package dev.edd.adapters.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.adapters.jdbc.Database;
import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.adapters.jdbc.JdbcVault;
import dev.edd.adapters.jdbc.TenantName;
import dev.edd.adapters.jdbc.proof.TenantCalls.Call;
import dev.edd.adapters.memory.MemoryStorage;
import dev.edd.adapters.memory.MemoryVault;
import dev.edd.ports.delivery.Delivery;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * Two tenants of one database make calls in turn. Each has a twin in memory that hears of its own calls only: as long as
 * both are answered the same, nothing of the other tenant shows.
 */
class TenantsApartTest {
    private static final int TRIES = 40;
    private static final int LONGEST = 150;
    /** Scripts of which nearly everything is refused show nothing. */
    private static final double ACCEPTED = 15;

    @Property(tries = TRIES)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void two_tenants_on_h2_find_no_trace_of_one_another(@ForAll("scripts") List<Turn> turns) {
        apart(Database.H2, turns);
    }

    @Property(tries = TRIES)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void two_tenants_on_postgresql_find_no_trace_of_one_another(@ForAll("scripts") List<Turn> turns) {
        apart(Database.POSTGRESQL, turns);
    }

    /** A call, and which tenant makes it. */
    record Turn(boolean first, Call call) {
        @Override
        public String toString() {
            return (first ? "one: " : "other: ") + call;
        }
    }

    @Provide
    static Arbitrary<List<Turn>> scripts() {
        return Combinators.combine(Arbitraries.of(true, false), TenantCalls.calls())
                .as(Turn::new)
                .list()
                .ofMinSize(LONGEST / 3)
                .ofMaxSize(LONGEST)
                .withSizeDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }

    private static void apart(Database database, List<Turn> turns) {
        Pair one = new Pair(database, Database.freshTenant());
        Pair other = new Pair(database, Database.freshTenant());
        TenantCalls.beginning("one").forEach(call -> one.answersAsAlone(new Turn(true, call), Vector.empty()));
        TenantCalls.beginning("other").forEach(call -> other.answersAsAlone(new Turn(false, call), Vector.empty()));
        for (Turn turn : turns) {
            Seq<Delivery> claimed = one.stored.claimed().appendAll(other.stored.claimed());
            (turn.first() ? one : other).answersAsAlone(turn, claimed);
        }
        one.holdsWhatItHoldsAlone();
        other.holdsWhatItHoldsAlone();
    }

    /** A tenant on the shared database, and its twin alone in memory. */
    private static final class Pair {
        private final Tenancy stored;
        private final Tenancy alone = new Tenancy(MemoryStorage.create(), MemoryVault.create());

        Pair(Database database, TenantName tenant) {
            stored = new Tenancy(
                    JdbcStorage.owning(database.shared(), tenant), JdbcVault.over(database.shared(), tenant));
        }

        void answersAsAlone(Turn turn, Seq<Delivery> claimed) {
            Object answer = turn.call().does().answer(stored, claimed);
            Object expected = turn.call().does().answer(alone, claimed);
            assertThat(answer).as(turn.toString()).isEqualTo(expected);
            if (answer instanceof Either<?, ?> decision) {
                Statistics.label("decisions")
                        .collect(decision.isRight() ? "accepted" : "refused")
                        .coverage(checker -> checker.check("accepted").percentage(share -> share > ACCEPTED));
            }
        }

        void holdsWhatItHoldsAlone() {
            assertThat(TenantQueries.everything(stored)).isEqualTo(TenantQueries.everything(alone));
        }
    }
}
