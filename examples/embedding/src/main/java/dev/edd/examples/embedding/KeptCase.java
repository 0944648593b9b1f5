package dev.edd.examples.embedding;

import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.adapters.jdbc.Schema;
import dev.edd.adapters.jdbc.TenantName;
import dev.edd.ports.Edd;
import dev.edd.ports.provider.InquiryProvider;
import dev.edd.ports.provider.WatchlistScreening;
import javax.sql.DataSource;

/** The same in a database; the lines between the marks stand in the README. */
public final class KeptCase {
    private KeptCase() {}

    /**
     * Builds the library over a database.
     *
     * @param dataSource H2 or PostgreSQL
     * @param inquiries opens inquiries
     * @param screening screens counterparties
     * @return the library, for one tenant
     */
    public static Edd over(DataSource dataSource, InquiryProvider inquiries, WatchlistScreening screening) {
        // README begins
        Schema.migrate(dataSource); // tables of its own, beside yours
        Edd edd = Edd.on(JdbcStorage.owning(dataSource, new TenantName("acme")), inquiries, screening)
                .build();
        // README ends
        return edd;
    }
}
