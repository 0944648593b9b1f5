package dev.edd.adapters.jdbc.proof;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.ports.delivery.DeliveryReport;
import io.vavr.control.Either;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Hears whatever the library says while it is open: what a host is told and might log, every exception with its causes and stack
 * traces, every record of every logger at its finest, and what is printed. What a driver logs below a warning is left out: a driver
 * that is told to trace writes every value that is bound, and no library can keep it from that.
 */
final class Ear implements AutoCloseable {
    private static final String DRIVER = "org.postgresql";

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Logger root = Logger.getLogger("");
    private final Level usual = root.getLevel();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Handler logs = new Handler() {
        private final SimpleFormatter format = new SimpleFormatter();

        @Override
        public void publish(LogRecord log) {
            boolean isTrace = log.getLevel().intValue() < Level.WARNING.intValue()
                    && String.valueOf(log.getLoggerName()).startsWith(DRIVER);
            if (!isTrace) {
                heard.add(format.format(log));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    Ear() {
        logs.setLevel(Level.ALL);
        root.addHandler(logs);
        root.setLevel(Level.ALL);
        PrintStream listening = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(listening);
        System.setErr(listening);
    }

    /** Listens to what a host is told, and hands it on. */
    <A> A hear(A said) {
        heard.add(String.valueOf(said));
        if (said instanceof DeliveryReport report) {
            report.failures().forEach(failure -> hear(failure.cause()));
        }
        return said;
    }

    /** Listens to an answer that is no refusal. */
    <A> A done(Either<Refusal, A> answer) {
        return hear(hear(answer)
                .getOrElseThrow(
                        refusal -> new AssertionError("refused: " + refusal.code() + " " + refusal.attributes())));
    }

    /** Listens to a refusal. */
    Refusal refused(Either<Refusal, ?> answer) {
        Refusal refusal = hear(hear(answer).getLeft());
        heard.add(refusal.code() + " " + refusal.text() + " " + refusal.attributes());
        return refusal;
    }

    /** Listens to an exception as a log would print it. */
    void hear(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        heard.add(text.toString());
    }

    /** Listens to the exception that a call must end with. */
    void thrown(Supplier<?> call) {
        Object answer;
        try {
            answer = call.get();
        } catch (RuntimeException thrown) {
            hear(thrown);
            return;
        }
        throw new AssertionError("nothing was thrown, but given: " + answer);
    }

    /** Everything that was said so far. */
    List<String> heard() {
        heard.add(printed.toString(StandardCharsets.UTF_8));
        return heard;
    }

    @Override
    public void close() {
        root.removeHandler(logs);
        root.setLevel(usual);
        System.setOut(out);
        System.setErr(err);
    }
}
