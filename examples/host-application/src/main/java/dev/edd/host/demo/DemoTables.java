package dev.edd.host.demo;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.submission.RelatedResource;
import dev.edd.host.tenant.Expectations.Ending;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the demo must still know when it is started again. A clock that had gone back would leave deliveries waiting for a
 * future that everybody has seen already.
 */
@Component
@Profile("demo")
class DemoTables {
    private static final Logger LOG = LoggerFactory.getLogger(DemoTables.class);

    private final JdbcClient database;

    DemoTables(DataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:demo-migrations")
                .table("demo_schema_history")
                // the tables of the library and of the host are there already
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
        database = JdbcClient.create(dataSource);
    }

    /** How far the clock is ahead. */
    Duration ahead() {
        return Duration.ofNanos(database.sql("select ahead_nanos from demo_clock")
                .query(Long.class)
                .single());
    }

    /** Notes how far the clock is ahead; never less far than another host on the same tables has noted. */
    void keepAhead(Duration ahead) {
        changed(database.sql("update demo_clock set ahead_nanos = greatest(ahead_nanos, ?)")
                .param(ahead.toNanos())
                .update());
    }

    /** Notes how a case is to end. */
    void wish(VerificationId verification, Ending ending) {
        changed(database.sql("insert into demo_wish (verification, ending) values (?, ?)")
                .params(verification.value(), ending.code())
                .update());
    }

    /** How a case is to end, if anybody has said so. */
    Option<Ending> wished(VerificationId verification) {
        return Option.ofOptional(database.sql("select ending from demo_wish where verification = ?")
                        .param(verification.value())
                        .query(String.class)
                        .optional())
                .map(code -> Coded.find(Ending.class, code)
                        .getOrElseThrow(() -> new IllegalStateException("a wish for an unknown ending")));
    }

    /** Drops a wish, if there is one. */
    void dropWish(VerificationId verification) {
        int dropped = database.sql("delete from demo_wish where verification = ?")
                .param(verification.value())
                .update();
        if (dropped > 1) {
            throw new IllegalStateException(dropped + " wishes for one case");
        }
    }

    /** Enters whose a resource is, unless somebody's it is already: two hosts may enter the same at once. */
    void enter(String tenant, RelatedResource resource, CustomerId owner) {
        try {
            changed(database.sql("insert into demo_resource (tenant, type, id, customer) values (?, ?, ?, ?)")
                    .params(tenant, resource.type().code(), resource.id(), owner.value())
                    .update());
        } catch (DuplicateKeyException entered) {
            LOG.debug("entered before");
        }
    }

    /** Whose a resource is. */
    Option<CustomerId> ownerOf(String tenant, RelatedResource resource) {
        return Option.ofOptional(
                        database.sql("select customer from demo_resource where tenant = ? and type = ? and id = ?")
                                .params(tenant, resource.type().code(), resource.id())
                                .query(UUID.class)
                                .optional())
                .map(CustomerId::new);
    }

    private static void changed(int rows) {
        if (rows != 1) {
            throw new IllegalStateException(rows + " rows changed in place of one");
        }
    }
}
