package dev.edd.host.wire.errors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whatever fails in the middle of an answer gets to the container as {@link BrokenOff}: the connection is cut, and the container's log
 * has no message that may hold what callers sent. What failed was logged where it was to be answered.
 */
@Component
@Order(0)
final class UnfinishedAnswers extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException cause) {
            if (response.isCommitted()) {
                throw new BrokenOff();
            }
            throw cause;
        }
    }
}
