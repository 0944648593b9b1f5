package dev.edd.host.compliance;

import dev.edd.host.wire.errors.BrokenOff;
import dev.edd.host.wire.errors.Causes;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Order;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Position;
import io.vavr.control.Option;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
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
     * Writes everything that a listing has, the earliest first. The first page is made before the answer begins, so that what
     * fails at once is answered as ever; what fails later breaks the answer off.
     */
    <T> void write(Function<Keyset, Page<T>> listing, Function<T, ?> view, HttpServletResponse response)
            throws IOException {
        Keyset keyset = new Keyset(Order.OLDEST_FIRST, Option.none(), PAGE);
        Lines lines = lines(listing.apply(keyset), view);
        response.setContentType(TYPE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        OutputStream out = response.getOutputStream();
        lines.bytes().writeTo(out);
        // from here on there is an answer, and its end must be that of the listing
        response.flushBuffer();
        while (lines.next().isDefined()) {
            lines = following(listing, keyset.after(lines.next().get()), view);
            lines.bytes().writeTo(out);
        }
    }

    private <T> Lines following(Function<Keyset, Page<T>> listing, Keyset keyset, Function<T, ?> view) {
        try {
            return lines(listing.apply(keyset), view);
        } catch (RuntimeException | Error cause) {
            // whatever it is: an answer in its place would be taken for the last line
            LOG.error("An export broke off: {}", Causes.shown(cause));
            throw new BrokenOff();
        }
    }

    private <T> Lines lines(Page<T> page, Function<T, ?> view) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        page.items().map(view).forEach(each -> {
            bytes.writeBytes(json.writeValueAsBytes(each));
            bytes.write('\n');
        });
        return new Lines(bytes, page.next());
    }

    /** A page as it is sent, and where the next one begins. */
    private record Lines(ByteArrayOutputStream bytes, Option<Position> next) {}
}
