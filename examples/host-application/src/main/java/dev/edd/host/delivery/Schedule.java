package dev.edd.host.delivery;

import dev.edd.host.tenant.Tenant;
import dev.edd.host.tenant.Tenants;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The threads that the library does not start: for each tenant one for every subscriber, so that none waits for another, and
 * one each for the deadlines and for what is left over.
 */
@Component
final class Schedule implements SmartLifecycle {
    private static final Duration BETWEEN_DELIVERIES = Duration.ofMillis(20);
    private static final Duration BETWEEN_SWEEPS = Duration.ofMillis(200);
    private static final Duration BETWEEN_CLEARANCES = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Tenants tenants;
    private final Deadlines deadlines;
    private @Nullable ScheduledExecutorService threads;

    Schedule(Tenants tenants, Deadlines deadlines) {
        this.tenants = tenants;
        this.deadlines = deadlines;
    }

    private record Job(String name, Duration pause, Runnable work) {}

    @Override
    public synchronized void start() {
        Seq<Job> jobs = tenants.all().flatMap(this::jobs);
        ScheduledExecutorService started = Executors.newScheduledThreadPool(Math.max(1, jobs.size()));
        jobs.forEach(job -> {
            // it ends with the executor and not before: what is watched lets no failure out
            ScheduledFuture<?> unused = started.scheduleWithFixedDelay(
                    new Watched(job.name(), job.work(), Schedule::halt),
                    0,
                    job.pause().toMillis(),
                    TimeUnit.MILLISECONDS);
        });
        threads = started;
    }

    @Override
    public synchronized void stop() {
        ScheduledExecutorService running = threads;
        threads = null;
        if (running == null) {
            return;
        }
        running.shutdown();
        try {
            if (!running.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                running.shutdownNow();
            }
        } catch (InterruptedException cause) {
            running.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return threads != null;
    }

    /** No shutdown hook is run: it would wait for the very job that failed, in a virtual machine that cannot be trusted. */
    private static void halt() {
        Runtime.getRuntime().halt(1);
    }

    private Seq<Job> jobs(Tenant tenant) {
        return tenant.edd()
                .relay()
                .subscribers()
                .map(name -> new Job(
                        tenant.name() + "/" + name.value(),
                        BETWEEN_DELIVERIES,
                        () -> Deliveries.deliver(tenant.name(), tenant.edd().relay(), name)))
                .toVector()
                .appendAll(Vector.of(
                        new Job(tenant.name() + "/deadlines", BETWEEN_SWEEPS, () -> deadlines.enforce(tenant)),
                        new Job(
                                tenant.name() + "/leftovers",
                                BETWEEN_CLEARANCES,
                                () -> Deadlines.discardUnreferenced(tenant))));
    }
}
