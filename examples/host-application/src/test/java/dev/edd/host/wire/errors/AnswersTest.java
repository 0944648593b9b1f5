package dev.edd.host.wire.errors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.ResponseEntity;

@ExtendWith(OutputCaptureExtension.class)
class AnswersTest {
    @Test
    void what_nobody_expected_is_logged_once_without_what_the_caller_sent(CapturedOutput output) {
        Exception cause = new IllegalArgumentException("Jane Doe", new IllegalStateException("born 1970"));

        ResponseEntity<Problem> answer = new Answers().failed(cause);

        assertThat(answer.getStatusCode().value()).isEqualTo(500);
        assertThat(answer.getBody()).isEqualTo(new Problem(500, "Something went wrong on our side", "internal_error"));
        assertThat(output.getAll())
                .containsOnlyOnce(
                        "Unexpected java.lang.IllegalArgumentException caused by java.lang.IllegalStateException")
                .contains("at dev.edd.host.wire.errors.AnswersTest")
                .doesNotContain("Jane", "1970");
    }
}
