package dev.edd.host.compliance;

import dev.edd.host.wire.errors.BrokenOff;
import dev.edd.host.wire.errors.Causes;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Order;
import dev.edd.ports.store.Page;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Streams a whole listing, a JSON value a line. One page is in memory at a time, each read by where the last one ended, and no
 * transaction is held in between.
 */
@Component
class JsonLines {
    static final String TYPE = "application/x-ndjson";

    private static final Logger LOG = LoggerFactory.getLogger(JsonLines.class);
    private static final int PAGE = 500;

    private final JsonMapper json;

    JsonLines(JsonMapper json) {
        this.json = json;
    }

    /**
     * Writes everything that a listing has, the earliest first. The first page is read before the answer begins, so that what
     * fails at once is answered as ever; what fails later breaks the answer off.
     */
    <T> void write(Function<Keyset, Page<T>> listing, Function<T, ?> view, HttpServletResponse response)
            throws IOException {
        Keyset keyset = new Keyset(Order.OLDEST_FIRST, Option.none(), PAGE);
        Page<T> page = listing.apply(keyset);
        response.setContentType(TYPE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        OutputStream out = response.getOutputStream();
        lines(page.items().map(view), out);
        // from here on there is an answer, and its end must be that of the listing
        response.flushBuffer();
        while (page.next().isDefined()) {
            page = following(listing, keyset.after(page.next().get()));
            lines(page.items().map(view), out);
        }
    }

    private static <T> Page<T> following(Function<Keyset, Page<T>> listing, Keyset keyset) {
        try {
            return listing.apply(keyset);
        } catch (RuntimeException cause) {
            LOG.error("An export broke off: {}", Causes.shown(cause));
            throw new BrokenOff();
        }
    }

    private void lines(Seq<?> values, OutputStream out) throws IOException {
        for (Object value : values) {
            out.write(json.writeValueAsBytes(value));
            out.write('\n');
        }
    }
}
