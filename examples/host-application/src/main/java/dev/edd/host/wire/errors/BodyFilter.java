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
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the body of a request whole, up to a limit, before anything else looks at it: what it takes is bounded also when the
 * caller does not say how long the body is. Comes after the key, so that strangers make us keep nothing.
 */
@Component
@Order(2)
final class BodyFilter extends OncePerRequestFilter {
    /** The most bytes of a body. */
    static final int MOST = 1 << 20;

    private final ProblemWriter problems;

    BodyFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MOST) {
            problems.write(response, HttpProblems.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE));
            return;
        }
        byte[] body = request.getInputStream().readNBytes(MOST + 1);
        if (body.length > MOST) {
            problems.write(response, HttpProblems.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE));
            return;
        }
        chain.doFilter(new Read(request, body), response);
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
