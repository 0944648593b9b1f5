package dev.edd.benchmarks.host;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.adapters.jdbc.Schema;
import dev.edd.adapters.jdbc.TenantName;
import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.InquiryId;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.verification.ScreeningResult;
import dev.edd.domain.verification.Verification;
import dev.edd.ports.Edd;
import dev.edd.ports.provider.InquiryProvider;
import dev.edd.ports.provider.WatchlistScreening;
import dev.edd.ports.store.MessageId;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;

/**
 * The customers of a host. No call registers any: the platform that embeds the library does so in its own code, and so does this, before
 * the host is started on the same database. Nobody is told of them, so that the host finds nothing to deliver.
 */
final class Customers {
    private static final Actor PLATFORM = new Actor.Policy("platform");
    private static final PartyName NAME = new PartyName("Ada Verified");

    private Customers() {}

    /**
     * Registers verified customers in a database that may be empty.
     *
     * @param url of the database
     * @param user who connects; no password is needed
     * @param tenant whose customers
     * @param count how many
     * @return their guids
     */
    static List<String> register(String url, String user, String tenant, int count) {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(url);
        settings.setUsername(user);
        settings.setPassword("");
        settings.setMaximumPoolSize(2);
        try (HikariDataSource pool = new HikariDataSource(settings)) {
            Schema.migrate(pool);
            Edd edd = Edd.on(JdbcStorage.owning(pool, new TenantName(tenant)), new NobodyAsks(), new NobodyScreens())
                    .build();
            List<String> guids = new ArrayList<>();
            for (int at = 0; at < count; at++) {
                CustomerId customer = done(edd.parties().registerCustomer(PartyType.INDIVIDUAL, NAME, PLATFORM))
                        .id();
                done(edd.parties().changeStanding(customer, CustomerStanding.VERIFIED, PLATFORM));
                guids.add(customer.value().toString().replace("-", ""));
            }
            return guids;
        }
    }

    private static <A> A done(Either<Refusal, A> answer) {
        return answer.getOrElseThrow(refusal -> new IllegalStateException("refused: " + refusal));
    }

    private static final class NobodyAsks implements InquiryProvider {
        @Override
        public String name() {
            return "nobody";
        }

        @Override
        public InquiryId open(MessageId idempotencyKey, Verification verification) {
            throw new IllegalStateException("no case is created here");
        }
    }

    private static final class NobodyScreens implements WatchlistScreening {
        @Override
        public String name() {
            return "nobody";
        }

        @Override
        public ScreeningResult screen(MessageId idempotencyKey, Verification verification, Counterparty counterparty) {
            throw new IllegalStateException("no case is created here");
        }
    }
}
