package dev.edd.benchmarks.idle;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers some of the reference host's calls in its shapes, and knows nothing: no key is looked at, nothing is checked, decided or
 * kept. What the host takes longer is what its work costs.
 */
@SpringBootApplication(proxyBeanMethods = false)
public class IdleHost {
    private static final int DEEPEST = 32;
    private static final int LONGEST_NUMBER = 100;

    /**
     * Starts it.
     *
     * @param arguments Spring's
     */
    public static void main(String... arguments) {
        SpringApplication.run(IdleHost.class, arguments);
    }

    /** As the host reads and writes. */
    @Bean
    static JsonMapper mapper() {
        return JsonMapper.builder(JsonFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(DEEPEST)
                                .maxNumberLength(LONGEST_NUMBER)
                                .build())
                        .build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
    }
}
