package dev.edd.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.adapters.jdbc.Database;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.Properties;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** The conformance tests that run beside this one run on the versions of Spring Boot's BOM, and not on the library's own. */
class SpringBootVersionsTest {
    @Test
    void h2_is_that_of_spring_boot() throws Exception {
        try (Connection connection = Database.H2.shared().getConnection();
                ResultSet row = connection.createStatement().executeQuery("select h2version()")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo(ofSpringBoot("h2"));
        }
    }

    @Test
    void the_driver_of_postgresql_is_that_of_spring_boot() throws Exception {
        try (Connection connection = Database.POSTGRESQL.shared().getConnection()) {
            assertThat(connection.getMetaData().getDriverVersion()).isEqualTo(ofSpringBoot("postgresql"));
        }
    }

    @Test
    void the_pool_is_that_of_spring_boot() throws Exception {
        assertThat(onTheClassPath("com.zaxxer", "HikariCP")).isEqualTo(ofSpringBoot("hikaricp"));
    }

    @Test
    void flyway_is_that_of_spring_boot() throws Exception {
        assertThat(onTheClassPath("org.flywaydb", "flyway-core")).isEqualTo(ofSpringBoot("flyway"));
        assertThat(onTheClassPath("org.flywaydb", "flyway-database-postgresql")).isEqualTo(ofSpringBoot("flyway"));
    }

    private static String ofSpringBoot(String name) throws Exception {
        Document bom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("target", "spring-boot-dependencies.xml").toFile());
        return bom.getElementsByTagName(name + ".version").item(0).getTextContent();
    }

    private static String onTheClassPath(String group, String artifact) throws IOException {
        try (InputStream stream = SpringBootVersionsTest.class.getResourceAsStream(
                "/META-INF/maven/" + group + "/" + artifact + "/pom.properties")) {
            Properties properties = new Properties();
            properties.load(stream);
            return properties.getProperty("version");
        }
    }
}
