package dev.edd.host.security;

import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.ProblemWriter;
import io.vavr.control.Option;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * No key, no answer: every request must carry {@code Authorization: Bearer <key>}, whatever its path. A filter of our own
 * and no security framework, since opaque keys with two parts need no more than this, and all of it can be read here.
 */
@Component
@Order(1)
final class KeyFilter extends OncePerRequestFilter {
    private static final Pattern BEARER = Pattern.compile("Bearer +([!-~]{1,512}) *", Pattern.CASE_INSENSITIVE);

    private final ApiKeys keys;
    private final ProblemWriter problems;

    KeyFilter(ApiKeys keys, ProblemWriter problems) {
        this.keys = keys;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        List<String> headers = Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION));
        Matcher bearer = BEARER.matcher(headers.size() == 1 ? headers.get(0) : "");
        if (!bearer.matches()) {
            refuse(request, response, "Authorization header is malformed.", "authentication_malformed");
            return;
        }
        Option<Caller> caller = keys.find(bearer.group(1));
        if (caller.isEmpty()) {
            refuse(request, response, "API key is not valid", "authentication_failed");
            return;
        }
        request.setAttribute(Caller.ATTRIBUTE, caller.get());
        chain.doFilter(request, response);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, String message, String code)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        problems.write(request, response, new Problem(HttpServletResponse.SC_UNAUTHORIZED, message, code));
    }
}
