package dev.edd.host;

import dev.edd.ports.provider.IdGenerator;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;

/** The reference host: speaks the HTTP calls of the seeds and keeps everything in a database. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class EddHost {
    /**
     * Starts the host.
     *
     * @param arguments Spring's: {@code --server.port=8080}, {@code --spring.profiles.active=demo}
     */
    public static void main(String... arguments) {
        SpringApplication.run(EddHost.class, arguments);
    }

    @Bean
    @Profile("!demo")
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    IdGenerator ids(InstantSource clock) {
        return IdGenerator.version7(clock, new SecureRandom());
    }
}
