package dev.edd.adapters.jdbc.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.edd.adapters.jdbc.TenantName;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.function.Predicate;

/** A {@link Writer} in a JVM of its own, seen from the process that kills it. For one thread. */
final class WriterProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader reports;
    private final Account account = new Account();

    private WriterProcess(Process process) {
        this.process = process;
        this.reports = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    }

    static WriterProcess on(String url, String user, TenantName tenant, long seed) {
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // it lives for seconds
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                url,
                user,
                tenant.value(),
                Long.toString(seed));
        try {
            return new WriterProcess(java.redirectError(Redirect.DISCARD).start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Account account() {
        return account;
    }

    /** Listens until the account is as it is waited for. */
    void listenUntil(Predicate<Account> reached) {
        while (!reached.test(account)) {
            if (!listen()) {
                throw new AssertionError("the writer ended by itself; its calls failed with " + account.failures());
            }
        }
    }

    /** Kills the process as it is, and listens to what it still had said. */
    void kill() {
        // not by the process itself, which would close the pipe
        process.toHandle().destroyForcibly();
        while (listen()) {
            // until its end
        }
    }

    private boolean listen() {
        try {
            String line = reports.readLine();
            if (line == null) {
                return false;
            }
            Report.read(line).forEach(account::take);
            return true;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
