package dev.edd.host.demo;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.party.VerificationId;
import dev.edd.host.tenant.Expectations.Ending;
import io.vavr.control.Option;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the demo must still know when it is started again. A clock that had gone back would leave deliveries waiting for a
 * future that everybody has seen already.
 */
@Component
@Profile("demo")
class DemoTables {
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

    private static void changed(int rows) {
        if (rows != 1) {
            throw new IllegalStateException(rows + " rows changed in place of one");
        }
    }
}
