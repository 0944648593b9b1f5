package dev.edd.host.wire.errors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the body of a request whole, up to a limit, before anything else looks at it: what it takes is bounded also when the
 * caller does not say how long the body is; but for uploads of files, which are streamed. Comes after the key, so that strangers make us keep nothing.
 */
@Component
@Order(2)
final class BodyFilter extends OncePerRequestFilter {
    /** The most bytes of a body. */
    static final int MOST = 1 << 20;

    private static final Pattern UPLOADS =
            Pattern.compile("/v1/enterprise/ddq/upload|/persons/[^/]{1,64}/documents|/documents");

    private static final Logger LOG = LoggerFactory.getLogger(BodyFilter.class);

    private final ProblemWriter problems;

    BodyFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isUpload(request)) {
            chain.doFilter(request, response);
            return;
        }
        if (request.getContentLengthLong() > MOST) {
            problems.write(request, response, HttpProblems.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE));
            return;
        }
        byte[] body;
        try {
            body = request.getInputStream().readNBytes(MOST + 1);
        } catch (IOException incomplete) {
            // it ended before its announced end, or its chunks are no chunks: whatever it is, the caller sent it so
            LOG.debug("A body could not be read to its end");
            problems.write(request, response, HttpProblems.of(HttpServletResponse.SC_BAD_REQUEST));
            return;
        }
        if (body.length > MOST) {
            problems.write(request, response, HttpProblems.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE));
            return;
        }
        chain.doFilter(new Read(request, body), response);
    }

    /** Files are never kept in memory: the container writes them to its disk, within the limits of the properties. */
    private static boolean isUpload(HttpServletRequest request) {
        return UPLOADS.matcher(request.getRequestURI()).matches()
                && HttpMethod.POST.matches(request.getMethod())
                && Objects.requireNonNullElse(request.getContentType(), "")
                        .toLowerCase(Locale.ROOT)
                        .startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    private static final class Read extends HttpServletRequestWrapper {
        private final ServletInputStream body;

        Read(HttpServletRequest request, byte[] bytes) {
            super(request);
            this.body = new Bytes(new ByteArrayInputStream(bytes));
        }

        @Override
        public ServletInputStream getInputStream() {
            return body;
        }
    }

    private static final class Bytes extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        Bytes(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return bytes.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("the body is read already");
        }
    }
}
