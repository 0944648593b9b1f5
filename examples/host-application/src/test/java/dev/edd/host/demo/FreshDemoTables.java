package dev.edd.host.demo;

import java.util.UUID;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The demo's tables in a database in memory, which stays for as long as this virtual machine. */
final class FreshDemoTables {
    private FreshDemoTables() {}

    static DemoTables create() {
        return new DemoTables(
                new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "", ""));
    }
}
