package dev.edd.host.wire.errors;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Looks before all others at what failed. What is written behind a part that was sent would be taken for its end, so an answer
 * that had begun breaks off, whatever the cause says of itself: a database that is gone says "broken pipe" as a caller does. It is
 * no method of {@link Answers}, since what those throw is thrown away.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class BegunAnswers implements HandlerExceptionResolver {
    private static final Logger LOG = LoggerFactory.getLogger(BegunAnswers.class);
    private static final long UNKNOWN = -1;

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception cause) {
        if (!response.isCommitted()) {
            // another body takes the place of the one whose length was told
            response.setContentLengthLong(UNKNOWN);
            return null;
        }
        if (cause instanceof MultipartException) {
            // no answer begins before its upload is read: the container could not read it, and has refused it with 400
            LOG.debug("An upload could not be read to its end");
            return new ModelAndView();
        }
        if (Causes.of(cause).exists(ClientAbortException.class::isInstance)) {
            LOG.debug("The caller did not wait for the answer");
            if (request.getDispatcherType() == DispatcherType.ERROR) {
                // what could not be sent is a refusal: nobody is there to take a part of it for the whole
                return new ModelAndView();
            }
        } else if (!(cause instanceof BrokenOff)) {
            LOG.error("Unexpected {}", Causes.shown(cause));
        }
        throw new BrokenOff();
    }
}
