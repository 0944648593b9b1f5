package dev.edd.host.wire.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** Calls go through Spring's own dispatcher: it has other handlers of what fails, and what those take for answered ends well. */
@ExtendWith(OutputCaptureExtension.class)
class BegunAnswersTest {
    private final AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
    private final MockMvc host = host(context);

    @AfterEach
    void end() {
        context.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"broken-pipe", "reset-by-peer", "not-writable", "out-of-memory", "refused", "anything"})
    void what_fails_in_the_middle_of_an_answer_gets_to_the_container_without_a_word(
            String failure, CapturedOutput output) {
        assertThatExceptionOfType(BrokenOff.class)
                .isThrownBy(() -> host.perform(get("/begun/" + failure)))
                .withNoCause()
                .withMessage(null);

        assertThat(output.getAll()).containsOnlyOnce("Unexpected ").doesNotContain("Jane Doe");
    }

    @Test
    void a_caller_who_is_gone_is_no_failure(CapturedOutput output) {
        assertThatExceptionOfType(BrokenOff.class).isThrownBy(() -> host.perform(get("/begun/gone")));

        assertThat(output.getAll()).doesNotContain("Unexpected ");
    }

    @Test
    void what_fails_before_anything_was_sent_is_answered_in_its_own_length() throws Exception {
        MockHttpServletResponse answer =
                host.perform(get("/described/anything")).andReturn().getResponse();

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getContentAsString()).contains("internal_error");
        assertThat(answer.getContentLengthLong()).isNotEqualTo(4_000);
    }

    private static MockMvc host(AnnotationConfigWebApplicationContext context) {
        context.setServletContext(new MockServletContext());
        context.register(Host.class);
        context.refresh();
        return MockMvcBuilders.webAppContextSetup(context)
                .addFilters(new UnfinishedAnswers())
                .build();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableWebMvc
    @Import({Answers.class, BegunAnswers.class, Fails.class})
    static class Host {}

    @RestController
    static class Fails {
        @GetMapping("/begun/{failure}")
        void begun(@PathVariable("failure") String failure, HttpServletResponse response) throws IOException {
            response.getOutputStream().print("a part");
            response.flushBuffer();
            fail(failure);
        }

        @GetMapping("/described/{failure}")
        void described(@PathVariable("failure") String failure, HttpServletResponse response) throws IOException {
            response.setContentLengthLong(4_000);
            fail(failure);
        }

        private static void fail(String failure) throws IOException {
            switch (failure) {
                case "broken-pipe" -> throw new IOException("Broken pipe");
                case "reset-by-peer" -> throw new IllegalStateException(new IOException("Connection reset by peer"));
                case "not-writable" -> throw new HttpMessageNotWritableException("Jane Doe");
                case "out-of-memory" -> throw new OutOfMemoryError("Jane Doe");
                case "refused" -> throw new Refused(Problem.notFound("document"));
                case "gone" -> throw new ClientAbortException("gone");
                default -> throw new IOException("Jane Doe.pdf");
            }
        }
    }
}
