package dev.edd.host.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.fuzzing.FuzzSuite;
import dev.edd.fuzzing.FuzzTarget;
import dev.edd.host.wire.submissions.ReadingSubmissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** Whatever stands in a body, the host carries it out or refuses it as it is documented to, with bounded work. */
class BodiesFuzzTest implements FuzzSuite {
    private static final String READING = "submission-reading";

    @Override
    public List<FuzzTarget> targets() {
        return Stream.concat(
                        Stream.of(FuzzTarget.of(
                                        READING,
                                        ReadingSubmissions::new,
                                        "dev.edd.host.wire.submissions.**",
                                        "dev.edd.domain.submission.**")
                                .runInEveryBuild()),
                        Endpoint.ALL.stream().map(BodiesFuzzTest::target))
                .toList();
    }

    @Test
    void every_call_that_takes_a_body_is_a_target() {
        Map<RequestMappingInfo, HandlerMethod> handlers =
                HostInProcess.only().mappings().getHandlerMethods();
        List<String> takingABody = handlers.entrySet().stream()
                .filter(each -> takesABody(each.getKey(), each.getValue()))
                .flatMap(each -> each.getKey().getPatternValues().stream())
                .toList();

        assertThat(takingABody)
                .hasSizeGreaterThan(10)
                .containsExactlyInAnyOrderElementsOf(
                        Endpoint.ALL.stream().map(Endpoint::pattern).toList());
    }

    /** So that guided runs begin behind what refuses nearly every body. */
    @TestFactory
    Stream<DynamicTest> some_body_that_is_committed_is_carried_out() {
        return Endpoint.ALL.stream()
                .map(endpoint -> DynamicTest.dynamicTest(
                        endpoint.name(),
                        () -> assertThat(answers(endpoint)).anyMatch(answer -> answer.startsWith("2"))));
    }

    private List<String> answers(Endpoint endpoint) throws Exception {
        List<String> answers = new ArrayList<>();
        for (byte[] body : named("call-" + endpoint.name()).inputs()) {
            MockHttpServletResponse answer = HostInProcess.only().call(endpoint, body);
            answers.add(answer.getStatus() + " " + answer.getContentAsString());
        }
        return answers;
    }

    private static FuzzTarget target(Endpoint endpoint) {
        FuzzTarget target = FuzzTarget.of(
                "call-" + endpoint.name(),
                () -> new Calling(HostInProcess.only(), endpoint),
                "dev.edd.host.wire.**",
                "dev.edd.host.compliance.**",
                "dev.edd.host.demo.**",
                "dev.edd.host.documents.**",
                "dev.edd.domain.**");
        return endpoint.name().equals("person-response") ? target.runInEveryBuild() : target;
    }

    private static boolean takesABody(RequestMappingInfo mapping, HandlerMethod handler) {
        return !mapping.getConsumesCondition().isEmpty()
                || Arrays.stream(handler.getMethodParameters())
                        .anyMatch(each -> each.hasParameterAnnotation(RequestBody.class)
                                || each.getParameterType() == MultipartHttpServletRequest.class);
    }
}
