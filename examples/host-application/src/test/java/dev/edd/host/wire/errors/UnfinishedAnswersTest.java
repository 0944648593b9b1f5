package dev.edd.host.wire.errors;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class UnfinishedAnswersTest {
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void what_fails_in_the_middle_of_an_answer_reaches_the_container_without_its_message() {
        FilterChain fails = (asked, answer) -> {
            answer.flushBuffer();
            throw new ServletException("Jane Doe");
        };

        assertThatExceptionOfType(BrokenOff.class)
                .isThrownBy(() -> new UnfinishedAnswers().doFilter(request, response, fails))
                .withNoCause()
                .withMessage(null);
    }

    @Test
    void nor_does_what_fails_of_a_file_tell_its_name() {
        FilterChain fails = (asked, answer) -> {
            answer.flushBuffer();
            throw new IOException("Jane Doe.pdf");
        };

        assertThatExceptionOfType(BrokenOff.class)
                .isThrownBy(() -> new UnfinishedAnswers().doFilter(request, response, fails))
                .withNoCause()
                .withMessage(null);
    }

    @Test
    void what_fails_before_is_the_containers_to_answer() {
        FilterChain fails = (asked, answer) -> {
            throw new IllegalStateException("of the container");
        };

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new UnfinishedAnswers().doFilter(request, response, fails));
    }
}
