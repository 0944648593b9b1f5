package dev.edd.host.delivery;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a job scheduled when it fails, and logs a failure once for as long as it stays the same. A scheduler drops a job that
 * throws and tells nobody, so nothing gets past here: an error is logged as an exception is, and when the virtual machine
 * itself is broken, the host ends and does not go on half alive. What failed is logged by its class, since a message may hold
 * personal data.
 */
final class Watched implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Watched.class);

    private final String name;
    private final Runnable work;
    private final Runnable endOfTheHost;
    private String failure = "";

    Watched(String name, Runnable work, Runnable endOfTheHost) {
        this.name = name;
        this.work = work;
        this.endOfTheHost = endOfTheHost;
    }

    @Override
    public void run() {
        try {
            work.run();
            failure = "";
        } catch (VirtualMachineError cause) {
            try {
                LOG.error(
                        "{} ended with {}: the host stops",
                        name,
                        cause.getClass().getName());
            } finally {
                endOfTheHost.run();
            }
        } catch (Throwable cause) {
            String kind = cause.getClass().getName();
            if (!kind.equals(failure)) {
                LOG.error("{} failed with {} and goes on", name, kind);
                failure = kind;
            }
        }
    }
}
