package dev.edd.host.fuzz;

import dev.edd.host.EddHost;
import dev.edd.host.tenant.Tenants;
import dev.edd.ports.Edd;
import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The whole host with the demo's data, a database in memory and its own filters, called without a network; only its schedule
 * is left out, since what runs beside a call would be taken for something that the call has done. For one thread.
 */
final class HostInProcess {
    private static final class Started {
        static final HostInProcess ONLY = new HostInProcess();
    }

    private final ConfigurableApplicationContext context;
    private final MockMvc calls;
    private final Edd edd;
    private Scene scene;

    private HostInProcess() {
        ApplicationContextInitializer<ConfigurableApplicationContext> withoutSchedule =
                started -> started.addBeanFactoryPostProcessor(
                        beans -> ((BeanDefinitionRegistry) beans).removeBeanDefinition("schedule"));
        context = new SpringApplicationBuilder(EddHost.class)
                .profiles("demo")
                .initializers(withoutSchedule)
                .run(
                        "--server.port=0",
                        "--edd.datasource.url=jdbc:h2:mem:fuzz;DB_CLOSE_DELAY=-1",
                        "--logging.level.root=ERROR");
        DefaultMockMvcBuilder builder = MockMvcBuilders.webAppContextSetup((WebApplicationContext) context);
        context.getBeanProvider(Filter.class).orderedStream().forEach(builder::addFilters);
        calls = builder.build();
        edd = context.getBean(Tenants.class).named("demo").edd();
        edd.questionnaires()
                .publish(EveryKind.QUESTIONNAIRE)
                .getOrElseThrow(refusal -> new IllegalStateException(refusal.code()));
        scene = Scene.of(edd);
    }

    /** One for the whole process, which ends with it. */
    static HostInProcess only() {
        return Started.ONLY;
    }

    RequestMappingHandlerMapping mappings() {
        return context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    }

    /** Calls an endpoint. What the body leaves to the scene is put in before. */
    MockHttpServletResponse call(Endpoint endpoint, byte[] body) throws Exception {
        byte[] told = told(body);
        String path = scene.told(endpoint.path());
        MockHttpServletResponse answer = calls.perform(servlets -> {
                    MockHttpServletRequest request = endpoint.isUpload()
                            ? new UploadRequest(servlets, path, told)
                            : new MockHttpServletRequest(servlets, "POST", path);
                    request.setServletPath(path);
                    request.setContent(told);
                    request.setContentType(endpoint.contentType());
                    request.addHeader("Authorization", "Bearer " + endpoint.key());
                    return request;
                })
                .andReturn()
                .getResponse();
        if (endpoint.spends() && answer.getStatus() < 300) {
            scene = Scene.of(edd);
        }
        return answer;
    }

    /** Byte for byte: what is no text stays as it is. */
    private byte[] told(byte[] body) {
        String text = new String(body, StandardCharsets.ISO_8859_1);
        return text.indexOf('@') < 0 ? body : scene.told(text).getBytes(StandardCharsets.ISO_8859_1);
    }
}
