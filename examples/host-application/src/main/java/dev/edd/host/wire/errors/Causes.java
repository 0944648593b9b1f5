package dev.edd.host.wire.errors;

import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import java.util.Objects;

/** Why something failed, as the log may know it: classes and places. The messages of exceptions may hold what callers sent. */
public final class Causes {
    private static final int MOST = 20;

    private Causes() {}

    /**
     * What failed, in text.
     *
     * @param failure what was thrown
     * @return the classes of all causes, and where the first one came from
     */
    public static String shown(Throwable failure) {
        return of(failure).map(each -> each.getClass().getName()).mkString(" caused by ")
                + Vector.of(failure.getStackTrace())
                        .take(MOST)
                        .map(frame -> "\n\tat " + frame)
                        .mkString(" at", "", "");
    }

    static Stream<Throwable> of(Throwable first) {
        return Stream.<Throwable>iterate(first, each -> Objects.requireNonNullElse(each.getCause(), each))
                .take(MOST)
                .distinct();
    }
}
