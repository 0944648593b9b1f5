package dev.edd.adapters.jdbc.crash;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.adapters.jdbc.JdbcVault;
import dev.edd.adapters.jdbc.TenantName;
import dev.edd.domain.document.ContentType;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.request.BusinessCalendar;
import dev.edd.domain.request.DeadlinePolicy;
import dev.edd.domain.verification.VerificationPolicy;
import dev.edd.ports.Edd;
import dev.edd.ports.Storage;
import dev.edd.ports.delivery.DeliveryPolicy;
import dev.edd.testkit.doubles.ScriptedInquiries;
import dev.edd.testkit.doubles.ScriptedScreening;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/**
 * A process that is there to be killed: partners, officers and relays of one tenant, all at full speed, until it ends or the
 * process that started it does.
 */
final class Writer {
    private static final int OFFICES = 3;
    private static final int CONNECTIONS = 8;
    private static final int BATCH = 100;
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final Duration LONGEST_WAIT_FOR_A_CONNECTION = Duration.ofSeconds(1);

    /** So short that some expire while it runs: in so many readings of the clock. */
    private static final VerificationPolicy SHORT_LIVED =
            new VerificationPolicy(Duration.ofMillis(500), Duration.ofMillis(500), Duration.ofMillis(500));

    /** Reminded on the next day, and late on the one after. */
    private static final DeadlinePolicy NEXT_DAY = new DeadlinePolicy(
            ZoneOffset.UTC, new BusinessCalendar(TreeSet.empty(), TreeSet.empty()), TreeSet.of(1), 1, 1);

    private Writer() {}

    /** Begins to write: to the database of a URL and user, for a tenant, choosing with a seed. */
    public static void main(String[] arguments) {
        Pipe pipe = new Pipe();
        Pipe.endWithParent(System.in);
        HikariDataSource pool = pool(arguments[0], arguments[1]);
        TenantName tenant = new TenantName(arguments[2]);
        Storage storage = new ReportingStorage(JdbcStorage.owning(pool, tenant), pipe);
        Edd edd = Edd.on(storage, new ScriptedInquiries(), new ScriptedScreening())
                .clock(new ReadingClock())
                .verificationPolicy(SHORT_LIVED)
                .deadlinePolicy(NEXT_DAY)
                .onboardingQuestionnaire(CaseOffice.ONBOARDING)
                .riskPolicy(RiskOffice.POLICY)
                // an account is that of the customer who has the same UUID
                .directory(resource -> Option.some(new CustomerId(resource.id())))
                .documents(JdbcVault.over(pool, tenant), head -> ContentType.PNG)
                .deliveryPolicy(new DeliveryPolicy(Duration.ofSeconds(1), Vector.fill(1000, PAUSE)))
                .notifier(message -> {
                    // the outbox reports what it gets
                })
                .build();
        long seed = Long.parseLong(arguments[3]);
        for (int number = 0; number < OFFICES; number++) {
            Office office = new Office(edd, new Random(seed + number));
            forever("office " + number, pipe, office::take);
        }
        edd.relay()
                .subscribers()
                .forEach(subscriber -> forever("relay of " + subscriber.value(), pipe, () -> {
                    if (edd.relay().deliver(subscriber, BATCH).claimed() == 0) {
                        LockSupport.parkNanos(PAUSE.toNanos());
                    }
                }));
    }

    private static HikariDataSource pool(String url, String user) {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(url);
        settings.setUsername(user);
        settings.setPassword("");
        settings.setMaximumPoolSize(CONNECTIONS);
        settings.setConnectionTimeout(LONGEST_WAIT_FOR_A_CONNECTION.toMillis());
        return new HikariDataSource(settings);
    }

    /** A call that fails is reported, and the next one is made: the database may come back. */
    private static void forever(String name, Pipe pipe, Runnable call) {
        new Thread(
                        () -> {
                            while (true) {
                                try {
                                    call.run();
                                } catch (RuntimeException failure) {
                                    pipe.say(Report.Failed.of(failure));
                                    LockSupport.parkNanos(PAUSE.toNanos());
                                }
                            }
                        },
                        name)
                .start();
    }
}
