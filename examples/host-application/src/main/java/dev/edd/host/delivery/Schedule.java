package dev.edd.host.delivery;

import dev.edd.host.tenant.Tenant;
import dev.edd.host.tenant.Tenants;
import dev.edd.ports.delivery.DeliveryReport;
import dev.edd.ports.store.SubscriberName;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The threads that the library does not start: for each tenant one for every subscriber, so that none waits for another, and
 * one for the deadlines.
 */
@Component
final class Schedule implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Schedule.class);
    private static final Duration BETWEEN_DELIVERIES = Duration.ofMillis(20);
    private static final Duration BETWEEN_SWEEPS = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int BATCH = 100;

    private final Tenants tenants;
    private @Nullable ScheduledExecutorService threads;

    Schedule(Tenants tenants) {
        this.tenants = tenants;
    }

    private record Job(String name, Duration pause, Runnable work) {}

    @Override
    public synchronized void start() {
        Seq<Job> jobs = tenants.all().flatMap(Schedule::jobs);
        ScheduledExecutorService started = Executors.newScheduledThreadPool(Math.max(1, jobs.size()));
        jobs.forEach(job -> {
            // it ends with the executor and not before: what is watched lets no failure out
            ScheduledFuture<?> unused = started.scheduleWithFixedDelay(
                    new Watched(job), 0, job.pause().toMillis(), TimeUnit.MILLISECONDS);
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

    private static Seq<Job> jobs(Tenant tenant) {
        return tenant.edd()
                .relay()
                .subscribers()
                .map(name ->
                        new Job(tenant.name() + "/" + name.value(), BETWEEN_DELIVERIES, () -> deliver(tenant, name)))
                .toVector()
                .appendAll(Vector.of(
                        new Job(tenant.name() + "/deadlines", BETWEEN_SWEEPS, () -> Deadlines.enforce(tenant))));
    }

    private static void deliver(Tenant tenant, SubscriberName subscriber) {
        DeliveryReport report;
        do {
            report = tenant.edd().relay().deliver(subscriber, BATCH);
            report.failures()
                    .forEach(failure -> LOG.warn(
                            "{}: delivery of {} to {} failed at attempt {} with {}",
                            tenant.name(),
                            failure.delivery().message().id().text(),
                            subscriber.value(),
                            failure.delivery().attempt(),
                            failure.cause().getClass().getName()));
        } while (report.claimed() == BATCH);
    }

    /** Keeps a job scheduled when it fails, and logs a failure once for as long as it stays the same. */
    private static final class Watched implements Runnable {
        private final Job job;
        private String failure = "";

        Watched(Job job) {
            this.job = job;
        }

        @Override
        public void run() {
            try {
                job.work().run();
                failure = "";
            } catch (RuntimeException cause) {
                String name = cause.getClass().getName();
                if (!name.equals(failure)) {
                    LOG.error("{} failed with {} and goes on", job.name(), name);
                    failure = name;
                }
            }
        }
    }
}
