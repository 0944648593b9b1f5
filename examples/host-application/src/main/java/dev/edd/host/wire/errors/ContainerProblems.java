package dev.edd.host.wire.errors;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tomcat refuses some requests before any of our code sees them; its own pages are HTML that names the server. */
@Component
class ContainerProblems implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(InOurShape.class.getName());
            }
        });
    }

    /** Tomcat makes it by its class name. */
    public static final class InOurShape extends ErrorReportValve {
        private static final JsonMapper JSON = JsonFormat.mapper();

        @Override
        protected void report(Request request, Response response, @Nullable Throwable cause) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                Shape shape = Shape.of(request.getMethod(), request.getRequestURI(), HttpProblems.of(status));
                response.setContentType(shape.type().toString());
                response.getOutputStream().write(JSON.writeValueAsBytes(shape.body()));
                response.finishResponse();
            } catch (IOException gone) {
                LoggerFactory.getLogger(InOurShape.class).debug("The caller did not wait for the answer", gone);
            }
        }
    }
}
