package dev.edd.host.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells what is new from what is said again and again, of which a log is to have a line an hour. Safe to share between threads. */
final class Repeated {
    /** For how long what was said once is not new. */
    static final Duration PAUSE = Duration.ofHours(1);

    /** How much is remembered; what was said longest ago is forgotten first, and then new again. */
    static final int MOST = 10_000;

    private final InstantSource clock;
    private final Map<String, Instant> said = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST;
        }
    };

    Repeated(InstantSource clock) {
        this.clock = clock;
    }

    /** Whether it was not said within the last hour; from now on it was. */
    synchronized boolean isNews(String what) {
        Instant now = clock.instant();
        Instant last = said.get(what);
        boolean isNews = last == null || !now.isBefore(last.plus(PAUSE));
        if (isNews) {
            said.remove(what);
            said.put(what, now);
        }
        return isNews;
    }
}
