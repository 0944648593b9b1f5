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
 * The calls that are measured: checks of counterparties against watchlists, as the host takes them (docs/wire.md).
 *
 * @param loop makes them
 * @param customer the guid of a verified customer, whose counterparties are checked
 */
record Checks(Loop loop, String customer) {
    private static final String PATH = "/api/identity_verifications";
    private static final Call ANY_OPEN = Call.get(PATH + "?state=storing,waiting,pending,reviewing&per_page=1");
    private static final Pattern GUID = Pattern.compile("\"guid\":\"([0-9a-f]{32})\"");
    private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");
    private static final Pattern VERIFIED =
            Pattern.compile("\\{\"guid\":\"([0-9a-f]{32})\"[^{]*\"state\":\"verified\"");
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Asks the server for the guid of a verified customer. */
    static String verifiedCustomer(Loop loop) {
        String[] guid = new String[1];
        loop.run(
                1,
                number -> Call.get("/api/customers?type=individual&per_page=100"),
                (number, answer) -> guid[number] = found(VERIFIED, answer));
        return guid[0];
    }

    static Call registration(String customer) {
        return Call.post(
                "/api/counterparties",
                "{\"type\":\"individual\",\"customer_guid\":\"" + customer
                        + "\",\"name\":{\"full\":\"Clara Clear\"}}");
    }

    static Call creation(String customer, String counterparty) {
        return Call.post(
                PATH,
                "{\"type\":\"counterparty\",\"method\":\"watchlists\",\"customer_guid\":\"" + customer
                        + "\",\"counterparty_guid\":\"" + counterparty + "\"}");
    }

    static Call reading(String check) {
        return Call.get(PATH + "/" + check);
    }

    static Call open() {
        return ANY_OPEN;
    }

    static String guid(Answer answer) {
        return found(GUID, answer);
    }

    /** Registers counterparties, and gives their guids. */
    List<String> register(int counterparties) {
        String[] guids = new String[counterparties];
        loop.run(counterparties, number -> registration(customer), (number, answer) -> guids[number] = guid(answer));
        return Arrays.asList(guids);
    }

    /** Creates a check of each counterparty, and adds its guid. */
    Times create(List<String> counterparties, List<String> checks) {
        String[] guids = new String[counterparties.size()];
        Times times = loop.run(
                guids.length,
                number -> creation(customer, counterparties.get(number)),
                (number, answer) -> guids[number] = guid(answer));
        checks.addAll(Arrays.asList(guids));
        return times;
    }

    Times read(int reads, IntFunction<String> check) {
        return loop.run(reads, number -> reading(check.apply(number)), (number, answer) -> {});
    }

    /** Waits until no check is open: the relay of the host has carried them to their ends. */
    void awaitAllOver() {
        CompletableFuture<Void> over = new CompletableFuture<>();
        ScheduledExecutorService asking = Executors.newSingleThreadScheduledExecutor();
        try {
            Future<?> repeated = asking.scheduleWithFixedDelay(
                    () -> askWhetherAllAreOver(over), 0, BETWEEN_QUESTIONS.toMillis(), TimeUnit.MILLISECONDS);
            over.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            repeated.cancel(false);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (TimeoutException tooLate) {
            throw new IllegalStateException("after " + PATIENCE + " there are checks that are not over", tooLate);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } finally {
            asking.shutdownNow();
        }
    }

    private void askWhetherAllAreOver(CompletableFuture<Void> over) {
        try {
            loop.withConnections(1).run(1, number -> ANY_OPEN, (number, answer) -> {
                if (found(TOTAL, answer).equals("0")) {
                    over.complete(null);
                }
            });
        } catch (RuntimeException failure) {
            over.completeExceptionally(failure);
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
