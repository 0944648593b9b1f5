package dev.edd.host.demo;

import dev.edd.domain.money.Money;
import dev.edd.domain.party.ActivityLimit;
import dev.edd.domain.party.ActivityLimit.Activity;
import dev.edd.domain.party.ActivityLimit.Side;
import dev.edd.domain.party.ActivityLimit.Window;
import dev.edd.domain.party.LimitPolicy;
import dev.edd.host.tenant.Surroundings;
import dev.edd.ports.Edd;
import dev.edd.ports.delivery.Subscriber;
import dev.edd.ports.provider.InquiryProvider;
import dev.edd.ports.provider.ResourceDirectory;
import dev.edd.ports.provider.WatchlistScreening;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A sandbox for providers, and limits that show what an approval is good for. */
@Component
@Profile("demo")
final class DemoSurroundings implements Surroundings {
    private static final LimitPolicy LIMITS = new LimitPolicy(
            Vector.of(daily(0)),
            Vector.of(daily(1_000_000), monthly(5_000_000)),
            Vector.of(daily(10_000_000), monthly(50_000_000)));

    private final Sandbox sandbox;
    private final DemoTables tables;

    DemoSurroundings(Sandbox sandbox, DemoTables tables) {
        this.sandbox = sandbox;
        this.tables = tables;
    }

    @Override
    public InquiryProvider inquiries() {
        return sandbox;
    }

    @Override
    public WatchlistScreening screening() {
        return sandbox;
    }

    @Override
    public LimitPolicy limits() {
        return LIMITS;
    }

    @Override
    public ResourceDirectory directory(String tenant) {
        return DemoBooks.directory(tables, tenant);
    }

    @Override
    public Subscriber process(Supplier<Edd> edd) {
        return new SandboxCustomers(sandbox, edd);
    }

    private static ActivityLimit daily(long cents) {
        return limit("daily", Window.DAILY, cents, Duration.ofDays(1));
    }

    private static ActivityLimit monthly(long cents) {
        return limit("monthly", Window.MONTHLY, cents, Duration.ofDays(30));
    }

    private static ActivityLimit limit(String name, Window window, long cents, Duration interval) {
        return new ActivityLimit(
                name,
                window,
                Money.of(cents, "USD"),
                interval,
                LinkedHashSet.of(Activity.FUNDING),
                LinkedHashSet.of(Side.DEPOSIT, Side.WITHDRAWAL));
    }
}
