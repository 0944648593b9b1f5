package dev.edd.adapters.jdbc.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** How a writer reports to the process that started it. What was said is there, whatever becomes of the writer. */
final class Pipe {
    private final OutputStream stream = new FileOutputStream(FileDescriptor.out);

    synchronized void say(Report report) {
        try {
            stream.write((report.line() + Report.WHOLE + "\n").getBytes(UTF_8));
        } catch (IOException nobodyListens) {
            Runtime.getRuntime().halt(1);
        }
    }

    /** Ends this process when the one that started it is gone, in whichever way: the other end of its input is closed then. */
    static void endWithParent(InputStream input) {
        Thread watch = new Thread(
                () -> {
                    try {
                        while (input.read() >= 0) {
                            // nothing is ever said on it
                        }
                    } catch (IOException gone) {
                        // the same
                    }
                    Runtime.getRuntime().halt(1);
                },
                "parent");
        watch.setDaemon(true);
        watch.start();
    }
}
