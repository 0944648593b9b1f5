package dev.edd.benchmarks.host;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The calls that are measured: enhanced due diligence of customers, as a partner asks the host for it (docs/wire.md).
 *
 * @param loop makes them
 */
record Cases(Loop loop) {
    private static final String PATH = "/api/identity_verifications";
    private static final Call ANY_ON_ITS_WAY = Call.get(PATH + "?state=storing,waiting,pending&per_page=1");
    private static final Pattern GUID = Pattern.compile("\"guid\":\"([0-9a-f]{32})\"");
    private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    static Call creation(String customer) {
        return Call.post(
                PATH,
                "{\"type\":\"kyc\",\"method\":\"enhanced_due_diligence\",\"customer_guid\":\"" + customer + "\"}");
    }

    static Call reading(String guid) {
        return Call.get(PATH + "/" + guid);
    }

    /** Lists cases that no officer has yet. */
    static Call anyOnItsWay() {
        return ANY_ON_ITS_WAY;
    }

    static String guid(Answer answer) {
        return found(GUID, answer);
    }

    /** Creates a case of each customer, and adds its guid. */
    Times create(List<String> customers, List<String> cases) {
        String[] guids = new String[customers.size()];
        Times times = loop.run(
                guids.length,
                number -> creation(customers.get(number)),
                (number, answer) -> guids[number] = guid(answer));
        cases.addAll(Arrays.asList(guids));
        return times;
    }

    /** Reads cases by their guids. */
    Times read(int reads, IntFunction<String> guid) {
        return loop.run(reads, number -> reading(guid.apply(number)), (number, answer) -> {});
    }

    /** Waits until the host's relay has brought every case to the officers. */
    void awaitOfficers() {
        CompletableFuture<Void> arrived = new CompletableFuture<>();
        ScheduledExecutorService asking = Executors.newSingleThreadScheduledExecutor();
        try {
            Future<?> repeated = asking.scheduleWithFixedDelay(
                    () -> askWhetherAllArrived(arrived), 0, BETWEEN_QUESTIONS.toMillis(), TimeUnit.MILLISECONDS);
            arrived.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            repeated.cancel(false);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (TimeoutException tooLate) {
            throw new IllegalStateException("there are cases that no officer has after " + PATIENCE, tooLate);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } finally {
            asking.shutdownNow();
        }
    }

    private void askWhetherAllArrived(CompletableFuture<Void> arrived) {
        try {
            loop.withConnections(1).run(1, number -> ANY_ON_ITS_WAY, (number, answer) -> {
                if (found(TOTAL, answer).equals("0")) {
                    arrived.complete(null);
                }
            });
        } catch (RuntimeException failure) {
            arrived.completeExceptionally(failure);
        }
    }

    private static String found(Pattern pattern, Answer answer) {
        Matcher found = pattern.matcher(answer.body());
        if (!found.find()) {
            throw new IllegalStateException("there is no " + pattern + " in: " + answer.body());
        }
        return found.group(1);
    }
}
