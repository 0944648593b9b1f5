package dev.edd.host.security;

import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets nobody call an endpoint whose {@link Scope} their part does not have, and hands endpoints the caller. */
@Configuration(proxyBeanMethods = false)
class ScopeCheck implements WebMvcConfigurer, HandlerInterceptor, HandlerMethodArgumentResolver {
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/error");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // OPTIONS is answered by Spring itself, with the methods of the path and nothing else
        if (handler instanceof HandlerMethod endpoint && !HttpMethod.OPTIONS.matches(request.getMethod())) {
            Scope scope = endpoint.getMethodAnnotation(Scope.class);
            if (scope == null) {
                throw new IllegalStateException(endpoint.getShortLogMessage() + " names no scope");
            }
            Object caller = request.getAttribute(Caller.ATTRIBUTE);
            if (!(caller instanceof Caller known && known.part().may(scope.value()))) {
                throw new Refused(new Problem(
                        HttpServletResponse.SC_FORBIDDEN,
                        "Invalid scopes. Required: " + scope.value(),
                        "invalid_scopes"));
            }
        }
        return true;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return Objects.requireNonNull(
                request.getAttribute(Caller.ATTRIBUTE, RequestAttributes.SCOPE_REQUEST), "the key filter comes first");
    }
}
